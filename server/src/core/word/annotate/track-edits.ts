import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { toSplices, type Splice } from '../patch/splice';
import type { WordText } from '../read-word';
import { frameAt, type Frames, type Run } from './frames';
import type { Markup } from './markup';
import { markWithin, type Mark, type MarkSet } from './marks';

/** A part of which changes are tracked. */
export interface TrackedPart {
  readonly frames: Frames;
  readonly marks: MarkSet;
  readonly markup: Markup;
}

/** A stretch of a run that gives way to a text. */
interface Planned {
  readonly part: TrackedPart;
  readonly run: Run;
  readonly splice: Splice;
}

/**
 * Puts an edit of the text into the parts as deletions and an insertion that somebody may accept or reject, and returns what of the body
 * and the notes is deleted. Null, and nothing is put in, where the file cannot have it: what `toSplices` refuses, a formula, what moved.
 */
export function trackEdit(
  word: WordText,
  edit: TextEdit,
  partOf: (name: string) => TrackedPart | null,
): readonly Splice[] | null {
  const splices = toSplices(word, edit);
  if (splices.kind === 'refused') return null;
  const planned: Planned[] = [];
  for (const splice of joinSplices(splices.splices)) {
    const part = partOf(splice.part);
    const run = part === null ? null : (frameAt(part.frames, splice.start)?.run ?? null);
    if (part === null || run === null || run.change.kind === 'deeper') return null;
    planned.push({ part, run, splice });
  }
  for (const one of planned) track(one);
  return planned.map(({ splice }) => splice);
}

/** Stretches that lie side by side, as an entity and the letters beside it, are one. */
function joinSplices(splices: readonly Splice[]): readonly Splice[] {
  const joined: Splice[] = [];
  for (const splice of splices) {
    const last = joined.at(-1);
    if (last?.part === splice.part && last.end === splice.start)
      joined[joined.length - 1] = { ...last, end: splice.end, text: last.text + splice.text };
    else joined.push(splice);
  }
  return joined;
}

function track({ part: { marks, markup }, run, splice }: Planned): void {
  const marked = marks.in(run);
  const { start, end, text } = splice;
  if (start < end) {
    marked.deleted.push({ start, end });
    markWithin(marked, start, { kind: 'deleting', write: () => markup.deletionStart() });
  }
  markWithin(marked, end, changed({ run, markup, text, deleted: splice }));
}

interface Changed {
  readonly run: Run;
  readonly markup: Markup;
  readonly text: string;
  readonly deleted: Span;
}

/** The end of what is deleted, and what stands there instead. An insertion never stands in another one. */
function changed({ run: { change }, markup, text, deleted: { start, end } }: Changed): Mark {
  return {
    kind: 'changed',
    write: properties => {
      const ending = start < end ? markup.deletionEnd() : '';
      if (text === '') return ending;
      const insertion = markup.inserted(markup.ids.renew(properties), text);
      return ending + (change.kind === 'inserted' ? markup.beside(change.openTag, insertion) : insertion);
    },
  };
}
