import {
  applyFixes,
  patchWord,
  readWord,
  textAt,
  toSplices,
  type Fix,
  type TextEdit,
  type WordText,
} from '../../server/src/core/index';
import { readDirectory } from '../../server/src/core/word/zip/directory';
import { PACK_TOOLS } from '../../server/src/packing/pack-tools';

/** A document with one fix made in it. */
export interface LoneFix {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Makes one fix in a document; null where it cannot be made there, and throws where anything else is changed than the words of the fix. */
export function makeLoneFix(bytes: Uint8Array, word: WordText, fix: Fix): LoneFix | null {
  const planned = fix.edits.map(edit => toSplices(word, edit));
  const splices = planned.flatMap(plan => (plan.kind === 'splices' ? plan.splices : []));
  if (planned.some(({ kind }) => kind === 'refused')) return null;
  const fixed = patched(bytes, word, fix.edits);
  const after = readAgain(fixed);
  const { text } = applyFixes(word.text, [fix]);
  if (after.text !== text) throw new Error('A fix reads otherwise.');
  const back = readAgain(patched(fixed, after, inverseOf(word, fix.edits)));
  if (back.text !== word.text) throw new Error('A fix that is taken back reads otherwise.');
  assertOthersAlike(bytes, fixed, new Set(splices.map(({ part }) => part)));
  return { bytes: fixed, text };
}

function patched(bytes: Uint8Array, word: WordText, edits: readonly TextEdit[]): Uint8Array {
  const made = patchWord(bytes, { word, edits }, PACK_TOOLS);
  if (made.kind === 'refused') throw new Error('A fix cannot be written.');
  return made.value;
}

function readAgain(bytes: Uint8Array): WordText {
  const read = readWord(bytes, PACK_TOOLS);
  if (read.kind === 'refused') throw new Error(read.reason.en);
  return read.word;
}

/** The edits that make the old text of the new one. */
function inverseOf({ text }: WordText, edits: readonly TextEdit[]): readonly TextEdit[] {
  let moved = 0;
  return edits
    .toSorted((one, other) => one.span.start - other.span.start)
    .map(edit => {
      const start = edit.span.start + moved;
      const end = start + edit.text.length;
      moved += edit.text.length - (edit.span.end - edit.span.start);
      return { span: { start, end }, text: textAt(text, edit.span) };
    });
}

/** Each part that was not meant keeps its bytes, from its header on. */
function assertOthersAlike(before: Uint8Array, after: Uint8Array, meant: ReadonlySet<string>): void {
  const [olds, news] = [before, after].map(bytes => {
    const directory = readDirectory(bytes);
    if (directory.kind === 'refused') throw new Error(directory.refusal);
    const entries = [...directory.value.entries.values()];
    return new Map(
      entries.map(({ name, local, packed }) => [name, Buffer.from(bytes.subarray(local, packed.end))]),
    );
  });
  for (const [name, old] of olds ?? []) {
    const now = news?.get(name);
    if (now === undefined || (!meant.has(name) && !old.equals(now))) throw new Error(`${name} is changed.`);
  }
}
