import { match, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft } from '../support/drafts';

describe('vanban.config.json in the editor', () => {
  afterEach(async () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    await closeAll();
    if (uri !== undefined) await vscode.workspace.fs.delete(uri);
  });

  it('may have comments, and is held to the schema that is shipped', async () => {
    const { document } = await openDraft('vanban.config.json', '// Cho cả thư mục\n{ "profile": "hoi" }\n');
    strictEqual(document.languageId, 'jsonc');
    const [problem] = await waitForProblems(document.uri);
    strictEqual(problem && document.getText(problem.range), '"hoi"');
    match(problem?.message ?? '', /"party"/u);
  });
});

async function waitForProblems(uri: vscode.Uri): Promise<readonly vscode.Diagnostic[]> {
  return new Promise(resolve => {
    const look = (): void => {
      const problems = vscode.languages.getDiagnostics(uri);
      if (problems.length === 0) return;
      listener.dispose();
      resolve(problems);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}
