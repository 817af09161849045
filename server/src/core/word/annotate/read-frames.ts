import { spanFrom, type Span } from '../../text/span';
import { XmlScanner } from '../xml/scanner';
import type { Frames, Run, RunText, TextFrame } from './frames';

/** An element that is open where the reader is. */
interface Open {
  readonly name: string;
  readonly tag: Span;
  readonly draft: RunDraft | null;
}

interface RunDraft {
  contentStart: number;
  properties: string;
  readonly texts: RunText[];
}

/** A text whose run is not at its end yet. */
interface Pending {
  readonly inner: Span;
  readonly run: Open | null;
  readonly hull: Open | null;
}

/** Reads where the runs and texts of a part stand, and the references to notes. Linear. */
export function readFrames(xml: string): Frames {
  return new FrameReader(xml).read();
}

/** Has a life: one reading. */
class FrameReader {
  readonly #scanner: XmlScanner;
  readonly #open: Open[] = [];
  readonly #ended = new Map<Open, number>();
  readonly #runs = new Map<Open, Run>();
  readonly #pending: Pending[] = [];
  readonly #references = new Map<string, Open>();
  readonly #notes: Frames['notes'][number][] = [];
  readonly #comments = new Map<string, Span>();

  constructor(xml: string) {
    this.#scanner = new XmlScanner(xml);
  }

  read(): Frames {
    const scanner = this.#scanner;
    for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
      if (event === 'open') this.#enter();
      else if (event === 'close') this.#leave();
    }
    const references = new Map([...this.#references].map(([key, open]) => [key, this.#spanOf(open)]));
    const texts = this.#pending.map(pending => this.#settle(pending));
    return { texts, references, notes: this.#notes, comments: this.#comments };
  }

  #enter(): void {
    const { name, start, end } = this.#scanner;
    const draft = name === 'w:r' ? { contentStart: end, properties: '', texts: [] } : null;
    if (name === 'w:footnoteReference' || name === 'w:endnoteReference') this.#noteReference(name);
    if (COMMENT_MARKS.has(name)) this.#commentMark(name);
    this.#open.push({ name, tag: { start, end }, draft });
  }

  #noteReference(name: string): void {
    const hull = this.#open.find(({ name: outer }) => outer === 'w:r');
    const key = `${name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${this.#scanner.attribute('id') ?? ''}`;
    if (hull !== undefined && !this.#references.has(key)) this.#references.set(key, hull);
  }

  #commentMark(name: string): void {
    const { start } = this.#scanner;
    const id = this.#scanner.attribute('id') ?? '';
    const known = this.#comments.get(id);
    if (known === undefined) this.#comments.set(id, { start, end: start });
    else if (name === 'w:commentRangeEnd') this.#comments.set(id, { ...known, end: start });
  }

  #leave(): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const { end, start } = this.#scanner;
    // An element without content is closed by its own tag.
    const closes = start > open.tag.start ? start : end;
    if (open.name === 'w:t' || open.name === 'm:t')
      this.#addText(open, spanFrom(open.tag.end, Math.max(closes, open.tag.end)));
    else if (open.name === 'w:rPr') this.#addProperties(open);
    else if (open.draft !== null) this.#runs.set(open, this.#runOf(open, open.draft, closes));
    else if (open.name === 'w:footnote' || open.name === 'w:endnote') this.#addNote(open);
    this.#ended.set(open, end);
  }

  #addText({ tag, name }: Open, inner: Span): void {
    const parent = this.#open.at(-1);
    const texts = name === 'w:t' ? (parent?.draft?.texts ?? null) : null;
    const outermost = this.#open.find(({ name: outer }) => HULLS.has(outer)) ?? null;
    texts?.push({ tag, inner, end: this.#scanner.end });
    const run = texts === null ? null : (parent ?? null);
    this.#pending.push({ inner, run, hull: outermost === run ? null : outermost });
  }

  #addProperties({ tag }: Open): void {
    const parent = this.#open.at(-1)?.draft ?? null;
    if (parent === null || parent.texts.length > 0) return;
    parent.properties = this.#scanner.xml.slice(tag.start, this.#scanner.end);
    parent.contentStart = this.#scanner.end;
  }

  #addNote({ name, tag }: Open): void {
    const id = /:?id="([^"]*)"/u.exec(this.#slice(tag))?.[1] ?? '';
    this.#notes.push({ start: tag.start, end: this.#scanner.end, key: `${name.slice(2)} ${id}` });
  }

  #runOf({ tag }: Open, { contentStart, properties, texts }: RunDraft, closes: number): Run {
    return {
      start: tag.start,
      end: this.#scanner.end,
      content: spanFrom(contentStart, Math.max(closes, contentStart)),
      openTag: this.#slice(tag),
      properties,
      texts,
      change: this.#changeAround(),
    };
  }

  #changeAround(): Run['change'] {
    const paragraph = this.#open.findLastIndex(({ name }) => name === 'w:p');
    const around = this.#open.slice(paragraph + 1);
    const parent = around.at(-1);
    if (!around.some(({ name }) => CHANGES.has(name))) return { kind: 'none' };
    const isAlone = around.filter(({ name }) => CHANGES.has(name)).length === 1;
    if (parent?.name !== 'w:ins' || !isAlone) return { kind: 'deeper' };
    return { kind: 'inserted', openTag: this.#slice(parent.tag) };
  }

  #settle({ inner, run, hull }: Pending): TextFrame {
    return {
      inner,
      run: run === null ? null : (this.#runs.get(run) ?? null),
      hull: hull === null ? null : this.#spanOf(hull),
    };
  }

  #spanOf(open: Open): Span {
    return spanFrom(open.tag.start, this.#ended.get(open) ?? open.tag.end);
  }

  #slice({ start, end }: Span): string {
    return this.#scanner.xml.slice(start, end);
  }
}

/** What stands in a paragraph as runs do. */
const HULLS: ReadonlySet<string> = new Set(['w:r', 'm:oMath', 'm:oMathPara']);

const COMMENT_MARKS: ReadonlySet<string> = new Set([
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
]);

const CHANGES: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:del', 'w:moveFrom']);
