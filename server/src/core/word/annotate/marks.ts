import type { Span } from '../../text/span';
import type { Run } from './frames';

/** What stands in which order where several marks meet at one place. */
export type MarkKind = 'changed' | 'end' | 'point' | 'start' | 'deleting';

const ORDER: readonly MarkKind[] = ['changed', 'end', 'point', 'start', 'deleting'];

/** Something that is put between runs. */
export interface Mark {
  readonly kind: MarkKind;
  readonly write: (properties: string) => string;
}

/** What is put in and around one run, or around something that is no run. */
export interface Marked extends Span {
  readonly run: Run | null;
  readonly before: Mark[];
  readonly after: Mark[];
  /** By offsets of the XML, in the texts of the run. */
  readonly within: Map<number, Mark[]>;
  /** Stretches of its texts that are deleted. */
  readonly deleted: Span[];
}

/** Gathers what is to be put into one part. Has a life: one annotation. */
export class MarkSet {
  readonly #marked = new Map<number, Marked>();

  /** All that have marks, in the order of the part; what holds others comes before them. */
  get sorted(): readonly Marked[] {
    return [...this.#marked.values()].sort((one, other) => one.start - other.start);
  }

  around({ start, end }: Span): Marked {
    return this.#get({ start, end }, null);
  }

  in(run: Run): Marked {
    return this.#get(run, run);
  }

  #get({ start, end }: Span, run: Run | null): Marked {
    const known = this.#marked.get(start);
    if (known !== undefined && (known.run !== null || run === null)) return known;
    const none = { before: [], after: [], within: new Map<number, Mark[]>(), deleted: [] };
    const marked: Marked = { ...none, ...known, start, end, run };
    this.#marked.set(start, marked);
    return marked;
  }
}

/** Puts a mark at an offset in the texts of a run. */
export function markWithin({ within }: Marked, offset: number, mark: Mark): void {
  const known = within.get(offset);
  if (known === undefined) within.set(offset, [mark]);
  else known.push(mark);
}

/** Marks that meet, in the order in which they stand; those of one kind as they came. */
export function inOrder(marks: readonly Mark[]): readonly Mark[] {
  return marks.toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
}
