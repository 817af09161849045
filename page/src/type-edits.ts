import type { Edit } from '../../server/src/library/types';

/** Puts edits in as if typed, so that Ctrl+Z takes them back. Nobody hears of each: who asks for them knows. */
export function typeEdits(field: HTMLTextAreaElement, edits: readonly Edit[]): void {
  const { ownerDocument } = field;
  field.focus();
  ownerDocument.addEventListener('input', hush, true);
  for (const edit of [...edits].sort((one, other) => other.start - one.start)) typeEdit(field, edit);
  ownerDocument.removeEventListener('input', hush, true);
}

function hush(event: Event): void {
  event.stopPropagation();
}

function typeEdit(field: HTMLTextAreaElement, { start, end, text }: Edit): void {
  field.setSelectionRange(start, end);
  // Deprecated, but what stands in for it cannot be taken back by the keyboard.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (!field.ownerDocument.execCommand('insertText', false, text)) field.setRangeText(text);
}

/**
 * The edits that make a text another: one in each line that differs where both have as many lines, else one for all of it. A browser takes
 * seconds to put some hundred lines in at once, and no time for a word in a line.
 */
export function editsBetween(before: string, after: string): readonly Edit[] {
  const lines = before.split('\n');
  const others = after.split('\n');
  if (lines.length !== others.length) return [editBetween({ before, after, at: 0 })];
  const edits: Edit[] = [];
  let at = 0;
  lines.forEach((line, index) => {
    const other = others[index] ?? line;
    if (line !== other) edits.push(editBetween({ before: line, after: other, at }));
    at += line.length + 1;
  });
  return edits;
}

/** A text, what it becomes, and where it begins. */
interface Change {
  readonly before: string;
  readonly after: string;
  readonly at: number;
}

/** All between the first unit and the last that differ. */
function editBetween({ before, after, at }: Change): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let kept = 0;
  while (kept < most - start && before[before.length - 1 - kept] === after[after.length - 1 - kept])
    kept += 1;
  return { start: at + start, end: at + before.length - kept, text: after.slice(start, after.length - kept) };
}
