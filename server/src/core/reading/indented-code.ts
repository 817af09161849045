import { nextLineStart } from '../text/lines';
import { spanFrom } from '../text/span';
import type { Unread } from './unread';

/**
 * Finds the lines of code of Markdown that are set in by four blanks or a tab: those that have letters of ASCII alone and a sign of code.
 * Drafts set in paragraphs, signatures and columns as well, so all others are prose. Each line speaks for itself, since an edit has
 * few of them read again. Linear.
 */
export function readIndentedCode(text: string): readonly Unread[] {
  const code: Unread[] = [];
  for (let start = 0; start !== -1;) {
    const next = nextLineStart(text, start);
    const line = text.slice(start, next === -1 ? text.length : next).trimEnd();
    if (isCode(line)) code.push({ span: spanFrom(start, start + line.length), text: '' });
    start = next;
  }
  return code;
}

/** Comments speak to us, and tables and tags are read. */
function isCode(line: string): boolean {
  if (line.length > LONGEST || !INDENTED.test(line)) return false;
  return SIGN.test(line) && !line.includes('<!--') && !line.includes('```');
}

const LONGEST = 200;
const INDENTED = /^(?: {4,}|\t)\s*[!-;=-{}~][ -~]*$/u;
/** "name(…)", "a = b", "--fix", " -m ", "=>", "&&", "{" at the end, "}" at the start, "$ git", "color: red;". */
const SIGN =
  /[_\u0061-\u007a][\p{L}\d_]{0,40}\(|(?:^|\s)[_\u0061-\u007a][\p{L}\d_]{0,40}\s?=\s?["'[{\p{L}\d_$]|\s--[\u0061-\u007a]|\s-[\u0061-\u007a]\s|=>|&&|\{$|^\s*\}|^\s*\$\s|^\s*[\u0061-\u007a][\u0061-\u007a-]{1,40}:\s?[\p{L}\d#].*;$/u;
