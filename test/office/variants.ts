import {
  annotateWord,
  applyFixes,
  createChecker,
  createDocument,
  getRuleMeta,
  isRebuilt,
  readWord,
  remarkLines,
  resolveSettings,
  RULES,
  toSplices,
  type Fix,
  type ReportedFinding,
  type WordText,
} from '../../server/src/core/index';
import { PACK_TOOLS } from '../../server/src/packing/pack-tools';
import type { Subject } from './fixtures';
import { makeLoneFix } from './lone-fix';

/** A document that is to be opened, and what LibreOffice must find in it. */
export interface Variant {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

/** Texts as this project reads them; null where others than vanban may have left comments or changes. */
export interface Expected {
  readonly comments: number | null;
  readonly accepted: string;
  readonly rejected: string | null;
}

/** What becomes of a document. */
export type Family =
  | { readonly kind: 'refused'; readonly name: string; readonly reason: string }
  | {
      readonly kind: 'read';
      readonly self: Variant;
      /** A copy with remarks and tracked changes, and one document for each fix by itself. */
      readonly others: readonly Variant[];
      /** How many fixes are offered, and how many of them cannot be made in the file. */
      readonly fixes: { readonly offered: number; readonly refused: number };
    };

/** Makes of a document what vanban makes of it. */
export function familyOf(subject: Subject): Family {
  const { name, bytes } = subject;
  const read = readWord(bytes, PACK_TOOLS);
  if (read.kind === 'refused') return { kind: 'refused', name, reason: read.reason.en };
  const { word } = read;
  const rejected = rejectedOf(word);
  const self = { name, bytes, expected: { comments: null, accepted: word.text, rejected } };
  if (word.isReadOnly || subject.isPlain)
    return { kind: 'read', self, others: [], fixes: { offered: 0, refused: 0 } };
  const checked = { word, findings: findIn(word) };
  const fixed = fixedOf(subject, checked);
  const offered = checked.findings.reduce((sum, { fixes }) => sum + fixes.length, 0);
  const others = [...annotatedOf(subject, checked), ...fixed];
  return { kind: 'read', self, others, fixes: { offered, refused: offered - fixed.length } };
}

/** A document with changes of others is another one when they are rejected, of which nothing is known here. */
function rejectedOf({ text, warnings }: WordText): string | null {
  return warnings.length > 0 ? null : text;
}

interface Checked {
  readonly word: WordText;
  readonly findings: readonly ReportedFinding[];
}

const CHECKER = createChecker(resolveSettings(RULES, [], { inlineDirectives: true }));

function findIn(word: WordText): readonly ReportedFinding[] {
  const findings = CHECKER.check(createDocument(word.text))?.findings ?? [];
  return findings.filter(({ span }) => !isRebuilt(word, span));
}

function annotatedOf({ name, bytes }: Subject, { word, findings }: Checked): readonly Variant[] {
  const notes = findings.map(finding => ({
    span: finding.span,
    lines: remarkLines(getRuleMeta(finding.ruleId), finding, { text: word.text, locale: 'vi' }),
  }));
  const first = findings.flatMap(({ fixes }) => fixes.slice(0, 1)).filter(fix => canBeMade(word, fix));
  const edits = applyFixes(word.text, first).applied.flatMap(fix => fix.edits);
  const made = annotateWord(bytes, { word, notes, edits }, PACK_TOOLS);
  if (made.kind === 'refused') throw new Error(`${name}: no copy with remarks`);
  const accepted = textOf(made.value.bytes);
  const expected = { comments: made.value.comments, accepted, rejected: rejectedOf(word) };
  return [{ name: `${name}, with remarks`, bytes: made.value.bytes, expected }];
}

function fixedOf({ name, bytes }: Subject, { word, findings }: Checked): readonly Variant[] {
  const made = findings.flatMap(({ fixes }) => fixes.map(fix => makeLoneFix(bytes, word, fix)));
  return made.flatMap((fixed, index) => {
    if (fixed === null) return [];
    const rejected = word.warnings.length > 0 ? null : fixed.text;
    const expected = { comments: null, accepted: fixed.text, rejected };
    return [{ name: `${name}, fix ${index + 1}`, bytes: fixed.bytes, expected }];
  });
}

function canBeMade(word: WordText, { edits }: Fix): boolean {
  return edits.every(edit => toSplices(word, edit).kind === 'splices');
}

function textOf(bytes: Uint8Array): string {
  const read = readWord(bytes, PACK_TOOLS);
  if (read.kind === 'refused') throw new Error(read.reason.en);
  return read.word.text;
}
