import {
  changesBetween,
  patchWord,
  readWord,
  type Locale,
  type PatchRefusal,
  type WordRead,
  type WordText,
} from '../../core/index';
import { writtenToRange } from '../drafts/convert';
import { createDraft } from '../drafts/draft';
import { guardRequest } from '../protocol/guard';
import {
  CLOSE_WORD_NOTIFICATION,
  OPEN_WORD_REQUEST,
  READ_WORD_REQUEST,
  REVIEW_WORD_REQUEST,
  WRITE_WORD_REQUEST,
  type OpenWordParams,
  type OpenWordResult,
  type ReviewWordResult,
  type WordTextParams,
  type WriteWordResult,
} from '../protocol/protocol';
import type { Session } from '../session/session';
import { wordsFor, type WordName } from '../wording/words';

/** A Word document as its client read it last. */
interface OpenWord {
  readonly bytes: Uint8Array;
  readonly word: WordText;
}

/** Answers the client that edits Word documents as texts: what they read as, what cannot be written back, and the file with the edits. */
export function registerWordFiles(session: Session): void {
  const { connection } = session;
  const open = new Map<string, OpenWord>();
  connection.onRequest(
    OPEN_WORD_REQUEST,
    guardRequest(connection, OPEN_WORD_REQUEST, (params: OpenWordParams) => openWord(session, open, params)),
  );
  connection.onRequest(
    READ_WORD_REQUEST,
    guardRequest(connection, READ_WORD_REQUEST, ({ uri, content }: OpenWordParams) =>
      answerWith(session, uri, readContent(session, content).read),
    ),
  );
  connection.onRequest(
    REVIEW_WORD_REQUEST,
    guardRequest(connection, REVIEW_WORD_REQUEST, async ({ uri, text }: WordTextParams) =>
      review(open.get(uri) ?? null, text, await localeOf(session, uri)),
    ),
  );
  connection.onRequest(
    WRITE_WORD_REQUEST,
    guardRequest(connection, WRITE_WORD_REQUEST, async ({ uri, text }: WordTextParams) => {
      const locale = await localeOf(session, uri);
      const written = write(session, open.get(uri) ?? null, text);
      return typeof written === 'string' ? refused(written, locale) : written;
    }),
  );
  connection.onNotification(CLOSE_WORD_NOTIFICATION, ({ uri }: Pick<OpenWordParams, 'uri'>) => {
    open.delete(uri);
  });
}

async function openWord(
  session: Session,
  open: Map<string, OpenWord>,
  { uri, content }: OpenWordParams,
): Promise<OpenWordResult> {
  const { bytes, read } = readContent(session, content);
  if (read.kind === 'word') open.set(uri, { bytes, word: read.word });
  return answerWith(session, uri, read);
}

function readContent(
  { host: { packing } }: Session,
  content: string,
): { readonly bytes: Uint8Array; readonly read: WordRead } {
  const bytes = packing.fromBase64(content);
  return { bytes, read: readWord(bytes, packing) };
}

async function answerWith(session: Session, uri: string, read: WordRead): Promise<OpenWordResult> {
  if (read.kind === 'refused') return { kind: 'refused', reason: read.reason[await localeOf(session, uri)] };
  return { kind: 'text', text: read.word.text, isReadOnly: read.word.isReadOnly };
}

/** Where the text cannot be written back; of a protected file that is every change. */
function review(open: OpenWord | null, text: string, locale: Locale): ReviewWordResult {
  if (open === null) return [];
  const { word } = open;
  const plain = plainLines(text);
  const draft = createDraft('', 'vanban', 0, plain);
  return changesBetween(word, plain).flatMap(({ at, refusal }) => {
    if (refusal === null && !word.isReadOnly) return [];
    const name = word.isReadOnly || refusal === null ? 'wordLocked' : REFUSALS[refusal];
    return [{ range: writtenToRange(draft, at), message: wordsFor(name, locale) }];
  });
}

const REFUSALS: Readonly<Record<PatchRefusal, WordName>> = {
  rebuilt: 'wordRebuilt',
  paragraphs: 'wordParagraphs',
};

/** The file with the text, which has been read again; or why there is none. */
function write(
  { host: { packing } }: Session,
  open: OpenWord | null,
  text: string,
): WriteWordResult | WordName {
  if (open === null) return 'wordNotOpen';
  const { bytes, word } = open;
  const plain = plainLines(text);
  const changes = changesBetween(word, plain);
  if (word.isReadOnly && changes.length > 0) return 'wordLocked';
  const refusal = changes.find(change => change.refusal !== null)?.refusal ?? null;
  if (refusal !== null) return REFUSALS[refusal];
  const patched = patchWord(bytes, { word, edits: changes.map(({ edit }) => edit) }, packing);
  const again = patched.kind === 'refused' ? null : readWord(patched.value, packing);
  if (patched.kind === 'refused' || again?.kind !== 'word') return 'wordNotWritten';
  return isAlike(again.word.text, plain)
    ? { kind: 'written', content: packing.toBase64(patched.value) }
    : 'wordNotWritten';
}

/** Letters that are shown as capitals are read so, however they were typed. */
function isAlike(...texts: readonly [string, string]): boolean {
  const [one, other] = texts.map(text => text.normalize('NFC').trimEnd().toUpperCase());
  return one === other;
}

function refused(name: WordName, locale: Locale): WriteWordResult {
  return { kind: 'refused', reason: wordsFor(name, locale) };
}

/** Windows may end lines otherwise than the text that was opened. */
function plainLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

async function localeOf({ store }: Session, uri: string): Promise<Locale> {
  return (await store.get(uri)).locale;
}
