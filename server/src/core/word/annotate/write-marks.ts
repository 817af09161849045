import { spanFrom, type Span } from '../../text/span';
import type { Run, RunText } from './frames';
import type { Markup } from './markup';
import { inOrder, type Mark, type Marked } from './marks';

/** A part, and what is put into it. */
export interface MarkedPart {
  readonly xml: string;
  readonly marked: readonly Marked[];
  readonly markup: Markup;
}

/** The XML of a part with its marks; all else stands as it stood. Linear. */
export function writeMarks({ xml, marked, markup }: MarkedPart): string {
  return new MarkWriter({ xml, marked, markup }).write(spanFrom(0, xml.length));
}

/** Has a life: one writing. */
class MarkWriter {
  readonly #part: MarkedPart;
  #next = 0;

  constructor(part: MarkedPart) {
    this.#part = part;
  }

  /** A stretch of the part. What holds others has been taken before they come. */
  write({ start, end }: Span): string {
    const parts: string[] = [];
    let at = start;
    for (let marked = this.#peek(end); marked !== null; marked = this.#peek(end)) {
      this.#next += 1;
      parts.push(this.#slice(at, marked.start), this.#writeMarked(marked));
      at = marked.end;
    }
    parts.push(this.#slice(at, end));
    return parts.join('');
  }

  #peek(end: number): Marked | null {
    const marked = this.#part.marked[this.#next];
    return marked !== undefined && marked.start < end ? marked : null;
  }

  #writeMarked(marked: Marked): string {
    const { run, before, after } = marked;
    const properties = run?.properties ?? '';
    const isParted = run !== null && (marked.within.size > 0 || marked.deleted.length > 0);
    const inner = isParted ? this.#parted(marked, run) : this.#whole(marked);
    return this.#marks(before, properties) + inner + this.#marks(after, properties);
  }

  #whole({ start, end }: Span): string {
    return this.write(spanFrom(start, end));
  }

  /** A run as several, with the marks between them. */
  #parted(marked: Marked, run: Run): string {
    const pieces = new RunPieces(run, this.#part.markup);
    let at = run.content.start;
    for (const text of run.texts) {
      pieces.add(this.write(spanFrom(at, text.tag.start)));
      this.#writeText(text, marked, pieces);
      at = text.end;
    }
    pieces.add(this.write(spanFrom(at, run.content.end)));
    return pieces.end();
  }

  #writeText({ tag, inner, end }: RunText, { within, deleted, run }: Marked, pieces: RunPieces): void {
    const properties = run?.properties ?? '';
    const cuts = [...within.keys()]
      .filter(at => inner.start <= at && at <= inner.end)
      .sort((one, other) => one - other);
    if (cuts.length === 0) {
      pieces.add(this.#slice(tag.start, end));
      return;
    }
    let at = inner.start;
    for (const cut of cuts) {
      pieces.add(this.#piece(spanFrom(at, cut), deleted));
      pieces.put(this.#marks(within.get(cut) ?? [], properties));
      at = cut;
    }
    pieces.add(this.#piece(spanFrom(at, inner.end), deleted));
  }

  /** A stretch of a text as a text of its own; nothing for an empty one. */
  #piece({ start, end }: Span, deleted: readonly Span[]): string {
    if (start === end) return '';
    const isDeleted = deleted.some(span => span.start <= start && end <= span.end);
    return this.#part.markup.text(isDeleted ? 'delText' : 't', this.#slice(start, end));
  }

  #marks(marks: readonly Mark[], properties: string): string {
    return inOrder(marks)
      .map(({ write }) => write(properties))
      .join('');
  }

  #slice(start: number, end: number): string {
    return this.#part.xml.slice(start, end);
  }
}

/** The runs that become of one. Has a life: one run. */
class RunPieces {
  readonly #run: Run;
  readonly #markup: Markup;
  readonly #written: string[] = [];
  #isOpen = false;
  #isFirst = true;

  constructor(run: Run, markup: Markup) {
    this.#run = run;
    this.#markup = markup;
  }

  /** Something of the run. */
  add(content: string): void {
    if (content === '') return;
    if (!this.#isOpen) this.#begin();
    this.#written.push(content);
  }

  /** Something between runs. */
  put(marks: string): void {
    if (marks === '') return;
    this.#close();
    this.#written.push(marks);
  }

  end(): string {
    this.#close();
    return this.#written.join('');
  }

  #begin(): void {
    const { openTag, properties } = this.#run;
    const again = this.#markup.runStart() + this.#markup.ids.renew(properties);
    this.#written.push(this.#isFirst ? openTag + properties : again);
    this.#isFirst = false;
    this.#isOpen = true;
  }

  #close(): void {
    if (this.#isOpen) this.#written.push(this.#markup.runEnd());
    this.#isOpen = false;
  }
}
