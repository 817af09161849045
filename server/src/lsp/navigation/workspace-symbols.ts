import {
  SymbolKind,
  type CancellationToken,
  type SymbolInformation,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { stripMarks, writeShort, type ElsewhereCitation, type PlacedIdentity } from '../../core/index';
import { guardRequest, throwIfCancelled } from '../protocol/guard';
import type { Session } from '../session/session';
import { elsewhereToRange } from '../drafts/convert';

/** Finds drafts by their number and title, and the documents that drafts cite by their symbol and type. */
export function registerWorkspaceSymbols(session: Session): void {
  const { connection } = session;
  connection.onWorkspaceSymbol(
    guardRequest(connection, 'workspace/symbol', (params, token) => listSymbols(session, params, token)),
  );
}

/** More than these nobody reads; editors ask again with every letter. */
const MOST_SYMBOLS = 200;

async function listSymbols(
  { workspace }: Session,
  { query }: WorkspaceSymbolParams,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  await workspace.whenReady();
  throwIfCancelled(token);
  const words = stripMarks(query)
    .split(/\s+/u)
    .filter(word => word !== '');
  const fits = ({ name }: SymbolInformation): boolean => {
    const plain = stripMarks(name);
    return words.every(word => plain.includes(word));
  };
  const drafts = workspace.identities().map(draftToSymbol).filter(fits).sort(byName);
  const cited = distinctDocuments(workspace.citations(() => true))
    .map(citationToSymbol)
    .filter(fits)
    .sort(byName);
  return [...drafts, ...cited].slice(0, MOST_SYMBOLS);
}

/** In the order of the alphabet, whichever draft was read first. */
function byName(first: SymbolInformation, second: SymbolInformation): number {
  return first.name.localeCompare(second.name, 'vi');
}

/** The first citation of each document. The drafts themselves are listed apart. */
function distinctDocuments(citations: Iterable<ElsewhereCitation>): readonly ElsewhereCitation[] {
  const distinct = new Map<string, ElsewhereCitation>();
  for (const citation of citations) {
    const name = `${citation.symbol} ${citation.key ?? ''}`;
    if (!citation.isOwn && !distinct.has(name)) distinct.set(name, citation);
  }
  return [...distinct.values()];
}

function draftToSymbol({ type, symbol, title, place, source, name }: PlacedIdentity): SymbolInformation {
  return {
    name: [type, `số ${symbol}`, title].filter(part => part !== '').join(' '),
    kind: SymbolKind.File,
    containerName: name,
    location: { uri: source, range: elsewhereToRange(place) },
  };
}

function citationToSymbol({ type, symbol, date, place }: ElsewhereCitation): SymbolInformation {
  const name = type === null ? symbol : `${type.charAt(0).toUpperCase()}${type.slice(1)} số ${symbol}`;
  return {
    name: date === null ? name : `${name} ngày ${writeShort(date)}`,
    kind: SymbolKind.Key,
    containerName: place.name,
    location: { uri: place.source, range: elsewhereToRange(place) },
  };
}
