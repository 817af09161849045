import type { Block } from '../../block/block';
import { spanFrom, textAt } from '../../text/span';
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

function* checkBlock({ kind, text }: Block): Iterable<Found> {
  if (kind === 'table-row' || kind === 'comment' || !MAY_REPORT.test(text) || isInColumns(text)) return;
  // Blanks are found first and their neighbours looked at then: the classes of Unicode, asked of every letter, are slow.
  for (const { 0: run, index } of text.matchAll(DOUBLE)) {
    if (!BEFORE_DOUBLE.test(text.charAt(index - 1)) || !BEHIND_DOUBLE.test(text.charAt(index + 2))) continue;
    const span = spanFrom(index, index + run.length);
    yield findingAt(span, 'double', { fix: safeFix('one', { span, text: ' ' }) });
  }
  for (const { index } of text.matchAll(BEFORE_MARK)) {
    if (!BEHIND_WORD.test(text.charAt(index - 1))) continue;
    const mark = textAt(text, spanFrom(index + 1, index + 2));
    const span = spanFrom(index, index + 1);
    yield findingAt(span, 'before-mark', { data: { mark }, fix: safeFix('none', { span, text: '' }) });
  }
}

/** Columns that became text are parted by wide gaps or tabs: there, blanks are the form. */
function isInColumns(text: string): boolean {
  return text.includes('\t') || text.includes('|') || /\S {3}/u.test(text);
}

/** Two blanks, or one before a mark: most blocks have neither. */
const MAY_REPORT = / [ ,;:.%]/u;
/** Exactly two between words. At the start of a line they indent; before a sign they may set off a column. */
const DOUBLE = / {2}/gu;
const BEFORE_DOUBLE = /[\p{L}\p{M}\d,;:.)”]/u;
const BEHIND_DOUBLE = /[\p{L}\d(“]/u;
/** Before a mark behind which the text goes on as behind a mark; "… .docx", " ...", " :))" are something else. */
const BEFORE_MARK = / (?=[,;:.](?:[\s”)]|$)|%)/gu;
const BEHIND_WORD = /[\p{L}\p{M}\d)”]/u;
