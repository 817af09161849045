import type { Form } from './draw/draw';
import type { RelationKind } from './relation';

/** What is measured whenever the tests run: tables with slips in them, and more of them as they are. */
export const HELD = { seed: 20, tables: 90, rightTables: 332 } as const;

/** How many of those right tables may be warned of, each form counted by itself. To be lowered. */
export const MOST_WARNED = 0;

/** How many slips of a hundred are told in those tables, by relation and form. To be raised: `npm run measure:tables -- --floors`. */
export const FLOORS: Readonly<Record<RelationKind, Readonly<Record<Form, number>>>> = {
  total: { pipes: 93, word: 93, excel: 93, blanks: 92 },
  subtotal: { pipes: 80, word: 80, excel: 80, blanks: 75 },
  across: { pipes: 100, word: 100, excel: 100, blanks: 91 },
  ratio: { pipes: 100, word: 100, excel: 100, blanks: 96 },
  'ratio row': { pipes: 86, word: 87, excel: 87, blanks: 81 },
  share: { pipes: 100, word: 100, excel: 100, blanks: 80 },
  difference: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  'row difference': { pipes: 90, word: 90, excel: 90, blanks: 40 },
  change: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  product: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  points: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  balance: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  movement: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  'movement row': { pipes: 100, word: 100, excel: 100, blanks: 100 },
  quotient: { pipes: 96, word: 96, excel: 96, blanks: 96 },
  'far ratio row': { pipes: 100, word: 100, excel: 100, blanks: 100 },
  fraction: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  mean: { pipes: 68, word: 68, excel: 68, blanks: 68 },
};
