import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

/** What the client can do, as far as the server acts on it. Read once, when the client introduces itself. */
export interface Abilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
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

function readOptions(options: unknown): InitializationOptions {
  // Each field is compared with `true` above, so that any other shape of the object counts as absent.
  return typeof options === 'object' && options !== null ? options : {};
}
