interface OpenField {
  instruction: string;
  hasResult: boolean;
}

/** The fields that are open where the reader is. A field has a code, which nobody sees, and a result. Has a life: one reading. */
export class OpenFields {
  readonly #open: OpenField[] = [];

  /** True in the code of a field, and in a table of contents. */
  get isLeftOut(): boolean {
    return this.#open.some(
      ({ hasResult, instruction }) => !hasResult || /^\s*TOC(?!\p{L})/u.test(instruction),
    );
  }

  addToCode(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.hasResult) field.instruction += text;
  }

  /** Takes one of the three marks of a field: "begin", "separate", "end". */
  mark(kind: string | null): void {
    const field = this.#open.at(-1);
    if (kind === 'begin') this.#open.push({ instruction: '', hasResult: false });
    else if (kind === 'separate' && field !== undefined) field.hasResult = true;
    else if (kind === 'end') this.#open.pop();
  }
}
