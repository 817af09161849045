/**
 * Readings of long lists that are done again only where the list has changed: a list is cut into pieces, and a piece whose members are what
 * they were keeps what was read of it. A list that an edit made one member of anew costs a comparison for each member, and one piece.
 */

/** A stretch of a list, and at which index it begins. */
export interface Piece<Item> {
  readonly first: number;
  readonly items: readonly Item[];
}

/** So many members are read again for one that has changed. */
const PIECE = 64;

/** The pieces of a list, in order. */
export function piecesOf<Item>(items: readonly Item[]): readonly Piece<Item>[] {
  const pieces: Piece<Item>[] = [];
  for (let first = 0; first < items.length; first += PIECE)
    pieces.push({ first, items: items.slice(first, first + PIECE) });
  return pieces;
}

/**
 * A reading of pieces that is kept for as long as their first members live. `key` tells what it depends on beside the members and their
 * indexes.
 */
export function rememberingPieces<Item extends object, Value>(): (
  piece: Piece<Item>,
  key: string,
  read: () => Value,
) => Value {
  const known = new WeakMap<Item, Map<string, Piece<Item> & { readonly value: Value }>>();
  return ({ first, items }, key, read) => {
    const [opening] = items;
    if (opening === undefined) return read();
    const own = known.get(opening) ?? new Map<string, Piece<Item> & { readonly value: Value }>();
    const kept = own.get(key);
    if (kept?.first === first && areSame(kept.items, items)) return kept.value;
    const value = read();
    if (own.size >= MOST_KEYS) own.clear();
    known.set(opening, own.set(key, { first, items, value }));
    return value;
  };
}

/** More readings of one kind than a list is asked for at a time: what is beyond is of no use any more. */
const MOST_KEYS = 60;

function areSame<Item>(before: readonly Item[], after: readonly Item[]): boolean {
  return before.length === after.length && before.every((item, index) => item === after[index]);
}

/** The same for what is read of each member by itself. `map` is given the index too. */
export function mappingPieces<Item extends object, Value>(): (
  items: readonly Item[],
  key: string,
  map: (item: Item, index: number) => Value,
) => readonly Value[] {
  const remember = rememberingPieces<Item, readonly Value[]>();
  return (items, key, map) => {
    const values: Value[] = [];
    for (const piece of piecesOf(items)) {
      const { first, items: own } = piece;
      for (const value of remember(piece, key, () => own.map((item, at) => map(item, first + at))))
        values.push(value);
    }
    return values;
  };
}

/** The indexes of the members that are of some kind, in order: of a list of thousands only the pieces that have changed are looked at again. */
export function findingInPieces<Item extends object>(
  isWanted: (item: Item) => boolean,
): (items: readonly Item[]) => readonly number[] {
  const remember = rememberingPieces<Item, readonly number[]>();
  return items => {
    const found: number[] = [];
    for (const piece of piecesOf(items)) {
      const { first, items: own } = piece;
      for (const index of remember(piece, '', () =>
        own.flatMap((item, at) => (isWanted(item) ? [first + at] : [])),
      ))
        found.push(index);
    }
    return found;
  };
}
