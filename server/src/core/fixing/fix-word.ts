import type { CheckResult, ReportedFinding } from '../engine/result';
import type { Fix, TextEdit } from '../rule/rule';
import { lastStartingAt } from '../text/last-starting-at';
import type { Localized } from '../text/localized';
import { isRebuilt } from '../word/is-rebuilt';
import { patchWord, type PackTools } from '../word/patch/patch-word';
import { toSplices, type PatchRefusal } from '../word/patch/splice';
import { readWord, type WordText } from '../word/read-word';
import { fixOnce, MAX_TURNS, type CheckText, type FixedDraft, type PickFix } from './fix-draft';

/** A Word document, and its text. */
export interface WordDraft {
  readonly bytes: Uint8Array;
  readonly word: WordText;
}

/** How the fixes of a Word document are found, chosen and written. */
export interface WordFixing {
  readonly check: CheckText;
  readonly pick: PickFix;
  readonly tools: PackTools;
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

/**
 * Fixes a Word document turn by turn: after each the file is patched and read again, and the turn counts only where the text is what the
 * fixes made of it. What cannot be written back is told.
 */
export function fixWord(draft: WordDraft, { check, pick, tools }: WordFixing): FixedWord {
  const before = withoutRebuilt(check(draft.word.text), draft.word);
  if (draft.word.isReadOnly) {
    const fixed = { before, text: draft.word.text, result: before, rolledBack: [] };
    return { fixed, after: draft, proposed: [], remarks: [REMARKS.readOnly] };
  }
  let after = draft;
  let proposed: readonly TextEdit[] = [];
  const refused = new Map<string, Localized>();
  const rolledBack: FixedDraft['rolledBack'][number][] = [];
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    const once = fixOnce(after.word.text, check, patchable(after.word, pick, refused));
    if (turn === 0) rolledBack.push(...once.rolledBack);
    if (once.edits.length === 0) break;
    const next = patchAndRead(after, once, tools);
    if (next === null) {
      refused.set('', REMARKS.notFixed);
      break;
    }
    after = next;
    if (turn === 0) proposed = once.edits;
  }
  const result = after === draft ? before : withoutRebuilt(check(after.word.text), after.word);
  const fixed = { before, text: after.word.text, result, rolledBack };
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
    const remark = REMARKS[refusal](paragraphOf(word, finding));
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
  return lastStartingAt(places, span.start, ({ start }) => start)?.number ?? 1;
}

/** Null where the file cannot be patched, or does not read as it should then. */
function patchAndRead(
  { bytes, word }: WordDraft,
  { text, edits }: ReturnType<typeof fixOnce>,
  tools: PackTools,
): WordDraft | null {
  const patched = patchWord(bytes, { word, edits }, tools);
  if (patched.kind === 'refused') return null;
  const read = readWord(patched.value, tools);
  return read.kind === 'word' && read.word.text === text ? { bytes: patched.value, word: read.word } : null;
}

/** What is told of fixes that could not be written. */
const REMARKS = {
  notFixed: {
    vi: 'Không ghi được cách sửa vào tệp Word này mà vẫn giữ nguyên phần còn lại; hãy sửa trong Word.',
    en: 'The fixes cannot be written into this Word file with all else left as it is; mend it in Word.',
  },
  readOnly: {
    vi: 'Tệp Word đã ký số hoặc đang khóa chỉnh sửa nên không được sửa.',
    en: 'The Word file is signed or protected from changes and has not been fixed.',
  },
  rebuilt: (paragraph: number): Localized => ({
    vi: `Đoạn ${paragraph}: cách sửa chạm vào số thứ tự tự động, tab hoặc khung bảng; hãy sửa trong Word.`,
    en: `Paragraph ${paragraph}: the fix touches an automatic number, a tab or the frame of a table; mend it in Word.`,
  }),
  paragraphs: (paragraph: number): Localized => ({
    vi: `Đoạn ${paragraph}: cách sửa nối hoặc tách đoạn; hãy sửa trong Word.`,
    en: `Paragraph ${paragraph}: the fix joins or parts paragraphs; mend it in Word.`,
  }),
} as const;
