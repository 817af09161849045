interface OpenField {
  instruction: string;
  hasResult: boolean;
  isLeftOut: boolean;
}

/** The fields that are open where the reader is. A field has a code, which nobody sees, and a result. Has a life: one reading. */
export class OpenFields {
  readonly #open: OpenField[] = [];
  /** How many of them are left out where the reader is. */
  #leftOut = 0;

  /** True in the code of a field, and in a table of contents. */
  get isLeftOut(): boolean {
    return this.#leftOut > 0;
  }

  addToCode(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.hasResult) field.instruction += text;
  }

  /** Takes one of the three marks of a field: "begin", "separate", "end". */
  mark(kind: string | null): void {
    if (kind === 'begin') this.#begin();
    else if (kind === 'separate') this.#showResult();
    else if (kind === 'end' && this.#open.pop()?.isLeftOut === true) this.#leftOut -= 1;
  }

  #begin(): void {
    this.#open.push({ instruction: '', hasResult: false, isLeftOut: true });
    this.#leftOut += 1;
  }

  #showResult(): void {
    const field = this.#open.at(-1);
    if (field === undefined || field.hasResult) return;
    field.hasResult = true;
    field.isLeftOut = /^\s*TOC(?!\p{L})/u.test(field.instruction);
    if (!field.isLeftOut) this.#leftOut -= 1;
  }
}
