import { formatDecimal, type Decimal } from '../arithmetic/decimal';
import { isExactAt, percentOf, type Ratio } from '../arithmetic/ratio';
import type { FractionClaim } from '../claims/claim';
import { toldFractionsOf } from '../claims/statement/shares/told-fractions';
import { readUnit } from '../claims/quantity';
import { blockAt, type DocumentModel } from '../document/document';
import type { Block } from '../block/block';
import type { TextEdit } from '../rule/rule';
import { foldText } from '../reading/fold';
import { shiftSpan, spanTouches, type Span } from '../text/span';

/** A fraction without its percentage, and that percentage as a draft would write it. */
export interface MissingPercentage {
  readonly span: Span;
  /** "92,46%". */
  readonly percentage: string;
}

/** The fractions of a block that count something and have no percentage, in the order of the text. */
export function listMissingPercentages(block: Block): readonly MissingPercentage[] {
  const told = new Set(toldFractionsOf(block.measures).map(({ part }) => part.span.start));
  return block.figures.flatMap(figure => {
    if (figure.kind !== 'fraction' || !hasQuotient(figure) || told.has(figure.numerator.span.start))
      return [];
    return [{ span: figure.span, percentage: percentageOf(figure) }];
  });
}

/** True for a fraction that counts something out of something. */
export function hasQuotient({ reading, numerator, denominator }: FractionClaim): boolean {
  const areRead = numerator.problem === 'none' && denominator.problem === 'none';
  return reading === 'count' && areRead && denominator.value.units > 0n;
}

/** The percentage of a fraction as drafts write it: two decimals, fewer where they say all. */
export function percentageOf({ numerator, denominator }: FractionClaim): string {
  const ratio: Ratio = {
    part: numerator.value,
    whole: denominator.value,
    relation: 'ratio',
    isRounded: false,
  };
  return `${formatDecimal(shortest(ratio), 'vi')}%`;
}

function shortest(ratio: Ratio): Decimal {
  const scale = [0, 1].find(decimals => isExactAt(ratio, decimals)) ?? 2;
  return percentOf(ratio, scale);
}

/**
 * The edit that puts the percentage in brackets behind the fraction at an offset and what it counts: "699/756 người" → "699/756
 * người (92,46%)". Null where no fraction without its percentage stands there.
 */
export function insertPercentageAt(document: DocumentModel, offset: number): TextEdit | null {
  const placed = blockAt(document, offset);
  if (placed === undefined) return null;
  const { block, start } = placed;
  const missing = listMissingPercentages(block).find(({ span }) => spanTouches(span, offset - start));
  if (missing === undefined) return null;
  const at = endOfUnit(block.text, missing.span.end);
  return { span: shiftSpan({ start: at, end: at }, start), text: ` (${missing.percentage})` };
}

/** Where what is counted ends. */
function endOfUnit(text: string, from: number): number {
  const behind = foldText(text.slice(from, from + 160));
  return from + readUnit(behind, 0).end;
}
