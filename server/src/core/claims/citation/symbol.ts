import { spanFrom } from '../../text/span';
import type { CitationPart, SymbolProblem } from './citation';
import { canonicalIssuer, isPartyBody, knownCode } from './codes';
import type { SymbolSystem } from './document-types';
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
/** Blanks on both sides of a further dash part the symbol from a heading: "15/QĐ-UBND – CÔNG BÁO". */
const CODES = String.raw`${CODE}(?:(?:[-–]\s{0,2}|\s{1,2}[-–])${CODE}){0,4}`;
const NUMBER = String.raw`(?<number>\d{1,5}(?:\.\d{1,2})?[${SMALL}]?)`;
const YEAR = String.raw`\s{0,2}\/\s{0,2}(?<year>(?:19|20)\d\d)\s{0,2}\/\s{0,2}`;
/** No letter, digit or separator may be glued behind: the symbol would go on. */
const END = String.raw`(?![\p{L}\p{M}\d]|[-–/]\p{L})`;

/** "64/2025/QH15", "1211/2016/UBTVQH13". */
const ASSEMBLY = new RegExp(
  String.raw`^${NUMBER}${YEAR}(?:(?<type>NQ)[-–])?(?<issuer>(?:UBTV)?QH\s?\d{1,2})${END}`,
  'u',
);
/** "30/2020/NĐ-CP", "01/2014/TTLT-BYT-BTC". */
const NORMATIVE = new RegExp(
  String.raw`^${NUMBER}${YEAR}(?<type>${CODE})\s{0,2}[-–]\s{0,2}(?<issuer>${CODES})${END}`,
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

type Shapes = readonly (readonly [SymbolSystem, RegExp])[];
const YEARLY: Shapes = [
  ['assembly', ASSEMBLY],
  ['normative', NORMATIVE],
];
const PARTY_LIKE: Shapes = [['party', PARTY]];
const STATE_LIKE: Shapes = [['state', STATE]];

/**
 * Reads the symbol that starts at a digit of a text in NFC with its capitals: "23-NQ/TU" → party, 23, NQ, TU. Variants with
 * blanks, en dashes or lost marks are read where the code of the type is known. Null for what is no symbol.
 */
export function readSymbol(text: string, start: number): SymbolReading | null {
  const opening = OPENING_SHAPE.exec(text.slice(start, start + OPENING))?.groups;
  if (opening === undefined) return null;
  const near = text.slice(start, start + LONGEST_SYMBOL);
  for (const [system, pattern] of shapesFor(opening)) {
    const match = pattern.exec(near);
    if (match !== null) return readingOf(system, match, start);
  }
  return null;
}

/** The separator behind the number tells the system, a year behind the slash likewise. */
function shapesFor(opening: Readonly<Record<string, string | undefined>>): Shapes {
  if (opening['year'] !== undefined) return YEARLY;
  return opening['slash'] === undefined ? PARTY_LIKE : STATE_LIKE;
}

/** A number, a separator, and a year or a code behind it: asked of every figure, so that few reach a full shape. */
const OPENING_SHAPE = new RegExp(
  String.raw`^\d{1,5}(?:\.\d{1,2})?[${SMALL}]?\s{0,2}(?:(?<slash>/)|[-–])\s{0,2}(?:[${CAPITAL}]|(?<year>(?:19|20)\d\d)\s{0,2}/)`,
  'u',
);
const OPENING = 24;
/** A joint circular of five ministries with blanks stays below this. */
const LONGEST_SYMBOL = 120;

function readingOf(shape: SymbolSystem, match: RegExpExecArray, start: number): SymbolReading | null {
  const { number = '', year, type, issuer = '' } = match.groups ?? {};
  const written = match[0];
  const isForParty = shape === 'state' && isPartyBody(issuer);
  const system = isForParty ? 'party' : shape;
  const known = type === undefined ? undefined : knownCode(type, system);
  if (known === undefined && !mayBeUnknown(system, written)) return null;
  const partFrom = (text: string, at: number): CitationPart => ({
    span: spanFrom(start + at, start + at + text.length),
    text,
  });
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

/** Whether a symbol is one though no table has the code of its type: a dispatch, an agency's own type, a law. */
function mayBeUnknown(system: SymbolSystem, written: string): boolean {
  if (system === 'assembly') return true;
  return system !== 'party' && !hasBlank(written) && !written.includes('–');
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
