import type { Fix, TextEdit } from '../rule/rule';
import { applyEdits } from '../text/text-edit';

export { applyEdits } from '../text/text-edit';

/** Text after some fixes, and which of them could not be applied because they overlap an earlier one. */
export interface AppliedFixes {
  readonly text: string;
  readonly applied: readonly Fix[];
  readonly skipped: readonly Fix[];
}

/** Applies as many of the fixes as do not touch each other, the earlier in the list first. */
export function applyFixes(text: string, fixes: readonly Fix[]): AppliedFixes {
  const applied: Fix[] = [];
  const skipped: Fix[] = [];
  const taken: TextEdit[] = [];
  for (const fix of fixes) {
    if (fix.edits.some(edit => collidesWithAny(taken, edit))) skipped.push(fix);
    else {
      applied.push(fix);
      for (const edit of fix.edits) taken.splice(slotOf(taken, edit), 0, edit);
    }
  }
  return { text: applyEdits(text, taken), applied, skipped };
}

/** Edits that are taken do not touch each other and are sorted, so only the neighbours can be in the way. */
function collidesWithAny(taken: readonly TextEdit[], edit: TextEdit): boolean {
  const slot = slotOf(taken, edit);
  return [taken[slot - 1], taken[slot]].some(other => other !== undefined && editsCollide(edit, other));
}

/** The place of an edit among sorted ones: that of the first which starts where it does or later. Logarithmic. */
function slotOf(taken: readonly TextEdit[], { span }: TextEdit): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.span.start ?? Infinity) < span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where the order of two edits would matter: they share a code unit, or insert at one place. */
function editsCollide(first: TextEdit, second: TextEdit): boolean {
  const sameStart = first.span.start === second.span.start;
  return sameStart || (first.span.start < second.span.end && second.span.start < first.span.end);
}
