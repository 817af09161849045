import type { CancellationToken } from 'vscode-languageserver';
import {
  annotateWord,
  applyFixes,
  getRuleMeta,
  isRebuilt,
  readWord,
  remarkLines,
  toSplices,
  type Fix,
  type ReportedFinding,
  type TextEdit,
  type WordText,
} from '../../core/index';
import { createDraft } from '../drafts/draft';
import { guardRequest, throwIfCancelled } from '../protocol/guard';
import {
  ANNOTATE_WORD_REQUEST,
  type AnnotateWordParams,
  type AnnotateWordResult,
} from '../protocol/protocol';
import { checkInSlices } from '../protocol/slices';
import type { Session } from '../session/session';
import { findSurroundings } from '../session/surroundings';
import type { DraftSettings } from '../settings/draft-settings';
import { wordsFor } from '../wording/words';

/** Answers the command that writes remarks into a copy of a Word document. */
export function registerAnnotateWord(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    ANNOTATE_WORD_REQUEST,
    guardRequest(connection, ANNOTATE_WORD_REQUEST, (params: AnnotateWordParams, token) =>
      annotate(session, params, token),
    ),
  );
}

async function annotate(
  session: Session,
  { uri, content, tracksChanges }: AnnotateWordParams,
  token: CancellationToken,
): Promise<AnnotateWordResult> {
  const { packing } = session.host;
  const settings = await session.store.get(uri);
  // Of a file that is not open nobody tells the server when it is gone.
  if (session.drafts.get(uri) === undefined) session.store.forget(uri);
  const { locale } = settings;
  const bytes = packing.fromBase64(content);
  const read = readWord(bytes, packing);
  if (read.kind === 'refused') return { kind: 'refused', reason: read.reason[locale] };
  const { word } = read;
  if (word.isReadOnly) return { kind: 'refused', reason: wordsFor('wordReadOnly', locale) };
  const findings = await findIn(session, { uri, word, settings }, token);
  const { text } = word;
  const notes = findings.map(finding => ({
    span: finding.span,
    lines: remarkLines(getRuleMeta(finding.ruleId), finding, { text, locale }),
  }));
  const edits = tracksChanges ? safeEdits(word, findings) : [];
  const made = annotateWord(bytes, { word, notes, edits }, packing);
  if (made.kind === 'refused') return { kind: 'refused', reason: wordsFor('wordNotAnnotated', locale) };
  const { comments, tracked } = made.value;
  return { kind: 'copy', content: packing.toBase64(made.value.bytes), comments, changes: tracked.length };
}

interface Checked {
  readonly uri: string;
  readonly word: WordText;
  readonly settings: DraftSettings;
}

/** What is found, but for what stands in the rebuilt text alone. A person has asked for it, so it is checked whatever it reads as. */
async function findIn(
  { workspace, registers }: Session,
  { uri, word, settings }: Checked,
  token: CancellationToken,
): Promise<readonly ReportedFinding[]> {
  const draft = createDraft(uri, 'vanban', 0, word.text);
  const { checker } = settings;
  if (checker.reads.has('others')) await workspace.whenReady();
  const { surroundings } = await findSurroundings({ workspace, registers }, draft, settings);
  const result = await checkInSlices({ model: draft.model, checker, surroundings }, () => {
    throwIfCancelled(token);
    return false;
  });
  return (result?.findings ?? []).filter(({ span }) => !isRebuilt(word, span));
}

/** The edits of the one safe fix of each finding that can be made in the file, and that does not touch another's. */
function safeEdits(word: WordText, findings: readonly ReportedFinding[]): readonly TextEdit[] {
  const fixes = findings.flatMap(({ fixes: all }) => {
    const [fix, ...others] = all.filter(({ safety }) => safety === 'safe');
    return fix === undefined || others.length > 0 || !canBeMade(word, fix) ? [] : [fix];
  });
  return applyFixes(word.text, fixes).applied.flatMap(({ edits }) => edits);
}

function canBeMade(word: WordText, { edits }: Fix): boolean {
  return edits.every(edit => toSplices(word, edit).kind === 'splices');
}
