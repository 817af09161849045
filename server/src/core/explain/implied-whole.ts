import { formatDecimal } from '../arithmetic/decimal';
import { impliedWholeOf } from '../claims/statement/implied-whole';
import type { OpenShareClaim } from '../claims/statement/open-shares';
import type { Block } from '../block/block';
import type { Locale, Localized } from '../rule/rule';
import { spanTouches, type Span } from '../text/span';
import { writeNumber, type Arithmetic } from './phrases';

/** A whole that a draft does not say, and where it would stand. */
export interface ImpliedWhole {
  /** The percentage, as a span of the block. */
  readonly span: Span;
  /** "→ kế hoạch ≈ 900". */
  readonly label: string;
}

/** The wholes behind the percentages of a block whose plan or total is not said, in the order of the text. */
export function listImpliedWholes(block: Block, locale: Locale): readonly ImpliedWhole[] {
  return block.openShares.flatMap(share => {
    const label = labelOf(share, locale);
    return label === null ? [] : [{ span: share.percentage.span, label }];
  });
}

/** The whole behind the share at an offset of a block: "178 / 19,78% → kế hoạch ≈ 900". Null where none stands there. */
export function explainOpenShareAt(block: Block, offset: number, locale: Locale): Arithmetic | null {
  for (const share of block.openShares) {
    const { part, percentage } = share;
    const span = [percentage.span, part.span].find(place => spanTouches(place, offset));
    if (span === undefined) continue;
    const quotient = `${writeNumber(part.number, locale)} / ${writeNumber(percentage.number, locale)}%`;
    const label = labelOf(share, locale);
    return { span, formula: `${quotient} ${label ?? NONE[locale]}`, verdict: null };
  }
  return null;
}

function labelOf(share: OpenShareClaim, locale: Locale): string | null {
  const whole = impliedWholeOf(share);
  return whole === null ? null : `→ ${NAMES[share.base][locale]} ≈ ${formatDecimal(whole, locale)}`;
}

const NAMES: Readonly<Record<OpenShareClaim['base'], Localized>> = {
  plan: { vi: 'kế hoạch', en: 'plan' },
  total: { vi: 'tổng số', en: 'total' },
};
const NONE: Localized = { vi: '→ không có số nguyên nào', en: '→ no whole number' };
