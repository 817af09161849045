import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { found, listFindings, type FoundInEditor } from '../helpers/lsp-findings';

/** No test takes so long: what is held back for it is held back as long as somebody types. */
const FOREVER_MS = 3_600_000;
const SOON_MS = 100;
/** Time for a question before it. */
const LATER_MS = 1000;
const NAME = 'go.vanban';
const MISMATCH = { rule: 'figure/percent-mismatch', message: 'mismatch', severity: 1, text: '53,71%' };
const YEAR = { rule: 'date/impossible-date', message: 'year-digits', severity: 1, text: '19/01/202' };

describe('language server: findings while somebody types', () => {
  let client: LspClient;

  const start = async (pauseMs: number): Promise<void> => {
    ({ client } = await startClient({ pulls: false, initializationOptions: { pauseMs, status: true } }));
  };

  afterEach(async () => {
    await client.stop();
  });

  for (const [what, text] of [
    ['a date', 'Họp ngày 19/01/2024 tại trụ sở.'],
    ['a date in words', 'Họp ngày 06 tháng 10 năm 2026 tại trụ sở.'],
    ['a number', 'Toàn xã có 45 tổ chức cơ sở đảng, gồm 19 đảng bộ và 26 chi bộ.'],
    [
      'a list of numbers',
      'Xã có 31 chi bộ trực thuộc, gồm 22 chi bộ thôn, 05 chi bộ trường học, 04 chi bộ cơ quan.',
    ],
    ['a word', 'Thực hiện nhiệm vụ thu ngân sách của Tỉnh ủy.'],
    ['a citation', 'Thực hiện Nghị quyết số 12-NQ/TU, ngày 09/01/2026 của Tỉnh ủy về nhiệm vụ năm 2026.'],
  ] as const) {
    it(`tells nothing of ${what} that is half typed`, async () => {
      await start(FOREVER_MS);
      await client.open(NAME, '');
      await client.published.take();
      for (const shown of await typeAll(client, text)) assert.deepEqual(shown, []);
    });

    it(`tells nothing of ${what} that is half typed in NFD`, async () => {
      await start(FOREVER_MS);
      await client.setSettings({ rules: { 'style/unicode-form': 'off' } });
      await client.open(NAME, '');
      await client.published.take(({ version }) => version === 1);
      for (const shown of await typeAll(client, text.normalize('NFD'))) assert.deepEqual(shown, []);
    });
  }

  it('tells what is wrong once the sentence is at its end', async () => {
    await start(FOREVER_MS);
    await client.open(NAME, '');
    await client.published.take();
    const shown = await typeAll(client, 'Có 402/756 người, chiếm 53,71%. Họp ngày 19/01/2024.');
    const first = shown.findIndex(findings => findings.length > 0);
    assert.equal(first, 'Có 402/756 người, chiếm 53,71%. '.length - 1);
    for (const findings of shown.slice(first)) assert.deepEqual(findings, [MISMATCH]);
  });

  it('tells within a text what is wrong once the cursor is behind it', async () => {
    await start(FOREVER_MS);
    await client.open(NAME, 'Họp ngày tại trụ sở.');
    await client.published.take();
    const shown = await typeAll(client, ' 19/01/202 ', 'Họp ngày'.length);
    assert.deepEqual(shown.slice(0, -1).flat(), []);
    assert.deepEqual(shown.at(-1), [YEAR]);
  });

  it('tells what it held back, and how the draft stands, when typing rests', async () => {
    await start(SOON_MS);
    await client.open(NAME, 'Họp ngày 19/01/20');
    await client.published.take();
    await typeAt(client, 'Họp ngày 19/01/20'.length, '2');
    const { version, diagnostics } = await client.published.take(each => each.diagnostics.length > 0);
    assert.equal(version, 2);
    assert.deepEqual(found(client, NAME, diagnostics), [YEAR]);
    assert.equal(
      (await client.statuses.take(status => 'errors' in status && status.errors === 1)).version,
      2,
    );
  });

  it('keeps what stood before, with new values, and takes away at once what is mended', async () => {
    await start(FOREVER_MS);
    await client.open(NAME, 'Có 402/756 người, chiếm 53,71%.');
    assert.deepEqual(await shownOf(client, 1), [MISMATCH]);
    const end = 'Có 402/756 người, chiếm 53,71'.length;
    await client.change(NAME, { range: client.rangeAt(NAME, end - 1, end), text: '4' });
    assert.deepEqual(await shownOf(client, 2), [{ ...MISMATCH, text: '53,74%' }]);
    await typeAt(client, 0, 'À');
    assert.deepEqual(await shownOf(client, 3), [{ ...MISMATCH, text: '53,74%' }]);
    await client.change(NAME, { range: client.rangeOf(NAME, '74'), text: '17' });
    assert.deepEqual(await shownOf(client, 4), []);
  });

  it('tells at once what was pasted', async () => {
    await start(FOREVER_MS);
    await client.open(NAME, 'Họp ngày');
    await client.published.take();
    await typeAt(client, 'Họp ngày'.length, ' 19/01/202');
    assert.deepEqual(await shownOf(client, 2), [YEAR]);
  });
});

