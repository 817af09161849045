import { spanFrom } from '../text/span';
import { isLetter, isDigit } from '../text/boundary';
import { OPAQUE, type Unread } from './unread';
import { hasLineEnd } from '../text/blanks';

/** "[Nghị định](https://…)": the words stay. Of a picture nothing does. */
const LINK =
  /(?<picture>!?)\[(?<words>[^[\]\r\n]{0,400})\]\([^()\s]{0,400}(?:\([^()\s]{0,100}\)[^()\s]{0,200})?(?:\s"[^"\r\n]{0,200}")?\)/gu;

/** Finds the marks of links, of which the words stay. Linear. */
export function readLinks(text: string): readonly Unread[] {
  return [...text.matchAll(LINK)].flatMap(({ 0: link, index, groups }): readonly Unread[] => {
    const words = groups?.['words'] ?? '';
    const end = index + link.length;
    if (groups?.['picture'] === '!') return [{ span: spanFrom(index, end), text: OPAQUE, isKept: true }];
    if (words === '') return [];
    // A number behind a word is the mark of a footnote.
    if (/^\d{1,3}$/u.test(words) && /[\p{L}\p{M}]/u.test(text.charAt(index - 1)))
      return [leftOut(index, end)];
    const inside = index + 1;
    return [leftOut(index, inside), { ...leftOut(inside + words.length, end), isKept: true }];
  });
}

/** "<u>", "</b>"; of a footnote "<sup>1</sup>" all. */
const TAG =
  /<sup>\d{1,3}<\/sup>|<\/?(?:u|b|i|em|strong|span|sup|sub|mark|small|ins|font)(?:\s[^<>\r\n]{0,200})?>/giu;

/** Finds tags of HTML that dress words. Linear. */
export function readTags(text: string): readonly Unread[] {
  return [...text.matchAll(TAG)].flatMap(({ 0: tag, index }) => {
    const end = index + tag.length;
    const isPower = /^<sup>\d/iu.test(tag) && /[mM\d]/u.test(text.charAt(index - 1));
    if (!isPower) return [leftOut(index, end)];
    return [leftOut(index, index + 5), leftOut(end - 6, end)];
  });
}

/** A run of one to three marks of emphasis; longer ones are rules and blanks to be filled in. */
const EMPHASIS = /(?<!\*)\*{1,3}(?!\*)|(?<!_)_{1,3}(?!_)/gu;
/** Words between two single marks are at most this long. */
const LONGEST_EMPHASIS = 300;

/** A single mark that waits for its other half. */
interface OpenMark {
  readonly at: number;
  readonly mark: string;
}

/** Finds marks of emphasis: double ones wherever they touch a word, a single one together with its other half in the same line. Linear. */
export function readEmphasis(text: string): readonly Unread[] {
  const marks: Unread[] = [];
  let open: OpenMark = NO_MARK;
  for (const { 0: mark, index } of text.matchAll(EMPHASIS)) {
    const end = index + mark.length;
    if (mark.length > 1) {
      if (dresses(text, index, end)) marks.push(leftOut(index, end));
    } else if (isPair(text, open, { at: index, mark })) {
      marks.push(leftOut(open.at, open.at + 1), leftOut(index, end));
      open = NO_MARK;
    } else if (opensWord(text, index)) open = { at: index, mark };
  }
  return marks;
}

const NO_MARK: OpenMark = { at: -1, mark: '' };

function isPair(text: string, open: OpenMark, close: OpenMark): boolean {
  if (open.mark !== close.mark || close.at - open.at > LONGEST_EMPHASIS) return false;
  return closesWord(text, close.at) && !hasLineEnd(text.slice(open.at, close.at));
}

/** "**Điều", "NĐ-CP**", "1.**", "**_53": a word, another mark of emphasis at one, or the end of a word with its marks. */
function dresses(text: string, start: number, end: number): boolean {
  return opensInside(text, end) || closesInside(text, start - 1);
}

/** Marks that a word may begin and end with, those of emphasis within emphasis among them. */
const STARTS = '“"([{%*_';
const ENDS = '.,;:!?%)”"]}*_';

function opensInside(text: string, at: number): boolean {
  const isNested = '*_'.includes(charAt(text, at)) && text.charAt(at) !== text.charAt(at - 1);
  if (isNested) return opensInside(text, at + runLength(text, at));
  return isWord(text, at) || STARTS.includes(charAt(text, at));
}

function closesInside(text: string, at: number): boolean {
  return isWord(text, at) || ENDS.includes(charAt(text, at));
}

function runLength(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === text.charAt(at) && end < text.length) end += 1;
  return end - at;
}

function opensWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const isApart = before === '' || /[\s(“"[/|–—*_-]/u.test(before);
  return isApart && opensInside(text, at + 1);
}

function closesWord(text: string, at: number): boolean {
  const behind = text.charAt(at + 1);
  const isApart = behind === '' || /[\s.,;:!?%)”"\]/|–—*_-]/u.test(behind);
  return isApart && closesInside(text, at - 1);
}

function isWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isLetter(unit) || isDigit(unit) || text.charAt(at) === OPAQUE;
}

/** A unit for looking up in a list of marks; behind the ends of the text one that no list has. */
function charAt(text: string, at: number): string {
  return text.charAt(at) || '\0';
}

function leftOut(start: number, end: number): Unread {
  return { span: spanFrom(start, end), text: '' };
}
