import type { Form } from './draw/draw';
import type { RelationKind } from './relation';

/** What is measured whenever the tests run: tables with slips in them, and more of them as they are. */
export const HELD = { seed: 20, tables: 90, rightTables: 332 } as const;

/** How many of those right tables may be warned of, each form counted by itself. To be lowered. */
export const MOST_WARNED = 0;

/** How many slips of a hundred are told in those tables, by relation and form. To be raised: `npm run measure:tables -- --floors`. */
export const FLOORS: Readonly<Record<RelationKind, Readonly<Record<Form, number>>>> = {
  total: { pipes: 97, word: 97, excel: 97, blanks: 95 },
  subtotal: { pipes: 80, word: 78, excel: 78, blanks: 79 },
  across: { pipes: 93, word: 93, excel: 93, blanks: 89 },
  ratio: { pipes: 97, word: 97, excel: 97, blanks: 93 },
  'ratio row': { pipes: 81, word: 82, excel: 82, blanks: 79 },
  share: { pipes: 100, word: 100, excel: 100, blanks: 80 },
  difference: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  'row difference': { pipes: 80, word: 80, excel: 80, blanks: 40 },
  change: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  product: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  points: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  balance: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  movement: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  'movement row': { pipes: 85, word: 85, excel: 85, blanks: 85 },
  quotient: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  'far ratio row': { pipes: 90, word: 90, excel: 90, blanks: 90 },
  fraction: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  mean: { pipes: 87, word: 87, excel: 87, blanks: 87 },
};
