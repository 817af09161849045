import type { Refusal } from '../zip/refusals';
import { attributeOf, readAttributes } from './attributes';
import { NamespaceScope } from './namespaces';

export type XmlEvent = 'open' | 'close' | 'text' | 'end';

/** Elements of a document of Word stand some thirty deep; tables in tables may make it a hundred. */
const MOST_DEPTH = 300;

/**
 * Goes through XML from one tag to the next and knows where each stands, since a repair is put in at that place. An element without
 * content opens and closes. Where the XML is broken it ends, and `fault` tells so. Linear.
 */
export class XmlScanner {
  readonly xml: string;
  /** What stands where the scanner is: a tag, or a text between tags. */
  start = 0;
  end = 0;
  /** The name of the element that opens or closes, under the prefixes that Word writes. */
  name = '';
  fault: Refusal | null = null;
  readonly #open: { readonly name: string; readonly outside: NamespaceScope }[] = [];
  #scope = new NamespaceScope();
  #closesAtOnce = false;

  constructor(xml: string) {
    this.xml = xml;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length;
  }

  next(): XmlEvent {
    if (this.#closesAtOnce) return this.#close();
    while (this.fault === null && this.end < this.xml.length) {
      this.start = this.end;
      if (this.xml.charCodeAt(this.start) !== LESS) return this.#readText();
      const second = this.xml.charAt(this.start + 1);
      if (second === '!' || second === '?') {
        if (this.xml.startsWith('<![CDATA[', this.start)) return this.#fail('broken');
        this.#pass(second === '?' ? '?>' : '-->');
      } else return this.#readTag(second === '/');
    }
    return this.depth > 0 ? this.#fail('broken') : 'end';
  }

  /** The value of an attribute of the tag that opens here, by its local name; null for none. */
  attribute(local: string): string | null {
    return attributeOf(this.xml.slice(this.start, this.end), local);
  }

  /** Passes over the rest of the element that opened here. */
  skip(): void {
    const depth = this.depth - 1;
    for (let event = this.next(); event !== 'end' && this.depth > depth;) event = this.next();
  }

  #readText(): XmlEvent {
    const next = this.xml.indexOf('<', this.start);
    this.end = next === -1 ? this.xml.length : next;
    return 'text';
  }

  #pass(mark: string): void {
    const close = this.xml.indexOf(mark, this.start);
    this.end = close === -1 ? this.xml.length : close + mark.length;
  }

  #readTag(isClosing: boolean): XmlEvent {
    this.end = endOfTag(this.xml, this.start);
    if (this.end === -1) return this.#fail('broken');
    const first = this.start + (isClosing ? 2 : 1);
    let last = first;
    while (!endsName(this.xml.charCodeAt(last))) last += 1;
    const written = this.xml.slice(first, last);
    if (isClosing) return this.#readClosing(written);
    if (this.depth >= MOST_DEPTH) return this.#fail('tooDeep');
    const outside = this.#scope;
    const tag = this.xml.slice(last, this.end);
    if (tag.includes('xmlns')) this.#scope = outside.within(readAttributes(tag));
    this.name = this.#scope.nameOf(written);
    this.#open.push({ name: this.name, outside });
    this.#closesAtOnce = this.xml.charAt(this.end - 2) === '/';
    return 'open';
  }

  #readClosing(written: string): XmlEvent {
    const name = this.#scope.nameOf(written);
    return this.#open.at(-1)?.name === name ? this.#close() : this.#fail('broken');
  }

  #close(): XmlEvent {
    this.#closesAtOnce = false;
    const closed = this.#open.pop();
    if (closed === undefined) return this.#fail('broken');
    this.name = closed.name;
    this.#scope = closed.outside;
    return 'close';
  }

  #fail(fault: Refusal): XmlEvent {
    this.fault ??= fault;
    this.end = this.xml.length;
    this.#closesAtOnce = false;
    this.#open.length = 0;
    return 'end';
  }
}

const LESS = 0x3c;
const MORE = 0x3e;

/** The offset behind the ">" of a tag; one in the value of an attribute does not end it. -1 where none does. */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at += 1) {
    const unit = xml.charCodeAt(at);
    if (quote !== 0) quote = unit === quote ? 0 : quote;
    else if (unit === MORE) return at + 1;
    else if (unit === DOUBLE || unit === SINGLE) quote = unit;
  }
  return -1;
}

const DOUBLE = 0x22;
const SINGLE = 0x27;

/** A blank, "/", ">", or the end of the text (NaN). */
function endsName(unit: number): boolean {
  return !(unit > 0x20 && unit !== 0x2f && unit !== MORE);
}
