import type { CancellationToken, InlayHint, InlayHintParams } from 'vscode-languageserver';
import {
  listImpliedWholes,
  listMissingPercentages,
  listMissingSums,
  listMissingWeekdays,
  type Block,
  type Span,
} from '../../core/index';
import type { Draft } from '../drafts/draft';
import { findCheckedDraft } from '../session/checked-draft';
import { rangeToSpan } from '../drafts/convert';
import { guardRequest, guardTask } from '../protocol/guard';
import { offsetToPosition } from '../drafts/positions';
import type { Session } from '../session/session';
import type { DraftSettings } from '../settings/draft-settings';

/**
 * Shows the weekday behind each full date, the whole behind a percentage, the percentage behind a fraction and the sum behind a total
 * of a table, where the draft does not say them. Each has its setting, `vanban.inlayHints.…`.
 */
export function registerInlayHints(session: Session): void {
  const { connection } = session;
  connection.languages.inlayHint.on(
    guardRequest(connection, 'textDocument/inlayHint', (params, token) => listHints(session, params, token)),
  );
}

/** Settings have changed: hints may have to come, to go, or to speak another language. */
export function refreshInlayHints({ abilities, connection }: Session): void {
  if (!abilities.refreshesInlayHints) return;
  guardTask(connection, 'workspace/inlayHint/refresh', () => connection.languages.inlayHint.refresh());
}

async function listHints(
  session: Session,
  { textDocument, range }: InlayHintParams,
  token: CancellationToken,
): Promise<InlayHint[]> {
  const checked = await findCheckedDraft(session, textDocument.uri, token);
  if (checked === null) return [];
  const { draft, settings } = checked;
  const wanted = rangeToSpan(draft, range);
  const inBlocks = draft.model.blocks
    .filter(({ start, block }) => start <= wanted.end && start + block.text.length >= wanted.start)
    .flatMap(({ start, block }) =>
      notesOn(block, settings).map(({ offset, label }) => ({ offset: start + offset, label })),
    );
  return [...inBlocks, ...sumsIn(draft, settings, wanted)]
    .filter(({ offset }) => wanted.start <= offset && offset <= wanted.end)
    .sort((first, second) => first.offset - second.offset)
    .map(({ offset, label }) => ({ position: offsetToPosition(draft, offset), label, paddingLeft: true }));
}

/** What is shown behind an offset of a block. */
interface HintNote {
  readonly offset: number;
  readonly label: string;
}

function sumsIn(
  { model }: Draft,
  { editor: { inlayHints } }: DraftSettings,
  wanted: Span,
): readonly HintNote[] {
  if (!inlayHints.sum) return [];
  return listMissingSums(model, wanted).map(({ span, sum }) => ({ offset: span.end, label: `= ${sum}` }));
}

function notesOn(block: Block, { locale, editor: { inlayHints } }: DraftSettings): readonly HintNote[] {
  const notes: HintNote[] = [];
  if (inlayHints.weekday) {
    for (const { span, weekday } of listMissingWeekdays(block, locale))
      notes.push({ offset: span.end, label: weekday });
  }
  if (inlayHints.impliedWhole) {
    for (const { span, label } of listImpliedWholes(block, locale)) notes.push({ offset: span.end, label });
  }
  if (inlayHints.percentage) {
    for (const { span, percentage } of listMissingPercentages(block))
      notes.push({ offset: span.end, label: `= ${percentage}` });
  }
  return notes;
}
