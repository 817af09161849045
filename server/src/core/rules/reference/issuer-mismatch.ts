import type { CitationClaim, CitationPart } from '../../claims/citation/citation';
import { findBody, type IssuingBody } from '../../claims/citation/issuers';
import type { Block } from '../../model/block';
import { foldPhrase } from '../../text/fold';
import type { BlockRule, Finding, RuleMeta } from '../rule';

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
    if (citation.issuer === null || isPlanOfIssuer(block.text, citation)) continue;
    const expected = findBody(body => body.code === citation.issuerCode.text);
    const named = findBody(body => namesBody(citation, body));
    if (expected === undefined || named === undefined || expected.group === named.group) continue;
    yield findingFor(citation, citation.issuer, expected);
  }
}

/** What may carry out another document, and belong to the body that is named behind that one. */
const CARRIES_OUT =
  /(?:kế hoạch|chương trình|nghị quyết|chỉ thị|đề án|báo cáo|hướng dẫn|kết luận|văn bản|hội nghị|ban chỉ đạo|kết quả|tình hình|công tác|việc|năm) [^.;:]{0,40}(?:thực hiện|triển khai|quán triệt|học tập|cụ thể hóa|cụ thể hoá|sơ kết|tổng kết) $/u;

/** "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW của Tỉnh ủy": the plan is that of the provincial committee. */
function isPlanOfIssuer(text: string, { span }: CitationClaim): boolean {
  return CARRIES_OUT.test(foldPhrase(text.slice(Math.max(0, span.start - CARRIER_REACH), span.start)));
}

const CARRIER_REACH = 90;

function namesBody({ issuer }: CitationClaim, { names }: IssuingBody): boolean {
  return issuer !== null && names.test(onOneLine(issuer.text));
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
