import { fixOnce, MAX_TURNS, pickFix } from '../../server/src/core/fixing/fix-draft';
import type { CheckResult, TextEdit } from '../../server/src/core/index';

/** A place that safe fixes changed: what stood there, what stands there now, both with some letters around, in one line. */
export interface ChangedPlace {
  readonly before: string;
  readonly after: string;
  /** The words around, for reading: with the place marked "⟦before → after⟧". */
  readonly shown: string;
}

/** So many letters on both sides tell what a place is. */
const AROUND = 40;

/** All places that safe fixes change in a text, turn by turn, as `--fix` does. Those of a turn are in the order of the text. */
export function changedPlaces(text: string, check: (text: string) => CheckResult): readonly ChangedPlace[] {
  const places: ChangedPlace[] = [];
  let current = text;
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    const fixed = fixOnce(current, check, finding => pickFix(finding, { unsafe: false }));
    if (fixed.edits.length === 0) break;
    const before = current;
    places.push(...inOrder(fixed.edits).map(edit => show(before, edit)));
    current = fixed.text;
  }
  return places;
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((first, second) => first.span.start - second.span.start);
}

/** The word around the edit is what is changed: "99.61%" to "99,61%" says more than "." to ",". */
function show(text: string, { span, text: inserted }: TextEdit): ChangedPlace {
  const lead = /\S{0,20}\s?$/u.exec(text.slice(Math.max(0, span.start - AROUND), span.start))?.[0] ?? '';
  const tail = /^\s?\S{0,20}/u.exec(text.slice(span.end, span.end + AROUND))?.[0] ?? '';
  const before = visible(lead + text.slice(span.start, span.end) + tail);
  const after = visible(lead + inserted + tail);
  const left = visible(text.slice(Math.max(0, span.start - lead.length - AROUND), span.start - lead.length));
  const right = visible(text.slice(span.end + tail.length, span.end + tail.length + AROUND));
  return { before, after, shown: `${left}⟦${before} → ${after}⟧${right}` };
}

/** Blanks of each kind, and letters in pieces, as somebody can see them. */
function visible(text: string): string {
  return text
    .replace(/[\n\r]+/gu, '⏎')
    .replace(/\t/gu, '⇥')
    .replace(/ {2,}/gu, blanks => '·'.repeat(blanks.length))
    .replace(/\u00a0|\p{Mn}|\p{Cf}/gu, mark => `<${(mark.codePointAt(0) ?? 0).toString(16)}>`);
}
