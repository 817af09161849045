import { spanFrom } from '../../text/span';
import type { CitationPart, SymbolProblem } from './citation';
import { DOCUMENT_TYPES, type SymbolSystem } from './document-types';

/** A symbol with its parts; spans are offsets in the text that it was read from. */
export interface SymbolReading {
  readonly system: SymbolSystem;
  readonly symbol: CitationPart;
  readonly number: CitationPart;
  readonly year: CitationPart | null;
  readonly typeCode: CitationPart | null;
  readonly issuerCode: CitationPart;
  readonly problems: readonly SymbolProblem[];
}

/** Two capitals at least, so that the "Chế" of "– Chế độ" behind a symbol is no code. */
const CODE = String.raw`\p{Lu}[\p{Ll}\d&]{0,2}\p{Lu}[\p{L}\d&]{0,12}`;
const CODES = String.raw`${CODE}(?:\s{0,2}[-–]\s{0,2}${CODE}){0,4}`;
const NUMBER = String.raw`(?<number>\d{1,5}(?:\.\d{1,2})?\p{Ll}?)`;
const YEAR = String.raw`\s{0,2}\/\s{0,2}(?<year>(?:19|20)\d\d)\s{0,2}\/\s{0,2}`;
/** No letter, digit or separator may be glued behind: the symbol would go on. */
const END = String.raw`(?![\p{L}\d]|[-–/]\p{L})`;

/** "64/2025/QH15", "1211/2016/UBTVQH13". */
const ASSEMBLY = new RegExp(
  String.raw`${NUMBER}${YEAR}(?:(?<type>NQ)[-–])?(?<issuer>(?:UBTV)?QH\s?\d{1,2})${END}`,
  'uy',
);
/** "30/2020/NĐ-CP", "01/2014/TTLT-BYT-BTC". */
const NORMATIVE = new RegExp(
  String.raw`${NUMBER}${YEAR}(?<type>${CODE})\s{0,2}[-–]\s{0,2}(?<issuer>${CODES})${END}`,
  'uy',
);
/** "23-NQ/TU". */
const PARTY = new RegExp(
  String.raw`${NUMBER}\s{0,2}[-–]\s{0,2}(?<type>${CODE})\s{0,2}\/\s{0,2}(?<issuer>${CODES})${END}`,
  'uy',
);
/** "15/QĐ-BNV", "12/UBND-VX". */
const STATE = new RegExp(
  String.raw`${NUMBER}\s{0,2}\/\s{0,2}(?<type>${CODE})\s{0,2}[-–]\s{0,2}(?<issuer>${CODES})${END}`,
  'uy',
);

const SHAPES: readonly (readonly [SymbolSystem, RegExp])[] = [
  ['assembly', ASSEMBLY],
  ['normative', NORMATIVE],
  ['party', PARTY],
  ['state', STATE],
];

/**
 * Reads the symbol that starts at a digit of a text in NFC with its capitals: "23-NQ/TU" → party, 23, NQ, TU. Variants with
 * blanks, en dashes or lost marks are read where the code of the type is known. Null for what is no symbol.
 */
export function readSymbol(text: string, start: number): SymbolReading | null {
  for (const [system, pattern] of SHAPES) {
    const shape = new RegExp(pattern);
    shape.lastIndex = start;
    const match = shape.exec(text);
    if (match !== null) return readingOf(system, match);
  }
  return null;
}

function readingOf(shape: SymbolSystem, match: RegExpExecArray): SymbolReading | null {
  const { number = '', year, type, issuer = '' } = match.groups ?? {};
  const whole = spanFrom(match.index, match.index + match[0].length);
  const typeStart = type === undefined ? -1 : match[0].indexOf(type, number.length);
  const issuerStart = match[0].lastIndexOf(issuer);
  const partOf = (text: string, at: number): CitationPart => ({
    span: spanFrom(match.index + at, match.index + at + text.length),
    text,
  });
  const isPartyBody = shape === 'state' && PARTY_BODY.test(issuer);
  const system = isPartyBody ? 'party' : shape;
  const known = type === undefined ? undefined : knownCode(type, system);
  const hasBlanks = /[^\S\n]/u.test(match[0]);
  if (known === undefined && (hasBlanks || system === 'party' || match[0].includes('–'))) return null;
  const isDispatch = system === 'state' && known === undefined;
  const typeCode = type === undefined || isDispatch ? null : partOf(type, typeStart);
  return {
    system,
    symbol: { span: whole, text: match[0] },
    number: partOf(number, 0),
    year: year === undefined ? null : partOf(year, match[0].indexOf(year, number.length)),
    typeCode,
    issuerCode: isDispatch
      ? { span: spanFrom(match.index + typeStart, whole.end), text: match[0].slice(typeStart) }
      : partOf(issuer, issuerStart),
    problems: problemsOf(match[0], { type, issuer, isPartyBody }),
  };
}

