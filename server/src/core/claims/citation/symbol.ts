import { spanFrom } from '../../text/span';
import { yearsMeant } from '../date/mistyped-year';
import type { CitationPart, SymbolProblem } from './citation';
import { canonicalIssuer, isPartyBody, knownCode, plainCode, withLostD } from './codes';
import { DOCUMENT_TYPES, type SymbolSystem } from './document-types';
import { hasBlank, problemsOf } from './symbol-problems';

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

/**
 * The letters of codes. Spelled out, since the classes of Unicode, repeated as often as here, take longer to prepare than a
 * draft takes to check.
 */
const CAPITAL = 'A-ZĐÐƉƯĂÂÊÔƠ';
const SMALL = 'a-zđưăâêôơ';

/** Two capitals at least, so that the "Chế" of "– Chế độ" behind a symbol is no code. */
const CODE = String.raw`[${CAPITAL}][${SMALL}\d&]{0,2}[${CAPITAL}][${CAPITAL}${SMALL}\d&]{0,12}`;
/** The number of a unit of the police behind its ministry: "TT-BCA-C41". */
const UNIT = String.raw`(?:-[${CAPITAL}]\d{1,3})?`;
/** Blanks on both sides of a further dash part the symbol from a heading: "15/QĐ-UBND – CÔNG BÁO". */
const CODES = String.raw`${CODE}(?:(?:[-–]\s{0,2}|\s{1,2}[-–])${CODE}){0,7}${UNIT}`;
const NUMBER = String.raw`(?<number>\d{1,5}(?:\.\d{1,2})?[${SMALL}]?)`;
/** "25010" is a year with a digit too many. */
const YEAR_DIGITS = String.raw`(?<year>(?:19|20)\d\d|[12]\d{4})`;
const YEAR = String.raw`\s{0,2}\/\s{0,2}${YEAR_DIGITS}\s{0,2}\/\s{0,2}`;
/** No letter, digit or separator may be glued behind: the symbol would go on. */
const END = String.raw`(?![\p{L}\p{M}\d]|[-–/]\p{L})`;

/** "64/2025/QH15", "1211/2016/UBTVQH13"; "64/2025/QH-15" is a slip. */
const ASSEMBLY = new RegExp(
  String.raw`^${NUMBER}${YEAR}(?:(?<type>NQ)[-–])?(?<issuer>(?:UBTV)?QH(?:\s?|\s?[-–]\s?)\d{1,2})${END}`,
  'u',
);
/** "30/2020/NĐ-CP", "01/2014/TTLT-BYT-BTC", "12/2025/L-CTN" (lệnh, the only type with a code of one letter). */
const NORMATIVE = new RegExp(
  String.raw`^${NUMBER}${YEAR}(?<type>${CODE}|L)\s{0,2}[-–]\s{0,2}(?<issuer>${CODES})${END}`,
  'u',
);
/** "23-NQ/TU". */
const PARTY = new RegExp(
  String.raw`^${NUMBER}\s{0,2}[-–]\s{0,2}(?<type>${CODE})\s{0,2}\/\s{0,2}(?<issuer>${CODES})${END}`,
  'u',
);
/** "15/QĐ-BNV", "12/UBND-VX". */
const STATE = new RegExp(
  String.raw`^${NUMBER}\s{0,2}\/\s{0,2}(?<type>${CODE})\s{0,2}[-–]\s{0,2}(?<issuer>${CODES})${END}`,
  'u',
);

/** "143/CP", "46-HĐBT", "32-L/CTN", "84/2005/TTLT/BTC-BNV": no blanks, and at least one code of two capitals. */
const OLD = new RegExp(
  String.raw`^${NUMBER}(?:[-/](?<year>(?:19|20)\d\d)(?=\/(?:TTLT|NQLT)\/))?[-/](?<issuer>(?:[${CAPITAL}]\/)?${CODE}(?:[-/](?:${CODE}|[${CAPITAL}]\d{1,3})){0,7})${END}`,
  'u',
);

type Shapes = readonly (readonly [SymbolSystem, RegExp])[];
const YEARLY: Shapes = [
  ['assembly', ASSEMBLY],
  ['normative', NORMATIVE],
];
const PARTY_LIKE: Shapes = [['party', PARTY]];
const STATE_LIKE: Shapes = [['state', STATE]];

/** How a symbol opens: what is behind its number. */
export interface SymbolOpening {
  readonly hasSlash: boolean;
  readonly hasYear: boolean;
}

/** Whether a symbol may start at a digit: asked of every figure, so that few reach a full shape. Null where none can. */
export function openingAt(text: string, start: number): SymbolOpening | null {
  const opening = OPENING_SHAPE.exec(text.slice(start, start + OPENING))?.groups;
  if (opening === undefined) return null;
  return { hasSlash: opening['slash'] !== undefined, hasYear: opening['year'] !== undefined };
}

/**
 * Reads the symbol that starts at a digit of a text in NFC with its capitals: "23-NQ/TU" → party, 23, NQ, TU. Variants with
 * blanks, en dashes or lost marks are read where the code of the type is known. Null for what is no symbol.
 */
export function readSymbol(text: string, start: number): SymbolReading | null {
  const opening = openingAt(text, start);
  return opening === null ? null : readOpenedSymbol(text, start, opening);
}

/** The same, where its opening is known. */
export function readOpenedSymbol(text: string, start: number, opening: SymbolOpening): SymbolReading | null {
  return readSymbolIn(text.slice(start, start + LONGEST_SYMBOL), start, opening);
}

