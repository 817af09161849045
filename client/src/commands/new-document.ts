import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readDay } from './day';
import { currentLocale, say, sayProfile } from '../wording/messages';
import {
  NEW_DOCUMENT_REQUEST,
  TEMPLATES_REQUEST,
  type DocumentAnswers,
  type NewDocumentResult,
  type TemplateSummary,
} from '../protocol/protocol';

const NO_ANSWERS: DocumentAnswers = { issuer: null, place: null, date: null };

/**
 * The command "Văn bản mới": pick a template, answer three questions, and a new document opens with the text as a snippet. Escape
 * ends it at any point. With a template (and answers) as arguments it asks nothing.
 */
export async function createDocument(
  client: BaseLanguageClient,
  template: unknown,
  answers: unknown,
): Promise<void> {
  if (typeof template === 'string') {
    await openDocument(client, template, isAnswers(answers) ? answers : NO_ANSWERS);
    return;
  }
  const picked = await pickTemplate(client);
  const asked = picked === undefined ? undefined : await askThreeQuestions();
  if (picked !== undefined && asked !== undefined) await openDocument(client, picked, asked);
}

async function openDocument(
  client: BaseLanguageClient,
  template: string,
  answers: DocumentAnswers,
): Promise<void> {
  const params = { template, ...answers };
  const { snippet } = await client.sendRequest<NewDocumentResult>(NEW_DOCUMENT_REQUEST, params);
  if (snippet === null) {
    void vscode.window.showWarningMessage(say('unknownTemplate', template));
    return;
  }
  const document = await vscode.workspace.openTextDocument({ language: 'vanban', content: '' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(snippet));
}

async function pickTemplate(client: BaseLanguageClient): Promise<string | undefined> {
  const params = { locale: currentLocale() };
  const templates = await client.sendRequest<readonly TemplateSummary[]>(TEMPLATES_REQUEST, params);
  const classes = [...new Set(templates.map(({ documentClass }) => documentClass))];
  const items = classes.flatMap(documentClass => [
    { label: sayProfile(documentClass), kind: vscode.QuickPickItemKind.Separator, id: '' },
    ...templates
      .filter(template => template.documentClass === documentClass)
      .map(({ id, name, sources }) => ({ label: name, description: id, detail: sources.join('; '), id })),
  ]);
  // The id is the name without marks, which some type faster; it is also what `vanban new` takes.
  const options = { placeHolder: say('pickTemplate'), matchOnDescription: true };
  return (await vscode.window.showQuickPick(items, options))?.id;
}

/** The answers, or undefined where the person stopped. */
async function askThreeQuestions(): Promise<DocumentAnswers | undefined> {
  const issuer = await ask({ prompt: say('askIssuer'), placeHolder: say('issuerExample') });
  if (issuer === undefined) return undefined;
  const place = await ask({ prompt: say('askPlace'), placeHolder: say('placeExample') });
  if (place === undefined) return undefined;
  const date = await ask({
    prompt: say('askDate'),
    placeHolder: '21/11/2026',
    validateInput: text => (text.trim() === '' || readDay(text) !== null ? null : say('wrongDate')),
  });
  if (date === undefined) return undefined;
  return { issuer: issuer === '' ? null : issuer, place: place === '' ? null : place, date: readDay(date) };
}

async function ask(options: vscode.InputBoxOptions): Promise<string | undefined> {
  return (await vscode.window.showInputBox({ ...options, ignoreFocusOut: true }))?.trim();
}

/** Arguments of a command come from anywhere: a link of a walkthrough, a key binding. */
function isAnswers(value: unknown): value is DocumentAnswers {
  return (
    typeof value === 'object' && value !== null && 'issuer' in value && 'place' in value && 'date' in value
  );
}
