import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TEMPLATES_REQUEST, type TemplateSummary } from '../protocol/protocol';
import { currentLocale, say, sayProfile } from '../wording/messages';
import { searcher } from '../wording/search';

interface TemplateItem extends vscode.QuickPickItem {
  /** Null for the line that parts one class from the next. */
  readonly template: TemplateSummary | null;
}

/**
 * Lets a person pick a template by its name, with or without accents. The source of the form stands above the list, for the template
 * that the cursor is on. Undefined where the list was closed.
 */
export async function pickTemplate(client: BaseLanguageClient): Promise<string | undefined> {
  const params = { locale: currentLocale() };
  const templates = await client.sendRequest<readonly TemplateSummary[]>(TEMPLATES_REQUEST, params);
  const list = vscode.window.createQuickPick<TemplateItem>();
  list.placeholder = say('pickTemplate');
  list.items = itemsFor(templates, '');
  list.onDidChangeValue(typed => {
    list.items = itemsFor(templates, typed);
  });
  list.onDidChangeActive(([active]) => {
    list.title = active?.template?.sources.join('; ');
  });
  list.show();
  try {
    return await new Promise(resolve => {
      list.onDidAccept(() => {
        resolve(list.activeItems[0]?.template?.id);
      });
      list.onDidHide(() => {
        resolve(undefined);
      });
    });
  } finally {
    list.dispose();
  }
}

/** The templates whose names have all the words that were typed, class by class. VS Code itself would not find them without accents. */
function itemsFor(templates: readonly TemplateSummary[], typed: string): readonly TemplateItem[] {
  const holds = searcher(typed);
  const found = templates.filter(({ name, documentClass }) => holds(`${name} ${sayProfile(documentClass)}`));
  const classes = [...new Set(found.map(({ documentClass }) => documentClass))];
  return classes.flatMap(documentClass => [
    { label: sayProfile(documentClass), kind: vscode.QuickPickItemKind.Separator, template: null },
    ...found
      .filter(template => template.documentClass === documentClass)
      .map(template => ({ label: template.name, alwaysShow: true, template })),
  ]);
}
