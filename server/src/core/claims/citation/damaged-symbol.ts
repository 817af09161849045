import { foldPhrase } from '../../reading/fold';
import { ISSUING_BODIES } from '../../reading/lexicon/issuers';
import { spanFrom } from '../../text/span';
import type { CitationPart, SymbolProblem } from './citation';
import { canonicalIssuer, FIXED_ISSUERS, isPartyBody, plainCode } from './codes';
import { damagedShapeOf, type DamagedShape } from './damaged-shapes';
import { DOCUMENT_TYPES, type DocumentType } from './document-types';
import type { SymbolReading } from './symbol';

/**
 * "Thông tư số 02/2019/TTBNV", "Quyết định số 215/UBND-QĐ": a symbol whose hyphen was lost or replaced, or whose parts stand in another order,
 * as the name of the type before it tells. It is read as the one that is meant, with the problem. Null for what may be a form of old
 * times, or a body's own.
 */
export function readDamaged(text: string, start: number, type: string): SymbolReading | null {
  const shape = damagedShapeOf(text.slice(start, start + REACH));
  if (shape === null) return null;
  const types = DOCUMENT_TYPES.filter(({ names }) => names.includes(foldPhrase(type)));
  const found = types.map(each => readingAs(shape, each, start)).find(each => each !== null);
  return found === undefined || mayBeOld(text, shape, found) ? null : found;
}

/** A symbol of today with the date behind it. */
const REACH = 120;

function readingAs(shape: DamagedShape, type: DocumentType, start: number): SymbolReading | null {
  const codes = codesOf(shape, type);
  if (codes === null || systemOf(shape, codes.issuer.text) !== type.system) return null;
  const move = (part: CitationPart): CitationPart => ({
    span: spanFrom(start + part.span.start, start + part.span.end),
    text: part.text,
  });
  return {
    system: type.system,
    symbol: move(shape.symbol),
    number: move(shape.number),
    year: shape.year === null ? null : move(shape.year),
    typeCode: move(codes.type),
    issuerCode: move(codes.issuer),
    problems: [codes.isCut ? 'hyphen' : PROBLEMS[shape.kind]],
  };
}

const PROBLEMS: Readonly<Record<DamagedShape['kind'], SymbolProblem>> = {
  glued: 'hyphen',
  replaced: 'hyphen',
  doubled: 'hyphen',
  exchanged: 'order',
  'year-last': 'order',
  'year-glued': 'hyphen',
};

interface Codes {
  readonly type: CitationPart;
  readonly issuer: CitationPart;
  /** Both stood in one word. */
  readonly isCut: boolean;
}

/** The two codes of a shape, if the first is that of the type; where little else speaks for them the second must be of a known body. */
function codesOf({ kind, first, second }: DamagedShape, { code, system }: DocumentType): Codes | null {
  if (kind === 'glued') return cut(first, code);
  if (kind === 'exchanged' && code.endsWith('LT')) return cut(jointly(first, second), code);
  const [type, issuer] = kind === 'exchanged' ? [second, first] : [first, second];
  // "01/2014/NQLT/CP-UBTƯMTTQVN": joint texts kept the slash behind their type.
  if (plainCode(type.text) !== plainCode(code) || (kind === 'replaced' && code.endsWith('LT'))) return null;
  if (kind === 'exchanged') return isKnownBody(issuer.text) ? { type, issuer, isCut: false } : null;
  const isYearly = system === 'normative' && YEARLY.has(code);
  return kind.startsWith('year') && !isYearly ? null : { type, issuer, isCut: false };
}

/** Decrees and circulars alone are numbered by years at all times; "Quyết định 12/QĐ-ĐHBK/2020" is a university's own form. */
const YEARLY: ReadonlySet<string> = new Set(['NĐ', 'TT', 'TTLT']);

/** "TTLTBYT-BTC": the codes of joint texts have a hyphen between them at all events. */
function jointly(first: CitationPart, second: CitationPart): CitationPart {
  return { span: spanFrom(first.span.start, second.span.end), text: `${first.text}-${second.text}` };
}

/** "TTBNV" → TT, BNV. */
function cut({ span, text }: CitationPart, code: string): Codes | null {
  const issuer = text.slice(code.length);
  if (plainCode(text.slice(0, code.length)) !== plainCode(code) || !isKnownBody(issuer)) return null;
  const at = span.start + code.length;
  return {
    type: { span: spanFrom(span.start, at), text: text.slice(0, code.length) },
    issuer: { span: spanFrom(at, span.end), text: issuer },
    isCut: true,
  };
}

/** Each of the bodies of a joint text is asked for. */
function isKnownBody(code: string): boolean {
  return code.split('-').every(each => KNOWN_BODIES.has(canonicalIssuer(each)));
}

const KNOWN_BODIES: ReadonlySet<string> = new Set([
  ...FIXED_ISSUERS,
  ...ISSUING_BODIES.map(({ code }) => code),
]);

function systemOf({ year }: DamagedShape, issuer: string): SymbolReading['system'] {
  if (year !== null) return 'normative';
  return isPartyBody(issuer) ? 'party' : 'state';
}

/**
 * Before the rules of 2005 there were many forms, and joint texts kept their slash for some years. Without any year only what no form ever had
 * is told.
 */
function mayBeOld(
  text: string,
  { kind, year, symbol }: DamagedShape,
  { symbol: { span } }: SymbolReading,
): boolean {
  const dated = YEAR_BEHIND.exec(text.slice(span.start + symbol.text.length, span.end + REACH))?.groups?.[
    'year'
  ];
  const known = year?.text ?? dated;
  return known === undefined ? kind === 'replaced' : Number(known) < FIRST_YEAR;
}

const FIRST_YEAR = 2006;
/** " ngày 24/01/2019", ", ngày 24 tháng 01 năm 2019". */
const YEAR_BEHIND =
  /^\s{0,3},?\s{0,3}ngày\s{1,3}\d{1,2}(?:\s?[-/.]\s?\d{1,2}\s?[-/.]\s?|\s{1,3}tháng\s{1,3}\d{1,2}\s{1,3}năm\s{1,3})(?<year>(?:19|20)\d\d)(?!\d)/u;
