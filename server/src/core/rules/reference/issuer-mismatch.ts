import type { CitationClaim, CitationPart } from '../../claims/citation/citation';
import type { IssuingBody } from '../../reading/lexicon/issuers';
import type { Block } from '../../block/block';
import { contradictedBody } from '../../references/comparing/issuer-of-code';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { DECREE_30, PARTY_GUIDANCE_05, cite } from '../../rule/sources';
import { dropBlanks, squeezeBlanks } from '../../text/blanks';

const meta = describeRule({
  id: 'reference/issuer-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Cơ quan ban hành không đúng với ký hiệu',
    en: 'A cited document of another issuer than its symbol',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['citation'],
  messages: {
    mismatch: {
      vi: 'Ký hiệu {symbol} là của {expected}, nhưng ở đây ghi là của {written}.',
      en: 'The symbol {symbol} is that of {expected}; here it is said to be of {written}.',
    },
  },
  notes: { symbol: { vi: 'Ký hiệu dùng để đối chiếu', en: 'The symbol it is compared with' } },
  sources: [
    cite(PARTY_GUIDANCE_05, { about: 'ký hiệu cơ quan ban hành của Đảng' }),
    cite(DECREE_30, { article: 'Phụ lục I, Mục II.3.b', about: 'ký hiệu cơ quan ban hành' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares "của …" behind a citation with the body whose code the symbol has: "21-KL/TW … của Tỉnh ủy". */
export const issuerMismatch = blockRule(meta, checkCitations);

function* checkCitations(block: Block): Iterable<Found> {
  for (const citation of block.citations) {
    const expected = contradictedBody(block.text, citation);
    if (citation.issuer === null || expected === null) continue;
    yield findingFor(citation, citation.issuer, expected);
  }
}

function findingFor({ symbol }: CitationClaim, issuer: CitationPart, expected: IssuingBody): Found {
  return findingAt(issuer.span, 'mismatch', {
    data: {
      symbol: dropBlanks(symbol.text),
      expected: expected.title,
      written: onOneLine(issuer.text),
    },
    related: [placeAt(symbol.span, 'symbol')],
  });
}

function onOneLine(written: string): string {
  return squeezeBlanks(written);
}
