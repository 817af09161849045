import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type Location,
  type Range,
  type TextEdit as LspTextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  getRuleMeta,
  messageOf,
  relatedMessageOf,
  spanFrom,
  textAt,
  type LinePlace,
  type Locale,
  type RelatedPlace,
  type ReportedFinding,
  type RuleMeta,
  type Severity,
  type Span,
  type TextEdit,
} from '../../core/index';
import type { Abilities } from '../protocol/abilities';
import type { Draft } from './draft';
import type { Host } from '../host/host';
import { positionToWritten, writtenToPosition, type LinedText } from './positions';

/** The name beside every diagnostic. */
export const SOURCE = 'vanban';

/** What a finding is shown with. */
export interface Wording {
  readonly locale: Locale;
  readonly host: Host;
}

/** A span of the text as it is read as lines and characters, both zero-based, characters in UTF-16 units. */
export function spanToRange(draft: LinedText, span: Span): Range {
  return writtenToRange(draft, draft.model.source.toWritten(span));
}

/** A span of the text as it is written, as findings have it. */
export function writtenToRange(draft: LinedText, { start, end }: Span): Range {
  return { start: writtenToPosition(draft, start), end: writtenToPosition(draft, end) };
}

/** The span, in the text as it is read, of lines and characters; what lies outside the text is moved to its nearest end. */
export function rangeToSpan(draft: Draft, range: Range): Span {
  return draft.model.source.spanFromWritten(rangeToWritten(draft, range));
}

/** The same in the text as it is written. */
export function rangeToWritten(draft: Draft, range: Range): Span {
  return spanFrom(positionToWritten(draft, range.start), positionToWritten(draft, range.end));
}

/** What is written under a span of the text as it is read: what an editor sees typed there. */
export function typedAt({ model: { source } }: LinedText, span: Span): string {
  return textAt(source.written, source.toWritten(span));
}

/** Edits of the text as it is read as edits of what is written. Null where one of them would take away what is not read. */
export function editsToWritten({ model }: LinedText, edits: readonly TextEdit[]): readonly TextEdit[] | null {
  const written = edits.flatMap(edit => model.source.editToWritten(edit) ?? []);
  return written.length === edits.length ? written : null;
}

/** A finding as the editor shows it. Throws for a rule that is not in the list: a bug of the engine. */
export function findingToDiagnostic(
  draft: Draft,
  finding: ReportedFinding,
  { locale, host }: Wording,
): Diagnostic {
  const meta = getRuleMeta(finding.ruleId);
  return {
    range: writtenToRange(draft, finding.span),
    severity: severityToLsp(finding.severity),
    source: SOURCE,
    code: finding.ruleId,
    codeDescription: { href: host.rulePageUri(meta.id, locale) },
    message: messageOf(meta, finding, locale),
    relatedInformation: finding.related.map(place => placeToRelated(draft, { meta, place, locale })),
    data: { messageId: finding.messageId },
  };
}

/** The findings of a draft as the editor shows them, in their order. */
export function findingsToDiagnostics(
  draft: Draft,
  findings: readonly ReportedFinding[],
  wording: Wording,
): Diagnostic[] {
  return findings.map(finding => findingToDiagnostic(draft, finding, wording));
}

/** Edits of the written text of one document; with its version, so that a client never makes them in another text. */
export function editsToWorkspaceEdit(
  draft: Draft,
  edits: readonly TextEdit[],
  { editsByVersion }: Abilities,
): WorkspaceEdit {
  const { uri, version } = draft;
  const converted = edits.map((edit): LspTextEdit => ({
    range: writtenToRange(draft, edit.span),
    newText: edit.text,
  }));
  if (!editsByVersion) return { changes: { [uri]: converted } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: converted }] };
}

function placeToRelated(
  draft: Draft,
  { meta, place, locale }: { readonly meta: RuleMeta; readonly place: RelatedPlace; readonly locale: Locale },
): DiagnosticRelatedInformation {
  return {
    location: locationOf(draft, place),
    message: relatedMessageOf(meta, place, locale),
  };
}

/** Of a place in another draft its lines are known, but not its text. */
function locationOf(draft: Draft, { span, elsewhere }: RelatedPlace): Location {
  if (elsewhere === undefined) return { uri: draft.uri, range: writtenToRange(draft, span) };
  return { uri: elsewhere.source, range: elsewhereToRange(elsewhere) };
}

/** The range of a place in another draft. */
export function elsewhereToRange({ line, column, endLine, endColumn }: LinePlace): Range {
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}

function severityToLsp(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'information':
      return DiagnosticSeverity.Information;
  }
}
