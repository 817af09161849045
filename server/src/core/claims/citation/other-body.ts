import { foldPhrase } from '../../reading/fold';
import { DEPARTMENTS } from '../../reading/lexicon/departments';
import type { IssuingBody } from '../../reading/lexicon/issuers';
import { standardTones } from '../../reading/lexicon/spelling';
import type { CitationClaim } from './citation';
import { bodyNamed, bodyOfCode, bodyOfSymbol } from './find-issuer';

/** The parts of a symbol that tell its issuer. */
export type IssuerCodes = Pick<CitationClaim, 'system' | 'typeCode' | 'issuerCode'>;

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
