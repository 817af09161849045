import assert from 'node:assert/strict';
import { CancellationTokenSource, type Diagnostic } from 'vscode-languageserver-protocol/node';
import { pick, type Random } from '../bench/random';
import type { LspClient } from '../helpers/lsp-client';

/** What operations work on: a client, random values, texts to begin with, and the drafts that are open now. */
export interface Desk {
  readonly client: LspClient;
  readonly next: Random;
  readonly texts: readonly string[];
  readonly open: Set<string>;
}

/** One thing that an editor does. */
type Operation = (desk: Desk) => Promise<void>;

const NAMES: readonly [string, ...string[]] = ['a.vanban', 'b.txt', 'c.md', 'thư mục/d.vanban', 'e.vanban'];

/** More than this no draft grows to: the figures of memory are to be compared. */
const MOST_CHARACTERS = 20_000;

const TYPED: readonly [string, ...string[]] = [
  '',
  '',
  '7',
  ', ',
  '%',
  '\n',
  '\n\n',
  'ngày 31/02/2024',
  '- ',
  ' của Tỉnh ủy',
];

/** Requests that ask about a place of a draft. */
const AT_PLACE: readonly [string, ...string[]] = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/definition',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
];

/** Requests that ask about the whole of a draft. */
const ABOUT_DRAFT: readonly [string, ...string[]] = [
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/semanticTokens/full',
  'textDocument/documentLink',
  'textDocument/codeLens',
];

/** What is done, the frequent things several times. */
const OPERATIONS: readonly [Operation, ...Operation[]] = [
  ...[type, type, type, type, type, pull, pull, askAtPlace, askAtPlace, askAboutDraft],
  ...[askActions, askHints, askReferences, cancel, compare, openOrClose, saveOrRemove, configure, replaceAll],
] as unknown as readonly [Operation, ...Operation[]];

/** Does one thing. */
export function operate(desk: Desk): Promise<void> {
  return pick(desk.next, OPERATIONS)(desk);
}

async function openOne({ client, next, texts, open }: Desk): Promise<string> {
  const name = pick(next, NAMES);
  if (!open.has(name)) {
    open.add(name);
    await client.open(name, texts[next(texts.length)] ?? '', languageOf(name));
  }
  return name;
}

/** As an editor names it by the name of the file. */
function languageOf(name: string): string {
  if (name.endsWith('.md')) return 'markdown';
  return name.endsWith('.txt') ? 'plaintext' : 'vanban';
}

async function type(desk: Desk): Promise<void> {
  const { client, next } = desk;
  const name = await openOne(desk);
  const text = client.textOf(name);
  const start = next(text.length + 1);
  const end = Math.min(text.length, start + (text.length > MOST_CHARACTERS ? 5_000 : next(12)));
  await client.change(name, { range: client.rangeAt(name, start, end), text: pick(next, TYPED) });
}

async function replaceAll(desk: Desk): Promise<void> {
  const { client, next, texts } = desk;
  await client.change(await openOne(desk), { text: texts[next(texts.length)] ?? '' });
}

async function pull(desk: Desk): Promise<void> {
  await desk.client.pull(await openOne(desk));
}

async function askAtPlace(desk: Desk): Promise<void> {
  await desk.client.connection.sendRequest(pick(desk.next, AT_PLACE), await placeIn(desk)).catch(isRefusal);
}

async function askReferences(desk: Desk): Promise<void> {
  const params = { ...(await placeIn(desk)), context: { includeDeclaration: true } };
  await desk.client.connection.sendRequest('textDocument/references', params).catch(isRefusal);
}

async function askAboutDraft(desk: Desk): Promise<void> {
  const textDocument = { uri: desk.client.uriOf(await openOne(desk)) };
  await desk.client.connection.sendRequest(pick(desk.next, ABOUT_DRAFT), { textDocument });
}

async function askActions(desk: Desk): Promise<void> {
  const { textDocument, position } = await placeIn(desk);
  const params = { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } };
  await desk.client.connection.sendRequest('textDocument/codeAction', params).catch(isRefusal);
}

async function askHints(desk: Desk): Promise<void> {
  const { textDocument, position } = await placeIn(desk);
  const range = { start: { line: 0, character: 0 }, end: position };
  await desk.client.connection.sendRequest('textDocument/inlayHint', { textDocument, range });
}

async function cancel(desk: Desk): Promise<void> {
  const source = new CancellationTokenSource();
  const textDocument = { uri: desk.client.uriOf(await openOne(desk)) };
  const asked = desk.client.connection.sendRequest('textDocument/diagnostic', { textDocument }, source.token);
  source.cancel();
  await asked.catch(isRefusal);
}

async function openOrClose(desk: Desk): Promise<void> {
  const name = await openOne(desk);
  desk.open.delete(name);
  await desk.client.close(name);
}

async function saveOrRemove({ client, next, texts }: Desk): Promise<void> {
  const name = `lưu/${String(next(6))}.txt`;
  await client.createFile(name, texts[next(texts.length)] ?? '');
  if (next(2) === 0) await client.removeFile(name);
}

async function configure({ client, next }: Desk): Promise<void> {
  await client.setSettings(
    pick(next, [
      null,
      { locale: 'en' },
      { inlayHints: { weekday: true } },
      { codeLens: { sections: true } },
      { profile: 'state' },
    ]),
  );
}

/** The findings of a draft that was edited are those of its text read afresh. */
async function compare(desk: Desk): Promise<void> {
  const { client } = desk;
  const name = await openOne(desk);
  const report = await client.pull(name);
  const params = { uri: client.uriOf(name), text: client.textOf(name) };
  const afresh = await client.connection.sendRequest<readonly Diagnostic[]>('vanban/checkText', params);
  const items = report.kind === 'full' ? report.items : [];
  assert.deepEqual(items.map(nameOf), afresh.map(nameOf));
}

function nameOf({ code, message, range }: Diagnostic): unknown {
  return { code, message, range };
}

async function placeIn(desk: Desk): Promise<{
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}> {
  const { client, next } = desk;
  const name = await openOne(desk);
  const at = next(client.textOf(name).length + 1);
  return { textDocument: { uri: client.uriOf(name) }, position: client.rangeAt(name, at, at).start };
}

/** An answer that LSP has for a request that came too late, or that nobody wants any more, is none that is wrong. */
function isRefusal(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== -32800 && code !== -32801 && code !== -32803) throw error;
}
