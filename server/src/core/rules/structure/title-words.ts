import { foldWord } from '../../reading/fold';
import type { Span } from '../../text/span';
import { squeezeBlanks } from '../../text/blanks';

/** Words that every letterhead of a class has, letter by letter. */
export interface TitleForm {
  readonly id: 'national-title' | 'motto' | 'party-title';
  /** The right writings; the first is the one to write. */
  readonly forms: readonly [string, ...string[]];
  /** All in capitals: anything else is prose. */
  readonly isCapital: boolean;
}

/** Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.1 (both "HÒA" and "HOÀ" stand there); Hướng dẫn số 05-HD/VPTW. */
export const TITLE_FORMS: readonly TitleForm[] = [
  {
    id: 'national-title',
    forms: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    isCapital: true,
  },
  {
    id: 'motto',
    forms: ['Độc lập - Tự do - Hạnh phúc'],
    isCapital: false,
  },
  { id: 'party-title', forms: ['ĐẢNG CỘNG SẢN VIỆT NAM'], isCapital: true },
];

/** A title as a line has it, in offsets of the line. */
export interface WrittenTitle {
  readonly title: TitleForm;
  readonly span: Span;
  /** NFC, with single blanks. */
  readonly text: string;
  readonly isRight: boolean;
  /** True where only marks, blanks or capitals differ. */
  readonly isSpelled: boolean;
}

/** True where some line of a text may have a title: most blocks have none, and need not be cut into lines. */
export function mayHaveTitle(text: string): boolean {
  return HINT.test(text);
}

/** The titles of a line or cell, right or nearly right. A line longer than `LONGEST_TITLES` is prose and not looked at. */
export function findTitles(line: string): readonly WrittenTitle[] {
  if (line.length > LONGEST_TITLES || !mayHaveTitle(line)) return [];
  const words = readWords(line);
  return READ_FORMS.flatMap(title => {
    const found = findTitle(line, words, title);
    return found === null ? [] : [found];
  });
}

/** Both titles in one cell, with their rules of dashes. */
export const LONGEST_TITLES = 240;

/** The first and last words of the titles: most lines have none of them and are not read. */
const HINT = /CỘNG|ĐẢNG|NAM|ĐỘC|PHÚC|[Đđ]ộc|[Pp]húc/u;

interface Word {
  /** Folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function readWords(line: string): readonly Word[] {
  return Array.from(line.matchAll(/[\p{L}\p{M}]+/gu), ({ 0: text, index }) => ({
    text: foldWord(text),
    start: index,
    end: index + text.length,
  }));
}

/** A title with the letters of its writings, its first and last word, and how many it has. */
interface ReadForm {
  readonly title: TitleForm;
  readonly letters: readonly string[];
  readonly opening: string;
  readonly closing: string;
  readonly count: number;
}

function readForm(title: TitleForm): ReadForm {
  const words = readWords(title.forms[0]);
  return {
    title,
    letters: title.forms.map(lettersOf),
    opening: words[0]?.text ?? '',
    closing: words.at(-1)?.text ?? '',
    count: words.length,
  };
}

const READ_FORMS: readonly ReadForm[] = TITLE_FORMS.map(readForm);

/** The stretch of words whose letters are nearest to the title's; null where none is near. */
function findTitle(line: string, words: readonly Word[], form: ReadForm): WrittenTitle | null {
  const { title, letters: wanted, opening, closing, count } = form;
  let best: { readonly first: Word; readonly last: Word; readonly slips: number } | null = null;
  for (let at = 0; at < words.length; at += 1) {
    for (const size of [count, count - 1, count + 1]) {
      const [first, last] = [words[at], words[at + size - 1]];
      if (first === undefined || last === undefined) continue;
      // One of the two ends is right in every slip that is worth finding, and in few other lines.
      if (first.text !== opening && last.text !== closing) continue;
      const letters = joinWords(words.slice(at, at + size));
      const slips = slipsIn(letters, wanted);
      if (slips <= MOST_SLIPS && (best === null || slips < best.slips)) best = { first, last, slips };
    }
  }
  return best === null ? null : describe(line, title, { start: best.first.start, end: best.last.end });
}

function slipsIn(letters: string, wanted: readonly string[]): number {
  if (wanted.includes(letters)) return 0;
  return Math.min(...wanted.map(form => countSlips(letters, form, MOST_SLIPS)));
}

function joinWords(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}

const MOST_SLIPS = 2;

function describe(line: string, title: TitleForm, span: Span): WrittenTitle | null {
  const text = squeezeBlanks(line.slice(span.start, span.end));
  if (title.isCapital && text !== text.toUpperCase()) return null;
  const letters = lettersOf(text);
  const isSpelled = title.forms.some(form => lettersOf(form) === letters);
  return { title, span, text, isRight: title.forms.includes(text), isSpelled };
}

/** Its letters, and the figures among them; a figure at the end is a footnote's. */
function lettersOf(text: string): string {
  return foldWord(text)
    .replace(/\d+$/u, '')
    .replace(/[^\p{L}\d]+/gu, '');
}

/** How many letters must be changed, put in or left out; `most` + 1 for more. */
function countSlips(written: string, wanted: string, most: number): number {
  if (Math.abs(written.length - wanted.length) > most) return most + 1;
  let row = Array.from({ length: wanted.length + 1 }, (_, at) => at);
  for (const [index, letter] of Array.from(written).entries()) {
    const next = [index + 1];
    for (let at = 1; at <= wanted.length; at += 1) {
      const change = (row[at - 1] ?? 0) + (wanted.charAt(at - 1) === letter ? 0 : 1);
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
