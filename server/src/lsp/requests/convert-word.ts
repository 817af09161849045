import {
  classInForce,
  describeLeftOut,
  EXPORT_MARK,
  exportWord,
  importWord,
  NOT_EXPORTED,
} from '../../core/index';
import { createDraft } from '../drafts/draft';
import { guardRequest } from '../protocol/guard';
import {
  EXPORT_WORD_REQUEST,
  IMPORT_WORD_REQUEST,
  type ExportWordResult,
  type ImportWordResult,
  type OpenWordParams,
  type WordTextParams,
} from '../protocol/protocol';
import type { Session } from '../session/session';
import { settingsOnce } from '../session/settings-once';

/** Answers the commands that make a Word document of a draft, and a draft of a Word document. */
export function registerConvertWord(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    EXPORT_WORD_REQUEST,
    guardRequest(connection, EXPORT_WORD_REQUEST, (params: WordTextParams) => exportText(session, params)),
  );
  connection.onRequest(
    IMPORT_WORD_REQUEST,
    guardRequest(connection, IMPORT_WORD_REQUEST, (params: OpenWordParams) => importFile(session, params)),
  );
}

/** In the form of the class that is in force for the draft. */
async function exportText(session: Session, { uri, text }: WordTextParams): Promise<ExportWordResult> {
  const { packing } = session.host;
  const settings = await settingsOnce(session, uri);
  const { documentClass } = classInForce(createDraft(uri, 'vanban', 0, text).model, settings.settings);
  const made = exportWord(text, { documentClass, mark: EXPORT_MARK }, packing);
  if (made.kind === 'refused') return { kind: 'refused', reason: NOT_EXPORTED[settings.locale] };
  const leftOut = describeLeftOut(made.value).map(sentence => sentence[settings.locale]);
  return { kind: 'exported', content: packing.toBase64(made.value.bytes), leftOut, mark: EXPORT_MARK };
}

async function importFile(session: Session, { uri, content }: OpenWordParams): Promise<ImportWordResult> {
  const { packing } = session.host;
  const { locale } = await settingsOnce(session, uri);
  const made = importWord(packing.fromBase64(content), packing);
  if (made.kind === 'refused') return { kind: 'refused', reason: made.reason[locale] };
  return { kind: 'draft', text: made.text, losses: made.losses.map(loss => loss[locale]) };
}
