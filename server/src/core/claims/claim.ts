import type { Decimal } from '../arithmetic/decimal';
import type { Span } from '../text/span';

/** How the separators of a number were read. */
export type Notation =
  /** Digits alone: "2005". */
  | 'plain'
  /** Dots between groups of three: "2.005". The Vietnamese form. */
  | 'dot-grouped'
  /** Spaces or no-break spaces between groups of three: "2 005". */
  | 'space-grouped'
  /** Read by another convention, or not readable at all; see the problem. */
  | 'foreign'
  /** "hai", "mười". */
  | 'words';

/** What is odd about the way a number is written. The claim is kept with it; only rules report. */
export type NumberProblem =
  | 'none'
  /** A dot before one or two decimals: "99.61%". */
  | 'decimal-dot'
  /** A dot before exactly three digits of a percentage: "5.123%", thousands or decimals. */
  | 'ambiguous-dot'
  /** Commas between groups of three, twice or more: "1,234,567". */
  | 'comma-grouped'
  /** Commas between thousands and a dot before decimals: "1,234.5". */
  | 'comma-grouped-decimal-dot'
  /** Separators that no convention explains: "12.34.5". The value is not known; zero stands for it. */
  | 'mixed-separators';

/** A number as printed: "2.005", "92,46", "108,987". Its span has the digits and separators alone. */
export interface NumberClaim {
  readonly kind: 'number';
  readonly span: Span;
  readonly value: Decimal;
  readonly notation: Notation;
  readonly problem: NumberProblem;
}

/** What a percentage counts. */
export type PercentageForm =
  /** "92,46%", "92,46 %", "92,46 phần trăm". */
  | 'percent'
  /** "2,76 điểm phần trăm", "2,76 điểm %": a difference of two percentages. */
  | 'points'
  /** One end of an interval: "5,8-6%", "từ 3,5 đến 4%". */
  | 'range';

/** A percentage as printed. Its span has the number and the sign or words; `number` has the digits alone. */
export interface PercentageClaim {
  readonly kind: 'percentage';
  readonly span: Span;
  readonly number: NumberClaim;
  readonly form: PercentageForm;
}

/** What stands behind a slash form such as "a/b". Only a `count` is a part and its whole. */
export type FractionReading =
  | 'count'
  /** "ngày 19/2", "30/4": day and month. */
  | 'date'
  /** "9/2020": month and year. */
  | 'month'
  /** "2019/2020": season, school year, fiscal year. */
  | 'season'
  /** "xếp thứ 22/63": a place in an order. */
  | 'rank'
  /** "200.000 đồng/01 người": so much for each. */
  | 'rate'
  /** "24/7", "50/50", "quy hoạch 1/500", "2/3 dân số": a fixed phrase or scale. */
  | 'idiom'
  /** "62/8B", "45/73/85", "30/2020/NĐ-CP": an address or a document number. */
  | 'code';

/** Two numbers with a slash between: "699/756", "2.798ha/2.770ha". A unit may stand behind the numerator. */
export interface FractionClaim {
  readonly kind: 'fraction';
  readonly span: Span;
  readonly numerator: NumberClaim;
  readonly denominator: NumberClaim;
  readonly reading: FractionReading;
}

/** What digits that count nothing are. */
export type CodeReading = 'date' | 'year' | 'time' | 'symbol' | 'ordinal' | 'label' | 'phone' | 'other';

/** Digits that count nothing: part of a date, a document number, a label. Kept so that neighbours know of it. */
export interface CodeClaim {
  readonly kind: 'code';
  readonly span: Span;
  readonly reading: CodeReading;
}

/** A figure of the running text, in the order of the text; each digit belongs to one figure at most. */
export type FigureClaim = NumberClaim | PercentageClaim | FractionClaim | CodeClaim;

/** A word before a number that makes it other than exact: see domain notes on qualifiers. */
export type Qualifier =
  | 'exact'
  /** hơn, trên: the true value is the printed one or larger. */
  | 'at-least'
  /** gần, xấp xỉ, ngót: the true value is the printed one or smaller. */
  | 'nearly'
  /** khoảng, ước, dự kiến. */
  | 'about'
  /** phấn đấu, mục tiêu, tối thiểu, không quá, dưới, từ … trở lên: a bar, not a value. */
  | 'bound';

/** A number with what it counts: "gần 178 đảng viên". */
export interface QuantityClaim {
  readonly kind: 'quantity';
  /** From the qualifier to the end of the unit. */
  readonly span: Span;
  readonly number: NumberClaim;
  readonly qualifier: Qualifier;
  /** The words counted, folded: "đảng viên"; empty where nothing stands behind the number. */
  readonly unit: string;
  readonly unitSpan: Span;
}

export type ClaimKind =
  | FigureClaim['kind']
  | QuantityClaim['kind']
  | 'bounded-share'
  | 'comparison'
  | 'open-share'
  | 'share-list'
  | 'restatement'
  | 'labelled'
  | 'worded-figure'
  | 'name'
  | 'list'
  | 'move'
  | 'binding'
  | 'enumeration'
  | 'date'
  | 'period'
  | 'citation'
  | 'short-form'
  | 'provision'
  | 'blank'
  | 'look-alike';
