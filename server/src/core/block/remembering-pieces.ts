/**
 * Readings of long lists that are done again only where the list has changed: a list is cut into pieces, and a piece whose members are what
 * they were keeps what was read of it. A list that an edit made one member of anew costs a comparison for each member, and one piece.
 */

/** So many members are read again for one that has changed. */
const PIECE = 64;

/** A stretch of a list, and at which index it begins. A window: its members are copied where they are asked for. */
export class Piece<Item> {
  readonly first: number;
  private readonly all: readonly Item[];

  constructor(all: readonly Item[], first: number) {
    this.all = all;
    this.first = first;
  }

  get items(): readonly Item[] {
    return this.all.slice(this.first, this.first + PIECE);
  }

  get opening(): Item | undefined {
    return this.all[this.first];
  }

  /** True where these are its members, in this order. It runs for all members of each list, so nothing is made for it. */
  has(items: readonly Item[]): boolean {
    const { all, first } = this;
    if (Math.min(PIECE, all.length - first) !== items.length) return false;
    for (let at = 0; at < items.length; at += 1) if (all[first + at] !== items[at]) return false;
    return true;
  }
}

/** The pieces of a list, in order. */
export function piecesOf<Item>(items: readonly Item[]): readonly Piece<Item>[] {
  const pieces: Piece<Item>[] = [];
  for (let first = 0; first < items.length; first += PIECE) pieces.push(new Piece(items, first));
  return pieces;
}

/** What was read of a piece. */
interface KnownPiece<Item, Value> {
  readonly first: number;
  readonly items: readonly Item[];
  readonly value: Value;
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
  const known = new WeakMap<Item, Map<string, KnownPiece<Item, Value>>>();
  return (piece, key, read) => {
    const { first, opening } = piece;
    if (opening === undefined) return read();
    const own = known.get(opening) ?? new Map<string, KnownPiece<Item, Value>>();
    const kept = own.get(key);
    if (kept?.first === first && piece.has(kept.items)) return kept.value;
    const value = read();
    if (own.size >= MOST_KEYS) own.clear();
    known.set(opening, own.set(key, { first, items: piece.items, value }));
    return value;
  };
}

/** More readings of one kind than a list is asked for at a time: what is beyond is of no use any more. */
const MOST_KEYS = 60;

/** The same for lists: what is read of one piece after the other. */
export function gatheringPieces<Item extends object, Value>(): (
  items: readonly Item[],
  key: string,
  read: (piece: Piece<Item>) => readonly Value[],
) => readonly Value[] {
  const remember = rememberingPieces<Item, readonly Value[]>();
  return (items, key, read) => {
    const values: Value[] = [];
    for (const piece of piecesOf(items)) {
      for (const value of remember(piece, key, () => read(piece))) values.push(value);
    }
    return values;
  };
}

/** The same for what is read of each member by itself. `map` is given the index too. */
export function mappingPieces<Item extends object, Value>(): (
  items: readonly Item[],
  key: string,
  map: (item: Item, index: number) => Value,
) => readonly Value[] {
  const gather = gatheringPieces<Item, Value>();
  return (items, key, map) =>
    gather(items, key, ({ first, items: own }) => own.map((item, at) => map(item, first + at)));
}

/** The members that are of some kind, in order: of a list of thousands only the pieces that have changed are looked at again. */
export function filteringPieces<Item extends object>(
  isWanted: (item: Item) => boolean,
): (items: readonly Item[]) => readonly Item[] {
  const gather = gatheringPieces<Item, Item>();
  return items => gather(items, '', ({ items: own }) => own.filter(isWanted));
}

/** The same for their indexes. */
export function findingInPieces<Item extends object>(
  isWanted: (item: Item) => boolean,
): (items: readonly Item[]) => readonly number[] {
  const gather = gatheringPieces<Item, number>();
  return items =>
    gather(items, '', ({ first, items: own }) =>
      own.flatMap((item, at) => (isWanted(item) ? [first + at] : [])),
    );
}
