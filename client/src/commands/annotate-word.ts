import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { freeName } from './free-name';
import { tellResult } from './tell-result';
import { say } from '../wording/messages';
import { fromBase64, toBase64 } from '../protocol/base64';
import { ANNOTATE_WORD_REQUEST, type AnnotateWordResult } from '../protocol/protocol';

/**
 * The command "Ghi nhận xét vào bản sao Word": the findings in a Word document, as comments in a copy beside it. Nothing is written
 * over. With a file (and what to write) as arguments it asks nothing. Answers with the copy, or undefined where there is none.
 */
export async function annotateWord(
  client: BaseLanguageClient,
  file: unknown,
  tracksChanges: unknown,
): Promise<vscode.Uri | undefined> {
  const uri = file instanceof vscode.Uri ? file : await pickFile();
  if (uri === undefined) return undefined;
  const tracks = typeof tracksChanges === 'boolean' ? tracksChanges : await pickKind();
  if (tracks === undefined) return undefined;
  const content = toBase64(await vscode.workspace.fs.readFile(uri));
  const params = { uri: client.code2ProtocolConverter.asUri(uri), content, tracksChanges: tracks };
  const result = await client.sendRequest<AnnotateWordResult>(ANNOTATE_WORD_REQUEST, params);
  if (result.kind === 'refused') {
    void vscode.window.showWarningMessage(result.reason);
    return undefined;
  }
  const copy = await freeNameBeside(uri);
  await vscode.workspace.fs.writeFile(copy, fromBase64(result.content));
  void tellCopy(copy, result);
  return copy;
}

async function pickFile(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({ filters: { Word: ['docx'] } });
  return picked?.[0];
}

async function pickKind(): Promise<boolean | undefined> {
  const items = [
    { label: say('remarksAlone'), tracksChanges: false },
    { label: say('remarksAndChanges'), detail: say('safeAlone'), tracksChanges: true },
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: say('pickRemarks') }))?.tracksChanges;
}

/** "bao-cao (nhận xét).docx", with a number where that is there. */
function freeNameBeside(uri: vscode.Uri): Promise<vscode.Uri> {
  return freeName(uri, (name, number) => {
    const mark = number === 1 ? say('remarks') : `${say('remarks')} ${number}`;
    return `${name} (${mark}).docx`;
  });
}

type Copy = Extract<AnnotateWordResult, { kind: 'copy' }>;

function tellCopy(copy: vscode.Uri, { comments, known, changes }: Copy): Promise<void> {
  const name = vscode.workspace.asRelativePath(copy);
  const told =
    changes === 0 ? say('remarksWritten', comments, name) : say('changesWritten', comments, changes, name);
  const all = known === 0 ? told : `${told} ${say('remarksKnown', known)}`;
  return tellResult(copy, all, say('openCopy'));
}
