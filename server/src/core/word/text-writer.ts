import { settleTabs } from './content/settle-tabs';
import { textOf, type Piece, type WordParagraph } from './content/tree';
import { escapeParagraph, mayNeedEscape } from './escape';
import { WordMap, type WordOrigin, type WordPlace, type WordSegment } from './word-map';
import { LONGEST_TEXT } from './zip/refusals';

/** What a writer is told of a paragraph beside its text. */
export interface WrittenIn {
  readonly part: string;
  readonly kind: WordPlace['kind'];
  readonly isInRow: boolean;
  /** False where the file tells nothing of pages. */
  readonly hasPages: boolean;
}

/** Puts a text together from its beginning to its end, with the map. Has a life: one reading. */
export class TextWriter {
  readonly places: WordPlace[] = [];
  /** True where there was more than a text may have; what came then is left out. */
  isFull = false;
  readonly #segments: WordSegment[] = [];
  readonly #texts: string[] = [];
  readonly #counts = { paragraph: 0, note: 0 };
  #length = 0;

  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#texts.join('');
  }

  get map(): WordMap {
    return new WordMap(this.#segments);
  }

  /** Adds what stands in no file. */
  make(text: string): void {
    this.#add(text, null);
  }

  /** Adds a paragraph with its number. */
  write(paragraph: WordParagraph, { part, kind, isInRow, hasPages }: WrittenIn): void {
    const number = (this.#counts[kind] += 1);
    const page = hasPages && kind === 'paragraph' ? paragraph.page : null;
    this.places.push({ start: this.#length, kind, number, page });
    this.make(paragraph.label);
    const pieces = settleTabs(paragraph.pieces);
    const whole = textOf({ pieces });
    const shown = mayNeedEscape(whole) ? escapeParagraph(whole, isInRow) : whole;
    let at = 0;
    for (const piece of pieces) {
      const text = shown.slice(at, at + piece.text.length);
      at += piece.text.length;
      if (piece.kind === 'written') this.#addWritten(piece, text, part);
      else this.make(text === '\n' && isInRow ? ' ' : text);
    }
  }

  /** Units that are shown otherwise than they are written are none that somebody wrote. */
  #addWritten(piece: WrittenPiece, shown: string, part: string): void {
    const { text, start, end, run } = piece;
    const paragraph = this.places.length - 1;
    if (shown === text) {
      this.#add(text, { part, start, end, run, paragraph });
      return;
    }
    let from = 0;
    for (let at = 0; at <= text.length; at += 1) {
      if (at < text.length && text[at] === shown[at]) continue;
      this.#add(text.slice(from, at), { part, start: start + from, end: start + at, run, paragraph });
      this.make(shown.slice(at, at + 1));
      from = at + 1;
    }
  }

  #add(text: string, origin: WordOrigin | null): void {
    this.isFull ||= this.#length + text.length > LONGEST_TEXT;
    if (text === '' || this.isFull) return;
    this.#segments.push({ start: this.#length, length: text.length, origin });
    this.#texts.push(text);
    this.#length += text.length;
  }
}

type WrittenPiece = Extract<Piece, { kind: 'written' }>;
