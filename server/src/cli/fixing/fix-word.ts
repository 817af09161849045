import {
  isRebuilt,
  patchWord,
  toSplices,
  type CheckResult,
  type Fix,
  type Localized,
  type PatchRefusal,
  type ReportedFinding,
  type TextEdit,
  type WordText,
} from '../../core/index';
import { decodeDraft, type Draft } from '../files/decode-draft';
import { PACK_TOOLS } from '../../node/unpack';
import { WORD_PHRASES } from '../wording/word-phrases';
import { fixOnce, type CheckText, type FixedDraft, type PickFix } from './fix-draft';

/** A Word document, and its text. */
export interface WordDraft extends Draft {
  readonly word: WordText;
}

/** A Word document after its fixes. */
export interface FixedWord {
  readonly fixed: FixedDraft;
  /** The file as it is to be, read again. */
  readonly after: WordDraft;
  /** Its edits of the first turn, which do not touch each other: what can be proposed in the document as it was read. */
  readonly proposed: readonly TextEdit[];
  /** What could not be done, and why. */
  readonly remarks: readonly Localized[];
}

/** Fixes that touch each other take turns. */
const MAX_TURNS = 10;

/**
 * Fixes a Word document turn by turn: after each the file is patched and read again, and the turn counts only where the text is what the
 * fixes made of it. What cannot be written back is told.
 */
export function fixWord(draft: WordDraft, check: CheckText, pick: PickFix): FixedWord {
  const before = withoutRebuilt(check(draft.text), draft.word);
  if (draft.word.isReadOnly) {
    const fixed = { before, text: draft.text, result: before, rolledBack: [] };
    return { fixed, after: draft, proposed: [], remarks: [WORD_PHRASES.readOnly] };
  }
  let after = draft;
  let proposed: readonly TextEdit[] = [];
  const refused = new Map<string, Localized>();
  const rolledBack: FixedDraft['rolledBack'][number][] = [];
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    const once = fixOnce(after.text, check, patchable(after.word, pick, refused));
    if (turn === 0) rolledBack.push(...once.rolledBack);
    if (once.edits.length === 0) break;
    const next = patchAndRead(after, once);
    if (next === null) {
      refused.set('', WORD_PHRASES.notFixed);
      break;
    }
    after = next;
    if (turn === 0) proposed = once.edits;
  }
  const result = after === draft ? before : withoutRebuilt(check(after.text), after.word);
  const fixed = { before, text: after.text, result, rolledBack };
  return { fixed, after, proposed, remarks: [...refused.values()] };
}

/** What is found in what stands in no file, as two blanks of which one stands for a tab, is nobody's fault. */
export function withoutRebuilt(result: CheckResult, word: WordText): CheckResult {
  return { ...result, findings: result.findings.filter(({ span }) => !isRebuilt(word, span)) };
}

/** Picks only what can be written back, and notes what cannot. */
function patchable(word: WordText, pick: PickFix, refused: Map<string, Localized>): PickFix {
  return finding => {
    const fix = isRebuilt(word, finding.span) ? null : pick(finding);
    const refusal = fix === null ? null : refusalOf(word, fix);
    if (refusal === null) return fix;
    const remark = WORD_PHRASES[refusal](paragraphOf(word, finding));
    refused.set(remark.en, remark);
    return null;
  };
}

function refusalOf(word: WordText, { edits }: Fix): PatchRefusal | null {
  for (const edit of edits) {
    const planned = toSplices(word, edit);
    if (planned.kind === 'refused') return planned.refusal;
  }
  return null;
}

function paragraphOf({ places }: WordText, { span }: ReportedFinding): number {
  return places.findLast(({ start }) => start <= span.start)?.number ?? 1;
}

/** Null where the file cannot be patched, or does not read as it should then. */
function patchAndRead(draft: WordDraft, { text, edits }: ReturnType<typeof fixOnce>): WordDraft | null {
  const patched = patchWord(draft.bytes, { word: draft.word, edits }, PACK_TOOLS);
  if (patched.kind === 'refused') return null;
  const read = decodeDraft(patched.value);
  if (read.kind === 'problem' || read.draft.text !== text || read.draft.word === null) return null;
  return { ...read.draft, word: read.draft.word };
}
