import { nextLineStart } from '../text/lines';
import { spanFrom, textBefore, type Span } from '../text/span';
import { readFrontMatter } from './front-matter';
import { OPAQUE, type Unread } from './unread';

/** A comment with its marks, in offsets of the written text. */
export interface Comment {
  readonly span: Span;
}

/** What of a written text is no prose, and may run over several lines. */
export interface Areas {
  readonly unread: readonly Unread[];
  /** The comments, with their marks, in order. */
  readonly comments: readonly Comment[];
  /** True where a comment or code is opened that the text does not close; it is prose then. */
  readonly isOpen: boolean;
}

/** A text of prose alone. */
export const NO_AREAS: Areas = { unread: [], comments: [], isOpen: false };

/**
 * Finds comments (`<!-- … -->`) and code of Markdown: between fences of three marks or more, in spans, and in `<pre>`, `<code>`,
 * `<script>` and `<style>`; and what
 * a draft tells programs of itself at its top. Linear.
 */
export function readAreas(text: string, { isTop }: { readonly isTop: boolean }): Areas {
  const front = isTop ? readFrontMatter(text) : NO_AREAS;
  const unread = [...front.unread];
  const comments: Comment[] = [];
  const closings = new Closings(text);
  let { isOpen } = front;
  for (let at = unread[0]?.span.end ?? 0; ;) {
    MARKS.lastIndex = at;
    const match = MARKS.exec(text);
    if (match === null) break;
    const [mark] = match;
    const area = readArea(text, { at: match.index, mark, closings });
    at = area?.span.end ?? match.index + mark.length;
    if (area === null) isOpen ||= mark === '<!--' || opensLines(mark) || opensFence(text, match.index, mark);
    else {
      if (mark === '<!--') comments.push({ span: spanFrom(match.index, area.close) });
      unread.push({ span: area.span, text: area.text, isKept: mark !== '<!--' });
    }
  }
  return { unread, comments, isOpen };
}

/** How many blocks of code between fences a text has, which are read as if they were not there. Linear. */
export function countFences(text: string): number {
  const { unread } = readAreas(text, { isTop: false });
  return unread.filter(({ isKept, text: read }) => isKept && read === '').length;
}

const MARKS = /<!--|<(?:pre|code|script|style)(?=[\s>])[^<>\r\n]{0,200}>|`+|~{3,}/giu;

interface Opening {
  readonly at: number;
  readonly mark: string;
  readonly closings: Closings;
}

/** An area with what is read for it; a comment may take the rest of its line with it, so its own end is told as well. */
interface Area extends Pick<Unread, 'span' | 'text'> {
  readonly close: number;
}

function readArea(text: string, opening: Opening): Area | null {
  if (opening.mark === '<!--') return readComment(text, opening);
  if (opening.mark.startsWith('<')) return readElement(text, opening);
  if (opensFence(text, opening.at, opening.mark)) return readFence(text, opening);
  return opening.mark.startsWith('`') ? readCodeSpan(text, opening) : null;
}

/** A comment that is alone on its lines takes them with it; of blanks on both sides of one in a line, those behind it. */
function readComment(text: string, { at, closings }: Opening): Area | null {
  const mark = closings.next('-->', at + 4);
  if (mark === -1) return null;
  const close = mark + 3;
  const lead = startOfBlanks(text, at);
  const tail = endOfBlanks(text, close);
  if (isLineStart(text, lead) && isLineEnd(text, tail)) {
    const next = nextLineStart(text, tail);
    return { span: spanFrom(lead, next === -1 ? tail : next), text: '', close };
  }
  const isParted = lead < at || isLineStart(text, at) || closings.endsParted(at);
  closings.leaveOut(isParted ? close : -1);
  return { span: spanFrom(at, isParted ? tail : close), text: '', close };
}

/** An element of code that runs over lines. */
function opensLines(mark: string): boolean {
  return /^<(?:pre|script|style)/iu.test(mark);
}

/** "<pre>…</pre>", and what browsers run or take for looks, over lines as well; "<code>…</code>" in one. The first at the start of a line is read as a fence is. */
function readElement(text: string, { at, mark, closings }: Opening): Area | null {
  const [name = ''] = /(?<=^<)\p{L}+/u.exec(mark) ?? [];
  const inside = at + mark.length;
  const close = closings.next(`</${name}>`, inside);
  if (close === -1 || (!opensLines(mark) && close > closings.lineEnd(inside))) return null;
  const end = close + name.length + 3;
  const isBlock = opensLines(mark) && isLineStart(text, startOfBlanks(text, at));
  return { span: spanFrom(at, end), text: isBlock ? '' : OPAQUE, close: end };
}

