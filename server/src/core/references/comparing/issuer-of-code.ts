import type { CitationClaim } from '../../claims/citation/citation';
import { bodyNamed, bodyOfCode, bodyOfSymbol } from '../../claims/citation/find-issuer';
import type { IssuingBody } from '../../reading/lexicon/issuers';
import { foldPhrase } from '../../reading/fold';
import { DEPARTMENTS } from '../../reading/lexicon/departments';
import { standardTones } from '../../reading/lexicon/spelling';

/** The parts of a symbol that tell its issuer. */
export type IssuerCodes = Pick<CitationClaim, 'system' | 'typeCode' | 'issuerCode'>;

/**
 * The body whose code a symbol has, where another one is named behind the citation: "21-KL/TW … của Tỉnh ủy". Null where the
 * two agree or one of them is not known.
 */
export function contradictedBody(text: string, citation: CitationClaim): IssuingBody | null {
  if (citation.issuer === null || isPlanOfIssuer(text, citation)) return null;
  return bodyOfOffice(citation) ?? otherBodyThan(citation, citation.issuer.text);
}

/** The body whose code a symbol has, where a name is surely that of another one; null where the two may agree. */
export function otherBodyThan(codes: IssuerCodes, name: string): IssuingBody | null {
  const named = namedBody(name);
  const expected = named === undefined ? undefined : (bodyOfSymbol(codes) ?? bodyOfFirstCode(codes, named));
  return expected === undefined || expected.group === named?.group ? null : expected;
}

/** The body that a name begins with, departments among them. */
export function namedBody(name: string): IssuingBody | undefined {
  return bodyNamed(name) ?? departmentNamed(name);
}

function departmentNamed(written: string): IssuingBody | undefined {
  const name = standardTones(foldPhrase(written)).replace(/^giám đốc /u, '');
  return DEPARTMENTS.find(({ names }) => names.some(known => isNamed(name, known)));
}

/**
 * The body whose code stands first in a symbol of the state, that of a unit behind it: "12/UBND-VX", "1245/SNV-CCVC", "123/QĐ-BTC". Codes of
 * ministries may be those of others as well, so what is named must be a ministry, or the code must be no such. Undefined for a joint text.
 */
function bodyOfFirstCode(
  { system, typeCode, issuerCode }: IssuerCodes,
  named: IssuingBody,
): IssuingBody | undefined {
  if (system !== 'state') return undefined;
  const [start = '', ...rest] = issuerCode.text.replace('&', '').split(/[-–]/u);
  const [first = '', second = ''] = typeCode === null && PAPER_CODES.has(start) ? rest : [start, ...rest];
  const department = DEPARTMENTS.find(({ code }) => code === first);
  if (department !== undefined || bodyOfCode('state', second) !== undefined) return department;
  const body = bodyOfCode('state', first);
  if (body?.isOfNormative === true) return named.isOfNormative || !OF_BOARDS.has(first) ? body : undefined;
  // "15/QĐ-CP" is told by its whole code; "12/QH-KT" of a letter may be of a department of planning.
  return typeCode === null && first.length >= SURE_LENGTH ? body : undefined;
}

/**
 * Types of the decree that are codes of bodies as well (CT of a tax office, HĐ of a council) or of papers that are never cited, so that a
 * symbol with one reads as that of a letter: "12/CT-UBND", "15/GM-UBND".
 */
const PAPER_CODES: ReadonlySet<string> = new Set([
  'CT',
  'CĐ',
  'GM',
  'GGT',
  'GUQ',
  'GNP',
  'PG',
  'PC',
  'PB',
  'TC',
  'HĐ',
]);

/** Whether a code is surely that of a body of the state: UBND, SNV, BNV; not BTC, of which there are some in the Party. */
export function isStateBody(code: string): boolean {
  if (OF_BOARDS.has(code) || code.length < SURE_LENGTH) return false;
  return (
    (bodyOfCode('state', code) ?? DEPARTMENTS.find(department => department.code === code)) !== undefined
  );
}

/** Ban tổ chức, ban công tác. */
const OF_BOARDS: ReadonlySet<string> = new Set(['BTC', 'BCT']);
const SURE_LENGTH = 3;

/** "Sở Du lịch" is no beginning of "Sở Du lịch và …". */
function isNamed(name: string, known: string): boolean {
  return name.startsWith(known) && !/^ (?:và|-) /u.test(name.slice(known.length));
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