describe('language server: pulled findings while somebody types', () => {
  let client: LspClient;

  afterEach(async () => {
    await client.stop();
  });

  it('asks a client that wants it so to pull again when typing rests', async () => {
    ({ client } = await startClient({ initializationOptions: { pauseMs: LATER_MS } }));
    await client.open(NAME, 'Họp ngày 19/01/20');
    const { resultId } = await client.pull(NAME);
    await typeAt(client, 'Họp ngày 19/01/20'.length, '2');
    const held = await client.pull(NAME, resultId);
    assert.deepEqual(held.kind === 'full' && held.items, []);
    await client.refreshed.take();
    const told = await client.pull(NAME, held.resultId);
    assert.deepEqual(told.kind === 'full' && found(client, NAME, told.items), [YEAR]);
  });

  it('offers the fixes of what is held back', async () => {
    ({ client } = await startClient({ initializationOptions: { pauseMs: FOREVER_MS } }));
    await client.open(NAME, 'Có 402/756 người, chiếm 53,7');
    await client.pull(NAME);
    await typeAt(client, 'Có 402/756 người, chiếm 53,7'.length, '1%');
    assert.deepEqual(await listFindings(client, NAME), []);
    const titles = (await client.actionsAt(NAME, '53,71')).map(({ title }) => title);
    assert.ok(
      titles.some(title => title.includes('53,17%')),
      titles.join('; '),
    );
  });

  it('answers any other client with all there is', async () => {
    ({ client } = await startClient());
    await client.open(NAME, 'Họp ngày 19/01/20');
    await client.pull(NAME);
    await typeAt(client, 'Họp ngày 19/01/20'.length, '2');
    assert.deepEqual(await listFindings(client, NAME), [YEAR]);
  });
});

/** Types letter by letter, and waits for what is shown behind each. */
async function typeAll(
  client: LspClient,
  text: string,
  from = 0,
): Promise<readonly (readonly FoundInEditor[])[]> {
  const shown: (readonly FoundInEditor[])[] = [];
  let at = from;
  for (const letter of text) {
    await typeAt(client, at, letter);
    at += letter.length;
    shown.push(await shownOf(client, client.versionOf(NAME)));
  }
  return shown;
}

async function typeAt(client: LspClient, at: number, text: string): Promise<void> {
  await client.change(NAME, { range: client.rangeAt(NAME, at, at), text });
}

/** What is published for a version, in the words of tests. */
async function shownOf(client: LspClient, version: number): Promise<readonly FoundInEditor[]> {
  const published = await client.published.take(each => each.version === version);
  const diagnostics: readonly Diagnostic[] = published.diagnostics;
  return found(client, NAME, diagnostics);
}
