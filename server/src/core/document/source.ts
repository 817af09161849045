import type { Comment } from '../reading/areas';
import { isDecomposed, type Oddity } from '../reading/letters';
import { readWritten, type Reading } from '../reading/reading';
import { mayReachOverLines, staysWithinLines } from '../reading/signs';
import { identityMap, type WrittenMap } from '../reading/written-map';
import { TextPieces } from '../text/pieces';
import { shiftSpan, textAt, type Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';

/** The text of a document as it is written, what is read of it, and the way between the two. */
interface SourceParts extends Omit<Reading, 'text' | 'signs'> {
  readonly written: TextPieces;
  readonly read: TextPieces;
  /** True where some mark of it may reach over several lines. */
  readonly mayReach: boolean;
}

/** An edited source, and what is read now of the stretch that was read again. */
export interface EditedSource {
  readonly source: DocumentSource;
  readonly text: string;
  /** True where what was read again is as it would be read amid its neighbours, whatever lines these are. */
  readonly isApart: boolean;
}

/**
 * The text of a document as it is written, with the text that is read of it and the way between the two. Immutable; an edit makes a new
 * one, of which only the lines around the change are read again.
 */
export class DocumentSource {
  /** As it is written. */
  readonly written: TextPieces;
  /** As it is read: the same object where nothing differs, which is the rule. */
  readonly read: TextPieces;
  readonly comments: readonly Comment[];
  /** Characters that look like others or like nothing, in offsets of the written text. */
  readonly oddities: readonly Oddity[];
  /** True where a comment or code is opened and not closed, so that an edit may change how all behind it is read. */
  readonly isOpen: boolean;
  /** True where a mark may reach over several lines; also where it did in an earlier version. */
  readonly #mayReach: boolean;
  readonly #map: WrittenMap;

  private constructor({ written, read, comments, oddities, isOpen, mayReach, map }: SourceParts) {
    this.written = written;
    this.read = read;
    this.comments = comments;
    this.oddities = oddities;
    this.isOpen = isOpen;
    this.#mayReach = mayReach;
    this.#map = map;
  }

  /** Reads a written text. Linear. */
  static from(text: string): DocumentSource {
    const { text: readText, map, comments, oddities, isOpen, signs } = readWritten(text);
    const written = TextPieces.from(text);
    const read = readText === text ? written : TextPieces.from(readText);
    const mayReach = mayReachOverLines(signs);
    return new DocumentSource({ written, read, map, comments, oddities, isOpen, mayReach });
  }

  /** True where every offset is the same in both texts. */
  get isAsWritten(): boolean {
    return this.#map.isIdentity;
  }

  /** The written span of a span that is read: without what is not read at its ends. Logarithmic. */
  toWritten(span: Span): Span {
    return this.#map.toWritten(span);
  }

  /** The offset that is read of a written one; of a place that is not read, the offset behind what is read before it. */
  fromWritten(offset: number): number {
    return this.#map.fromWritten(offset);
  }

  /** The span that is read of a written one. Logarithmic. */
  spanFromWritten({ start, end }: Span): Span {
    return { start: this.fromWritten(start), end: this.fromWritten(end) };
  }

  /**
   * An edit of what is read as one of what is written, in the letters that stand there, composed or not, and with its line ends. Null where
   * it would take away something that is not read, as a mark of emphasis in the middle of the span.
   */
  editToWritten({ span, text }: TextEdit): TextEdit | null {
    if (this.#map.isIdentity) return { span, text };
    if (this.#map.hidesIn(span)) return null;
    const place = this.toWritten(span);
    const letters = isDecomposed(this.#lettersAt(place)) ? text.normalize('NFD') : text;
    return {
      span: place,
      text: letters.includes('\n') ? letters.replaceAll('\n', this.#lineEnd()) : letters,
    };
  }

  /** How the first line of the written text ends. Linear in that line. */
  #lineEnd(): string {
    for (let start = 0; start < this.written.length; start += LINE) {
      const part = this.written.slice(start, start + LINE + 1);
      const at = part.indexOf('\n');
      if (at !== -1) return part.charAt(at - 1) === '\r' ? '\r\n' : '\n';
    }
    return '\n';
  }

  /** What is written in a place; where that is no letter with a mark, what is written around it. */
  #lettersAt(place: Span): string {
    const own = textAt(this.written, place);
    if (/[^\p{ASCII}]/u.test(own)) return own;
    return this.written.slice(Math.max(0, place.start - NEAR), place.end + NEAR);
  }

  /**
   * The source after a change of the written text. `stretch` is what is read again: a part of the text as it was read, around the change,
   * that begins and ends between lines. Null where that part can no longer be read by itself.
   */
  edit({ span, text }: TextEdit, stretch: Span): EditedSource | null {
    const by = text.length - (span.end - span.start);
    const isLast = stretch.end === this.read.length;
    const replaced = {
      start: this.#map.behind(stretch.start),
      end: isLast ? this.written.length : this.#map.behind(stretch.end),
    };
    const written = this.written.replace(span, text);
    const again = written.slice(replaced.start, replaced.end + by);
    const fresh = readWritten(again, { isTop: replaced.start === 0 });
    if (fresh.isOpen && again.length < written.length) return null;
    const isPlain = this.read === this.written && fresh.text === again && fresh.map.isIdentity;
    const source = new DocumentSource({
      written,
      read: isPlain ? written : this.read.replace(stretch, fresh.text),
      comments: splice(this.comments, { replaced, by }, fresh.comments),
      oddities: splice(this.oddities, { replaced, by }, fresh.oddities),
      isOpen: fresh.isOpen,
      mayReach: this.#mayReach || mayReachOverLines(fresh.signs),
      map: isPlain
        ? identityMap(written.length)
        : this.#map.splice({ read: stretch, written: replaced }, fresh.map),
    });
    return { source, text: fresh.text, isApart: !this.#mayReach && staysWithinLines(fresh.signs) };
  }
}

/** How far around an edit the letters tell whether the text is in composed ones. */
const NEAR = 60;

/** Most lines are no longer. */
const LINE = 2_000;

/** Which part of the written text was replaced, and by how much longer a one. */
interface Change {
  readonly replaced: Span;
  readonly by: number;
}

/** Things placed in the written text after a change: those of the part that was replaced give way to the fresh ones. */
function splice<Item extends { readonly span: Span }>(
  items: readonly Item[],
  { replaced, by }: Change,
  fresh: readonly Item[],
): readonly Item[] {
  if (items.length === 0 && fresh.length === 0) return items;
  const place = (item: Item, offset: number): Item => ({ ...item, span: shiftSpan(item.span, offset) });
  return [
    ...items.filter(({ span }) => span.start < replaced.start),
    ...fresh.map(item => place(item, replaced.start)),
    ...items.filter(({ span }) => span.start >= replaced.end).map(item => place(item, by)),
  ];
}
