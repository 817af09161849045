import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { found, listFindings, pullAll } from '../helpers/lsp-findings';

const WRONG = 'Đến nay có 402/756 người, chiếm 53,71%.';
const RIGHT = 'Đến nay có 402/756 người, chiếm 53,17%.';
const MISMATCH = { rule: 'figure/percent-mismatch', message: 'mismatch', severity: 1, text: '53,71%' };
const TRUNCATED = { rule: 'figure/percent-mismatch', message: 'truncated', severity: 2, text: '99,61%' };
const DOT = { rule: 'figure/number-format', message: 'decimal-dot', severity: 2, text: '99.61' };
const OTHER_BASE = { rule: 'figure/percent-mismatch', message: 'other-base', severity: 3, text: '91,53%' };

describe('language server: pulled diagnostics', () => {
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient({ initializationOptions: { status: true } }));
  });

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('names rule, message, severity and place', async () => {
    const lines = [
      WRONG,
      'Có 6.270/6.294 người dự, đạt 99,61%.',
      'Thu ngân sách tăng 99.61% so với năm trước.',
      'Có 443/448 đại biểu có mặt tán thành, chiếm 91,53%.',
    ];
    await client.open('a.vanban', lines.join('\r\n\r\n'));
    assert.deepEqual(await listFindings(client, 'a.vanban'), [MISMATCH, TRUNCATED, DOT, OTHER_BASE]);
  });

  it('speaks of the other figure in related information', async () => {
    await client.open('a.vanban', WRONG);
    const [diagnostic] = await pullAll(client, 'a.vanban');
    assert.equal(diagnostic?.source, 'vanban');
    assert.equal(
      diagnostic.message,
      'Tỷ lệ không khớp với phân số: 402 trên tổng số 756 người là 53,17%, đang ghi 53,71%.',
    );
    const [related, ...others] = diagnostic.relatedInformation ?? [];
    assert.deepEqual(others, []);
    assert.equal(related?.location.uri, client.uriOf('a.vanban'));
    assert.equal(client.textIn('a.vanban', related.location.range), '402/756');
    assert.equal(related.message, 'Phân số được so với tỷ lệ này');
  });

  it('counts in UTF-16 units, in decomposed text and behind characters of two units', async () => {
    await client.setSettings({ rules: { 'style/unicode-form': 'off' } });
    await client.open('nfd.vanban', `😀 ${WRONG.normalize('NFD')}`);
    assert.deepEqual(await listFindings(client, 'nfd.vanban'), [MISMATCH]);
    const [diagnostic] = await pullAll(client, 'nfd.vanban');
    const related = diagnostic?.relatedInformation?.[0];
    assert.ok(related);
    assert.equal(client.textIn('nfd.vanban', related.location.range), '402/756');
  });

  it('links each rule to its page, in the language of the messages', async () => {
    for (const [locale, page] of [
      ['vi', '/server/dist/rules/figure/percent-mismatch.md'],
      ['en', '/server/dist/rules/figure/percent-mismatch.en.md'],
    ] as const) {
      await client.setSettings({ locale });
      await client.open(`${locale}.vanban`, WRONG);
      const [diagnostic] = await pullAll(client, `${locale}.vanban`);
      const href = diagnostic?.codeDescription?.href ?? '';
      assert.ok(href.endsWith(page), href);
      await access(fileURLToPath(href));
    }
  });

  it('says "unchanged" for the result that the client has, and only for that', async () => {
    await client.open('a.vanban', WRONG);
    const first = await client.pull('a.vanban');
    const again = await client.pull('a.vanban', first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
    await client.change('a.vanban', { range: client.rangeOf('a.vanban', '53,71'), text: '53,17' });
    const changed = await client.pull('a.vanban', first.resultId);
    assert.equal(changed.kind, 'full');
    assert.deepEqual(changed.items, []);
    assert.notEqual(changed.resultId, first.resultId);
  });

  it('does not take a new document under an old name for the old one', async () => {
    await client.open('a.vanban', WRONG);
    const { resultId } = await client.pull('a.vanban');
    await client.close('a.vanban');
    await client.open('a.vanban', RIGHT);
    const report = await client.pull('a.vanban', resultId);
    assert.equal(report.kind, 'full');
    assert.deepEqual(report.items, []);
  });

  it('forgets a closed document', async () => {
    await client.open('a.vanban', WRONG);
    await client.close('a.vanban');
    assert.deepEqual(await client.pull('a.vanban'), { kind: 'full', items: [] });
  });

  it('tells how the draft stands', async () => {
    await client.open('status.vanban', WRONG);
    await client.pull('status.vanban');
    const uri = client.uriOf('status.vanban');
    assert.deepEqual(await client.statuses.take(status => status.uri === uri), {
      uri,
      version: 1,
      checked: true,
      scope: 'whole',
      errors: 1,
      warnings: 0,
      informations: 0,
      profile: 'auto',
      documentClass: 'none',
      classOrigin: 'no-letterhead',
      textKind: 'whole',
    });
    await client.open('print.vanban', `CÔNG BÁO/Số 128/Ngày 14-03-2025\n\n${WRONG}`);
    await client.pull('print.vanban');
    const print = client.uriOf('print.vanban');
    assert.equal((await client.statuses.take(status => status.uri === print)).textKind, 'gazette');
  });

  it('checks plain text and Markdown that read as Vietnamese, and no other language', async () => {
    const english = 'So far 402/756 people, 53.71%, of Đà Nẵng have answered our long and thorough letter.';
    await client.open('vi.txt', WRONG, 'plaintext');
    await client.open('vi.md', WRONG, 'markdown');
    await client.open('en.txt', english, 'plaintext');
    await client.open('vi.json', WRONG, 'json');
    assert.deepEqual(await listFindings(client, 'vi.txt'), [MISMATCH]);
    assert.deepEqual(await listFindings(client, 'vi.md'), [MISMATCH]);
    assert.deepEqual(await listFindings(client, 'en.txt'), []);
    assert.deepEqual(await listFindings(client, 'vi.json'), []);
    const status = await client.statuses.take(({ uri }) => uri.endsWith('/en.txt'));
    assert.equal('checked' in status && status.checked, false);
  });

  it('checks a text that is not open', async () => {
    const uri = client.uriOf('closed.md');
    const diagnostics: unknown = await client.connection.sendRequest('vanban/checkText', {
      uri,
      text: WRONG,
    });
    assert.ok(Array.isArray(diagnostics));
    assert.deepEqual(
      diagnostics.map(({ code, range }: { code: string; range: unknown }) => ({ code, range })),
      [
        {
          code: 'figure/percent-mismatch',
          range: { start: { line: 0, character: 32 }, end: { line: 0, character: 38 } },
        },
      ],
    );
  });
});

