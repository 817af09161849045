import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

/** What the client can do, as far as the server acts on it. Read once, when the client introduces itself. */
export interface Abilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  /** How long typing rests before findings in what is being typed are shown, in milliseconds; 0: they are not held back. */
  readonly pauseMs: number;
  /** How many drafts that are not open are checked at most. */
  readonly closedDrafts: number;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly changesFolders: boolean;
  readonly editsByVersion: boolean;
  /** An edit may make a file. */
  readonly createsFiles: boolean;
  readonly annotatesEdits: boolean;
  readonly takesDefinitionLinks: boolean;
  readonly takesCodeActions: boolean;
  readonly nestsSymbols: boolean;
  /** How many folding ranges the client wants at most. */
  readonly foldingLimit: number;
  readonly takesMarkdown: boolean;
  readonly takesSnippets: boolean;
  readonly hasCommands: boolean;
  readonly asksForReasons: boolean;
  readonly wantsStatus: boolean;
}

/** Reads the abilities of a client; what it does not mention it cannot do. */
export function readAbilities({ capabilities, initializationOptions }: InitializeParams): Abilities {
  const { workspace, textDocument } = capabilities;
  const options = readOptions(initializationOptions);
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    pauseMs: readPause(capabilities, options),
    closedDrafts: readClosedDrafts(capabilities, options),
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    editsByVersion: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    annotatesEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    takesDefinitionLinks: textDocument?.definition?.linkSupport === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    takesCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    takesMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    takesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    hasCommands: options.commands === true,
    asksForReasons: options.asksForReasons === true,
    wantsStatus: options.status === true,
  };
}

/** What is published has no other moment to come; a client that pulls chooses its own, unless it says how long to wait. */
const PUBLISHED_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 3_600_000;

function readPause(
  { workspace, textDocument }: ClientCapabilities,
  { pauseMs }: InitializationOptions,
): number {
  const isPulling = textDocument?.diagnostic !== undefined;
  if (isPulling && workspace?.diagnostics?.refreshSupport !== true) return 0;
  if (typeof pauseMs === 'number' && pauseMs >= 0) return Math.min(pauseMs, LONGEST_PAUSE_MS);
  return isPulling ? 0 : PUBLISHED_PAUSE_MS;
}

const MOST_CLOSED_DRAFTS = 500;

/** A client that does not pull has nowhere to put what was found in closed drafts before they are opened. */
function readClosedDrafts(
  { textDocument }: ClientCapabilities,
  { closedDrafts }: InitializationOptions,
): number {
  if (textDocument?.diagnostic === undefined) return 0;
  const isNumber = typeof closedDrafts === 'number' && closedDrafts >= 0;
  return isNumber ? Math.floor(closedDrafts) : MOST_CLOSED_DRAFTS;
}

/** What a client says of itself beyond the protocol. It may send anything: whoever reads a field asks of what kind it is. */
export function readOptions(options: unknown): InitializationOptions {
  return typeof options === 'object' && options !== null ? options : {};
}
