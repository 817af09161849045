import { DOCUMENT_TYPES, type DocumentType, type SymbolSystem } from './document-types';
import { dropBlanks } from '../../text/blanks';

/** The code of a type as the table prints it, for a code as the document prints it, with or without its marks. */
export function knownCode(printed: string, system: SymbolSystem): string | undefined {
  return PRINTED_CODES.get(`${system}:${printed}`) ?? PLAIN_CODES.get(`${system}:${plainCode(printed)}`);
}

/** The types that the code of a symbol stands for in its system; empty for a code that no table has, and for an issuer of another system. */
export function typesOfCode({
  system,
  typeCode,
  issuerCode,
}: {
  readonly system: SymbolSystem;
  readonly typeCode: { readonly text: string } | null;
  readonly issuerCode: { readonly text: string };
}): readonly DocumentType[] {
  // "14886/CT-TTHT" is a letter of a tax office; the Prime Minister has none.
  if (system === 'state' && issuerCode.text === 'CT-TTg') return DIRECTIVES;
  if (typeCode === null || (system === 'party' && !isPartyIssuer(issuerCode.text))) return [];
  const code = knownCode(typeCode.text, system);
  return DOCUMENT_TYPES.filter(type => type.system === system && type.code === code);
}

const DIRECTIVES = DOCUMENT_TYPES.filter(({ system, code }) => system === 'normative' && code === 'CT');

/**
 * The code of a system for a type, where a symbol has that of the other one: QyĐ is the state's for "quy định" (Nghị định số 30/2020/NĐ-CP,
 * Phụ lục III, Mục I), QĐ and once QĐi the Party's. Undefined for any other code.
 */
export function codeInSystem(code: string, system: SymbolSystem): string | undefined {
  if (system === 'party' && code === 'QyĐ') return 'QĐ';
  return system === 'state' && code === 'QĐi' ? 'QyĐ' : undefined;
}

/** From this year on documents of the state surely follow Nghị định số 30/2020/NĐ-CP, which took effect in March of the one before. */
export const DECREE_30_FROM_YEAR = 2021;

/** A code without its Đ and its small letters, for comparing: "QÐ", "QD", "QĐ" → "QD". */
export function plainCode(code: string): string {
  return code.toUpperCase().replace(/[ĐÐƉ]/gu, 'D').replace('Ư', 'U');
}

const PRINTED_CODES = codesBy(code => code);
const PLAIN_CODES = codesBy(plainCode);

/** The codes of every system by a form of theirs; of two with one form the first of the table stands. */
function codesBy(formOf: (code: string) => string): ReadonlyMap<string, string> {
  const entries = DOCUMENT_TYPES.map(({ system, code }) => [`${system}:${formOf(code)}`, code] as const);
  return new Map(entries.toReversed());
}

/**
 * Whether a code can be that of a Party or Youth Union body. Others once wrote the hyphen first as well ("82-TC/TCT",
 * "01-NQ/CP"), with codes of their own for types.
 */
export function isPartyIssuer(code: string): boolean {
  return /(?:TW|TƯ|TU|HU|QU|ThU|TXU|ĐU(?:K|CA|QS|BP|CP|QH)?|CB|BXDĐ|ĐTN|ĐĐ|BCSĐ)(?!\p{L})/u.test(code);
}

/**
 * The Party's bodies, whose symbols have the hyphen before the type: TW, TU, HU, ĐU and the committees and offices of these.
 * A hospital or an association of the centre (BVNTW, HLHPNTW) ends in TW as well, so the beginning must be known too.
 */
const PARTY_BODY = /^(?:UBKT|B?TC|BTG|BDV|BTGDV|BNC|BKT|BĐN|BCSCL|VP)?(?:TW|TƯ|TU|HU|ĐU)$/u;

/** Whether an issuer is one of the bodies that write their symbols in the manner of the Party alone. */
export function isPartyBody(code: string): boolean {
  return PARTY_BODY.test(code);
}

/** Issuers whose code has a fixed form that is often missed. ĐU is left out: DU may be another body's code. */
export const FIXED_ISSUERS: readonly string[] = [
  'CP',
  'TTg',
  'UBND',
  'HĐND',
  'TW',
  'TU',
  'BGDĐT',
  'BLĐTBXH',
  'BKHĐT',
  'TANDTC',
  'VPCP',
];

/** The code of an issuer in its form: without blanks, with hyphens and Đ, with the capitals of its table; "QH-15" is QH15. */
export function canonicalIssuer(written: string): string {
  const joined = dropBlanks(written)
    .replaceAll('–', '-')
    .replace(/^((?:UBTV)?QH)-(?=\d)/u, '$1');
  if (joined === 'TƯ') return 'TW';
  return FIXED_BY_PLAIN.get(plainCode(joined)) ?? withLostD(joined).replace(/[ÐƉ]/gu, 'Đ');
}

/** Codes of bodies that lost their Đ and can be nothing else: "SGDDT-VP" → "SGDĐT-VP". "HDND" may be of another body, so it is none. */
export function withLostD(code: string): string {
  const [body = ''] = code.split('-', 1);
  const meant = BODIES_WITH_D.get(body);
  return meant === undefined ? code : meant + code.slice(body.length);
}

/** The ministries, departments and offices of education, of labour and of planning. */
const BODIES_WITH_D: ReadonlyMap<string, string> = new Map(
  ['BGDĐT', 'SGDĐT', 'SGD&ĐT', 'PGDĐT', 'PGD&ĐT', 'BLĐTBXH', 'SLĐTBXH', 'SKHĐT', 'SKH&ĐT'].map(code => [
    code.replaceAll('Đ', 'D'),
    code,
  ]),
);

const FIXED_BY_PLAIN: ReadonlyMap<string, string> = new Map(
  FIXED_ISSUERS.map(code => [plainCode(code), code]),
);
