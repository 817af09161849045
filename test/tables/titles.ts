import type { Random } from '../bench/random';
import { choose, happens } from './desk';
import type { Draft, DraftRow } from './draft';

/** Names of the two halves of a list of units. */
const HALVES = [
  ['A. KHỐI CÁC XÃ', 'B. KHỐI CÁC PHƯỜNG'],
  ['I. Khu vực 1', 'II. Khu vực 2'],
  ['I. Cụm thi đua số 1', 'II. Cụm thi đua số 2'],
  ['A. Trong tỉnh', 'B. Ngoài tỉnh'],
] as const;

const FEWEST = 6;

/** Divides a long list under two rows without figures, in one of three tables that could have them. */
export function mayAddTitles(next: Random, draft: Draft): Draft {
  const isList = isNumbered(draft.rows.filter(row => row.kind === 'item')) && hasNoGroups(draft.rows);
  if (!isList || !happens(next, 30)) return draft;
  const items = draft.rows.filter(row => row.kind === 'item').length;
  const half = String(Math.floor(items / 2));
  const [first, second] = choose(next, HALVES).map(titleRow);
  const begin = draft.rows.findIndex(row => row.kind === 'item');
  const middle = draft.rows.findIndex(row => row.kind === 'item' && row.number === half) + 1;
  if (first === undefined || second === undefined) return draft;
  const rows = [
    ...draft.rows.slice(0, begin),
    first,
    ...draft.rows.slice(begin, middle),
    second,
    ...draft.rows.slice(middle),
  ];
  return { ...draft, rows };
}

function titleRow(title: string): DraftRow {
  const [number = '', label = ''] = title.split('. ');
  return { kind: 'title', number, label };
}

/** Whether the items are numbered from 1 on: units, and no tree. */
function isNumbered(items: readonly DraftRow[]): boolean {
  return (
    items.length >= FEWEST &&
    items.every((row, place) => row.kind === 'item' && row.unit === '' && row.number === String(place + 1))
  );
}

/** Whether rows without a number stand at the ends alone. */
function hasNoGroups(rows: readonly DraftRow[]): boolean {
  return rows.slice(1, -1).every(row => row.kind === 'item');
}
