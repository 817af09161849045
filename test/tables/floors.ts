import type { Form } from './draw/draw';
import type { RelationKind } from './relation';

/** What is measured whenever the tests run: tables with slips in them, and more of them as they are. */
export const HELD = { seed: 20, tables: 90, rightTables: 332 } as const;

/** How many of those right tables may be warned of, each form counted by itself. To be lowered. */
export const MOST_WARNED = 0;

/** How many slips of a hundred are told in those tables, by relation and form. To be raised: `npm run measure:tables -- --floors`. */
export const FLOORS: Readonly<Record<RelationKind, Readonly<Record<Form, number>>>> = {
  total: { pipes: 46, word: 42, excel: 45, blanks: 33 },
  subtotal: { pipes: 12, word: 12, excel: 12, blanks: 8 },
  across: { pipes: 36, word: 36, excel: 36, blanks: 25 },
  ratio: { pipes: 72, word: 65, excel: 71, blanks: 46 },
  'ratio row': { pipes: 0, word: 0, excel: 0, blanks: 0 },
  share: { pipes: 45, word: 45, excel: 45, blanks: 15 },
  difference: { pipes: 20, word: 25, excel: 25, blanks: 20 },
  'row difference': { pipes: 0, word: 0, excel: 0, blanks: 0 },
  change: { pipes: 100, word: 100, excel: 100, blanks: 100 },
  product: { pipes: 0, word: 0, excel: 0, blanks: 0 },
  points: { pipes: 0, word: 0, excel: 0, blanks: 0 },
  balance: { pipes: 40, word: 40, excel: 40, blanks: 40 },
  fraction: { pipes: 0, word: 0, excel: 0, blanks: 0 },
  mean: { pipes: 0, word: 0, excel: 0, blanks: 0 },
};
