import type { Block } from '../../block/block';
import { textAt } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, prefer, reviewFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { UNICODE_STANDARD, cite } from '../../rule/sources';

const meta = describeRule({
  id: 'style/ocr-letters',
  since: '0.1.0',
  title: {
    vi: 'Chữ dễ lẫn: chữ nước ngoài trong từ tiếng Việt, chữ cái trong số',
    en: 'Look-alike letters: foreign ones in Vietnamese words, letters in figures',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: ['look-alike'],
  fixes: ['review'],
  messages: {
    foreign: {
      vi: 'Từ “{written}” có chữ trông giống chữ tiếng Việt nhưng là ký tự khác.',
      en: '“{written}” has letters that look Vietnamese and are other characters.',
    },
    'in-figure': {
      vi: 'Số “{written}” có chữ cái trông giống chữ số.',
      en: 'The figure “{written}” has letters that look like digits.',
    },
  },
  notes: { rewrite: { vi: 'Viết thành {text}', en: 'Write as {text}' } },
  sources: [
    cite(UNICODE_STANDARD, { about: 'bộ mã ký tự tiếng Việt; lỗi thường gặp khi nhận dạng chữ từ bản quét' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports look-alike letters, which no search finds and no reader sees. */
export const ocrLetters = blockRule(meta, checkBlock);

function* checkBlock({ text, lookAlikes }: Block): Iterable<Found> {
  for (const { span, form, meant } of lookAlikes) {
    yield findingAt(span, form, {
      data: { written: textAt(text, span) },
      fix: prefer(reviewFix('rewrite', { span, text: meant })),
    });
  }
}
