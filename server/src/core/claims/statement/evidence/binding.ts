import type { Decimal } from '../../../arithmetic/decimal';
import type { Span } from '../../../text/span';
import type { NumberClaim, Qualifier } from '../../claim';
import type { MadeWhole, Relation } from './hypothesis';
import type { Tie } from './ties';

/** A figure that a reading takes in. */
export interface BoundFigure {
  readonly number: NumberClaim;
  /** The number with its percent sign. */
  readonly span: Span;
  /** The power of ten of its magnitude: see `Measure`. */
  readonly exponent: number;
  /** What a word before it makes of it: "hơn", "gần". */
  readonly qualifier: Qualifier;
  /** True for what is measured and so rounded: see `Measure`. */
  readonly isMeasured: boolean;
  /** `part` and `whole` of "699/756"; null for a number alone. */
  readonly slash: 'part' | 'whole' | null;
  /** The line of its passage: see `Measure`. */
  readonly line: number;
}

/** A whole that is not written; `value` is null where its terms have several units. */
export interface MadeFigure {
  readonly sign: MadeWhole['sign'];
  readonly value: Decimal | null;
}

/** What a figure is beside what it is reckoned as. */
export type Verdict =
  | 'agrees'
  /** Cut off instead of rounded. */
  | 'truncated'
  | 'differs'
  /** The words say that it goes the other way than its values. */
  | 'turned'
  /** A word bounds it or leaves it open, so that it may be another: "hơn 60%". */
  | 'open';

/** A figure with those that it is reckoned from, as the words of its statement allow. */
export interface BindingClaim {
  readonly kind: 'binding';
  /** From the first figure to the last. */
  readonly span: Span;
  readonly relation: Relation;
  readonly target: BoundFigure;
  /** In the order in which the relation names them; see `Hypothesis`. */
  readonly operands: readonly BoundFigure[];
  /** What the target is by this reading, as many decimals as printed. */
  readonly computed: Decimal;
  /** What it is divided by, where no figure says that itself: what stands between the operands that make it, and what they come to. */
  readonly made: MadeFigure | null;
  /** What it is divided by besides, where only years say how much: 5 of "giai đoạn 2016 - 2020". */
  readonly periods: bigint | null;
  readonly verdict: Verdict;
  /** Of a figure that differs: the operands of which one slip of the keys explains it, by their place, and what they would be. */
  readonly mistyped: ReadonlyMap<number, Decimal>;
  readonly tie: Tie;
  /** Of a figure that differs: whether it is told only because one of its operands may be mistyped. */
  readonly isOnOperands: boolean;
  /** Of a figure that differs: whether the words leave hardly another reading. */
  readonly isSure: boolean;
}

/** Where a figure stands: the same for all readings that take it in. */
export function placeOf({ line, span }: BoundFigure): string {
  return `${String(line)}:${String(span.start)}`;
}
