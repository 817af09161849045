import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { listFindings } from '../helpers/lsp-findings';

const DRAFT = 'Thực hiện Nghị quyết số 12-NQ/ĐU ngày 19/01/2026 của Đảng ủy xã Hòa An về chuyển đổi số.';
const BUILT_IN_DRAFT = 'Theo Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ về công tác văn thư.';
const WRONG_DATE = {
  rule: 'reference/known-date',
  message: 'different',
  severity: 2,
  text: '19/01/2026',
};
const HEADER = 'số ký hiệu;ngày ban hành;cơ quan ban hành\n';
const GOOD = `${HEADER}12-NQ/ĐU;09/01/2026;Đảng ủy xã Hòa An\n`;
const CONFIG = { 'vanban.config.json': '{ "registers": ["so/đến.csv"] }' };

/** The findings about dates in a draft. */
async function datesIn(client: LspClient, name: string) {
  const findings = await listFindings(client, name);
  return findings.filter(({ rule }) => rule === 'reference/known-date');
}

/** Each diagnostic of a register as `line: message`. */
function linesOf({ diagnostics }: PublishDiagnosticsParams): readonly string[] {
  return diagnostics.map(({ range, message }) => {
    const text = typeof message === 'string' ? message : message.value;
    return `${range.start.line}: ${text}`;
  });
}

describe('language server: registers', () => {
  let client: LspClient;

  afterEach(async () => {
    await client.stop();
  });

  it('know central documents without any configuration, and repair by them', async () => {
    ({ client } = await startClient());
    await client.open('a.vanban', BUILT_IN_DRAFT);
    assert.deepEqual(await datesIn(client, 'a.vanban'), [{ ...WRONG_DATE, text: '15/3/2020' }]);
    const actions = await client.actionsAt('a.vanban', '15/3/2020', ['quickfix']);
    const repair = actions.find(({ title }) => title === 'Sửa ngày thành 05/3/2020');
    assert.ok(repair !== undefined);
    assert.equal(await client.apply('a.vanban', repair), BUILT_IN_DRAFT.replace('15/3', '05/3'));
    assert.deepEqual(await datesIn(client, 'a.vanban'), []);
  });

  it('are those that the configuration names, and the client is asked to watch them', async () => {
    ({ client } = await startClient({ files: { ...CONFIG, 'so/đến.csv': GOOD } }));
    await client.open('a.vanban', DRAFT);
    assert.deepEqual(await datesIn(client, 'a.vanban'), [WRONG_DATE]);
    const registration = await client.registered.take(
      ({ method, registerOptions: options }) =>
        method === 'workspace/didChangeWatchedFiles' && JSON.stringify(options).includes('.csv'),
    );
    assert.deepEqual(registration.registerOptions, { watchers: [{ globPattern: '**/đến.csv' }] });
    assert.deepEqual(client.shown.waitingItems, []);
  });

  it('are read again when they change', async () => {
    ({ client } = await startClient({ files: { ...CONFIG, 'so/đến.csv': GOOD } }));
    await client.open('a.vanban', DRAFT);
    assert.deepEqual(await datesIn(client, 'a.vanban'), [WRONG_DATE]);
    await client.writeFile('so/đến.csv', GOOD.replace('09/01', '19/01'));
    await client.refreshed.take();
    assert.deepEqual(await datesIn(client, 'a.vanban'), []);
    await client.writeFile('so/đến.csv', GOOD);
    await client.refreshed.take();
    assert.deepEqual(await datesIn(client, 'a.vanban'), [WRONG_DATE]);
  });

  it('tell of bad lines in the file itself, once, and go on with the good ones', async () => {
    const broken = `${GOOD}abc;;\n13-NQ/ĐU;31/02/2026;\n`;
    ({ client } = await startClient({ files: { ...CONFIG, 'so/đến.csv': broken } }));
    await client.open('a.vanban', DRAFT);
    assert.deepEqual(await datesIn(client, 'a.vanban'), [WRONG_DATE]);
    const told = await client.published.take();
    assert.equal(told.uri, client.uriOf('so/đến.csv'));
    assert.deepEqual(linesOf(told), [
      '2: “abc” không phải là số, ký hiệu văn bản, như “30/2020/NĐ-CP” hoặc “23-NQ/TU”.',
      '3: “31/02/2026” không phải là ngày; hãy ghi như “05/3/2020” hoặc “2020-03-05”.',
    ]);
    assert.deepEqual(
      told.diagnostics.map(({ severity, source, range }) => [severity, source, range.end.character]),
      [
        [1, 'vanban', 'abc;;'.length],
        [1, 'vanban', '13-NQ/ĐU;31/02/2026;'.length],
      ],
    );
    const { type, message } = await client.shown.take();
    assert.equal(type, 1);
    assert.match(message, /đến\.csv: symbol: “abc” .* \(và 1 lỗi khác\)$/u);
    await client.open('b.vanban', DRAFT);
    assert.deepEqual(await datesIn(client, 'b.vanban'), [WRONG_DATE]);
    assert.deepEqual(client.shown.waitingItems, []);
    await client.writeFile('so/đến.csv', GOOD);
    assert.deepEqual(await client.published.take(), { uri: client.uriOf('so/đến.csv'), diagnostics: [] });
  });

  it('tell where the configuration names a file that is not there, until it is', async () => {
    ({ client } = await startClient({ files: CONFIG, settings: { locale: 'en' } }));
    await client.open('a.vanban', DRAFT);
    assert.deepEqual(await datesIn(client, 'a.vanban'), []);
    const told = await client.published.take();
    assert.equal(told.uri, client.uriOf('vanban.config.json'));
    assert.deepEqual(linesOf(told), ['0: There is no register “so/đến.csv”.']);
    await client.createFile('so/đến.csv', GOOD);
    await client.refreshed.take();
    assert.deepEqual(await datesIn(client, 'a.vanban'), [WRONG_DATE]);
    assert.deepEqual(await client.published.take(), {
      uri: client.uriOf('vanban.config.json'),
      diagnostics: [],
    });
  });

  it('may be without the built-in one', async () => {
    ({ client } = await startClient({ files: { 'vanban.config.json': '{ "builtInRegister": false }' } }));
    await client.open('a.vanban', BUILT_IN_DRAFT);
    assert.deepEqual(await datesIn(client, 'a.vanban'), []);
    await client.writeFile('vanban.config.json', '{}');
    await client.refreshed.take();
    assert.deepEqual(await datesIn(client, 'a.vanban'), [{ ...WRONG_DATE, text: '15/3/2020' }]);
  });

  it('are not read for a draft that cites nothing', async () => {
    ({ client } = await startClient({ files: CONFIG }));
    await client.open('a.vanban', 'Đến nay có 402/756 người, chiếm 53,17%.');
    assert.deepEqual(await listFindings(client, 'a.vanban'), []);
    assert.deepEqual(client.shown.waitingItems, []);
    assert.deepEqual(client.published.waitingItems, []);
  });
});
