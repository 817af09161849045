import type { CitationClaim } from '../../claims/citation/citation';
import { bodyNamed } from '../../claims/citation/find-issuer';
import { otherBodyThan } from '../../claims/citation/other-body';
import type { IssuingBody } from '../../reading/lexicon/issuers';
import { foldPhrase } from '../../reading/fold';

/**
 * The body whose code a symbol has, where another one is named behind the citation: "21-KL/TW … của Tỉnh ủy". Null where the
 * two agree or one of them is not known.
 */
export function contradictedBody(text: string, citation: CitationClaim): IssuingBody | null {
  if (citation.issuer === null || isPlanOfIssuer(text, citation)) return null;
  return bodyOfOffice(citation) ?? otherBodyThan(citation, citation.issuer.text);
}

/**
 * "2377/UBND-NCKS … của Văn phòng Ủy ban nhân dân tỉnh": letters that the head of the office signs for the chairman are the committee's, and so
 * are those for a council. Those of the office have a code of its own. Null for what is no such office, or has its code.
 */
function bodyOfOffice({ system, issuerCode, issuer }: CitationClaim): IssuingBody | null {
  if (system === 'party') return null;
  const code = OFFICE_CODE.exec(issuerCode.text)?.groups?.['body'];
  const office = OFFICE.exec(foldPhrase(issuer?.text ?? ''))?.groups?.['serves'] ?? '';
  if (code === 'UBND' && /[uủ][yỷ] ban|ubnd/u.test(office)) return PEOPLES_COMMITTEE;
  return code === 'HĐND' && /hội đồng|hđnd/u.test(office) ? PEOPLES_COUNCIL : null;
}

/** "UBND-NCKS", "TB-UBND", "HĐND-TT"; not "VP-UBND". */
const OFFICE_CODE = /^(?:(?!VP)\p{Lu}{1,3}-)?(?<body>UBND|HĐND)(?:-|$)/u;
/** One office serves council and committee in many places, and the delegation of the National Assembly with the council. */
const OFFICE =
  /^văn phòng (?<serves>(?:(?:đoàn đại biểu quốc hội|đoàn đbqh) và )?(?:hội đồng nhân dân|hđnd|[uủ][yỷ] ban nhân dân|ubnd)(?: và (?:[uủ][yỷ] ban nhân dân|ubnd))?)(?!\p{L})/u;
const PEOPLES_COMMITTEE = bodyNamed('Ủy ban nhân dân') ?? null;
const PEOPLES_COUNCIL = bodyNamed('Hội đồng nhân dân') ?? null;

/** What may carry out another document, and belong to the body that is named behind that one. */
const CARRIES_OUT =
  /(?:kế hoạch|chương trình|nghị quyết|quyết định|thông tư|công văn|công điện|chỉ thị|đề án|báo cáo|hướng dẫn|kết luận|văn bản|hội nghị|ban chỉ đạo|kết quả|tình hình|công tác|việc|năm) [^.;:]{0,40}(?:thực hiện|triển khai|quán triệt|học tập|cụ thể hóa|cụ thể hoá|sơ kết|tổng kết) $/u;

/** "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW của Tỉnh ủy": the plan is that of the provincial committee. */
export function isPlanOfIssuer(text: string, { span }: CitationClaim): boolean {
  const before = foldPhrase(text.slice(Math.max(0, span.start - CARRIER_REACH), span.start));
  return CARRIES_OUT.test(before) || WORKS_ON.test(before);
}

/** "hướng dẫn thi hành Nghị định số 30/2020/NĐ-CP của Bộ Nội vụ": the guidance is the ministry's. */
const WORKS_ON =
  /(?:sửa đổi|bổ sung|thay thế|hướng dẫn|thi hành|xây dựng|soạn thảo|dự thảo|đề xuất|góp ý) (?:một số điều của )?$/u;

const CARRIER_REACH = 90;
