import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { RULES_REQUEST } from '../protocol/protocol';
import { currentLocale, say } from '../wording/messages';

/** Where the build puts the pages: one folder for each group, one page for each rule and language. */
const PAGES = 'server/dist/rules';
const EXTENSIONS = { vi: '.md', en: '.en.md' } as const;

/** Shows Markdown as a page; of an extension that VS Code brings along, that a browser may lack, and that somebody may have switched off. */
const PREVIEW = 'markdown.showPreview';

/** What opens the pages. Only the server knows the rules: a folder of the extension cannot be listed in a browser. */
export interface RulePages {
  readonly client: BaseLanguageClient;
  readonly extensionUri: vscode.Uri;
}

/** Opens the page of a rule in the Markdown preview; without a rule, asks which. */
export async function openRulePage(
  { client, extensionUri }: RulePages,
  ruleId: string | undefined,
): Promise<void> {
  const rules = await client.sendRequest<string[]>(RULES_REQUEST, {});
  const picked = ruleId ?? (await vscode.window.showQuickPick(rules, { placeHolder: say('pickRule') }));
  if (picked === undefined) return;
  if (!rules.includes(picked)) {
    void vscode.window.showWarningMessage(say('unknownRule', picked));
    return;
  }
  await showPage(vscode.Uri.joinPath(extensionUri, PAGES, picked + EXTENSIONS[currentLocale()]));
}

/** Whether there is a preview is known only by asking for it: its extension runs from then on. */
async function showPage(page: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand(PREVIEW, page);
  } catch {
    await vscode.window.showTextDocument(page);
  }
}
