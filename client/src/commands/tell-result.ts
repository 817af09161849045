import * as vscode from 'vscode';
import { say } from '../wording/messages';

/** Tells what was written, and offers to open it by the program of the system; a file that lies on no disk has to be downloaded for that. */
export async function tellResult(file: vscode.Uri, told: string, open: string): Promise<void> {
  if (file.scheme !== 'file') {
    void vscode.window.showInformationMessage(`${told} ${say('downloadToOpen')}`);
    return;
  }
  const picked = await vscode.window.showInformationMessage(told, open);
  if (picked !== undefined) await vscode.env.openExternal(file);
}