describe('language server: pushed diagnostics', () => {
  let client: LspClient;

  beforeEach(async () => {
    ({ client } = await startClient({ pulls: false }));
  });

  afterEach(async () => {
    await client.stop();
  });

  it('publishes with the version of the text', async () => {
    await client.open('a.vanban', WRONG);
    const opened = await client.published.take();
    assert.equal(opened.version, 1);
    assert.deepEqual(found(client, 'a.vanban', opened.diagnostics), [MISMATCH]);
    await client.change('a.vanban', { range: client.rangeOf('a.vanban', '53,71'), text: '53,17' });
    const changed = await client.published.take();
    assert.equal(changed.version, 2);
    assert.deepEqual(changed.diagnostics, []);
  });

  it('publishes nothing for a version that is no longer open', async () => {
    await client.open('a.vanban', WRONG);
    const edits = 200;
    for (let edit = 0; edit < edits; edit += 1) {
      const text = edit % 2 === 0 ? '53,17' : '53,71';
      await client.change('a.vanban', {
        range: client.rangeOf('a.vanban', edit % 2 === 0 ? '53,71' : '53,17'),
        text,
      });
    }
    const last = await client.published.take(({ version }) => version === edits + 1);
    assert.deepEqual(found(client, 'a.vanban', last.diagnostics), [MISMATCH]);
    const earlier = client.published.waitingItems;
    const versions = earlier.map(({ version }) => version ?? 0);
    assert.deepEqual(
      versions,
      [...versions].sort((first, second) => first - second),
    );
    assert.ok(versions.every(version => version <= edits));
    for (const { version, diagnostics } of earlier) {
      const rules = diagnostics.map(({ code }) => code);
      assert.deepEqual(
        rules,
        (version ?? 0) % 2 === 0 ? [] : ['figure/percent-mismatch'],
        `version ${version}`,
      );
    }
  });

  it('clears what it published when the document is closed', async () => {
    await client.open('a.vanban', WRONG);
    await client.published.take(({ diagnostics }) => diagnostics.length === 1);
    await client.close('a.vanban');
    const closed = await client.published.take();
    assert.deepEqual(closed, { uri: client.uriOf('a.vanban'), diagnostics: [] });
  });
});
