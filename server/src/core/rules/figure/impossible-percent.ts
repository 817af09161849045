import { wholesBehind } from '../../arithmetic/ratio';
import type { OpenShareClaim } from '../../claims/share/open-share';
import type { Block } from '../../block/block';
import { textAt } from '../../text/span';
import type { BlockRule, Finding, RuleMeta } from '../../rule/rule';

const meta: RuleMeta = {
  id: 'figure/impossible-percent',
  group: 'figure',
  since: '0.1.0',
  title: {
    vi: 'Tỷ lệ không thể có: không số nguyên nào cho ra tỷ lệ này',
    en: 'A percentage that no whole number can give',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: ['open-share'],
  fixes: [],
  options: {},
  messages: {
    plan: {
      text: {
        vi: 'Không có kế hoạch nguyên nào để {part} là {written}; cần kiểm tra lại hai số này.',
        en: 'There is no whole plan of which {part} is {written}; check the two figures.',
      },
      severity: null,
    },
    total: {
      text: {
        vi: 'Không có tổng số nguyên nào để {part} là {written}; cần kiểm tra lại hai số này.',
        en: 'There is no whole total of which {part} is {written}; check the two figures.',
      },
      severity: null,
    },
  },
  notes: { part: { vi: 'Số được so với tỷ lệ này', en: 'The count that the percentage is of' } },
  sources: [
    {
      title: 'Phép thử GRIM: số đếm là số nguyên nên chỉ cho ra một số tỷ lệ nhất định',
      article: null,
      url: null,
    },
  ],
};

/** Asks of a count and its percentage whether any whole number could be the plan or the total behind them. */
export const impossiblePercent: BlockRule = { scope: 'block', meta, check: checkShares };

function* checkShares(block: Block): Iterable<Finding> {
  for (const share of block.openShares) {
    if (isImpossible(share)) yield findingFor(block.text, share);
  }
}

function isImpossible({ isExact, part, percentage }: OpenShareClaim): boolean {
  const printed = percentage.number.value;
  return isExact && printed.units > 0n && wholesBehind(part.value, printed) === null;
}

function findingFor(text: string, { part, percentage, base }: OpenShareClaim): Finding {
  return {
    ruleId: meta.id,
    messageId: base,
    data: { part: textAt(text, part.span), written: textAt(text, percentage.span) },
    span: percentage.span,
    related: [{ noteId: 'part', data: {}, span: part.span }],
    fixes: [],
  };
}
