import { endOfWord, isDigit } from '../../text/boundary';
import { foldPhrase } from '../../reading/fold';
import { spanFrom } from '../../text/span';
import type { CitationClaim, CitationPart } from './citation';
import type { CitedText } from './cited-text';
import { typeEndingAt } from './find-type';
import { readConference } from './read-conference';
import { readLaws } from './read-laws';
import type { ShortFormClaim } from './short-form';
import { readNumberList } from './read-number-list';
import { readShortNumber } from './read-short-number';
import { BEHIND_ABOVE, SEVERAL, SHORT_FORM, STRICT_TYPES } from './short-form-words';
import type { ShortFormFound, TypedPlace } from './typed-place';

/**
 * Reads the documents that a text means without their symbol, in order: "Nghị quyết 23", "Nghị quyết này", "Kết luận nêu trên",
 * "Nghị quyết Trung ương 4 khóa XII", "Luật Đất đai". Where a word may mean something else there is none. Linear.
 */
export function readShortForms(source: CitedText): readonly ShortFormClaim[] {
  const isCited = citationWalker(source.citations);
  const named = readNamed(source).filter(({ span }) => !isCited(span.start));
  const isCitedLaw = citationWalker(source.citations);
  const laws = readLaws(source).filter(({ span }) => !isCitedLaw(span.start));
  return [...named, ...laws].sort((first, second) => first.span.start - second.span.start);
}

/** Whether an offset lies within a citation; to be asked in the order of the text. */
function citationWalker(citations: readonly CitationClaim[]): (offset: number) => boolean {
  let next = 0;
  return offset => {
    while ((citations[next]?.span.end ?? Infinity) <= offset) next += 1;
    return (citations[next]?.span.start ?? Infinity) <= offset;
  };
}

function readNamed(source: CitedText): readonly ShortFormClaim[] {
  const { folded } = source;
  const claims: ShortFormClaim[] = [];
  let end = 0;
  for (const match of folded.matchAll(SHORT_FORM)) {
    const { sign, pointer } = match.groups ?? {};
    const type = match.index < end ? null : typeAround(source, match.index);
    if (type === null) continue;
    const next = match.index + match[0].length;
    const name = foldPhrase(type.text);
    const place: TypedPlace = { source, type, name, hasSign: sign !== undefined, next };
    const found = pointer === undefined ? readBehind(place) : readPointer(place, pointer);
    if (found === null) continue;
    const list = readNumberList(place, found);
    const span = spanFrom(type.span.start, found.end);
    claims.push(
      ...(list.length > 0 ? list : [{ kind: 'short-form', span, type, reading: found.reading } as const]),
    );
    end = found.end;
  }
  return claims;
}

/** The type whose last word begins at an offset: "thông tư liên tịch" at its "tịch". */
function typeAround({ text, folded }: CitedText, at: number): CitationPart | null {
  const span = typeEndingAt(folded, endOfWord(folded, at));
  return span === null ? null : { span, text: text.slice(span.start, span.end) };
}

function readBehind(place: TypedPlace): ShortFormFound | null {
  const isNumber = isDigit(place.source.text.charCodeAt(place.next));
  return isNumber ? readShortNumber(place) : readConference(place);
}

/** "này", "nêu trên", "trên", "đó", "ấy". */
function readPointer(
  { source, type, name, hasSign, next }: TypedPlace,
  pointer: string,
): ShortFormFound | null {
  const { folded } = source;
  const isCapital = type.text !== type.text.toLowerCase();
  if (hasSign || (!isCapital && !STRICT_TYPES.has(name))) return null;
  if (SEVERAL.test(folded.slice(Math.max(0, type.span.start - 12), type.span.start))) return null;
  if (pointer === 'này') return isCapital ? { reading: { kind: 'this' }, end: next } : null;
  if (UNPOINTED.has(name)) return null;
  if (pointer === 'trên' && !BEHIND_ABOVE.test(folded.slice(next, next + 24))) return null;
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
