import type { CitationClaim } from '../../claims/citation/citation';
import type { DatePart } from '../../claims/date/date';
import type { Block } from '../../block/block';
import { textAt } from '../../text/span';
import type { BlockRule, Finding, Fix, RuleMeta } from '../../rule/rule';

const meta: RuleMeta = {
  id: 'reference/year-mismatch',
  group: 'reference',
  since: '0.1.0',
  title: {
    vi: 'Năm trong số, ký hiệu khác năm trong ngày ban hành của văn bản được viện dẫn',
    en: 'A cited document whose symbol and date name different years',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['citation'],
  fixes: ['review'],
  options: {},
  messages: {
    mismatch: {
      text: {
        vi: 'Ký hiệu {symbol} có năm {year}, nhưng ngày ban hành ghi năm {written}.',
        en: 'The symbol {symbol} has the year {year}, but the date has {written}.',
      },
      severity: null,
    },
  },
  notes: {
    symbol: { vi: 'Năm trong ký hiệu', en: 'The year in the symbol' },
    'fix-date': { vi: 'Sửa năm của ngày ban hành thành {text}', en: 'Change the year of the date to {text}' },
    'fix-symbol': { vi: 'Sửa năm trong ký hiệu thành {text}', en: 'Change the year in the symbol to {text}' },
  },
  sources: [
    {
      title: 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 (số thứ tự đánh theo năm ban hành)',
      article: 'Điều 7',
      url: null,
    },
  ],
};

/** Compares the year inside a symbol with the year of the date right behind it: "30/2020/NĐ-CP ngày 05/3/2021". */
export const yearMismatch: BlockRule = { scope: 'block', meta, check: checkCitations };

function* checkCitations(block: Block): Iterable<Finding> {
  for (const citation of block.citations) {
    const year = citation.date?.year;
    if (citation.year === null || year?.digits !== 4 || citation.year.text === String(year.value)) continue;
    yield findingFor(block.text, citation, { symbolYear: citation.year, dateYear: year });
  }
}

interface Years {
  readonly symbolYear: NonNullable<CitationClaim['year']>;
  readonly dateYear: DatePart;
}

function findingFor(text: string, { symbol }: CitationClaim, { symbolYear, dateYear }: Years): Finding {
  const written = textAt(text, dateYear.span);
  return {
    ruleId: meta.id,
    messageId: 'mismatch',
    data: { symbol: symbol.text.replace(/\s+/gu, ''), year: symbolYear.text, written },
    span: dateYear.span,
    related: [{ noteId: 'symbol', data: {}, span: symbolYear.span }],
    fixes: [
      fixTo('fix-date', { span: dateYear.span, text: symbolYear.text }),
      fixTo('fix-symbol', { span: symbolYear.span, text: written }),
    ],
  };
}

function fixTo(titleId: string, edit: Fix['edits'][number]): Fix {
  return { titleId, data: { text: edit.text }, safety: 'review', preferred: false, edits: [edit] };
}
