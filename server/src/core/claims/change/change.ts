import type { Span } from '../../text/span';
import type { NumberClaim, Qualifier } from '../claim';

/** Which way something went, as a word says: tăng, lên, nâng; giảm, xuống, còn. */
export type Direction = 'up' | 'down';

/** One of the two values of a change. */
export interface ChangeValue {
  readonly number: NumberClaim;
  /** The number with its percent sign. */
  readonly span: Span;
  /** True for a percentage: "từ 8,40% xuống 5,64%". */
  readonly isRate: boolean;
}

/** How the size of a change is told. */
export type ChangeForm =
  /** "tăng 11,8%": 100·(after - before)/before. */
  | 'percent'
  /** "giảm 2,76 điểm phần trăm": the difference of two rates. */
  | 'points'
  /** "tăng 603 tỷ đồng": the difference. */
  | 'count'
  /** "gấp 1,5 lần": after/before. */
  | 'factor'
  /** "bằng 101,3% cùng kỳ": 100·after/before. */
  | 'index';

/** The size of a change as printed. */
export interface ChangeAmount {
  readonly form: ChangeForm;
  readonly number: NumberClaim;
  /** The number with its sign or words: "11,8%", "2,76 điểm phần trăm"; of a count the number alone. */
  readonly span: Span;
  /** Which way the word before it says; null for "gấp" and "bằng". */
  readonly direction: Direction | null;
  /** "tăng gần 12%": what makes it approximate. */
  readonly qualifier: Qualifier;
}

/** How the letters of the pattern catalogue (domain notes 6.4) are tied. */
export type ChangeBinding =
  /** "từ A lên B, tăng p%": C5-C13, C16, E1, E4, E5. */
  | 'from-to'
  /** "đạt B, tăng p% so với cùng kỳ (A)": C1-C3. */
  | 'same-period';

/** Two values of one quantity at two times, and how the text says that it changed. */
export interface ChangeClaim {
  readonly kind: 'change';
  readonly span: Span;
  readonly binding: ChangeBinding;
  readonly before: ChangeValue;
  readonly after: ChangeValue;
  /** Which way the word between the two says: "lên", "xuống", "giảm còn"; null where none stands there. */
  readonly direction: Direction | null;
  readonly amount: ChangeAmount | null;
  /** True where both values are counted or measured alike. */
  readonly isAlike: boolean;
  /** False where a word makes one of the values approximate. */
  readonly isExact: boolean;
  /** True where the values are rounded figures: rates, measures, decimals. */
  readonly isRounded: boolean;
}

/** "bằng 111,7% so với cùng kỳ (tăng 11,7%)": one change told in two ways (C4). */
export interface IndexClaim {
  readonly kind: 'index';
  readonly span: Span;
  readonly index: ChangeValue;
  readonly growth: ChangeValue;
  readonly direction: Direction;
}
