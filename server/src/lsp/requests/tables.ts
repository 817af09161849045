import type { TextEdit } from 'vscode-languageserver';
import { alignTableAt, tableFromTabs } from '../../core/index';
import { writtenToRange } from '../drafts/convert';
import { positionToWritten } from '../drafts/positions';
import { guardRequest } from '../protocol/guard';
import {
  ALIGN_TABLE_REQUEST,
  TABLE_FROM_TABS_REQUEST,
  type AlignTableParams,
  type AlignTableResult,
  type TableFromTabsParams,
  type TableFromTabsResult,
} from '../protocol/protocol';
import type { Session } from '../session/session';

/** Answers the commands that put a table into form: its bars below each other, and rows of tabs as a table. */
export function registerTables(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    ALIGN_TABLE_REQUEST,
    guardRequest(connection, ALIGN_TABLE_REQUEST, (params: AlignTableParams) => align(session, params)),
  );
  connection.onRequest(
    TABLE_FROM_TABS_REQUEST,
    guardRequest(
      connection,
      TABLE_FROM_TABS_REQUEST,
      ({ text }: TableFromTabsParams): TableFromTabsResult => ({
        table: tableFromTabs(text),
      }),
    ),
  );
}

/** What is written is aligned, and not what is read of it: comments and marks take their place too. */
function align({ drafts }: Session, { uri, position }: AlignTableParams): AlignTableResult {
  const draft = drafts.get(uri);
  if (draft === undefined) return { edits: null };
  const written = draft.model.source.written.toString();
  const edits = alignTableAt(written, positionToWritten(draft, position));
  return {
    edits:
      edits?.map(({ span, text }): TextEdit => ({ range: writtenToRange(draft, span), newText: text })) ??
      null,
  };
}
