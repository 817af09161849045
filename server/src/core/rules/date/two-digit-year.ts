import type { Block } from '../../block/block';
import type { BlockRule, Finding, Fix, RuleMeta } from '../../rule/rule';
import { quoteAt } from './writing';

const meta: RuleMeta = {
  id: 'date/two-digit-year',
  group: 'date',
  since: '0.1.0',
  title: { vi: 'Năm chỉ viết hai chữ số', en: 'A year of two digits' },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['date'],
  fixes: ['review'],
  options: {},
  messages: {
    short: {
      text: {
        vi: 'Năm trong ngày {written} chỉ có hai chữ số; cần viết đủ bốn chữ số.',
        en: 'The year of {written} has two digits; write all four.',
      },
      severity: null,
    },
  },
  notes: { 'fix-year': { vi: 'Sửa năm thành {text}', en: 'Change the year to {text}' } },
  sources: [
    {
      title: 'Nghị định số 30/2020/NĐ-CP (ngày tháng năm viết đầy đủ)',
      article: 'Phụ lục I, Mục II.4.b',
      url: null,
    },
  ],
};

/** Reports "ngày 05/12/23". Shapes without "ngày" before them may be anything and are not read as dates. */
export const twoDigitYear: BlockRule = { scope: 'block', meta, check: checkDates };

function* checkDates(block: Block): Iterable<Finding> {
  for (const { year, span, isInherited, isLunar } of block.dates) {
    if (year?.digits !== 2 || isInherited || isLunar) continue;
    const text = String(year.value + (year.value <= LATEST ? 2000 : 1900));
    const edits = [{ span: year.span, text }];
    const fix: Fix = { titleId: 'fix-year', data: { text }, safety: 'review', preferred: true, edits };
    const data = { written: quoteAt(block.text, span) };
    yield { ruleId: meta.id, messageId: 'short', data, span, related: [], fixes: [fix] };
  }
}

/** Drafts speak of plans up to mid-century; older years belong to the last one. */
const LATEST = 50;
