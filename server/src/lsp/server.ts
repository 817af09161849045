import {
  PositionEncodingKind,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { readAbilities, type Abilities } from './protocol/abilities';
import { registerCodeActions } from './actions/code-actions';
import { FIX_ALL_KIND } from './actions/fixes';
import { COMPLETION_TRIGGERS, registerCompletion } from './completion/completion';
import { registerDiagnostics } from './diagnostics/diagnostics';
import { registerWorkspacePull } from './diagnostics/workspace-pull';
import { createDrafts } from './drafts/draft';
import type { Host } from './host/host';
import { registerHover } from './hints/hover';
import { registerInlayHints } from './hints/inlay-hints';
import { registerSectionLenses } from './hints/section-lenses';
import { ClosedDrafts } from './session/closed-drafts';
import { FirstLook } from './session/first-look';
import { HeldFindings } from './session/held-findings';
import { Inspector } from './session/inspector';
import { registerDefinition } from './navigation/definition';
import { registerDocumentLinks } from './navigation/document-links';
import { registerReferences } from './navigation/references';
import { registerRename } from './navigation/rename';
import { registerWorkspaceSymbols } from './navigation/workspace-symbols';
import { registerDocumentSymbols } from './outline/document-symbols';
import { registerFoldingRanges } from './outline/folding-ranges';
import { registerSelectionRanges } from './outline/selection-ranges';
import { registerSemanticTokens, TOKEN_LEGEND } from './outline/semantic-tokens';
import { refuseOutOfTurn } from './protocol/lifecycle';
import { Registers } from './settings/registers';
import { registerAnnotateWord } from './requests/annotate-word';
import { registerFigures } from './requests/figures';
import { registerReport } from './requests/report';
import { registerConvertWord } from './requests/convert-word';
import { registerRequests } from './requests/requests';
import { registerReview } from './requests/review';
import { registerScope } from './requests/scope';
import type { Session } from './session/session';
import { registerSettings } from './changes/register-settings';
import { registerTables } from './requests/tables';
import { registerTemplates } from './requests/templates';
import { registerWordFiles } from './requests/word-files';
import { SettingsStore } from './settings/store';
import { Workspace } from './workspace/workspace';

/** Makes the host once the client has introduced itself. */
export type CreateHost = (params: InitializeParams) => Host;

/** Serves one client over a connection until it ends. The host is all that the server knows of the outside. */
export function startServer(connection: Connection, createHost: CreateHost): void {
  refuseOutOfTurn(connection);
  connection.onInitialize(params => {
    const host = createHost(params);
    const session = createSession(connection, host, params);
    registerDiagnostics(session);
    registerWorkspacePull(session);
    registerCodeActions(session);
    registerHover(session);
    registerCompletion(session);
    registerInlayHints(session);
    registerSectionLenses(session);
    registerDefinition(session);
    registerReferences(session);
    registerRename(session);
    registerDocumentLinks(session);
    registerWorkspaceSymbols(session);
    registerDocumentSymbols(session);
    registerFoldingRanges(session);
    registerSelectionRanges(session);
    registerSemanticTokens(session);
    registerRequests(session);
    registerFigures(session);
    registerReview(session);
    registerReport(session);
    registerScope(session);
    registerSettings(session);
    registerTemplates(session);
    registerTables(session);
    registerAnnotateWord(session);
    registerConvertWord(session);
    registerWordFiles(session);
    session.drafts.listen(connection);
    return describeServer(host, session.abilities);
  });
  connection.listen();
}

function createSession(connection: Connection, host: Host, params: InitializeParams): Session {
  const abilities = readAbilities(params);
  const drafts = createDrafts();
  const store = new SettingsStore({ connection, host, abilities });
  const workspace = new Workspace({ connection, host, drafts, store });
  const registers = new Registers({ connection, host, abilities });
  const inspector = new Inspector({ connection, drafts, store, workspace, registers });
  const firstLook = new FirstLook(drafts, store);
  const held = new HeldFindings(drafts, abilities.pauseMs);
  const closed = new ClosedDrafts({ host, abilities, drafts, store, workspace, registers });
  const folders = params.workspaceFolders ?? [];
  const known = { connection, host, abilities, drafts, store, workspace, registers };
  return { ...known, inspector, firstLook, held, closed, folders };
}

function describeServer(host: Host, { pullsDiagnostics, closedDrafts }: Abilities): InitializeResult {
  return {
    serverInfo: { name: 'vanban', version: host.version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
      inlayHintProvider: true,
      codeLensProvider: {},
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      documentLinkProvider: {},
      workspaceSymbolProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      semanticTokensProvider: { legend: TOKEN_LEGEND, full: { delta: true }, range: true },
      codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', FIX_ALL_KIND] },
      ...(pullsDiagnostics && {
        diagnosticProvider: {
          identifier: 'vanban',
          interFileDependencies: true,
          workspaceDiagnostics: closedDrafts > 0,
        },
      }),
    },
  };
}
