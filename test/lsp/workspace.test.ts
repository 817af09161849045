import assert from 'node:assert/strict';
import { DocumentDiagnosticRequest } from 'vscode-languageserver-protocol/node';
import { startClient, type ClientOptions, type LspClient } from '../helpers/lsp-client';
import { found, pullAll, type FoundInEditor } from '../helpers/lsp-findings';

const cite = (date: string): string => `Thực hiện Nghị quyết số 23-NQ/TU ngày ${date} của Tỉnh ủy.\n`;
const OF_16 = cite('16/12/2021');
const OF_18 = cite('18/12/2021');
const NOTHING = 'Không viện dẫn văn bản nào trong tờ trình này.\n';

function elsewhere(text: string): FoundInEditor {
  return { rule: 'reference/date-conflict', message: 'conflict-elsewhere', severity: 2, text };
}

describe('language server: drafts among each other', () => {
  let client: LspClient;

  async function start(options: ClientOptions): Promise<void> {
    ({ client } = await startClient(options));
  }

  afterEach(async () => {
    assert.equal(await client.stop(), 0);
  });

  /** What is found about dates in a draft that is open. */
  async function conflictsIn(name: string): Promise<readonly FoundInEditor[]> {
    const diagnostics = await pullAll(client, name);
    return found(client, name, diagnostics).filter(({ rule }) => rule === 'reference/date-conflict');
  }

  /** Resolves when the server has read all that it was told of: this check of another text waits for it. */
  async function untilRead(): Promise<void> {
    await client.connection.sendRequest('vanban/checkText', {
      uri: client.uriOf('other.txt'),
      text: NOTHING,
    });
  }

  async function conflictsOnceRead(name: string): Promise<readonly FoundInEditor[]> {
    await untilRead();
    return conflictsIn(name);
  }

  it('reports what a closed file says otherwise, and opens it', async () => {
    await start({ files: { 'con/b.txt': `Mở đầu.\n\n${OF_18}` } });
    await client.open('a.vanban', OF_16);
    assert.deepEqual(await conflictsOnceRead('a.vanban'), [elsewhere('16/12/2021')]);
    const [diagnostic] = await pullAll(client, 'a.vanban');
    assert.equal(
      diagnostic?.message,
      'Nghị quyết số 23-NQ/TU ghi ngày 16/12/2021 ở đây, nhưng b.txt ghi ngày 18/12/2021. Cần đối chiếu với bản gốc.',
    );
    const cited = OF_18.slice(OF_18.indexOf('Nghị'), OF_18.indexOf('.\n'));
    const column = OF_18.indexOf('Nghị');
    assert.deepEqual(diagnostic.relatedInformation, [
      {
        location: {
          uri: client.uriOf('con/b.txt'),
          range: {
            start: { line: 2, character: column },
            end: { line: 2, character: column + cited.length },
          },
        },
        message: 'Chỗ ghi ngày 18/12/2021 trong b.txt',
      },
    ]);
  });

  it('counts the unsaved text of open drafts, and reports in both', async () => {
    await start({ files: { 'b.txt': NOTHING } });
    await client.open('a.vanban', OF_16);
    await client.open('b.txt', OF_18, 'plaintext');
    assert.deepEqual(await conflictsIn('a.vanban'), [elsewhere('16/12/2021')]);
    assert.deepEqual(await conflictsIn('b.txt'), [elsewhere('18/12/2021')]);
    await client.change('b.txt', { range: client.rangeOf('b.txt', '18/12'), text: '16/12' });
    assert.deepEqual(await conflictsIn('a.vanban'), []);
    assert.deepEqual(await conflictsIn('b.txt'), []);
  });

  it('tells the client to ask again when another draft says something else, and not else', async () => {
    await start({});
    await client.open('b.vanban', OF_16);
    await client.open('a.vanban', OF_16);
    const before = await client.pull('a.vanban');
    await client.change('b.vanban', { range: client.rangeAt('b.vanban', 0, 0), text: 'Một câu mới.\n\n' });
    assert.equal((await client.pull('a.vanban', before.resultId)).kind, 'unchanged');
    assert.deepEqual(client.refreshed.waitingItems, []);
    await client.change('b.vanban', { range: client.rangeOf('b.vanban', '16/12'), text: '18/12' });
    await client.refreshed.take();
    assert.deepEqual(await conflictsIn('a.vanban'), [elsewhere('16/12/2021')]);
    await untilRead();
    assert.deepEqual(client.refreshed.waitingItems, []);
  });

  it('compares totals of one day, and asks again when another open draft changes its own', async () => {
    await start({ files: { 'c.txt': NOTHING } });
    const total = (count: string): string => `Tính đến ngày 31/12/2024, toàn tỉnh có ${count} đảng viên.\n`;
    const totalsIn = async (name: string): Promise<readonly string[]> =>
      found(client, name, await pullAll(client, name)).map(
        ({ rule, message, severity, text }) => `${rule} ${message} ${severity} ${text}`,
      );
    await client.open('b.vanban', total('6.102'));
    await client.open('a.vanban', total('6.102'));
    const before = await client.pull('a.vanban');
    await client.change('b.vanban', { range: client.rangeAt('b.vanban', 0, 0), text: 'Một câu mới.\n\n' });
    assert.equal((await client.pull('a.vanban', before.resultId)).kind, 'unchanged');
    await client.change('b.vanban', { range: client.rangeOf('b.vanban', '6.102'), text: '6.120' });
    await client.refreshed.take();
    assert.deepEqual(await totalsIn('a.vanban'), ['figure/value-conflict conflict-elsewhere 3 6.102']);
    assert.deepEqual(await totalsIn('b.vanban'), ['figure/value-conflict conflict-elsewhere 3 6.120']);
    const [diagnostic] = await pullAll(client, 'a.vanban');
    const [place] = diagnostic?.relatedInformation ?? [];
    assert.equal(place?.location.uri, client.uriOf('b.vanban'));
    assert.deepEqual(place.location.range, client.rangeOf('b.vanban', '6.120'));
    assert.equal(place.message, 'Chỗ ghi 6.120 trong b.vanban');
    await client.change('b.vanban', { range: client.rangeOf('b.vanban', '2024'), text: '2023' });
    await client.refreshed.take();
    assert.deepEqual(await totalsIn('a.vanban'), []);
    await client.writeFile('c.txt', total('6.012'));
    await client.refreshed.take();
    assert.deepEqual(await totalsIn('a.vanban'), ['figure/value-conflict conflict-elsewhere 3 6.102']);
  });

  it('holds the tables of two reports against each other where that is switched on', async () => {
    const report = (month: number, before: string, now: string): string =>
      [
        `Kết quả công tác tháng ${month} năm 2025`,
        '',
        'STT\tLĩnh vực\tKỳ trước\tKỳ này',
        `1\tĐất đai\t${before}\t${now}`,
        '2\tHộ tịch\t917\t917',
        '3\tChứng thực\t2.265\t2.265',
        '4\tXây dựng\t164\t164',
        '',
      ].join('\n');
    const rules = { 'figure/period-conflict': 'information' };
    await start({
      files: { 'vanban.config.json': JSON.stringify({ rules }), 't8.txt': report(8, '1.186', '1.243') },
    });
    await client.open('t9.vanban', report(9, '1.234', '1.302'));
    const told = async (): Promise<readonly string[]> =>
      found(client, 't9.vanban', await pullAll(client, 't9.vanban')).map(
        ({ rule, text }) => `${rule} ${text}`,
      );
    await untilRead();
    assert.deepEqual(await told(), ['figure/period-conflict 1.234']);
    await client.change('t9.vanban', { range: client.rangeOf('t9.vanban', '1.234'), text: '1.243' });
    assert.deepEqual(await told(), []);
    await client.writeFile('t8.txt', report(8, '1.186', '1.240'));
    await client.refreshed.take();
    assert.deepEqual(await told(), ['figure/period-conflict 1.243']);
  });

  it('tells the client to ask again when a file that is not open says something else', async () => {
    await start({ files: { 'b.txt': OF_16 } });
    await client.open('a.vanban', OF_16);
    assert.deepEqual(await conflictsOnceRead('a.vanban'), []);
    await client.writeFile('b.txt', OF_18);
    await client.refreshed.take();
    assert.deepEqual(await conflictsIn('a.vanban'), [elsewhere('16/12/2021')]);
  });

  it('falls back to the file when a draft is closed without saving', async () => {
    await start({ files: { 'b.txt': OF_16 } });
    await client.open('a.vanban', OF_16);
    await client.open('b.txt', OF_18, 'plaintext');
    assert.deepEqual(await conflictsIn('a.vanban'), [elsewhere('16/12/2021')]);
    await client.close('b.txt');
    assert.deepEqual(await conflictsOnceRead('a.vanban'), []);
  });

  it('follows files that change, come and go, and folders that go', async () => {
    await start({ files: { 'b.txt': NOTHING, 'con/c.md': OF_18 } });
    await client.open('a.vanban', OF_16);
    assert.deepEqual(await conflictsOnceRead('a.vanban'), [elsewhere('16/12/2021')]);
    await client.removeFile('con');
    assert.deepEqual(await conflictsOnceRead('a.vanban'), []);
    await client.writeFile('b.txt', OF_18);
    assert.deepEqual(await conflictsOnceRead('a.vanban'), [elsewhere('16/12/2021')]);
    await client.removeFile('b.txt');
    assert.deepEqual(await conflictsOnceRead('a.vanban'), []);
    await client.createFile('moi/d.vanban', OF_18);
    assert.deepEqual(await conflictsOnceRead('a.vanban'), [elsewhere('16/12/2021')]);
  });

  it('follows a folder that is renamed or moved in, of which editors tell as one', async () => {
    await start({ files: { 'b.txt': NOTHING, 'Quý 1.2025/c.md': OF_18 } });
    await client.open('a.vanban', OF_16);
    assert.deepEqual(await conflictsOnceRead('a.vanban'), [elsewhere('16/12/2021')]);
    await client.renameFolder('Quý 1.2025', 'Quý 2.2025');
    assert.deepEqual(await conflictsOnceRead('a.vanban'), [elsewhere('16/12/2021')]);
    const [diagnostic] = await pullAll(client, 'a.vanban');
    const { uri } = diagnostic?.relatedInformation?.[0]?.location ?? { uri: '' };
    assert.equal(uri, client.uriOf('Quý 2.2025/c.md'));
  });

  it('leaves out what the ignore files and the configuration leave out, and what is not Vietnamese', async () => {
    await start({
      files: {
        '.gitignore': 'tam/\n',
        '.vanbanignore': 'bo.txt\n',
        'vanban.config.json': JSON.stringify({ ignores: ['luu-tru/'] }),
        'tam/a.txt': OF_18,
        'bo.txt': OF_18,
        'luu-tru/c.txt': OF_18,
        'node_modules/x/README.md': OF_18,
        'en.txt': `The resolution 23-NQ/TU ngày 18/12/2021 is quoted in an otherwise wholly English letter. ${'And so on. '.repeat(40)}`,
        'last.txt': cite('19/12/2021'),
      },
    });
    await client.open('a.vanban', OF_16);
    assert.deepEqual(await conflictsOnceRead('a.vanban'), [elsewhere('16/12/2021')]);
    const [diagnostic] = await pullAll(client, 'a.vanban');
    assert.equal(diagnostic?.relatedInformation?.[0]?.location.uri, client.uriOf('last.txt'));
    await client.removeFile('last.txt');
    assert.deepEqual(await conflictsOnceRead('a.vanban'), []);
    await client.writeFile('vanban.config.json', '{}');
    assert.deepEqual(await conflictsOnceRead('a.vanban'), [elsewhere('16/12/2021')]);
  });

  it('compares drafts within one folder, not across folders', async () => {
    await start({ folders: ['mot', 'hai'], files: { 'mot/b.txt': cite('17/12/2021'), 'hai/b.txt': OF_18 } });
    await client.open('mot/a.vanban', OF_16);
    assert.deepEqual(await conflictsOnceRead('mot/a.vanban'), [elsewhere('16/12/2021')]);
    const [diagnostic] = await pullAll(client, 'mot/a.vanban');
    assert.equal(diagnostic?.relatedInformation?.[0]?.location.uri, client.uriOf('mot/b.txt'));
    await client.open('ngoai.vanban', cite('20/12/2021'));
    assert.deepEqual(await conflictsIn('ngoai.vanban'), []);
  });

  it('follows folders that are opened and closed', async () => {
    await start({ folders: ['hai'], files: { 'mot/b.txt': OF_18, 'hai/b.txt': NOTHING } });
    await client.open('mot/a.vanban', OF_16);
    await client.changeFolders(['mot'], []);
    assert.deepEqual(await conflictsOnceRead('mot/a.vanban'), [elsewhere('16/12/2021')]);
    await client.changeFolders([], ['mot']);
    assert.deepEqual(await conflictsOnceRead('mot/a.vanban'), []);
  });

  it('offers to take the date of the other draft over, and edits this draft alone', async () => {
    await start({ files: { 'b.txt': OF_18 } });
    await client.open('a.vanban', `${OF_16}\n${OF_16}`);
    await untilRead();
    const actions = await client.actionsAt('a.vanban', '16/12/2021');
    const action = actions.find(({ title }) => title === 'Sửa ngày trong dự thảo này thành 18/12/2021');
    assert.ok(action !== undefined);
    assert.equal(await client.apply('a.vanban', action), `${OF_18}\n${OF_18}`);
    assert.deepEqual(await conflictsIn('a.vanban'), []);
  });

  it('compares a text that is not open with all drafts of its folder', async () => {
    await start({ files: { 'b.txt': OF_18, 'c.txt': OF_16 } });
    const uri = client.uriOf('c.txt');
    const diagnostics: unknown = await client.connection.sendRequest('vanban/checkText', {
      uri,
      text: OF_16,
    });
    assert.ok(Array.isArray(diagnostics));
    assert.deepEqual(
      diagnostics.map(({ data }: { data: unknown }) => data),
      [{ messageId: 'conflict-elsewhere' }],
    );
  });

  it('knows a file under another spelling of its address', async () => {
    await start({ files: { 'b (1).txt': OF_18 } });
    const name = client.uriOf('b (1).txt').replace('(', '%28').replace(')', '%29');
    await client.open(name, OF_16, 'plaintext');
    await client.open('a.vanban', OF_16);
    await untilRead();
    assert.deepEqual(await conflictsIn('a.vanban'), []);
    await client.change(name, { range: client.rangeOf(name, '16/12'), text: '18/12' });
    const [diagnostic] = await pullAll(client, 'a.vanban');
    assert.equal(diagnostic?.relatedInformation?.[0]?.location.uri, name);
  });

  it('publishes anew where it is not asked', async () => {
    await start({ pulls: false });
    await client.open('b.vanban', OF_16);
    await client.open('a.vanban', OF_16);
    const uri = client.uriOf('a.vanban');
    const isOfA = ({ uri: published }: { readonly uri: string }): boolean => published === uri;
    assert.deepEqual((await client.published.take(isOfA)).diagnostics, []);
    await client.change('b.vanban', { range: client.rangeOf('b.vanban', '16/12'), text: '18/12' });
    const { diagnostics, version } = await client.published.take(isOfA);
    assert.equal(version, 1);
    assert.deepEqual(found(client, 'a.vanban', diagnostics), [elsewhere('16/12/2021')]);
  });

  it('watches drafts and what leaves them out', async () => {
    await start({});
    const registration = await client.registered.take(({ registerOptions: options }) =>
      JSON.stringify(options).includes('vanban,txt,md'),
    );
    assert.deepEqual(registration.registerOptions, {
      watchers: [
        { globPattern: '**/*.{vanban,txt,md}' },
        { globPattern: '**/.{git,vanban}ignore' },
        { globPattern: '**/*', kind: 5 },
      ],
    });
  });

  it('answers while many files are being read', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`${index}.txt`, `${OF_18}\n`.repeat(40)]),
    );
    await start({ files });
    await client.open('a.vanban', OF_16);
    const params = { textDocument: { uri: client.uriOf('a.vanban') } };
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, params);
    assert.equal(report.kind, 'full');
    await untilRead();
    assert.deepEqual(await conflictsIn('a.vanban'), [elsewhere('16/12/2021')]);
  });
});
