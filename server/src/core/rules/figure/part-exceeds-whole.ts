import { compareDecimals, decimalFromInteger } from '../../arithmetic/decimal';
import { comparePercent } from '../../arithmetic/ratio';
import type { PercentageClaim } from '../../claims/claim';
import { readBase } from '../../claims/share/base';
import { clauseBefore } from '../../claims/share/neighbours';
import { readTie } from '../../claims/share/tie';
import type { ShareClaim } from '../../claims/share/share';
import type { Block } from '../../block/block';
import { textAt } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, prefer, reviewFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { ratioOf } from './writing';

const meta = describeRule({
  id: 'figure/part-exceeds-whole',
  since: '0.1.0',
  title: {
    vi: 'Phần lớn hơn tổng số, hoặc tỷ lệ "chiếm" vượt 100%',
    en: 'A part larger than its whole, or a share above 100%',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['percentage'],
  fixes: ['review'],
  messages: {
    'part-larger': {
      vi: 'Phần ({part}) lớn hơn tổng số ({whole}); cần kiểm tra lại hai số này.',
      en: 'The part ({part}) is larger than the whole ({whole}); check the two figures.',
    },
    'share-over-hundred': {
      vi: 'Đang ghi chiếm {written} tổng số, nhưng một phần không thể quá 100% tổng số.',
      en: 'Written as {written} of the whole, but a share cannot exceed 100%.',
    },
  },
  notes: {
    whole: { vi: 'Tổng số được so', en: 'The whole it is compared with' },
    swap: { vi: 'Đổi chỗ hai số thành {text}', en: 'Swap the two figures: {text}' },
  },
  sources: [convention('Số học: một phần không lớn hơn tổng số chứa nó')],
});

type Found = FindingOf<typeof meta>;

/** Finds "chiếm" and "trong tổng số" with the part larger than the whole. Attainments (đạt, bằng) may exceed 100 %. */
export const partExceedsWhole = blockRule(meta, checkBlock);

function* checkBlock(block: Block): Iterable<Found> {
  for (const share of block.shares) {
    if (isShareOfWhole(share) && compareDecimals(share.part.value, share.whole.value) > 0) {
      yield partLarger(block.text, share);
    }
  }
  const tied = new Set(block.shares.map(({ percentage }) => percentage));
  for (const figure of block.figures) {
    if (figure.kind !== 'percentage' || tied.has(figure) || !isAboveHundred(figure)) continue;
    if (isShareOfTotal(block.text, figure)) {
      yield shareOverHundred(block.text, figure);
    }
  }
}

function isShareOfWhole({ wording, base, relation, isExact }: ShareClaim): boolean {
  return isExact && wording === 'share' && relation === 'ratio' && base !== 'other' && base !== 'plan';
}

function partLarger(text: string, share: ShareClaim): Found {
  return findingAt(share.part.span, 'part-larger', {
    data: { part: textAt(text, share.part.span), whole: textAt(text, share.whole.span) },
    related: [placeAt(share.whole.span, 'whole')],
    fixes: swapFixes(text, share),
  });
}

/** Swapping is offered only where it makes the printed percentage true. */
function swapFixes(text: string, share: ShareClaim): Found['fixes'] {
  const { part, whole, percentage } = share;
  const swapped = { ...ratioOf(share), part: whole.value, whole: part.value };
  if (comparePercent(swapped, percentage.number.value) !== 'equal') return [];
  const partText = textAt(text, part.span);
  const wholeText = textAt(text, whole.span);
  const edits = [
    { span: part.span, text: wholeText },
    { span: whole.span, text: partText },
  ];
  const data = { text: `${wholeText}/${partText}` };
  return [prefer(reviewFix('swap', edits, data))];
}

const HUNDRED = decimalFromInteger(100);

function isAboveHundred({ number, form }: PercentageClaim): boolean {
  return form === 'percent' && number.problem === 'none' && compareDecimals(number.value, HUNDRED) > 0;
}

/**
 * "chiếm 105% tổng số hộ" without a part beside it. Only with "tổng số" behind: debts may well be 105 % of a product.
 */
function isShareOfTotal(text: string, percentage: PercentageClaim): boolean {
  const tie = readTie(clauseBefore(text, percentage.span.start, 24));
  if (tie?.wording !== 'share' || tie.qualifier !== 'exact') return false;
  return readBase(text.slice(percentage.span.end), '').base === 'total';
}

function shareOverHundred(text: string, { span }: PercentageClaim): Found {
  const data = { written: textAt(text, span) };
  return findingAt(span, 'share-over-hundred', { data });
}
