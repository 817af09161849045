import * as vscode from 'vscode';
import { currentLocale, say } from '../wording/messages';

/** Where the build puts the pages: one folder for each group, one page for each rule and language. */
const PAGES = 'server/dist/rules';
const EXTENSION = '.md';
const ENGLISH = '.en.md';

/** Opens the page of a rule in the Markdown preview; without a rule, asks which. */
export async function openRulePage(extensionUri: vscode.Uri, ruleId: string | undefined): Promise<void> {
  const folder = vscode.Uri.joinPath(extensionUri, PAGES);
  const rules = await listRules(folder);
  const picked = ruleId ?? (await vscode.window.showQuickPick(rules, { placeHolder: say('pickRule') }));
  if (picked === undefined) return;
  if (!rules.includes(picked)) {
    void vscode.window.showWarningMessage(say('unknownRule', picked));
    return;
  }
  await vscode.commands.executeCommand('markdown.showPreview', await pageOf(folder, picked));
}

async function listRules(folder: vscode.Uri): Promise<string[]> {
  const groups = await vscode.workspace.fs.readDirectory(folder);
  const found = await Promise.all(
    groups
      .filter(([, type]) => type === vscode.FileType.Directory)
      .map(async ([group]) => {
        const files = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, group));
        const pages = files
          .map(([name]) => name)
          .filter(name => name.endsWith(EXTENSION) && !name.endsWith(ENGLISH));
        return pages.map(name => `${group}/${name.slice(0, -EXTENSION.length)}`);
      }),
  );
  return found.flat().sort();
}

/** The page in the language of the product; the Vietnamese one where there is no other. */
async function pageOf(folder: vscode.Uri, ruleId: string): Promise<vscode.Uri> {
  const vietnamese = vscode.Uri.joinPath(folder, ruleId + EXTENSION);
  if (currentLocale() === 'vi') return vietnamese;
  const english = vscode.Uri.joinPath(folder, ruleId + ENGLISH);
  return vscode.workspace.fs.stat(english).then(
    () => english,
    () => vietnamese,
  );
}