/** The Party's bodies, whose symbols have the hyphen before the type: TW, TU, HU, ĐU and their committees. */
const PARTY_BODY = /(?:TW|TƯ|TU|HU|ĐU)$/u;

/** The code of a type as the table prints it, for a code as the document prints it, with or without its marks. */
export function knownCode(printed: string, system: SymbolSystem): string | undefined {
  const plain = plainCode(printed);
  const codes = DOCUMENT_TYPES.filter(type => type.system === system).map(({ code }) => code);
  return codes.find(code => code === printed) ?? codes.find(code => plainCode(code) === plain);
}

/** A code without its Đ and its small letters, for comparing: "QÐ", "QD", "QĐ" → "QD". */
export function plainCode(code: string): string {
  return code.toUpperCase().replace(/[ĐÐƉ]/gu, 'D').replace('Ư', 'U');
}

/** Issuers whose code has a fixed form that is often missed. */
const FIXED_ISSUERS: readonly string[] = [
  'CP',
  'TTg',
  'UBND',
  'HĐND',
  'TW',
  'TU',
  'ĐU',
  'BGDĐT',
  'BLĐTBXH',
  'BKHĐT',
  'TANDTC',
  'VPCP',
];

interface Codes {
  readonly type: string | undefined;
  readonly issuer: string;
  readonly isPartyBody: boolean;
}

function problemsOf(symbol: string, { type, issuer, isPartyBody }: Codes): readonly SymbolProblem[] {
  const problems: SymbolProblem[] = [];
  if (/[^\S\n]/u.test(symbol)) problems.push('blanks');
  if (symbol.includes('–')) problems.push('dash');
  if (/[ÐƉ]/u.test(symbol)) problems.push('foreign-d');
  if (issuer === 'TƯ') problems.push('central');
  if (isPartyBody) problems.push('separators');
  if (
    lostD(
      type,
      DOCUMENT_TYPES.map(({ code }) => code),
    ) ||
    lostD(issuer, FIXED_ISSUERS)
  )
    problems.push('plain-d');
  if (issuer !== 'TTg' && issuer.toUpperCase() === 'TTG') problems.push('letter-case');
  return problems;
}

/** True for "ND", "QD", "HDND": a code that is in the table only with its Đ. */
function lostD(printed: string | undefined, table: readonly string[]): boolean {
  if (printed === undefined || table.includes(printed) || !printed.includes('D')) return false;
  return table.some(code => code.includes('Đ') && code.replaceAll('Đ', 'D') === printed);
}

/** The symbol in its form: without blanks, with hyphens, with the codes as their tables print them. */
export function canonicalSymbol(
  reading: Pick<SymbolReading, 'system' | 'symbol' | 'number' | 'year' | 'typeCode' | 'issuerCode'>,
): string {
  const { system, number, year, typeCode, issuerCode } = reading;
  const issuer = canonicalIssuer(issuerCode.text);
  if (typeCode === null) return `${number.text}/${year === null ? '' : `${year.text}/`}${issuer}`;
  const type = knownCode(typeCode.text, system) ?? typeCode.text;
  if (system === 'party') return `${number.text}-${type}/${issuer}`;
  return `${number.text}/${year === null ? '' : `${year.text}/`}${type}-${issuer}`;
}

function canonicalIssuer(written: string): string {
  const joined = written.replace(/\s+/gu, '').replaceAll('–', '-');
  if (joined === 'TƯ') return 'TW';
  const fixed = FIXED_ISSUERS.find(code => plainCode(code) === plainCode(joined));
  return fixed ?? joined.replace(/[ÐƉ]/gu, 'Đ');
}
