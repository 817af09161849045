import type { Block } from '../../block/block';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, prefer, reviewFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { DECREE_30, cite } from '../../rule/sources';
import { quoteAt } from './writing';

const meta = describeRule({
  id: 'date/two-digit-year',
  since: '0.1.0',
  title: { vi: 'Năm chỉ viết hai chữ số', en: 'A year of two digits' },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['date'],
  fixes: ['review'],
  messages: {
    short: {
      vi: 'Năm trong ngày {written} chỉ có hai chữ số; cần viết đủ bốn chữ số.',
      en: 'The year of {written} has two digits; write all four.',
    },
  },
  notes: { 'fix-year': { vi: 'Sửa năm thành {text}', en: 'Change the year to {text}' } },
  sources: [cite(DECREE_30, { article: 'Phụ lục I, Mục II.4.b', about: 'ngày tháng năm viết đầy đủ' })],
});

type Found = FindingOf<typeof meta>;

/** Reports "ngày 05/12/23". Shapes without "ngày" before them may be anything and are not read as dates. */
export const twoDigitYear = blockRule(meta, checkDates);

function* checkDates(block: Block): Iterable<Found> {
  for (const { year, span, isInherited, isLunar } of block.dates) {
    if (year?.digits !== 2 || isInherited || isLunar) continue;
    const text = String(year.value + (year.value <= LATEST ? 2000 : 1900));
    const fix = prefer(reviewFix('fix-year', { span: year.span, text }));
    const data = { written: quoteAt(block.text, span) };
    yield findingAt(span, 'short', { data, fix });
  }
}

/** Drafts speak of plans up to mid-century; older years belong to the last one. */
const LATEST = 50;
