import { nextLineStart } from '../text/lines';
import { spanFrom } from '../text/span';
import type { Unread } from './unread';

/** What stands before the first line of a draft and is not read; whether it may yet turn out to be such. */
interface FrontMatter {
  readonly unread: readonly Unread[];
  readonly isOpen: boolean;
}

/**
 * What a draft of Markdown tells programs of itself, before its first line: "title: Báo cáo" between two lines "---". A letter that begins
 * with such a line as a rule has lines of another form. Open where it begins so and is none: an edit may make it one. Linear.
 */
export function readFrontMatter(text: string): FrontMatter {
  const first = FIRST.exec(text);
  if (first === null) return { unread: [], isOpen: false };
  const end = endOfFrontMatter(text, first[0].length);
  if (end === -1) return { unread: [], isOpen: true };
  return { unread: [{ span: spanFrom(0, end), text: '', isKept: true }], isOpen: false };
}

const FIRST =
  /^---[ \t]*(?:\r\n?|\n)(?=[\u0041-\u005a\u0061-\u007a_][\d\u0041-\u005a\u0061-\u007a_-]{0,40}:\s)/u;
/** "title: …", what belongs to a key above, an item of a list, a remark. */
const LINE = /^(?:[\u0041-\u005a\u0061-\u007a_][\d\u0041-\u005a\u0061-\u007a_-]{0,40}:\s|[ \t]+\S|-[ \t]|#)/u;
const LAST = /^(?:---|\.\.\.)[ \t]*[\r\n]*$/u;

function endOfFrontMatter(text: string, from: number): number {
  for (let start = from; start < text.length;) {
    const next = nextLineStart(text, start);
    const line = text.slice(start, next === -1 ? text.length : next);
    if (LAST.test(line)) return start + line.trimEnd().length;
    if (next === -1 || !LINE.test(line)) return -1;
    start = next;
  }
  return -1;
}
