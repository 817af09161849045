import type { Span } from '../../text/span';
import type { NumberClaim, PercentageClaim } from '../claim';

/**
 * How the part and the whole are tied. The letters are those of the pattern catalogue (domain notes 6.4).
 */
export type ShareBinding =
  /** "a/b …, chiếm p%", "p% (a/b)": A1-A4, A7, A11, B1, B4, B5, D2, D11. */
  | 'fraction'
  /** "a trong tổng số b …, chiếm p%", "triệu tập b, có mặt a (p%)": A5, B2, B6. */
  | 'part-of-whole'
  /** "a …, chiếm p% tổng số b": A8 with its total said, B2. */
  | 'total-behind'
  /** "tổng số b hộ …; a hộ (chiếm p%)": A6. */
  | 'total-before'
  /** "Xếp loại b tổ chức: tốt a1 (p1%), khá a2 (p2%), …": A9, A10, F6; the base is the one that the list agrees on. */
  | 'shared-base'
  /** The same, where the parts also add up to the base: no entry can be of another one. */
  | 'partition'
  /** "kế hoạch b, thực hiện a, đạt p%", "a, đạt p% (kế hoạch: b)": D1, D8, D9. */
  | 'plan';

/** What the percentage is of, as the words behind it say. */
export type ShareBase =
  /** Nothing is said: the part and the whole beside it. */
  | 'unsaid'
  /** "tổng số xã", "số doanh nghiệp": all of what the fraction counts. */
  | 'total'
  /** "kế hoạch", "chỉ tiêu", "dự toán": may be another plan than the denominator. */
  | 'plan'
  /** "dân số", "so với cùng kỳ", "tổng số đại biểu Quốc hội": not the denominator. */
  | 'other';

/** The verb of the tie: a share cannot exceed its whole, an attainment can. */
export type ShareWording = 'share' | 'attainment' | 'bracket';

/** A percentage with the part and the whole that the text ties it to: "699/756 người, chiếm 92,46%". */
export interface ShareClaim {
  readonly kind: 'share';
  /** From the first to the last of part, whole and percentage. */
  readonly span: Span;
  readonly part: NumberClaim;
  readonly whole: NumberClaim;
  /** Part and whole as they stand together ("699/756"), or the part alone where they stand apart. */
  readonly partSpan: Span;
  readonly percentage: PercentageClaim;
  readonly binding: ShareBinding;
  readonly base: ShareBase;
  readonly wording: ShareWording;
  /** `ratio`: p = 100·part/whole. `excess`: "vượt p%", p = 100·part/whole - 100. */
  readonly relation: 'ratio' | 'excess';
  /** True where part and whole are measured, not counted (tỷ đồng, ha, or printed with decimals): both are rounded. */
  readonly isRounded: boolean;
  /** False where a word makes a figure approximate, a bar or a target: gần, khoảng, trở lên, phấn đấu. */
  readonly isExact: boolean;
  /** "hơn", "gần" before the percentage of a share whose other figures are exact; null for any other. */
  readonly bound: 'at-least' | 'nearly' | null;
  /** True where votes or attendance are counted: such shares are often of all members, not of those present. */
  readonly isVote: boolean;
}
