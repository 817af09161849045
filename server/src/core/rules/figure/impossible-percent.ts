import { impliedWholeOf } from '../../claims/statement/implied-whole';
import type { OpenShareClaim } from '../../claims/statement/open-shares';
import type { Block } from '../../block/block';
import { textAt } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';

const meta = describeRule({
  id: 'figure/impossible-percent',
  since: '0.1.0',
  title: {
    vi: 'Tỷ lệ không thể có: không số nguyên nào cho ra tỷ lệ này',
    en: 'A percentage that no whole number can give',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: ['open-share'],
  messages: {
    plan: {
      vi: 'Không có số kế hoạch (số nguyên) nào để {part} là {written}; cần kiểm tra lại hai số này.',
      en: 'There is no whole plan of which {part} is {written}; check the two figures.',
    },
    total: {
      vi: 'Không có tổng số (số nguyên) nào để {part} là {written}; cần kiểm tra lại hai số này.',
      en: 'There is no whole total of which {part} is {written}; check the two figures.',
    },
  },
  notes: { part: { vi: 'Số được so với tỷ lệ này', en: 'The count that the percentage is of' } },
  sources: [convention('Phép thử GRIM: số đếm là số nguyên nên chỉ cho ra một số tỷ lệ nhất định')],
});

type Found = FindingOf<typeof meta>;

/** Asks of a count and its percentage whether any whole number could be the plan or the total behind them. */
export const impossiblePercent = blockRule(meta, checkShares);

function* checkShares(block: Block): Iterable<Found> {
  for (const share of block.openShares) {
    if (isImpossible(share)) yield findingFor(block.text, share);
  }
}

function isImpossible(share: OpenShareClaim): boolean {
  return share.percentage.number.value.units > 0n && impliedWholeOf(share) === null;
}

function findingFor(text: string, { part, percentage, base }: OpenShareClaim): Found {
  return findingAt(percentage.span, base, {
    data: { part: textAt(text, part.span), written: textAt(text, percentage.span) },
    related: [placeAt(part.span, 'part')],
  });
}
