import type { Interval } from '../../arithmetic/interval';
import type { Span } from '../../text/span';
import type { NumberClaim, Qualifier } from '../claim';

/** Which way a change goes. */
export type Way = 'up' | 'down' | 'either';

/** A figure of a statement with what the words around it make of it. */
export interface Measure {
  /** Its place among the measures of the statement. */
  readonly index: number;
  /** `rate`: a percentage; `points`: "2,76 điểm phần trăm"; `count`: anything else that counts or measures. */
  readonly kind: 'count' | 'rate' | 'points';
  readonly number: NumberClaim;
  /** The number with its percent sign. */
  readonly span: Span;
  /** What it may stand for, its magnitude ("tỷ", "triệu") reckoned in. */
  readonly value: Interval;
  /** The power of ten of its magnitude: 9 for "tỷ". */
  readonly exponent: number;
  /** What is counted, folded, without the magnitude: "đảng viên mới"; empty where nothing is said. */
  readonly noun: string;
  /** True for what is measured and so rounded: money, areas, rates, what has decimals. */
  readonly isMeasured: boolean;
  readonly qualifier: Qualifier;
  /** Which line of a passage it stands in: 0 in its first, and in a block by itself. */
  readonly line: number;
  /** Which sentence of the block it stands in. */
  readonly sentence: number;
  /** How many brackets are open around it, and which is the last that was opened; 0 for none. */
  readonly depth: number;
  readonly bracket: number;
  /** `part` and `whole` of "699/756"; null for a number alone. */
  readonly slash: 'part' | 'whole' | null;
  /** Which way the words before it say that something went by so much; null where it is no change. */
  readonly way: Way | null;
  /** The folded words between the measure before and this one, marks included; cut off where they are long. */
  readonly gap: string;
  /** The folded words between this one and the next, likewise. */
  readonly behind: string;
}

/** All measures of a block, in the order of the text. */
export type Statement = readonly Measure[];
