/** Gives numbers that no comment, change or bookmark of a document has. Has a life: one annotation. */
export class IdSupply {
  readonly #used: ReadonlySet<number>;
  #next = 0;

  /** `parts` is the XML of all parts that may hold such a number. */
  constructor(parts: Iterable<string>) {
    const used = new Set<number>();
    for (const xml of parts) for (const [id] of xml.matchAll(ID)) used.add(Number(id));
    this.#used = used;
  }

  next(): number {
    while (this.#used.has(this.#next)) this.#next += 1;
    this.#next += 1;
    return this.#next - 1;
  }

  /** XML that is to stand a second time, with numbers of its own. */
  renew(xml: string): string {
    return xml.replace(ID, () => String(this.next()));
  }
}

/** 'w:id="12"'. */
const ID = /(?<=[\s:]id\s?=\s?["'])-?\d{1,10}(?=["'])/gu;
