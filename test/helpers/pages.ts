import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locale, RuleId } from '../../server/src/core/index';
import type { Texts } from './other-drafts';

/** What an example of a page must give: the messages with their marked texts; none for a right example. */
export interface Expectation {
  readonly messageId: string;
  readonly marked: string;
}

/** A fenced block of a page with its expectation: ```` ```vanban mismatch "53,71%" ```` or ```` ```vanban clean ````. */
export interface Example {
  readonly line: number;
  /** The heading under which it stands. */
  readonly heading: string;
  readonly text: string;
  /** The other drafts of the workspace: blocks ```` ```vanban draft "ke-hoach.txt" ```` right before it. */
  readonly others: Texts;
  /** The user's register: the last block ```` ```csv ```` before it; empty for none. */
  readonly register: string;
  readonly expectations: readonly Expectation[];
}

/** A rule page, read for tests. */
export interface Page {
  readonly title: string;
  /** The first paragraph, in one line. */
  readonly sentence: string;
  readonly headings: readonly string[];
  readonly sections: ReadonlyMap<string, string>;
  readonly examples: readonly Example[];
}

/** The headings of a page, in their order. */
export const HEADINGS: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['Vì sao', 'Ví dụ sai', 'Ví dụ đúng', 'Cách sửa', 'Tùy chọn', 'Giới hạn đã biết'],
  en: ['Why', 'Wrong', 'Right', 'How to fix', 'Options', 'Known limits'],
};

/** The folder of the rules and their pages. */
export const RULES_FOLDER = fileURLToPath(new URL('../../server/src/core/rules/', import.meta.url));

/** Where the page of a rule lies. */
export function pathOfPage(id: RuleId, locale: Locale): string {
  return `${RULES_FOLDER}${id}${locale === 'en' ? '.en' : ''}.md`;
}

/** Reads the page of a rule; throws where there is none. */
export function readPage(id: RuleId, locale: Locale): Page {
  return parsePage(readFileSync(pathOfPage(id, locale), 'utf8'));
}

/** Takes a page apart. Throws on an example that carries no expectation, and on a block that nothing closes. */
export function parsePage(markdown: string): Page {
  const [head = '', ...parts] = markdown.split(/^## /mu);
  const [title = '', ...lead] = head.split('\n');
  const sections = parts.map(part => {
    const end = part.indexOf('\n');
    return [part.slice(0, end).trim(), part.slice(end + 1)] as const;
  });
  return {
    title: title.replace(/^# /u, '').trim(),
    sentence: lead.join(' ').trim(),
    headings: sections.map(([heading]) => heading),
    sections: new Map(sections),
    examples: readExamples(markdown),
  };
}

function readExamples(markdown: string): readonly Example[] {
  const examples: Example[] = [];
  let heading = '';
  let others: Texts = {};
  let register = '';
  let open: { readonly line: number; readonly info: string; readonly lines: string[] } | null = null;
  for (const [index, line] of markdown.split('\n').entries()) {
    if (open === null && line.startsWith('```')) open = { line: index + 1, info: line.slice(3), lines: [] };
    else if (open !== null && line.startsWith('```')) {
      if (line !== '```') throw notClosed(open.line);
      const { info, lines } = open;
      const name = /^vanban draft "([^"]+)"$/u.exec(info)?.[1];
      if (name !== undefined) others = { ...others, [name]: lines.join('\n') };
      else if (info === 'csv') register = lines.join('\n');
      else if (info.startsWith('vanban')) {
        examples.push({
          line: open.line,
          heading,
          text: lines.join('\n'),
          others,
          register,
          expectations: readExpectations(info),
        });
        others = {};
      }
      open = null;
    } else if (open !== null) open.lines.push(line);
    else if (line.startsWith('## ')) heading = line.slice(3).trim();
  }
  if (open !== null) throw notClosed(open.line);
  return examples;
}

function notClosed(line: number): Error {
  return new Error(`The block that opens in line ${line} is not closed.`);
}

/** "vanban clean" → none; 'vanban mismatch "53,71%" truncated "66,6%"' → two. */
function readExpectations(info: string): readonly Expectation[] {
  const rest = info.slice('vanban'.length).trim();
  if (rest === 'clean') return [];
  const expectations = [...rest.matchAll(/([\p{Ll}-]+) "([^"]*)"/gu)].map(
    ({ 1: messageId = '', 2: marked = '' }) => ({
      messageId,
      marked,
    }),
  );
  const understood = expectations.map(({ messageId, marked }) => `${messageId} "${marked}"`).join(' ');
  const isMixed = expectations.some(({ messageId }) => messageId === 'clean');
  if (rest === '' || isMixed || understood !== rest)
    throw new Error(
      `No expectation in "${info}": an example is marked \`vanban MESSAGE "marked text"\` or \`vanban clean\`.`,
    );
  return expectations;
}
