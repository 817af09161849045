import type { Span } from '../../text/span';
import type { CitationPart } from '../citation/citation';

/** The units of a text, from the smallest: tiết, điểm, khoản, điều, tiểu mục, mục, chương, phần, phụ lục. */
export const PROVISION_UNITS = [
  'subpoint',
  'point',
  'clause',
  'article',
  'subsection',
  'section',
  'chapter',
  'part',
  'annex',
] as const;

export type ProvisionUnit = (typeof PROVISION_UNITS)[number];

/** How large a unit is: a larger unit holds smaller ones. */
export function rankOf(unit: ProvisionUnit): number {
  return PROVISION_UNITS.indexOf(unit);
}

/** One level of a provision: "điểm a, b", "khoản 2", "Điều 5", "khoản này". */
export interface ProvisionLevel {
  readonly unit: ProvisionUnit;
  readonly span: Span;
  /** "Điều", as written. */
  readonly word: CitationPart;
  /** "a" and "b"; none for "khoản này" and for an annex without a number. */
  readonly labels: readonly CitationPart[];
  /** True where the last two labels are the ends of a range: "Điều 5 đến Điều 9", "các điều 5-9". */
  readonly isRange: boolean;
  /** "Điều này", "khoản này". */
  readonly isThis: boolean;
}

/** Whose provision it is, by what stands behind it. */
export type ProvisionTarget =
  /** "Nghị quyết này", "Quy chế này": the text itself, or what it is issued with. `type` is the word that says so. */
  | { readonly kind: 'own'; readonly type: CitationPart }
  /** A citation, a law by its name, another short form: another document. */
  | { readonly kind: 'other' }
  /** Nothing tells. */
  | { readonly kind: 'unsaid' };

/** A provision as cited: "điểm a, b khoản 2 Điều 5 Nghị định …". Levels in the order of the text. */
export interface ProvisionClaim {
  readonly kind: 'provision';
  /** From the first level to the last; the document behind it is not in it. */
  readonly span: Span;
  readonly levels: readonly ProvisionLevel[];
  /**
   * Larger levels that a list says once, at a later provision: "khoản 1" of "khoản 1 và khoản 3 Điều 7" is within "Điều 7". From
   * the smallest; none where the provision stands alone.
   */
  readonly within: readonly ProvisionLevel[];
  /** True for one of several: "khoản 1 Điều 5, khoản 2 Điều 6". */
  readonly isListed: boolean;
  readonly target: ProvisionTarget;
}