/** A fence stands first in its line, or in a list item or quotation; it ends with the line that has its marks alone, as many of them or more. */
function opensFence(text: string, at: number, mark: string): boolean {
  if (mark.length < 3 || mark.length > LONGEST_FENCE || !opensLine(text, at)) return false;
  const next = nextLineStart(text, at);
  const behind = text.slice(at + mark.length, next === -1 ? text.length : next);
  return !mark.startsWith('`') || !behind.includes('`');
}

const LONGEST_FENCE = 10;

/** True where nothing but blanks, marks of quotations ("> ") and of a list stand before an offset in its line. */
function opensLine(text: string, at: number): boolean {
  const near = textBefore(text, at, LONGEST_LEAD);
  const line = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1);
  return LEAD.test(line) && (line.length < near.length || at <= LONGEST_LEAD);
}

const LONGEST_LEAD = 40;
const LEAD = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,3}[.)](?=[ \t])))*[ \t]*$/u;

function readFence(text: string, { at, mark, closings }: Opening): Area | null {
  const unit = mark.charAt(0);
  if (closings.lacksFence(mark)) return null;
  for (let start = nextLineStart(text, at); start !== -1; start = nextLineStart(text, start)) {
    const first = endOfQuotation(text, start);
    let end = first;
    while (text.charAt(end) === unit) end += 1;
    if (end - first < mark.length || !isLineEnd(text, endOfBlanks(text, end))) continue;
    return { span: spanFrom(at, end), text: '', close: end };
  }
  closings.noteLack(mark);
  return null;
}

/** A span of code ends with as many marks in the same line. */
function readCodeSpan(text: string, { at, mark, closings }: Opening): Area | null {
  const inside = at + mark.length;
  const line = text.slice(inside, closings.lineEnd(inside));
  for (let close = line.indexOf(mark); close !== -1;) {
    let end = close + mark.length;
    while (line.charAt(end) === '`') end += 1;
    const span = spanFrom(at, inside + end);
    if (end - close === mark.length) return { span, text: OPAQUE, close: span.end };
    close = line.indexOf(mark, end);
  }
  return null;
}

/** Where marks that close stand next. Remembers that there are no more, so that many openings stay linear. */
class Closings {
  readonly #text: string;
  readonly #next = new Map<string, number>();
  readonly #lacking = new Map<string, number>();
  #lineEnd = -1;
  #partedEnd = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The first place of a mark at or behind an offset; offsets ascend. -1 for none. */
  next(mark: string, from: number): number {
    const known = this.#next.get(mark);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const found = this.#text.indexOf(mark, from);
    this.#next.set(mark, found);
    return found;
  }

  /** True where no line behind closes a fence of this mark: found out before with one as short, or shorter. */
  lacksFence(mark: string): boolean {
    return mark.length >= (this.#lacking.get(mark.charAt(0)) ?? Infinity);
  }

  noteLack(mark: string): void {
    this.#lacking.set(mark.charAt(0), mark.length);
  }

  /** True where a comment right before an offset stood behind a blank, and was left out with all blanks behind it. */
  endsParted(offset: number): boolean {
    return offset === this.#partedEnd;
  }

  leaveOut(partedEnd: number): void {
    this.#partedEnd = partedEnd;
  }

  /** The end of the line of an offset; offsets ascend. */
  lineEnd(from: number): number {
    if (this.#lineEnd < from) {
      const next = nextLineStart(this.#text, from);
      this.#lineEnd = next === -1 ? this.#text.length : next;
    }
    return this.#lineEnd;
  }
}

function startOfBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charAt(at - 1))) at -= 1;
  return at;
}

function endOfBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charAt(at))) at += 1;
  return at;
}

/** Behind blanks and marks of quotations. */
function endOfQuotation(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charAt(at)) || text.charAt(at) === '>') at += 1;
  return at;
}

function isBlank(unit: string): boolean {
  return unit === ' ' || unit === '\t';
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n' || text.charAt(at - 1) === '\r';
}

function isLineEnd(text: string, at: number): boolean {
  return at === text.length || text.charAt(at) === '\n' || text.charAt(at) === '\r';
}
