import { lastStartingAt } from '../../text/last-starting-at';
import type { Span } from '../../text/span';
import { unescapeXml } from '../xml/characters';
import { XmlScanner } from '../xml/scanner';
import type { Frames } from './frames';
import { AUTHOR } from './markup';

/**
 * The remarks of vanban that a document has: a copy that is annotated again, in whatever program somebody worked on it between, gets none
 * of them twice. Has a life: one annotation.
 */
export class KnownRemarks {
  readonly #known = new Set<string>();
  readonly #letters: LetterCount;

  constructor(commentsXml: string, frames: Frames) {
    const own = readOwnRemarks(commentsXml);
    this.#letters = new LetterCount(own.size === 0 ? [] : frames.texts.map(({ inner }) => inner));
    for (const [id, text] of own) {
      const place = frames.comments.get(id);
      if (place !== undefined) this.#known.add(this.#keyOf(place, text));
    }
  }

  /** True for a remark that stands in the same words beside the same letters of the body. Logarithmic. */
  has(place: Span, lines: readonly string[]): boolean {
    return this.#known.size > 0 && this.#known.has(this.#keyOf(place, lines.join('\n')));
  }

  /** Marks may have moved over tags and beside runs, but over no letter. */
  #keyOf({ start, end }: Span, text: string): string {
    return `${this.#letters.before(start)} ${this.#letters.before(end)} ${text.normalize('NFC').trim()}`;
  }
}

/** What the comments under the name of vanban say, by their ids: a line for each paragraph. Linear. */
function readOwnRemarks(xml: string): ReadonlyMap<string, string> {
  const remarks = new Map<string, string>();
  const scanner = new XmlScanner(xml);
  let id: string | null = null;
  let lines: string[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    const { name } = scanner;
    if (event === 'open' && name === 'w:comment') {
      id = scanner.attribute('author') === AUTHOR ? scanner.attribute('id') : null;
      lines = [];
    } else if (event === 'open' && name === 'w:p') lines.push('');
    else if (event === 'open' && name === 'w:t') lines.push((lines.pop() ?? '') + textOf(scanner));
    else if (event === 'close' && name === 'w:comment' && id !== null) remarks.set(id, lines.join('\n'));
  }
  return remarks;
}

/** The text of the element that opens here. */
function textOf(scanner: XmlScanner): string {
  const from = scanner.end;
  scanner.skip();
  return unescapeXml(scanner.xml.slice(from, Math.max(from, scanner.start)));
}

/** Counts the letters before a place of the XML. Has a life: one annotation. */
class LetterCount {
  readonly #texts: readonly (Span & { readonly before: number })[];

  constructor(texts: readonly Span[]) {
    let sum = 0;
    this.#texts = texts.map(({ start, end }) => {
      sum += end - start;
      return { start, end, before: sum - (end - start) };
    });
  }

  before(offset: number): number {
    const text = lastStartingAt(this.#texts, offset, ({ start }) => start);
    return text === undefined ? 0 : text.before + Math.min(offset, text.end) - text.start;
  }
}
