import { spanFrom } from '../../text/span';
import type { CitationClaim, CitationPart } from './citation';
import { knownCode } from './codes';
import { DOCUMENT_TYPES } from './document-types';
import type { ShortFormClaim } from './short-form';
import type { ShortFormFound, TypedPlace } from './typed-place';

/** "18" and "19" of "Nghị quyết số 18, 19 và 20-NQ/TW", whose codes the last item lends; empty for no such list. */
export function readNumberList(place: TypedPlace, first: ShortFormFound): readonly ShortFormClaim[] {
  if (first.reading.kind !== 'number' || first.reading.year !== null) return [];
  const numbers: CitationPart[] = [first.reading.number];
  for (let at = first.end; numbers.length <= LONGEST_LIST;) {
    const next = nextItem(place.source.text, at);
    if (next === null) return [];
    const lender = findCitation(place.source.citations, next.span.start);
    if (lender !== undefined) return mayLend(lender, place.name) ? claimsOf(place, numbers, lender) : [];
    numbers.push(next);
    at = next.span.end;
  }
  return [];
}

const LONGEST_LIST = 8;

const LONGEST_ITEM = 20;

/** The number behind a comma or "và", on the same line. */
function nextItem(text: string, from: number): CitationPart | null {
  const match = /^(?:\s?,|[^\S\r\n\t]và)[^\S\r\n\t]{1,2}(?:số[^\S\r\n\t])?(?<number>\d{1,5}\p{Ll}?)/u.exec(
    text.slice(from, from + LONGEST_ITEM),
  );
  const number = match?.groups?.['number'];
  if (match === null || number === undefined) return null;
  const end = from + match[0].length;
  return { span: spanFrom(end - number.length, end), text: number };
}

/** The citation whose symbol begins at an offset; by halves, since a line may have any number of them. */
function findCitation(citations: readonly CitationClaim[], start: number): CitationClaim | undefined {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.symbol.span.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return citations[low]?.symbol.span.start === start ? citations[low] : undefined;
}

/** Whether the codes of a citation without a type of its own are those of the type that opens the list. */
function mayLend({ type, typeCode, system, year }: CitationClaim, name: string): boolean {
  if (type !== null || typeCode === null || year !== null) return false;
  const code = knownCode(typeCode.text, system);
  return DOCUMENT_TYPES.some(
    known => known.system === system && known.code === code && known.names.includes(name),
  );
}

function claimsOf(
  { type }: TypedPlace,
  numbers: readonly CitationPart[],
  lender: CitationClaim,
): readonly ShortFormClaim[] {
  const codes = lender.canonical.slice(lender.number.text.length);
  return numbers.map((number, index) => ({
    kind: 'short-form',
    span: spanFrom(index === 0 ? type.span.start : number.span.start, number.span.end),
    type,
    reading: { kind: 'number', number, year: null, symbol: `${number.text}${codes}` },
  }));
}
