import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver-protocol/node';
import { editedFileOf } from '../helpers/edited-file';
import { startClient, type ClientOptions, type LspClient } from '../helpers/lsp-client';
import { listFindings } from '../helpers/lsp-findings';

const WRONG = 'Đến nay có 402/756 người, chiếm 53,71%.';
const RULE = 'figure/percent-mismatch';
const TITLE = 'Tắt quy tắc này trong thư mục';
const CONFIG = 'vanban.config.json';
const ONLY_THIS = `{\n  "rules": {\n    "${RULE}": "off"\n  }\n}\n`;

describe('language server: turning a rule off for the folder', () => {
  let client: LspClient | null = null;

  async function start(options: ClientOptions = {}): Promise<LspClient> {
    const started = await startClient(options);
    client = started.client;
    return client;
  }

  afterEach(async () => {
    await client?.stop();
    client = null;
  });

  it('makes a configuration in the workspace folder, and the finding goes', async () => {
    const editor = await start();
    await editor.open('con/a.vanban', WRONG);
    const action = await find(editor, 'con/a.vanban');
    assert.equal(action?.kind, 'quickfix');
    assert.deepEqual(
      action.diagnostics?.map(({ code }) => code),
      [RULE],
    );
    assert.equal(action.command, undefined);
    const { uri, isNew, text } = await editedFileOf(action);
    assert.deepEqual({ uri, isNew, text }, { uri: editor.uriOf(CONFIG), isNew: true, text: ONLY_THIS });
    await editor.createFile(CONFIG, text);
    await editor.refreshed.take();
    assert.deepEqual(await listFindings(editor, 'con/a.vanban'), []);
    assert.equal(await find(editor, 'con/a.vanban'), undefined);
  });

  it('edits the nearest configuration, and keeps its comments and what it says', async () => {
    const before = `{\r\n  // Cả huyện\r\n  "rules": {\r\n    "${RULE}": "warning" // tạm\r\n  }\r\n}\r\n`;
    const editor = await start({ files: { [`con/${CONFIG}`]: before, [CONFIG]: '{}' } });
    await editor.open('con/cháu/a.vanban', WRONG);
    const action = await find(editor, 'con/cháu/a.vanban');
    assert.ok(action);
    const { uri, isNew, text } = await editedFileOf(action);
    assert.deepEqual({ uri, isNew }, { uri: editor.uriOf(`con/${CONFIG}`), isNew: false });
    assert.equal(text, before.replace('"warning"', '"off"'));
    await editor.writeFile(`con/${CONFIG}`, text);
    await editor.refreshed.take();
    assert.deepEqual(await listFindings(editor, 'con/cháu/a.vanban'), []);
  });

  it('turns off what an override turned on', async () => {
    const before = `{ "overrides": [{ "files": ["*.vanban"], "rules": { "${RULE}": "error" } }] }`;
    const editor = await start({ files: { [CONFIG]: before } });
    await editor.open('a.vanban', WRONG);
    const action = await find(editor, 'a.vanban');
    assert.ok(action);
    await editor.writeFile(CONFIG, (await editedFileOf(action)).text);
    await editor.refreshed.take();
    assert.deepEqual(await listFindings(editor, 'a.vanban'), []);
  });

  it('names the rule where findings of several stand in the range, in the language of the settings', async () => {
    const editor = await start({ settings: { locale: 'en' } });
    await editor.open('a.vanban', `${WRONG} Chi tăng 99.61%.`);
    const actions = await editor.actionsAt('a.vanban', '53,71%. Chi tăng 99.61%');
    const title = 'Turn this rule off in the folder';
    assert.deepEqual(
      actions.map(action => action.title).filter(each => each.startsWith(title)),
      [`${title}: ${RULE}`, `${title}: figure/number-format`],
    );
  });

  it('lets a client with the command save the configuration', async () => {
    const editor = await start({ initializationOptions: { commands: true } });
    await editor.open('a.vanban', WRONG);
    assert.deepEqual((await find(editor, 'a.vanban'))?.command, {
      title: TITLE,
      command: 'vanban.saveConfiguration',
      arguments: [editor.uriOf(CONFIG)],
    });
  });

  it('is not offered for a configuration that is broken, also where the last good one is in force', async () => {
    const editor = await start({ files: { [CONFIG]: '{}' } });
    await editor.open('a.vanban', WRONG);
    assert.ok(await find(editor, 'a.vanban'));
    await editor.writeFile(CONFIG, '{ "rules": ');
    await editor.refreshed.take();
    assert.equal(await find(editor, 'a.vanban'), undefined);
    await rm(join(editor.folder, CONFIG));
  });

  it('is not offered where the draft or its configuration lies outside the workspace', async () => {
    const editor = await start({ folders: ['con'], files: { 'con/a.vanban': '', [CONFIG]: '{}' } });
    await editor.open('a.vanban', WRONG);
    await editor.open('con/a.vanban', WRONG);
    await editor.open('untitled:a', WRONG);
    for (const name of ['a.vanban', 'con/a.vanban', 'untitled:a'])
      assert.equal(await find(editor, name), undefined, name);
  });

  it('is not offered in a folder whose files the server cannot read', async () => {
    const editor = await start({ folders: ['vscode-vfs://github/hoa-an'] });
    await editor.open('vscode-vfs://github/hoa-an/a.vanban', WRONG);
    assert.equal(await find(editor, 'vscode-vfs://github/hoa-an/a.vanban'), undefined);
  });

  const poor: readonly NonNullable<ClientCapabilities['workspace']>[] = [
    {},
    { workspaceEdit: { documentChanges: true } },
    { workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] } },
    { workspaceEdit: { resourceOperations: ['create'] } },
  ];
  for (const workspace of poor) {
    it(`is not offered to a client that can make no files: ${JSON.stringify(workspace)}`, async () => {
      const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
      const editor = await start({ capabilities: { workspace, textDocument: { codeAction } } });
      await editor.open('a.vanban', WRONG);
      const titles = (await editor.actionsAt('a.vanban', '53,71%')).map(({ title }) => title);
      assert.ok(titles.includes('Bỏ qua tại đây (ghi lý do)'));
      assert.ok(!titles.includes(TITLE));
    });
  }
});

async function find(client: LspClient, name: string): Promise<CodeAction | undefined> {
  return (await client.actionsAt(name, '53,71%')).find(({ title }) => title === TITLE);
}
