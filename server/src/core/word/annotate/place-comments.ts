import { spanFrom, type Span } from '../../text/span';
import { xmlSpanIn } from '../patch/splice';
import type { WordText } from '../read-word';
import type { WordSegment } from '../word-map';
import { frameAt, type Frames, type TextFrame } from './frames';
import type { Markup } from './markup';
import { markWithin, type MarkKind, type MarkSet } from './marks';

/** Where something stands in a file: a part, and offsets of its XML. */
export interface PartSpan extends Span {
  readonly part: string;
}

/** The body of a document, into which comments are put. */
export interface CommentedBody {
  readonly part: string;
  readonly frames: Frames;
  /** Those of the parts of notes, which can hold no comment. */
  readonly noteFrames: ReadonlyMap<string, Frames>;
  readonly marks: MarkSet;
  readonly markup: Markup;
  /** What is deleted in the body: a comment does not begin or end within. */
  readonly deleted: readonly Span[];
}

/**
 * Where a span of the text stands in the file, from the first letter in it that somebody wrote to the last; of a span without one the
 * letters of its paragraph before and behind. Null where there are none.
 */
export function placeOf(word: WordText, span: Span): PartSpan | null {
  const touched = written(word.map.within(span));
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return placeOfParagraph(word, span);
  const { start } = xmlSpanIn(first, first.origin, span);
  const { end } = xmlSpanIn(last, last.origin, span);
  if (first.origin.part !== last.origin.part)
    return { part: first.origin.part, start, end: first.origin.end };
  return { part: first.origin.part, start, end };
}

type Written = WordSegment & { readonly origin: NonNullable<WordSegment['origin']> };

function written(segments: readonly WordSegment[]): readonly Written[] {
  return segments.flatMap(({ origin, ...segment }) => (origin === null ? [] : [{ ...segment, origin }]));
}

function placeOfParagraph({ text, map, places }: WordText, { start }: Span): PartSpan | null {
  const index = places.findLastIndex(place => place.start <= start);
  const place = spanFrom(places[index]?.start ?? 0, places[index + 1]?.start ?? text.length);
  const [first] = written(map.within(place));
  return first === undefined
    ? null
    : { part: first.origin.part, start: first.origin.start, end: first.origin.end };
}

/** Where the range of a comment stands if nothing is deleted around it; null where it has no place. */
export function rangeOf(body: CommentedBody, place: PartSpan): Span | null {
  if (place.part !== body.part) return referenceOf(body, place);
  const first = frameAt(body.frames, place.start);
  const last = frameAt(body.frames, place.end);
  if (first === null || last === null) return null;
  return { start: first.hull?.start ?? place.start, end: last.hull?.end ?? place.end };
}

/** Puts the range of a comment into the body; false where there is nothing that it could stand beside. */
export function placeComment(body: CommentedBody, { part, start, end }: PartSpan, id: number): boolean {
  if (part !== body.part) return commentNote(body, referenceOf(body, { part, start, end }), id);
  const outside = body.deleted.reduce((span, deleted) => outsideOf(span, deleted), spanFrom(start, end));
  const first = frameAt(body.frames, outside.start);
  const last = frameAt(body.frames, outside.end);
  if (first === null || last === null) return false;
  const isPoint = outside.start === outside.end && isParted(first);
  const isPlaced = put(body, { frame: first, at: outside.start, id }, isPoint ? 'point' : 'start');
  return isPlaced && (isPoint || put(body, { frame: last, at: outside.end, id }, 'end'));
}

/** Where the body refers to the note that a place lies in. */
function referenceOf({ frames, noteFrames }: CommentedBody, { part, start }: PartSpan): Span | null {
  const note = noteFrames.get(part)?.notes.find(place => place.start <= start && start < place.end);
  return note === undefined ? null : (frames.references.get(note.key) ?? null);
}

/** A comment on a note stands where the body refers to it: notes hold none. */
function commentNote(body: CommentedBody, reference: Span | null, id: number): boolean {
  if (reference === null) return false;
  const marked = body.marks.around(reference);
  marked.before.push({ kind: 'start', write: () => body.markup.rangeStart(id) });
  marked.after.push({ kind: 'end', write: () => body.markup.rangeEnd(id) });
  return true;
}

interface CommentMark {
  readonly frame: TextFrame;
  readonly at: number;
  readonly id: number;
}

function isParted({ run, hull }: TextFrame): boolean {
  return run !== null && hull === null;
}

function put({ marks, markup }: CommentedBody, { frame, at, id }: CommentMark, kind: CommentEnd): boolean {
  const { run, hull } = frame;
  const writers: Readonly<Record<CommentEnd, () => string>> = {
    start: () => markup.rangeStart(id),
    end: () => markup.rangeEnd(id),
    point: () => markup.rangeStart(id) + markup.rangeEnd(id),
  };
  const mark = { kind, write: writers[kind] };
  if (hull !== null) {
    const { before, after } = marks.around(hull);
    (kind === 'end' ? after : before).push(mark);
  } else if (run !== null) markWithin(marks.in(run), at, mark);
  return hull !== null || run !== null;
}

type CommentEnd = Extract<MarkKind, 'start' | 'end' | 'point'>;

/** A span whose ends do not lie within another one. */
function outsideOf({ start, end }: Span, deleted: Span): Span {
  return {
    start: deleted.start < start && start < deleted.end ? deleted.start : start,
    end: deleted.start < end && end < deleted.end ? deleted.end : end,
  };
}
