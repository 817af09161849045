/** A document with its place in a list, the series that it is numbered in, its number there and its day. */
export interface Numbered {
  readonly at: number;
  readonly series: string;
  readonly number: number;
  readonly day: number;
}

/** A number is often given before the document is signed. Farther apart, a date that falls where numbers rise is a slip. */
export const LONGEST_DELAY = 25;

/**
 * The documents that break the order of their series: as few as possible are taken to be wrong. `other` is the next one that
 * stands in order and shows it.
 */
export function findBreaks(documents: readonly Numbered[]): readonly { at: number; other: number }[] {
  const series = new Map<string, Numbered[]>();
  for (const document of documents) {
    const known = series.get(document.series);
    if (known === undefined) series.set(document.series, [document]);
    else known.push(document);
  }
  return [...series.values()].flatMap(rows =>
    breaksOf(rows.toSorted((first, second) => first.number - second.number)),
  );
}

function breaksOf(rows: readonly Numbered[]): readonly { at: number; other: number }[] {
  const inOrder = longestRise(rows);
  const next = new Map<number, Numbered>();
  let after: Numbered | undefined;
  for (const [index, row] of [...rows.entries()].toReversed()) {
    if (inOrder.has(index)) after = row;
    else if (after !== undefined) next.set(index, after);
  }
  let before: Numbered | undefined;
  return rows.flatMap((row, index) => {
    if (inOrder.has(index)) {
      before = row;
      return [];
    }
    const shows = [before, next.get(index)].find(other => other !== undefined && isBroken(row, other));
    return shows === undefined ? [] : [{ at: row.at, other: shows.at }];
  });
}

/** A higher number with a day long before, or a lower one with a day long behind. */
function isBroken(row: Numbered, other: Numbered): boolean {
  const rise = row.number < other.number ? row.day - other.day : other.day - row.day;
  return row.number !== other.number && rise > LONGEST_DELAY;
}

/** The places of the longest row of days that never fall. */
function longestRise(rows: readonly Numbered[]): ReadonlySet<number> {
  /** The last row of the best rise of each length, and what each row goes on from. */
  const ends: number[] = [];
  const from: (number | undefined)[] = [];
  for (const [index, { day }] of rows.entries()) {
    const length = lengthBelow(ends, end => (rows[end]?.day ?? 0) <= day);
    from.push(ends[length - 1]);
    ends[length] = index;
  }
  const places = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = from[at]) places.add(at);
  return places;
}

/** How many of some ends are at or below: they rise, so half of them is left at each look. */
function lengthBelow(ends: readonly number[], isBelow: (end: number) => boolean): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(ends[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
