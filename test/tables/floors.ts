import type { Form } from './draw/draw';
import type { RelationKind } from './relation';

/** What is measured whenever the tests run: tables with slips in them, and more of them as they are. */
export const HELD = { seed: 20, tables: 90, rightTables: 332 } as const;

/** How many of those right tables may be warned of, each form counted by itself. To be lowered. */
export const MOST_WARNED = 0;

/** How many slips of a hundred are told in those tables, by relation and form. To be raised: `npm run measure:tables -- --floors`. */
export const FLOORS: Readonly<Record<RelationKind, Readonly<Record<Form, number>>>> = {
  total: { pipes: 97, word: 97, excel: 97, blanks: 95 },
  subtotal: { pipes: 86, word: 86, excel: 86, blanks: 86 },
  across: { pipes: 95, word: 95, excel: 95, blanks: 91 },
  ratio: { pipes: 97, word: 97, excel: 97, blanks: 93 },
  'ratio row': { pipes: 89, word: 90, excel: 90, blanks: 85 },
  share: { pipes: 100, word: 100, excel: 100, blanks: 80 },
  difference: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  'row difference': { pipes: 90, word: 90, excel: 90, blanks: 50 },
  change: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  product: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  points: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  balance: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  movement: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  'movement row': { pipes: 100, word: 100, excel: 100, blanks: 100 },
  quotient: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  'far ratio row': { pipes: 100, word: 100, excel: 100, blanks: 100 },
  fraction: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  mean: { pipes: 87, word: 87, excel: 87, blanks: 87 },
};
