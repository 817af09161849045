import type { NumberClaim } from '../claim';
import { countBefore, gapBetween, unitBehind, type Neighbourhood } from './neighbours';
import { readTie, type Tie } from './tie';

/** A part that stands before its percentage without a slash, and how it is tied to it: "209 đảng viên, đạt 139,33%". */
export interface TiedPart {
  /** Where it stands among the figures of the text. */
  readonly at: number;
  readonly part: NumberClaim;
  /** What is counted, folded; empty where it is not said. */
  readonly unit: string;
  readonly tie: Tie;
}

/** The number before the percentage with its tie; null where another kind of figure stands there. */
export function readTiedPart({ text, figures, index, percentage }: Neighbourhood): TiedPart | null {
  const at = countBefore(figures, index);
  const part = at === null ? undefined : figures[at];
  if (at === null || part?.kind !== 'number' || part.problem === 'mixed-separators') return null;
  const tie = readTie(gapBetween(text, part.span, percentage.span));
  return tie === null ? null : { at, part, unit: unitBehind(text, part.span.end), tie };
}
