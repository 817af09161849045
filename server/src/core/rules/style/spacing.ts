import type { Block } from '../../block/block';
import type { BlankClaim } from '../../claims/spelling/blanks';
import { spanFrom, textAt } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, safeFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';

const meta = describeRule({
  id: 'style/spacing',
  since: '0.1.0',
  title: { vi: 'Khoảng trắng thừa, thiếu', en: 'Blanks too many, and such as lack' },
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
    'in-bracket': {
      vi: 'Thừa khoảng trắng ở ngay bên trong dấu ngoặc.',
      en: 'A blank stands just inside a bracket.',
    },
    glued: {
      vi: '“{written}” thiếu khoảng trắng giữa chữ và số.',
      en: '“{written}” lacks a blank between word and figure.',
    },
  },
  notes: {
    apart: { vi: 'Thêm khoảng trắng', en: 'Add a blank' },
    one: { vi: 'Để một khoảng trắng', en: 'Leave one blank' },
    none: { vi: 'Bỏ khoảng trắng', en: 'Remove the blank' },
  },
  sources: [
    convention('Quy ước soạn thảo (giữa hai từ là một khoảng trắng, dấu câu viết liền với từ đứng trước)'),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports two blanks between words, a blank before a mark of punctuation or a sign of per cent or just inside a bracket, and none between a word and a figure. */
export const spacing = blockRule(meta, checkBlock);

function* checkBlock({ text, blanks }: Block): Iterable<Found> {
  for (const blank of blanks) yield findingFor(text, blank);
}

function findingFor(text: string, blank: BlankClaim): Found {
  const { span } = blank;
  switch (blank.form) {
    case 'double':
      return findingAt(span, 'double', { fix: safeFix('one', { span, text: ' ' }) });
    case 'before-mark':
      return findingAt(span, 'before-mark', {
        data: { mark: text.charAt(span.end) },
        fix: safeFix('none', { span, text: '' }),
      });
    case 'in-bracket':
      return findingAt(span, 'in-bracket', { fix: safeFix('none', { span, text: '' }) });
    case 'glued':
      return findingAt(span, 'glued', {
        data: { written: textAt(text, span) },
        fix: safeFix('apart', apart(text, blank.gap)),
      });
  }
}

/** Both sides of the gap: where something between them is not read, as the mark of a footnote, a blank beside it would not part them. */
function apart(text: string, gap: number): TextEdit {
  const span = spanFrom(gap - 1, gap + 1);
  const [before = '', ...behind] = textAt(text, span);
  return { span, text: `${before} ${behind.join('')}` };
}