/** The same in what stands from an offset on. */
export function readSymbolIn(near: string, start: number, opening: SymbolOpening): SymbolReading | null {
  for (const [system, pattern] of shapesFor(opening)) {
    const match = pattern.exec(near);
    if (match !== null) return readingOf(system, match, start);
  }
  return null;
}

/**
 * Reads a symbol of a form that was in use before 2005, or is a body's own: "143/CP", "73-CP", "46-HĐBT". Its shape alone says
 * little, so the caller makes sure that a type stands before it. Null for what is no symbol, or a whole one of today.
 */
export function readOldSymbol(text: string, start: number): SymbolReading | null {
  const match = OLD.exec(text.slice(start, start + LONGEST_SYMBOL));
  const { number = '', year, issuer = '' } = match?.groups ?? {};
  const [first = ''] = issuer.split(/[-/]/u);
  if (match === null || MODERN_CODES.has(plainCode(first))) return null;
  const partFrom = partMaker(start);
  return {
    system: 'old',
    symbol: partFrom(match[0], 0),
    number: partFrom(number, 0),
    year: year === undefined ? null : partFrom(year, match[0].indexOf(year, number.length)),
    typeCode: null,
    issuerCode: partFrom(issuer, match[0].length - issuer.length),
    problems: withLostD(issuer) === issuer ? [] : ['plain-d'],
  };
}

/** "23-NQ" is what remains of a symbol of today and "12/NQ/TW" one that is muddled; neither is an old one. */
const MODERN_CODES: ReadonlySet<string> = new Set(
  // TC was the Ministry of Finance ("82-TC/TCT"); joint texts had a slash behind their type.
  DOCUMENT_TYPES.map(({ code }) => plainCode(code)).filter(
    code => !['TC', 'TTLT', 'NQLT', 'L'].includes(code),
  ),
);

function partMaker(start: number): (text: string, at: number) => CitationPart {
  return (text, at) => ({ span: spanFrom(start + at, start + at + text.length), text });
}

/** The separator behind the number tells the system, a year behind the slash likewise. */
function shapesFor({ hasYear, hasSlash }: SymbolOpening): Shapes {
  if (hasYear) return YEARLY;
  return hasSlash ? STATE_LIKE : PARTY_LIKE;
}

/** A number, a separator, and a year or a code behind it. */
const OPENING_SHAPE = new RegExp(
  String.raw`^\d{1,5}(?:\.\d{1,2})?[${SMALL}]?\s{0,2}(?:(?<slash>/)|[-–])\s{0,2}(?:[${CAPITAL}]|${YEAR_DIGITS}\s{0,2}/)`,
  'u',
);
const OPENING = 24;
/** A joint circular of eight bodies with blanks stays below this. */
const LONGEST_SYMBOL = 120;

function readingOf(shape: SymbolSystem, match: RegExpExecArray, start: number): SymbolReading | null {
  const { number = '', year, type, issuer = '' } = match.groups ?? {};
  const written = match[0];
  const isForParty = shape === 'state' && isPartyBody(issuer);
  const system = isForParty ? 'party' : shape;
  const known = type === undefined ? undefined : knownCode(type, system);
  if (known === undefined && !mayBeUnknown(system, written)) return null;
  if (year?.length === 5 && (yearsMeant(year).length === 0 || !isOfYears(system, known))) return null;
  const partFrom = partMaker(start);
  const typeAt = written.indexOf(type ?? issuer, number.length);
  const isDispatch = system === 'state' && known === undefined;
  return {
    system,
    symbol: partFrom(written, 0),
    number: partFrom(number, 0),
    year: year === undefined ? null : partFrom(year, written.indexOf(year, number.length)),
    typeCode: type === undefined || isDispatch ? null : partFrom(type, typeAt),
    issuerCode: isDispatch
      ? partFrom(written.slice(typeAt), typeAt)
      : partFrom(issuer, written.lastIndexOf(issuer)),
    problems: problemsOf(written, { type, known, issuer, isPartyBody: isForParty }),
  };
}

/** "12/20150/GP-BTNMT": a permit has no year there, and numbers of any length; "45/25010/NĐ-CP" has one with a digit too many. */
function isOfYears(system: SymbolSystem, known: string | undefined): boolean {
  return system === 'assembly' || known !== undefined;
}

/** Whether a symbol is one though no table has the code of its type: a dispatch, an agency's own type, a law. */
function mayBeUnknown(system: SymbolSystem, written: string): boolean {
  if (system === 'assembly') return true;
  return system !== 'party' && !hasBlank(written) && !written.includes('–');
}

/** The symbol in its form: without blanks, with hyphens, with the codes as their tables print them. */
export function canonicalSymbol(
  reading: Pick<SymbolReading, 'system' | 'symbol' | 'number' | 'year' | 'typeCode' | 'issuerCode'>,
): string {
  const { system, symbol, number, year, typeCode, issuerCode } = reading;
  if (system === 'old') return canonicalOld(symbol.text, issuerCode.text);
  const issuer = canonicalIssuer(issuerCode.text);
  if (typeCode === null) return `${number.text}/${year === null ? '' : `${year.text}/`}${issuer}`;
  const type = knownCode(typeCode.text, system) ?? typeCode.text;
  if (system === 'party') return `${number.text}-${type}/${issuer}`;
  return `${number.text}/${year === null ? '' : `${year.text}/`}${type}-${issuer}`;
}

function canonicalOld(symbol: string, issuer: string): string {
  const head = symbol.slice(0, symbol.length - issuer.length);
  return head + withLostD(issuer).replace(/[ÐƉ]/gu, 'Đ');
}
