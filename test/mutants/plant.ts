import type { Mutant } from './find-mutants';

/** A mutant by the number under which it is switched on. */
export interface Numbered {
  readonly id: number;
  readonly mutant: Mutant;
}

/** The function that a planted file asks whether a mutant is on; it stands in the global object. */
export const SWITCH = 'vanbanIsMutant';

/** The text of a file with some of its mutants in it, each behind a switch, so that all are tried without loading the file again. */
export function plant(text: string, mutants: readonly Numbered[]): string {
  return write({ text, mutants }, 0, text.length);
}

interface Field {
  readonly text: string;
  readonly mutants: readonly Numbered[];
}

/** A stretch of the text; mutants within another stand in what that one leaves as it is. */
function write({ text, mutants }: Field, start: number, end: number): string {
  const parts: string[] = [];
  let at = start;
  for (;;) {
    const from = at;
    const [next] = mutants
      .filter(({ mutant }) => mutant.start >= from && mutant.end <= end)
      .sort(
        (first, second) => first.mutant.start - second.mutant.start || second.mutant.end - first.mutant.end,
      );
    if (next === undefined) return parts.join('') + text.slice(at, end);
    const { mutant, id } = next;
    const others = mutants.filter(other => other !== next);
    const original = write({ text, mutants: others }, mutant.start, mutant.end);
    parts.push(text.slice(at, mutant.start), `(${SWITCH}(${id}) ? ${mutant.replacement} : (${original}))`);
    at = mutant.end;
  }
}
