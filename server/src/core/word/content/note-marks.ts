import { textOf, type NoteReference, type WordBlock } from './tree';

/** Gives notes the names that a draft has for them, in the order in which the text refers to them. Has a life: one reading. */
export class NoteMarks {
  readonly #names = new Map<string, number>();

  /** "[^1]", where the text refers to a note. */
  markOf({ kind, id }: NoteReference): string {
    const key = `${kind} ${id}`;
    const number = this.#names.get(key) ?? this.#names.size + 1;
    this.#names.set(key, number);
    return `[^${number}]`;
  }

  /** The paragraphs of a note, the first one behind its name. */
  define(note: NoteReference, blocks: readonly WordBlock[]): readonly WordBlock[] {
    const [first, ...others] = blocks;
    if (first?.kind !== 'paragraph') return blocks;
    // Word sets a blank behind the number of a note.
    const gap = textOf(first).startsWith(' ') && first.label === '' ? '' : ' ';
    return [{ ...first, label: `${this.markOf(note)}:${gap}${first.label}` }, ...others];
  }
}
