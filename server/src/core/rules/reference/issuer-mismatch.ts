import type { CitationClaim, CitationPart } from '../../claims/citation/citation';
import type { IssuingBody } from '../../claims/citation/issuers';
import type { Block } from '../../block/block';
import { contradictedBody } from '../../references/comparing/issuer-of-code';
import type { BlockRule, Finding, RuleMeta } from '../../rule/rule';

const meta: RuleMeta = {
  id: 'reference/issuer-mismatch',
  group: 'reference',
  since: '0.1.0',
  title: {
    vi: 'Cơ quan ban hành không đúng với ký hiệu',
    en: 'A cited document of another issuer than its symbol',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['citation'],
  fixes: [],
  options: {},
  messages: {
    mismatch: {
      text: {
        vi: 'Ký hiệu {symbol} là của {expected}, nhưng ở đây ghi của {written}.',
        en: 'The symbol {symbol} is that of {expected}; here it is said to be of {written}.',
      },
      severity: null,
    },
  },
  notes: { symbol: { vi: 'Ký hiệu được so', en: 'The symbol it is compared with' } },
  sources: [
    {
      title: 'Hướng dẫn số 05-HD/VPTW ngày 27/5/2026 (ký hiệu cơ quan ban hành của Đảng)',
      article: null,
      url: null,
    },
    {
      title: 'Nghị định số 30/2020/NĐ-CP (ký hiệu cơ quan ban hành)',
      article: 'Phụ lục I, Mục II.3.b',
      url: null,
    },
  ],
};

/** Compares "của …" behind a citation with the body whose code the symbol has: "21-KL/TW … của Tỉnh ủy". */
export const issuerMismatch: BlockRule = { scope: 'block', meta, check: checkCitations };

function* checkCitations(block: Block): Iterable<Finding> {
  for (const citation of block.citations) {
    const expected = contradictedBody(block.text, citation);
    if (citation.issuer === null || expected === null) continue;
    yield findingFor(citation, citation.issuer, expected);
  }
}

function findingFor({ symbol }: CitationClaim, issuer: CitationPart, expected: IssuingBody): Finding {
  return {
    ruleId: meta.id,
    messageId: 'mismatch',
    data: {
      symbol: symbol.text.replace(/\s+/gu, ''),
      expected: expected.title,
      written: onOneLine(issuer.text),
    },
    span: issuer.span,
    related: [{ noteId: 'symbol', data: {}, span: symbol.span }],
    fixes: [],
  };
}

function onOneLine(written: string): string {
  return written.replace(/\s+/gu, ' ');
}
