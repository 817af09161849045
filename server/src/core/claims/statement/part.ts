import type { Measure, Statement } from './measure';
import { before } from './window';

/** The part that a percentage is of, and how it stands to it. */
export interface Part {
  readonly part: Measure;
  /** `beside`: right before it; `clause`: the first of its clause; `aside`: another one before it; `behind`: in brackets behind it. */
  readonly at: 'beside' | 'clause' | 'aside' | 'behind';
}

/** Where a percentage and its part are looked for. */
const REACH = 8;
const MOST = 4;

/** The counts that a percentage may be of, the likeliest first. */
export function partsOf(statement: Statement, rate: Measure): readonly Part[] {
  const near = before(statement, rate, REACH).filter(({ sentence }) => sentence === rate.sentence);
  const counts = near
    .filter(({ kind, slash, way }) => kind === 'count' && slash !== 'whole' && way === null)
    .slice(0, MOST);
  const parts = counts.map((part, rank): Part => ({ part, at: placeOf(statement, { part, rate, rank }) }));
  const next = statement[rate.index + 1];
  if (next?.kind === 'count' && next.sentence === rate.sentence && BEHIND.test(next.gap)) {
    parts.push({ part: next, at: 'behind' });
  }
  return parts;
}

interface Candidate {
  readonly part: Measure;
  readonly rate: Measure;
  readonly rank: number;
}

function placeOf(statement: Statement, { part, rate, rank }: Candidate): Part['at'] {
  const isAfterRate = statement[rate.index - 1]?.kind === 'rate';
  const distance = rate.index - part.index - (isAfterRate ? 1 : 0);
  if (rank === 0 && (distance === 1 || (distance === 2 && part.slash === 'part'))) return 'beside';
  const inner = statement.slice(part.index + 1, rate.index);
  const isSame = inner.every(
    ({ depth, kind, gap, slash }) =>
      depth > part.depth || (kind === 'count' && slash === null && !SEPARATES.test(gap)),
  );
  return isSame && /[,;:.)]|trong đó|(?:^|\s)(?:có|và)\s?$|^/u.test(part.gap) && !SEPARATES.test(rate.gap)
    ? 'clause'
    : 'aside';
}

/** What parts one item from the next. */
const SEPARATES = /[;:]/u;

/** " (", " (tức ", ", tương ứng ", ": ". */
const BEHIND =
  /^\s?(?:[([]\s?(?:tức|với|đạt|là|có|=|tương ứng|tương đương)?|,?\s?(?:với|tương đương|tương ứng)(?: với| có)?|:)\s?$/u;
