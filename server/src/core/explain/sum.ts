import { formatDecimal } from '../arithmetic/decimal';
import { addsUp, sumOf } from '../arithmetic/sum';
import type { SumClaim } from '../claims/sum/sum';
import type { Block } from '../block/block';
import type { Locale } from '../rule/rule';
import { spanTouches, textAt } from '../text/span';
import { verdictOf, writeNumber, type Arithmetic } from './phrases';

/** The sum at an offset of a block: on the total and on each part. Null where none stands there. */
export function explainSumAt(block: Block, offset: number, locale: Locale): Arithmetic | null {
  for (const sum of block.sums) {
    const span = [sum.total.span, ...sum.parts.map(part => part.span)].find(place =>
      spanTouches(place, offset),
    );
    if (span !== undefined && isWhole(sum)) {
      return { span, formula: formulaOf(sum, locale), verdict: verdictFor(block.text, sum, locale) };
    }
  }
  return null;
}

/** Parts that are said to be all, and can be added. */
function isWhole({ opener, isClosed, kinship, parts }: SumClaim): boolean {
  return opener !== 'including' && isClosed && kinship !== 'unlike' && parts.length > 1;
}

function formulaOf({ parts }: SumClaim, locale: Locale): string {
  const terms = parts.map(part => writeNumber(part, locale)).join(' + ');
  return `${terms} = ${formatDecimal(sumOf(parts.map(({ value }) => value)), locale)}`;
}

function verdictFor(
  text: string,
  { total, parts, isExact, isRounded }: SumClaim,
  locale: Locale,
): string | null {
  if (!isExact) return null;
  const values = parts.map(({ value }) => value);
  return verdictOf(addsUp(total.value, values, isRounded), textAt(text, total.span), locale);
}
