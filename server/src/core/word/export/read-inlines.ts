import type { DocumentSource } from '../../document/source';
import { OPAQUE } from '../../reading/unread';
import { textAt, type Span } from '../../text/span';
import { PLAIN_DRESS, type Dress, type Inline } from './laid';

/**
 * The words of a stretch of the text that is read, in one line, dressed as the marks of the draft say: what is not read between them is
 * emphasis, the mark of a footnote, or nothing that belongs on paper. `notes` are the names of the footnotes that have a text.
 */
export function readInlines(
  source: DocumentSource,
  span: Span,
  notes: ReadonlySet<string>,
): readonly Inline[] {
  const words = new Words(notes);
  if (source.isAsWritten) {
    words.add(textAt(source.read, span));
    return words.finish();
  }
  let at = source.toWritten({ start: Math.max(0, span.start - 1), end: span.start }).end;
  for (let offset = span.start; offset < span.end; offset += 1) {
    const place = source.toWritten({ start: offset, end: offset + 1 });
    words.takeMarks(source.written.slice(at, place.start));
    words.add(letterOf(source, offset, place));
    at = Math.max(at, place.end);
  }
  words.takeTail(source.written.slice(at, nextWritten(source, span.end)));
  return words.finish();
}

/** What is written for one unit: an address, or the same letter. */
function letterOf(source: DocumentSource, offset: number, place: Span): string {
  const read = source.read.slice(offset, offset + 1);
  const isAlike = place.end - place.start === 1;
  return read === OPAQUE || isAlike ? textAt(source.written, place) : read;
}

function nextWritten(source: DocumentSource, offset: number): number {
  const isLast = offset >= source.read.length;
  return isLast ? source.written.length : source.toWritten({ start: offset, end: offset + 1 }).start;
}

/** Puts the words of a paragraph together. Has a life: one paragraph. */
class Words {
  readonly #notes: ReadonlySet<string>;
  readonly #inlines: Inline[] = [];
  #dress: Dress = PLAIN_DRESS;
  #text = '';

  constructor(notes: ReadonlySet<string>) {
    this.#notes = notes;
  }

  add(text: string): void {
    this.#text += text;
  }

  /** Marks before a word: of the line that it stands in. */
  takeMarks(written: string): void {
    if (written === '') return;
    const line = written.replace(/<!--[^]*?(?:-->|$)/gu, '').replace(/^[^]*\n/u, '');
    for (const { groups } of line.matchAll(MARK)) this.#takeMark(groups ?? {});
  }

  /** Of the marks behind the last word only those of footnotes matter. */
  takeTail(written: string): void {
    const [line = ''] = written.split('\n', 1);
    for (const { groups } of line.matchAll(MARK)) {
      const { emphasis, tag } = groups ?? {};
      if (emphasis === undefined && tag === undefined) this.#takeMark(groups ?? {});
    }
  }

  finish(): readonly Inline[] {
    this.#flush();
    return this.#inlines;
  }

  #takeMark({ name, number, mark, emphasis, tag, closes }: MarkGroups): void {
    this.#flush();
    const raised = mark ?? number ?? name;
    if (name !== undefined && this.#notes.has(name)) this.#inlines.push({ kind: 'note', name });
    else if (raised !== undefined) this.#raise(raised);
    else if (emphasis !== undefined) this.#toggle(emphasis.length);
    else if (tag !== undefined) this.#dress = { ...this.#dress, ...dressOfTag(tag, closes === '') };
  }

  /** A number that was raised already stays one; others would be read as part of the word before them. */
  #raise(mark: string): void {
    const isRaised = !/[¹²³⁰⁴-⁹]/u.test(mark);
    const text = /^[\p{L}\d]/u.test(mark) ? `[${mark}]` : mark;
    this.#inlines.push({ kind: 'text', text, dress: { ...this.#dress, isRaised } });
  }

  #toggle(length: number): void {
    const { isBold, isItalic } = this.#dress;
    this.#dress = {
      ...this.#dress,
      isBold: length > 1 ? !isBold : isBold,
      isItalic: length !== 2 ? !isItalic : isItalic,
    };
  }

  #flush(): void {
    const text = this.#text.replace(/[^\S\n\t]*\r?\n\s*/gu, ' ');
    this.#text = '';
    for (const [index, piece] of text.split('\t').entries()) {
      if (index > 0) this.#inlines.push({ kind: 'tab' });
      if (piece !== '') this.#inlines.push({ kind: 'text', text: piece, dress: this.#dress });
    }
  }
}

type MarkGroups = Readonly<Record<string, string | undefined>>;

/** What is left out by the readers of `core/reading`: marks of footnotes, of emphasis, tags that dress words. */
const MARK =
  /\[\^(?<name>[\p{L}\d-]{1,20})\]|<sup>(?<number>\d{1,3})<\/sup>|(?<mark>\[\d{1,3}\]|\(\d{1,2}\)|⁽?[¹²³⁰⁴-⁹]{1,3}⁾?)|(?<emphasis>\*{1,3}|_{1,3})|<(?<closes>\/?)(?<tag>\p{L}+)[^<>]*>/gu;

function dressOfTag(tag: string, isOn: boolean): Partial<Dress> {
  switch (tag.toLowerCase()) {
    case 'b':
    case 'strong':
      return { isBold: isOn };
    case 'i':
    case 'em':
      return { isItalic: isOn };
    case 'u':
    case 'ins':
      return { isUnderlined: isOn };
    default:
      return {};
  }
}
