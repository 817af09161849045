import { isDigit } from '../../text/boundary';
import { foldPhrase } from '../../reading/fold';
import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
import { textBefore, spanFrom } from '../../text/span';
import type { CitationClaim, CitationPart } from './citation';
import type { CitedText } from './cited-text';
import { typeEndingAt } from './find-type';
import { readConference } from './read-conference';
import { readLaws } from './read-laws';
import type { ShortFormClaim } from './short-form';
import { readNumberList } from './read-number-list';
import { readShortNumber } from './read-short-number';
import {
  BEHIND_ABOVE,
  BEHIND_TYPE,
  BEHIND_TYPE_REACH,
  LAST_WORDS,
  NEXT_WORDS,
  SEVERAL,
  STRICT_TYPES,
} from './short-form-words';
import type { ShortFormFound, TypedPlace } from './typed-place';

/**
 * Reads the documents that a text means without their symbol, in order: "Nghị quyết 23", "Nghị quyết này", "Kết luận nêu trên",
 * "Nghị quyết Trung ương 4 khóa XII", "Luật Đất đai". Where a word may mean something else there is none. Linear.
 */
export function readShortForms(source: CitedText): readonly ShortFormClaim[] {
  const named = outsideCitations(readNamed(source), source);
  const laws = outsideCitations(readLaws(source), source);
  if (named.length === 0) return laws;
  if (laws.length === 0) return named;
  return [...named, ...laws].sort((first, second) => first.span.start - second.span.start);
}

/** Those of some claims, in the order of the text, that do not begin within a citation. */
function outsideCitations(
  claims: readonly ShortFormClaim[],
  { citations }: CitedText,
): readonly ShortFormClaim[] {
  if (claims.length === 0 || citations.length === 0) return claims;
  const isCited = citationWalker(citations);
  return claims.filter(({ span }) => !isCited(span.start));
}

/** Whether an offset lies within a citation; to be asked in the order of the text. */
function citationWalker(citations: readonly CitationClaim[]): (offset: number) => boolean {
  let next = 0;
  return offset => {
    while ((citations[next]?.span.end ?? Infinity) <= offset) next += 1;
    return (citations[next]?.span.start ?? Infinity) <= offset;
  };
}

/** Looks closer where the last word of a type stands and one that makes it a short form behind it: few words reach a pattern. */
function readNamed(source: CitedText): readonly ShortFormClaim[] {
  const { tokens } = source;
  const claims: ShortFormClaim[] = [];
  let end = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (!LAST_WORDS.has(tokens.wordAt(at)) || !mayGoOn(tokens, at + 1)) continue;
    if (tokens.startAt(at) < end) continue;
    const place = placeAt(source, tokens.endAt(at));
    if (place === null) continue;
    const found = place.pointer === undefined ? readBehind(place) : readPointer(place, place.pointer);
    if (found === null) continue;
    for (const claim of claimsOf(place, found)) claims.push(claim);
    end = found.end;
  }
  return claims;
}

function mayGoOn(tokens: Tokens, next: number): boolean {
  return tokens.kindAt(next) === KIND.number || NEXT_WORDS.has(tokens.wordAt(next));
}

/** A type with what stands behind it; of "nêu trên" and the like the words. */
interface PointedPlace extends TypedPlace {
  readonly pointer: string | undefined;
}

/** The type whose last word ends at an offset, where what stands behind makes it a short form. */
function placeAt(source: CitedText, end: number): PointedPlace | null {
  const match = BEHIND_TYPE.exec(source.folded.slice(end, end + BEHIND_TYPE_REACH));
  const type = match === null ? null : typeUpTo(source, end);
  if (match === null || type === null) return null;
  const { sign, pointer } = match.groups ?? {};
  const name = foldPhrase(type.text);
  return { source, type, name, hasSign: sign !== undefined, next: end + match[0].length, pointer };
}

function claimsOf(place: TypedPlace, { reading, end }: ShortFormFound): readonly ShortFormClaim[] {
  const list = readNumberList(place, { reading, end });
  if (list.length > 0) return list;
  const { type } = place;
  return [{ kind: 'short-form', span: spanFrom(type.span.start, end), type, reading }];
}

/** The type whose last word ends at an offset: "thông tư liên tịch" behind its "tịch". */
function typeUpTo({ text, folded }: CitedText, end: number): CitationPart | null {
  const span = typeEndingAt(folded, end);
  return span === null ? null : { span, text: text.slice(span.start, span.end) };
}

function readBehind(place: TypedPlace): ShortFormFound | null {
  const isNumber = isDigit(place.source.text.charCodeAt(place.next));
  return isNumber ? readShortNumber(place) : readConference(place);
}

const SEVERAL_REACH = 12;
const ABOVE_REACH = 24;

/** "này", "nêu trên", "trên", "đó", "ấy". */
function readPointer(
  { source, type, name, hasSign, next }: TypedPlace,
  pointer: string,
): ShortFormFound | null {
  const { folded } = source;
  const isCapital = type.text !== type.text.toLowerCase();
  if (hasSign || (!isCapital && !STRICT_TYPES.has(name))) return null;
  if (SEVERAL.test(textBefore(folded, type.span.start, SEVERAL_REACH))) return null;
  if (pointer === 'này') return isCapital ? { reading: { kind: 'this' }, end: next } : null;
  if (UNPOINTED.has(name)) return null;
  if (pointer === 'trên' && !BEHIND_ABOVE.test(folded.slice(next, next + ABOVE_REACH))) return null;
  return { reading: { kind: 'above' }, end: next };
}

/** "Luật đó", "Báo cáo trên" are any that the sentence speaks of, cited or not. */
const UNPOINTED: ReadonlySet<string> = new Set([
  'luật',
  'bộ luật',
  'pháp lệnh',
  'báo cáo',
  'dự án',
  'biên bản',
  'lệnh',
  'điều lệ',
  'phương án',
  'quy hoạch',
]);
