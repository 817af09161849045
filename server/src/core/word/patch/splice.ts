import { textAt, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import type { WordText } from '../read-word';
import type { WordOrigin, WordSegment } from '../word-map';
import { hasOneOf } from '../../text/one-of';

/** A stretch of the XML of a part that gives way to another one. */
export interface Splice {
  readonly part: string;
  readonly start: number;
  readonly end: number;
  /** What stands there then, as a text: its marks are still to be written as entities. */
  readonly text: string;
}

/** Why an edit of the text cannot be one of the file. */
export type PatchRefusal =
  /** It changes what stands in no file: an automatic number, the bars of a table. */
  | 'rebuilt'
  /** It would join paragraphs, or make several of one. */
  | 'paragraphs';

export type Splices =
  | { readonly kind: 'splices'; readonly splices: readonly Splice[] }
  | { readonly kind: 'refused'; readonly refusal: PatchRefusal };

/**
 * An edit of the text as one of the XML. What both texts begin and end with is left alone; the new text goes into the first run that is
 * hit, in whose form it stands then, and the others lose what they had of the old one.
 */
export function toSplices(word: WordText, edit: TextEdit): Splices {
  const { span, text } = trimEdit(word.text, edit);
  if (hasOneOf(text + textAt(word.text, span), '\r\n\t')) return { kind: 'refused', refusal: 'paragraphs' };
  const touched = span.start === span.end ? placesBeside(word, span.start) : word.map.within(span);
  const origins = touched.flatMap(({ origin }) => (origin === null ? [] : [origin]));
  if (new Set(origins.map(({ paragraph }) => paragraph)).size > 1)
    return { kind: 'refused', refusal: 'paragraphs' };
  if (origins.length < touched.length || origins.length === 0) return { kind: 'refused', refusal: 'rebuilt' };
  const splices = touched.flatMap((segment, index) => spliceOf(segment, span, index === 0 ? text : ''));
  return { kind: 'splices', splices };
}

/** The edit without what the old text and the new one begin and end with. Halves of a pair, and marks of a letter, stay with it. */
function trimEdit(whole: string, { span, text }: TextEdit): TextEdit {
  const old = textAt(whole, span);
  const most = Math.min(old.length, text.length);
  let lead = 0;
  while (lead < most && old[lead] === text[lead]) lead += 1;
  while (lead > 0 && (goesOn(old, lead) || goesOn(text, lead))) lead -= 1;
  let tail = 0;
  while (tail < most - lead && old.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  while (tail > 0 && (goesOn(old, old.length - tail) || goesOn(text, text.length - tail))) tail -= 1;
  return {
    span: { start: span.start + lead, end: span.end - tail },
    text: text.slice(lead, text.length - tail),
  };
}

/** True where the unit at an offset belongs to the one before it. */
function goesOn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0xdc00 && unit <= 0xdfff) || /^\p{M}/u.test(text.charAt(at));
}

/** Where a text may be put in: the segment before the place, else the one behind it. */
function placesBeside({ map }: WordText, at: number): readonly WordSegment[] {
  const [before] = at === 0 ? [] : map.within({ start: at - 1, end: at });
  if (before !== undefined && before.origin !== null) return [before];
  return map.within({ start: at, end: at + 1 }).slice(0, 1);
}

function spliceOf(segment: WordSegment, span: Span, text: string): readonly Splice[] {
  const { origin } = segment;
  return origin === null ? [] : [{ part: origin.part, ...xmlSpanIn(segment, origin, span), text }];
}

/** Where what a span takes of a segment stands in the XML. */
export function xmlSpanIn({ start, length }: WordSegment, origin: WordOrigin, span: Span): Span {
  const from = Math.max(span.start - start, 0);
  return xmlSpan(origin, { start: from, end: Math.min(span.end - start, length) }, length);
}

/** A unit that is written as an entity is the whole of its segment. */
function xmlSpan({ start, end }: WordOrigin, within: Span, length: number): Span {
  const endOf = (offset: number): number => (offset === length ? end : start + offset);
  return { start: within.start === 0 ? start : endOf(within.start), end: endOf(within.end) };
}
