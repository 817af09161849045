import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { RULES_REQUEST } from '../protocol/protocol';
import { currentLocale, say } from '../wording/messages';

/** Where the build puts the pages: one folder for each group, one page for each rule and language. */
const PAGES = 'server/dist/rules';
const EXTENSIONS = { vi: '.md', en: '.en.md' } as const;

/** Shows Markdown as a page; an extension that VS Code brings along, and that somebody may have switched off. */
const PREVIEW = { extension: 'vscode.markdown-language-features', command: 'markdown.showPreview' } as const;

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

/** The command is known only once its extension runs, which calling it brings about. */
async function showPage(page: vscode.Uri): Promise<void> {
  if (vscode.extensions.getExtension(PREVIEW.extension) === undefined)
    await vscode.window.showTextDocument(page);
  else await vscode.commands.executeCommand(PREVIEW.command, page);
}
