import type { Block } from '../../block/block';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, safeFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';

const meta = describeRule({
  id: 'style/spacing',
  since: '0.1.0',
  title: { vi: 'Khoảng trắng thừa', en: 'Blanks too many' },
  severity: 'information',
  enabledByDefault: true,
  needs: ['blank'],
  fixes: ['safe'],
  messages: {
    double: { vi: 'Có hai khoảng trắng liền nhau giữa hai từ.', en: 'Two blanks stand between two words.' },
    'before-mark': {
      vi: 'Có khoảng trắng trước dấu “{mark}”.',
      en: 'A blank stands before “{mark}”.',
    },
  },
  notes: {
    one: { vi: 'Để một khoảng trắng', en: 'Leave one blank' },
    none: { vi: 'Bỏ khoảng trắng', en: 'Remove the blank' },
  },
  sources: [
    convention('Quy ước soạn thảo (giữa hai từ là một khoảng trắng, dấu câu viết liền với từ đứng trước)'),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports two blanks between words, and a blank before a mark of punctuation or a sign of per cent. */
export const spacing = blockRule(meta, checkBlock);

function* checkBlock({ text, blanks }: Block): Iterable<Found> {
  for (const { span, form } of blanks) {
    if (form === 'double') yield findingAt(span, 'double', { fix: safeFix('one', { span, text: ' ' }) });
    else {
      const mark = text.charAt(span.end);
      yield findingAt(span, 'before-mark', { data: { mark }, fix: safeFix('none', { span, text: '' }) });
    }
  }
}
