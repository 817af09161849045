import type { CancellationToken, InlayHint, InlayHintParams } from 'vscode-languageserver';
import { listMissingWeekdays, type Locale, type Span } from '../core/index';
import { findCheckedDraft } from './checked-draft';
import { rangeToSpan } from './convert';
import type { Draft } from './draft';
import { guardRequest, guardTask } from './guard';
import { offsetToPosition } from './positions';
import type { Session } from './session';

/** Shows the weekday behind each full date that has none beside it. Off unless `vanban.inlayHints.weekday` is on. */
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
  if (checked?.settings.editor.inlayHints.weekday !== true) return [];
  const { draft, settings } = checked;
  return weekdayHints(draft, rangeToSpan(draft, range), settings.locale);
}

function weekdayHints(draft: Draft, wanted: Span, locale: Locale): InlayHint[] {
  return draft.model.blocks
    .filter(({ start, block }) => start <= wanted.end && start + block.text.length >= wanted.start)
    .flatMap(({ start, block }) =>
      listMissingWeekdays(block, locale).map(({ span, weekday }) => ({ offset: start + span.end, weekday })),
    )
    .filter(({ offset }) => wanted.start <= offset && offset <= wanted.end)
    .map(({ offset, weekday }) => ({
      position: offsetToPosition(draft, offset),
      label: weekday,
      paddingLeft: true,
    }));
}
