import { fileURLToPath } from 'node:url';
import {
  CodeActionRequest,
  type CodeAction,
  type Diagnostic,
  type Location,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LspClient } from '../lsp-client';
import { messageIdOf, pullAll } from '../lsp-findings';
import type { FaceDrafts, FaceFinding, FaceFindings, FacePlace } from './face';

/** What the language server finds in drafts of its folder, each opened and closed again. */
export async function checkByEditor(drafts: FaceDrafts, client: LspClient): Promise<FaceFindings> {
  const found = new Map<string, readonly FaceFinding[]>();
  for (const [name, text] of drafts) {
    await client.open(name, text, languageOf(name));
    const diagnostics = await pullAll(client, name);
    const actions = await actionsFor(diagnostics, name, client);
    const document = TextDocument.create(client.uriOf(name), 'vanban', 1, text);
    found.set(
      name,
      diagnostics.map(diagnostic => toFace(diagnostic, actions, document)),
    );
    await client.close(name);
  }
  return found;
}

/** The same with the settings of the folder and Word documents among the drafts; each is opened as the client of VS Code opens it. */
export async function checkFilesByEditor(
  drafts: ReadonlyMap<string, string | Uint8Array>,
  client: LspClient,
): Promise<FaceFindings> {
  const texts = [...drafts].map(async ([name, draft]) => {
    if (typeof draft === 'string') return [name, draft] as const;
    const content = Buffer.from(draft).toString('base64');
    const params = { uri: client.uriOf(name), content };
    const { text } = await client.connection.sendRequest<{ readonly text: string }>(
      'vanban/openWord',
      params,
    );
    return [name, text] as const;
  });
  return checkByEditor(new Map(await Promise.all(texts)), client);
}

function languageOf(name: string): string {
  if (/\.(?:vanban|docx)$/u.test(name)) return 'vanban';
  return name.endsWith('.md') ? 'markdown' : 'plaintext';
}

/** The repairs that are offered for the diagnostics of a draft; what silences a finding, there or in another file, is none. */
async function actionsFor(
  diagnostics: readonly Diagnostic[],
  name: string,
  client: LspClient,
): Promise<readonly CodeAction[]> {
  if (diagnostics.length === 0) return [];
  const uri = client.uriOf(name);
  const all = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: client.rangeAt(name, 0, client.textOf(name).length),
    context: { diagnostics: [], only: ['quickfix'] },
  });
  return (all ?? [])
    .filter((action): action is CodeAction => typeof action.command !== 'string')
    .filter(action => action.diagnostics !== undefined && editsOnly(uri, action))
    .filter(action => !editsOf(action).some(isDirective));
}

function editsOnly(uri: string, { edit }: CodeAction): boolean {
  const changes = edit?.documentChanges ?? [];
  return changes.every(change => 'textDocument' in change && change.textDocument.uri === uri);
}

function isDirective({ newText }: TextEdit): boolean {
  return newText.includes('<!-- vanban-disable');
}

const SEVERITIES: readonly number[] = [-1, 2, 1, 0];

function toFace(diagnostic: Diagnostic, actions: readonly CodeAction[], document: TextDocument): FaceFinding {
  const { code, severity, message, range, relatedInformation = [] } = diagnostic;
  const own = actions.filter(action => JSON.stringify(action.diagnostics) === JSON.stringify([diagnostic]));
  return {
    ...toPlace(range),
    ruleId: String(code),
    messageId: messageIdOf(diagnostic.data),
    severity: SEVERITIES[severity ?? 0] ?? -1,
    message: typeof message === 'string' ? message : message.value,
    range: toOffsets(range, document),
    related: relatedInformation.map(({ location, message: words }) => ({
      ...toPlace(location.range),
      message: words,
      filePath: fileOf(location, document),
    })),
    suggestions: own.map(action => ({
      title: action.title,
      edits: editsOf(action).map(edit => ({ range: toOffsets(edit.range, document), text: edit.newText })),
    })),
  };
}

function editsOf({ edit }: CodeAction): readonly TextEdit[] {
  return (edit?.documentChanges ?? []).flatMap(change =>
    'edits' in change ? change.edits.filter((each): each is TextEdit => 'newText' in each) : [],
  );
}

function fileOf({ uri }: Location, document: TextDocument): string | null {
  return uri === document.uri ? null : fileURLToPath(uri);
}

function toPlace({ start, end }: Range): FacePlace {
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function toOffsets({ start, end }: Range, document: TextDocument): readonly [number, number] {
  return [document.offsetAt(start), document.offsetAt(end)];
}
