import type { CitationClaim, CitationPart } from '../../claims/citation/citation';
import { assemblyTermOf } from '../../claims/citation/terms';
import type { DatePart } from '../../claims/date/date';
import { longYearBehind, yearsMeant } from '../../claims/date/mistyped-year';
import type { Block } from '../../block/block';
import { textAt } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, preferOnly, reviewFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { LAW_ON_NORMATIVE_DOCUMENTS, cite } from '../../rule/sources';
import { dropBlanks } from '../../text/blanks';

const meta = describeRule({
  id: 'reference/year-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Năm trong số, ký hiệu khác năm trong ngày ban hành của văn bản được viện dẫn',
    en: 'A cited document whose symbol and date name different years',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['citation'],
  fixes: ['review'],
  messages: {
    digits: {
      vi: 'Năm {year} trong ký hiệu {symbol} có 5 chữ số; cần viết bốn chữ số.',
      en: 'The year {year} in the symbol {symbol} has five digits; write four.',
    },
    mismatch: {
      vi: 'Ký hiệu {symbol} có năm {year}, nhưng ngày ban hành ghi năm {written}.',
      en: 'The symbol {symbol} has the year {year}, but the date has {written}.',
    },
    term: {
      vi: 'Ký hiệu {symbol} thuộc nhiệm kỳ Quốc hội {from} - {to}, nhưng ghi năm {year}; cần kiểm tra lại.',
      en: 'The symbol {symbol} is of the National Assembly of {from} - {to}, but has the year {year}; check it.',
    },
  },
  notes: {
    symbol: { vi: 'Năm trong ký hiệu', en: 'The year in the symbol' },
    'fix-date': { vi: 'Sửa năm của ngày ban hành thành {text}', en: 'Change the year of the date to {text}' },
    'fix-symbol': { vi: 'Sửa năm trong ký hiệu thành {text}', en: 'Change the year in the symbol to {text}' },
  },
  sources: [
    cite(LAW_ON_NORMATIVE_DOCUMENTS, { article: 'Điều 7', about: 'số thứ tự đánh theo năm ban hành' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares the year inside a symbol with the year of the date right behind it: "30/2020/NĐ-CP ngày 05/3/2021". */
export const yearMismatch = blockRule(meta, checkCitations);

function* checkCitations(block: Block): Iterable<Found> {
  for (const citation of block.citations) {
    if (citation.year?.text.length === 5) {
      yield findingOfDigits(citation, citation.year);
      continue;
    }
    const term = termFinding(citation);
    if (term !== null) yield term;
    const year = citation.date?.year ?? longYearBehind(block.text, citation.symbol.span.end);
    if (citation.year === null || year === null || !differs(citation.year, year)) continue;
    yield findingFor(block.text, citation, { symbolYear: citation.year, dateYear: year });
  }
}

/** The year of "20205" may be 2020 with the number of a footnote behind it; what is no year at all, `date/impossible-date` tells. */
function differs({ text: wanted }: CitationPart, { value, digits }: DatePart): boolean {
  const year = digits === 5 ? Math.floor(value / 10) : value;
  const isYear = digits === 4 || (digits === 5 && yearsMeant(String(value)).includes(year));
  return isYear && wanted !== String(year);
}

/** "45/25010/NĐ-CP ngày 21/4/2010": the date tells which digit is too many. */
function findingOfDigits({ symbol, date }: CitationClaim, year: CitationPart): Found {
  const meant = yearsMeant(year.text);
  const dated = meant.filter(each => each === date?.year?.value);
  const fixes = (dated.length > 0 ? dated : meant).map(each =>
    reviewFix('fix-symbol', { span: year.span, text: String(each) }),
  );
  return findingAt(year.span, 'digits', {
    data: { symbol: dropBlanks(symbol.text), year: year.text },
    fixes: preferOnly(fixes),
  });
}

/** "64/2025/QH14": the fourteenth National Assembly sat until 2021. In the last year of a term the next one begins. */
function termFinding({ symbol, year, issuerCode }: CitationClaim): Found | null {
  const term = assemblyTermOf(issuerCode.text);
  if (year === null || term === undefined) return null;
  const written = Number(year.text);
  if (written >= term.from && written <= term.to) return null;
  return findingAt(issuerCode.span, 'term', {
    data: { symbol: dropBlanks(symbol.text), from: term.from, to: term.to, year: year.text },
    related: [placeAt(year.span, 'symbol')],
  });
}

interface Years {
  readonly symbolYear: NonNullable<CitationClaim['year']>;
  readonly dateYear: DatePart;
}

function findingFor(text: string, { symbol }: CitationClaim, { symbolYear, dateYear }: Years): Found {
  const written = textAt(text, dateYear.span);
  return findingAt(dateYear.span, 'mismatch', {
    data: { symbol: dropBlanks(symbol.text), year: symbolYear.text, written },
    related: [placeAt(symbolYear.span, 'symbol')],
    fixes: [
      reviewFix('fix-date', { span: dateYear.span, text: symbolYear.text }),
      ...(dateYear.digits === 4 ? [reviewFix('fix-symbol', { span: symbolYear.span, text: written })] : []),
    ],
  });
}
