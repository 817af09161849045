import { foldPhrase } from '../reading/fold';
import { ISSUING_BODIES } from '../reading/lexicon/issuers';
import { CUSTOMARY_CODES } from './issuer-codes';
import {
  COUNCIL_ISSUERS,
  PARTY_ISSUERS,
  STATE_ISSUERS,
  UNION_ISSUERS,
  WITH_OFFICE,
  type IssuerRow,
} from './issuer-rows';

/** Whose form a body writes in. A council is of the state, and has papers that are its alone. */
export type IssuerKind = 'party' | 'council' | 'state' | 'union' | 'unknown';

/** What the name of an issuing body tells of the form of its documents. */
export interface IssuerForm {
  readonly kind: IssuerKind;
  /** The code in the symbol: "ĐU". */
  readonly code: string;
  /** The body above it in the letterhead, in capitals; empty where none is printed. */
  readonly superior: string;
  /** The lines above the signature. */
  readonly signing: string;
  /** Whether it has an office ("văn phòng") whose head signs invitations and slips by order. */
  readonly hasOffice: boolean;
}

/**
 * The form for an issuing body by its name: "Đảng ủy xã Hòa An" → ĐU, "T/M ĐẢNG ỦY". What cannot be told is "…", to be filled by
 * the drafter: each head of an agency fixes its short codes himself (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3.b).
 */
export function readIssuerForm(issuer: string): IssuerForm {
  const name = foldPhrase(issuer).replaceAll('uỷ', 'ủy');
  const committee = name.replace(STANDING, '');
  for (const [kind, rows] of FORMS) {
    const row = rows.find(([opening]) => committee.startsWith(opening));
    if (row === undefined) continue;
    const [opening, code, superior, signing] = row;
    const form = { kind, code: code === UNKNOWN.code ? knownCode(name) : code, superior };
    const isStanding = committee !== name;
    return {
      ...form,
      signing: isStanding ? SIGNED_BY_STANDING : signing,
      hasOffice: WITH_OFFICE.includes(opening),
    };
  }
  return UNKNOWN;
}

/** A standing committee of the Party writes under the name and code of the whole. */
const STANDING = /^(?:ban thường vụ|thường trực) (?=(?:tỉnh|thành|huyện|quận|thị|đảng) ủy(?!\p{L}))/u;
const SIGNED_BY_STANDING = 'T/M BAN THƯỜNG VỤ\nBÍ THƯ';

/** "Ban Tuyên giáo và Dân vận Tỉnh ủy" → BTGDVTU, "Bộ Nội vụ" → BNV, "Sở Nội vụ" → SNV: what the body itself has on its documents. */
function knownCode(name: string): string {
  const customary = CUSTOMARY_CODES.find(([opening]) => name.startsWith(opening));
  if (customary !== undefined) return customary[1];
  const system = name.startsWith('bộ ') ? 'state' : 'party';
  const bodies = ISSUING_BODIES.filter(
    each => each.system === system && each.names.some(known => name.startsWith(known)),
  );
  // A board that merged with others is there for documents of its time.
  const body = bodies.find(({ isHistoric }) => !isHistoric) ?? bodies[0];
  return body?.code ?? UNKNOWN.code;
}

const UNKNOWN: IssuerForm = {
  kind: 'unknown',
  code: '…',
  superior: '',
  signing: 'THỦ TRƯỞNG CƠ QUAN',
  hasOffice: false,
};

/** "Đoàn đại biểu Quốc hội" is of the state, so its rows come before those of the Youth Union. */
const FORMS: readonly (readonly [Exclude<IssuerKind, 'unknown'>, readonly IssuerRow[]])[] = [
  ['party', PARTY_ISSUERS],
  ['council', COUNCIL_ISSUERS],
  ['state', STATE_ISSUERS],
  ['union', UNION_ISSUERS],
];
