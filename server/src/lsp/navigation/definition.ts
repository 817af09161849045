import type {
  CancellationToken,
  DefinitionLink,
  DefinitionParams,
  Location,
  Range,
} from 'vscode-languageserver';
import { findOwnPlace, headSpanOf, nameSpanOf, type Span } from '../../core/index';
import { elsewhereToRange, spanToRange } from '../drafts/convert';
import { guardRequest } from '../protocol/guard';
import type { Session } from '../session/session';
import type { WorkspaceDraft } from '../workspace/workspace';
import { findMention, type MentionAtPlace } from './mention';
import { findSayings } from '../session/other-drafts';
import { findUnitLinks } from './units';

/**
 * Goes from a mention of a document to where the draft introduces it, and from there to the draft that is the document; from "khoản 2
 * Điều 5" to that unit of the draft.
 */
export function registerDefinition(session: Session): void {
  const { connection } = session;
  connection.onDefinition(
    guardRequest(connection, 'textDocument/definition', (params, token) => goTo(session, params, token)),
  );
}

async function goTo(
  session: Session,
  params: DefinitionParams,
  token: CancellationToken,
): Promise<Location[] | DefinitionLink[]> {
  const links = await findUnitLinks(session, params, token);
  if (links !== null) return session.abilities.takesDefinitionLinks ? [...links] : links.map(linkToLocation);
  const found = await findMention(session, params, token);
  if (found === null) return [];
  const targets = await findTargets(session, found, token);
  if (!session.abilities.takesDefinitionLinks) return [...targets];
  const originSelectionRange = spanToRange(found.draft, headSpanOf(found.mention));
  return targets.map(({ uri, range }) => ({
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
    originSelectionRange,
  }));
}

function linkToLocation({ targetUri, targetSelectionRange }: DefinitionLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}

interface Target {
  readonly uri: string;
  readonly range: Range;
}

async function findTargets(
  session: Session,
  { draft, mention, document }: MentionAtPlace,
  token: CancellationToken,
): Promise<readonly Target[]> {
  if (mention.kind === 'short' && mention.claim.reading.kind === 'this') {
    const own = findOwnPlace(draft.model);
    return own === null ? [] : [targetAt(draft, own)];
  }
  if (document === null) return [];
  const { definition } = document;
  if (definition !== mention) return [targetAt(draft, nameSpanOf(definition))];
  const sayings = await findSayings(session, { draft, document }, token);
  const own = sayings.filter(({ isOwn }) => isOwn).map(({ place }) => place);
  return [...new Map(own.map(place => [place.source, place])).values()].map(place => ({
    uri: place.source,
    range: elsewhereToRange(place),
  }));
}

function targetAt(draft: WorkspaceDraft, span: Span): Target {
  return { uri: draft.uri, range: spanToRange(draft, span) };
}
