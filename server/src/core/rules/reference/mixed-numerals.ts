import type { DocumentModel } from '../../document/document';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { shiftSpan, type Span } from '../../text/span';
import { namesSeries, seriesMembersIn } from './numbered-series';

const meta = describeRule({
  id: 'reference/mixed-numerals',
  since: '0.1.0',
  title: {
    vi: 'Một dãy tên được đánh cả số La Mã lẫn số Ả Rập',
    en: 'One series with Roman and Arabic numbers',
  },
  severity: 'information',
  enabledByDefault: true,
  messages: {
    mixed: {
      vi: 'Ở đây ghi {written}, ở chỗ khác ghi {other}; nếu cùng một dãy thì cần thống nhất số La Mã hoặc số Ả Rập.',
      en: 'It is {written} here and {other} elsewhere; if they are of one series, write all in Roman or in Arabic numbers.',
    },
  },
  notes: { other: { vi: 'Chỗ ghi {other}', en: 'Where it is {other}' } },
  sources: [
    convention('Tên theo số thứ tự được ghi như trong văn bản thành lập, thống nhất trong một văn bản'),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports "khu vực XI" in a text that has "khu vực 8": of each series once, at the first of the rarer form. */
export const mixedNumerals = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel): Iterable<Found> {
  for (const { roman, arabic } of seriesOf(document)) {
    const [few, many] = arabic.length < roman.length ? [arabic, roman] : [roman, arabic];
    const [odd, other] = [few[0], many[0]];
    if (odd === undefined || other === undefined) continue;
    yield findingAt(odd.span, 'mixed', {
      data: { written: odd.written, other: other.written },
      related: [placeAt(other.span, 'other', { other: other.written })],
    });
  }
}

interface Named {
  readonly written: string;
  readonly span: Span;
}

interface Series {
  readonly roman: Named[];
  readonly arabic: Named[];
}

function seriesOf(document: DocumentModel): Iterable<Series> {
  const series = new Map<string, Series>();
  for (const { start, block } of document.blocksWhere(namesSeries, () => false) ?? []) {
    for (const { noun, label, isRoman, span } of seriesMembersIn(block)) {
      const known = series.get(noun) ?? { roman: [], arabic: [] };
      series.set(noun, known);
      known[isRoman ? 'roman' : 'arabic'].push({
        written: `“${noun} ${label}”`,
        span: shiftSpan(span, start),
      });
    }
  }
  return series.values();
}
