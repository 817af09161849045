import type { CancellationToken } from 'vscode-languageserver';
import {
  findUnfinished,
  getRuleMeta,
  messageOf,
  textAt,
  unitPathAt,
  type Locale,
  type ReportedFinding,
} from '../../core/index';
import { spanToRange, writtenToRange } from '../drafts/convert';
import type { Draft } from '../drafts/draft';
import { nameUnit } from '../drafts/names';
import { guardRequest } from '../protocol/guard';
import {
  REVIEW_REQUEST,
  type ReviewFinding,
  type ReviewGap,
  type ReviewParams,
  type ReviewResult,
} from '../protocol/protocol';
import { inspectedOrNull, type Session } from '../session/session';
import { inspectText, type InspectedText } from '../session/inspect-text';

/** Answers with all that was found in a draft, open or not, section by section, and with what is left to be filled in. */
export function registerReview(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    REVIEW_REQUEST,
    guardRequest(connection, REVIEW_REQUEST, (params: ReviewParams, token) => review(session, params, token)),
  );
}

async function review(
  session: Session,
  { uri, text }: ReviewParams,
  token: CancellationToken,
): Promise<ReviewResult> {
  const inspected: Pick<InspectedText, 'draft' | 'settings' | 'result'> | null =
    text === null
      ? inspectedOrNull(await session.inspector.inspect(uri, token))
      : await inspectText(session, { uri, text }, token);
  if (inspected === null) return { uri, checked: false, findings: [], gaps: [] };
  const { draft, settings, result } = inspected;
  if (result === null) return { uri, checked: false, findings: [], gaps: [] };
  const toFinding = (finding: ReportedFinding): ReviewFinding =>
    findingToReview(draft, finding, settings.locale);
  return { uri, checked: true, findings: result.findings.map(toFinding), gaps: gapsOf(draft) };
}

function findingToReview(draft: Draft, finding: ReportedFinding, locale: Locale): ReviewFinding {
  const meta = getRuleMeta(finding.ruleId);
  return {
    range: writtenToRange(draft, finding.span),
    severity: finding.severity,
    ruleId: finding.ruleId,
    title: meta.title[locale],
    message: messageOf(meta, finding, locale),
    section: sectionAt(draft, draft.model.source.spanFromWritten(finding.span).start),
  };
}

/** The outermost unit that an offset lies in: what a table of contents has on its first level. */
function sectionAt({ model }: Draft, offset: number): string {
  const [section] = unitPathAt(model.outline.units, offset);
  return section === undefined ? '' : nameUnit(model.text, section);
}

function gapsOf(draft: Draft): readonly ReviewGap[] {
  return findUnfinished(draft.model).map(({ kind, span }) => ({
    kind,
    range: spanToRange(draft, span),
    written: textAt(draft.model.pieces, span).replace(/\s+/gu, ' '),
  }));
}
