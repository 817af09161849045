/** What joining reports gave. */
export type Merged =
  | { readonly kind: 'merged'; readonly value: unknown }
  /** One of them is no report of vanban, or of another version. */
  | { readonly kind: 'foreign' }
  /** Two of them say different things of one file: they are not parts of one run. */
  | { readonly kind: 'conflict'; readonly path: string };

export type Fields = Readonly<Record<string, unknown>>;

/** True for an object with fields. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list; none of what is no list. */
export function itemsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The order of paths and rule ids in every report. */
export function compareWords(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
