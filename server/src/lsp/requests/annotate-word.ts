import type { CancellationToken } from 'vscode-languageserver';
import {
  annotateWord,
  applyFixes,
  getRuleMeta,
  NOT_ANNOTATED,
  pickFix,
  readWord,
  remarkLines,
  toSplices,
  withoutRebuilt,
  type Fix,
  type ReportedFinding,
  type TextEdit,
  type WordText,
} from '../../core/index';
import { createDraft } from '../drafts/draft';
import { guardRequest } from '../protocol/guard';
import {
  ANNOTATE_WORD_REQUEST,
  type AnnotateWordParams,
  type AnnotateWordResult,
} from '../protocol/protocol';
import type { Session } from '../session/session';
import { settingsOnce } from '../session/settings-once';
import { checkClosed } from '../session/inspect-text';

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
  const settings = await settingsOnce(session, uri);
  const { locale } = settings;
  const bytes = packing.fromBase64(content);
  const read = readWord(bytes, packing);
  if (read.kind === 'refused') return { kind: 'refused', reason: read.reason[locale] };
  const { word } = read;
  if (word.isReadOnly) return { kind: 'refused', reason: NOT_ANNOTATED.readOnly[locale] };
  const { text } = word;
  // A person has asked for it, so it is checked whatever it reads as.
  const closed = { draft: createDraft(uri, 'vanban', 0, text), settings };
  const { result } = await checkClosed(session, closed, token);
  const findings = result === null ? [] : withoutRebuilt(result, word).findings;
  const notes = findings.map(finding => ({
    span: finding.span,
    lines: remarkLines(getRuleMeta(finding.ruleId), finding, { text, locale }),
  }));
  const edits = tracksChanges ? safeEdits(word, findings) : [];
  const made = annotateWord(bytes, { word, notes, edits }, packing);
  if (made.kind === 'refused') return { kind: 'refused', reason: NOT_ANNOTATED.broken[locale] };
  const { comments, known, tracked } = made.value;
  const copied = packing.toBase64(made.value.bytes);
  return { kind: 'copy', content: copied, comments, known, changes: tracked.length };
}

/** The edits of the one safe fix of each finding that can be made in the file, and that does not touch another's. */
function safeEdits(word: WordText, findings: readonly ReportedFinding[]): readonly TextEdit[] {
  const fixes = findings.flatMap(finding => {
    const fix = pickFix(finding, { unsafe: false });
    return fix === null || !canBeMade(word, fix) ? [] : [fix];
  });
  return applyFixes(word.text, fixes).applied.flatMap(({ edits }) => edits);
}

function canBeMade(word: WordText, { edits }: Fix): boolean {
  return edits.every(edit => toSplices(word, edit).kind === 'splices');
}
