import { lineColumnAt, lineSpan, sentenceAt, spanFrom, type Span } from '../../core/index';
import type { Draft, DraftEdit } from '../drafts/draft';

/** The longest that an input method, or an editor that gathers keys for a moment, sends as one stroke. What is longer was pasted. */
const LONGEST_STROKE = 4;

/** More places at once are no strokes, but a replacement in the whole text. */
const MOST_CURSORS = 20;

/** A line is looked at up to so many units from the cursor, so that one of 1 MB costs nothing. */
const REACH = 1000;

/**
 * Where somebody is typing, in the written text: what was begun there is not meant yet. "…, gồm 19 đảng bộ và 2" at the end of a line:
 * the sentence. Within a line: what stands at the cursor without a blank. None behind a paste, and where nothing was changed.
 */
export function findTypedPlaces(draft: Draft): readonly Span[] {
  const { edits } = draft;
  if (edits.length > MOST_CURSORS || edits.some(({ length }) => length > LONGEST_STROKE)) return [];
  return edits
    .reduce<readonly Span[]>(
      (places, edit) => [...places.map(place => moveSpan(place, edit)), cameIn(edit)],
      [],
    )
    .map(({ end }) => typedPlaceAt(draft, end));
}

/** A span of the text before an edit in the text behind it; one that the edit touches holds what came in. */
export function moveSpan({ start, end }: Span, { span, length }: DraftEdit): Span {
  const by = length - (span.end - span.start);
  if (end < span.start) return { start, end };
  if (start > span.end) return { start: start + by, end: end + by };
  return { start: Math.min(start, span.start), end: Math.max(end + by, span.start + length) };
}

function cameIn({ span, length }: DraftEdit): Span {
  return spanFrom(span.start, span.start + length);
}

function typedPlaceAt({ model, lines }: Draft, cursor: number): Span {
  const line = lineSpan(lines, lineColumnAt(lines, cursor).line) ?? spanFrom(cursor, cursor);
  const { written } = model.source;
  const before = written.slice(Math.max(line.start, cursor - REACH), cursor);
  const behind = written.slice(cursor, Math.min(line.end, cursor + REACH));
  const word = before.split(BLANK).at(-1) ?? '';
  const sentence = behind.trim() === '' ? before.slice(sentenceAt(before, before.length).start) : '';
  const [rest = ''] = behind.split(BLANK, 1);
  return spanFrom(cursor - Math.max(word.length, sentence.length), cursor + rest.length);
}

const BLANK = /\s/u;
