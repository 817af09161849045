import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readDay } from './day';
import { lastOffice, officeOfSettings, rememberOffice, type Office } from './office';
import { pickTemplate } from './pick-template';
import { say } from '../wording/messages';
import {
  NEW_DOCUMENT_REQUEST,
  NEXT_NUMBER_REQUEST,
  type DocumentAnswers,
  type NewDocumentResult,
  type NextNumberResult,
} from '../protocol/protocol';

const NO_ANSWERS: DocumentAnswers = { issuer: null, place: null, date: null, number: null };

/** What the command works with. */
export interface DocumentMaker {
  readonly client: BaseLanguageClient;
  /** Keeps the last answers on this machine. */
  readonly memory: vscode.Memento;
}

/**
 * The command "Soạn văn bản mới": pick a template, answer up to four questions, and a new document opens with the text as a snippet.
 * Escape ends it at any point. With a template (and answers) as arguments it asks nothing.
 */
export async function createDocument(
  { client, memory }: DocumentMaker,
  template: unknown,
  answers: unknown,
): Promise<void> {
  if (typeof template === 'string') {
    await openDocument(client, template, isAnswers(answers) ? answers : NO_ANSWERS);
    return;
  }
  const picked = await pickTemplate(client);
  const asked = picked === undefined ? undefined : await askQuestions(memory);
  if (picked === undefined || asked === undefined) return;
  const numbered = await askNumber(client, picked, asked);
  if (numbered !== undefined) await openDocument(client, picked, numbered);
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

/** The answers, or undefined where the person stopped. */
async function askQuestions(memory: vscode.Memento): Promise<DocumentAnswers | undefined> {
  const office = await askOffice(memory);
  if (office === undefined) return undefined;
  const date = await ask({
    prompt: say('askDate'),
    placeHolder: '21/11/2026',
    validateInput: text => (text.trim() === '' || readDay(text) !== null ? null : say('wrongDate')),
  });
  if (date === undefined) return undefined;
  return { issuer: orNull(office.issuer), place: orNull(office.place), date: readDay(date), number: null };
}

/** Asks for the number only where the folder or the register tells which is next; else it is open until the document is issued. */
async function askNumber(
  client: BaseLanguageClient,
  template: string,
  answers: DocumentAnswers,
): Promise<DocumentAnswers | undefined> {
  const params = { template, ...answers };
  const next = await client.sendRequest<NextNumberResult>(NEXT_NUMBER_REQUEST, params);
  if (next === null) return answers;
  const number = await ask({ prompt: say('askNumber', next.last), value: next.number });
  return number === undefined ? undefined : { ...answers, number: orNull(number) };
}

/** Asks for what the settings leave open; the last answers stand there already. */
async function askOffice(memory: vscode.Memento): Promise<Office | undefined> {
  const known = officeOfSettings();
  const last = lastOffice(memory);
  const issuer =
    known.issuer === ''
      ? await ask({ prompt: say('askIssuer'), placeHolder: say('issuerExample'), value: last.issuer })
      : known.issuer;
  if (issuer === undefined) return undefined;
  const place =
    known.place === ''
      ? await ask({ prompt: say('askPlace'), placeHolder: say('placeExample'), value: last.place })
      : known.place;
  if (place === undefined) return undefined;
  await rememberOffice(memory, { issuer, place });
  return { issuer, place };
}

function orNull(answer: string): string | null {
  return answer === '' ? null : answer;
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
