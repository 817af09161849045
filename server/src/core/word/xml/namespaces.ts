/** The short name of a namespace that is read: the prefix that Word itself writes. A file may have any other. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
]);

/** The prefixes in force within some element, and those of the elements around it. */
export class NamespaceScope {
  readonly #prefixes: ReadonlyMap<string, string>;
  readonly #outer: NamespaceScope | null;
  /** Names as they are written, with what they stand for: the same few come thousands of times. */
  readonly #known = new Map<string, string>();

  constructor(prefixes: ReadonlyMap<string, string> = new Map(), outer: NamespaceScope | null = null) {
    this.#prefixes = prefixes;
    this.#outer = outer;
  }

  /** The scope within an element that declares prefixes. */
  within(attributes: ReadonlyMap<string, string>): NamespaceScope {
    const prefixes = new Map<string, string>();
    for (const [name, value] of attributes) {
      if (name === 'xmlns') prefixes.set('', value);
      else if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), value);
    }
    return new NamespaceScope(prefixes, this);
  }

  /** "x:p" → "w:p" where x stands for WordprocessingML; the local name alone for a namespace that is not read. */
  nameOf(written: string): string {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(':');
    const short = SHORT_NAMES.get(this.#namespaceOf(written.slice(0, Math.max(colon, 0))));
    const local = written.slice(colon + 1);
    const name = short === undefined ? local : `${short}:${local}`;
    this.#known.set(written, name);
    return name;
  }

  /** Elements stand only so deep in each other; each holds what it declares itself. */
  #namespaceOf(prefix: string): string {
    const own = this.#prefixes.get(prefix);
    if (own !== undefined || this.#outer === null) return own ?? '';
    return this.#outer.#namespaceOf(prefix);
  }
}
