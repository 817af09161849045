import type { Interval, Quotient } from '../../../arithmetic/interval';
import type { Measure } from '../measures/measure';
import type { Tie } from './ties';

/** What a figure may be reckoned as. */
export type Relation =
  /** 100·part/whole. */
  | 'share'
  /** 100·(after - before)/before, as a size without a sign. */
  | 'growth'
  /** 100·after/before - 100, of what was planned. */
  | 'excess'
  /** 100·after/before. */
  | 'index'
  /** What an index has beyond a hundred, or lacks of it. */
  | 'surplus'
  /** The difference of two rates. */
  | 'points'
  /** The difference of two values. */
  | 'difference'
  /** What is left of a whole without its parts. */
  | 'remainder'
  /** What was there, with what came and without what went. */
  | 'balance'
  /** The total of parts. */
  | 'sum'
  /** after/before. */
  | 'factor'
  /** A total by the number of those who share it. */
  | 'average'
  /** So many times so much. */
  | 'product';

/** One way to read a figure: which relation, of which figures, and how surely the words say so. */
export interface Hypothesis {
  readonly relation: Relation;
  readonly target: Measure;
  /** In the order in which the relation names them: part and whole, after and before, whole and parts, parts. */
  readonly operands: readonly Measure[];
  /** What the target would be. */
  readonly quotient: Quotient;
  readonly tie: Tie;
  /** True where the words say that it goes the other way than its values. */
  readonly isTurned?: true;
  /** How many decimals the other percentages of its list have, where it has fewer itself. */
  readonly scale?: number;
  /** What it is divided by, where no figure says that itself; of an average, what is divided. */
  readonly made?: MadeWhole;
  /** So many years, of which only the first and the last are named. */
  readonly periods?: bigint;
}

/** A whole that is not written: of the terms behind the part of a share, or of the two figures of a change. */
export interface MadeWhole {
  readonly sign: '+' | '−';
  readonly value: Interval;
}

/** The quotient of two values as a percentage. */
export function percentOf(part: Interval, whole: Interval): Quotient {
  return { dividend: { low: part.low * 100n, high: part.high * 100n }, divisor: whole };
}
