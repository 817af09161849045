import type { CancellationToken } from 'vscode-languageserver';
import { citationNoteAt, citedDocumentAt, isOnName, mentionAt, type CitationNote } from '../../core/index';
import type { CheckedDraft } from '../session/checked-draft';
import { contentModified, throwIfCancelled } from '../protocol/guard';
import { findSayings } from '../session/other-drafts';
import type { Session } from '../session/session';

/** A place of a draft, and who may lose interest in it. */
interface AskedPlace {
  readonly offset: number;
  readonly token: CancellationToken;
}

/**
 * What draft, workspace and registers know of the document that is meant at a place; null on anything else. Registers and
 * other drafts are asked only where a document is meant. Throws the answers "cancelled" and "content modified".
 */
export async function citationNote(
  session: Session,
  { draft, settings }: CheckedDraft,
  { offset, token }: AskedPlace,
): Promise<CitationNote | null> {
  const { model } = draft;
  const mention = mentionAt(model, offset);
  if (mention === null || !isOnName(mention, offset)) return null;
  const register = await session.registers.get(settings);
  throwIfCancelled(token);
  const document = citedDocumentAt(model, offset);
  const sayings = document === null ? [] : await findSayings(session, { draft, document }, token);
  if (session.drafts.get(draft.uri) !== draft) throw contentModified();
  const { locale } = settings;
  const namesOf = (isOwn: boolean): readonly string[] => {
    const said = sayings.filter(saying => saying.isOwn === isOwn);
    return [...new Map(said.map(({ place }) => [place.source, place.name])).values()];
  };
  return citationNoteAt(model, offset, { register, citing: namesOf(false), drafts: namesOf(true), locale });
}
