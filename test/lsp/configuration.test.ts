import assert from 'node:assert/strict';
import { join } from 'node:path';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { found, listFindings, pullAll } from '../helpers/lsp-findings';

const WRONG = 'Đến nay có 402/756 người, chiếm 53,71%.';
const MISMATCH = { rule: 'figure/percent-mismatch', message: 'mismatch', severity: 1, text: '53,71%' };
const AS_WARNING = { ...MISMATCH, severity: 2 };
const AS_INFORMATION = { ...MISMATCH, severity: 3 };
const CONFIG = 'vanban.config.json';

describe('language server: settings of the editor', () => {
  let client: LspClient;

  beforeEach(async () => {
    ({ client } = await startClient({ settings: { rules: { 'figure/percent-mismatch': 'warning' } } }));
  });

  afterEach(async () => {
    await client.stop();
  });

  it('asks to be told of changes', async () => {
    const settings = await client.registered.take(
      ({ method }) => method === 'workspace/didChangeConfiguration',
    );
    assert.deepEqual(settings.registerOptions, { section: 'vanban' });
    const files = await client.registered.take(({ registerOptions }) =>
      JSON.stringify(registerOptions).includes(CONFIG),
    );
    assert.deepEqual(files.registerOptions, { watchers: [{ globPattern: `**/${CONFIG}` }] });
  });

  it('obeys them, and changes of them', async () => {
    await client.open('a.vanban', WRONG);
    const first = await client.pull('a.vanban');
    assert.equal(first.kind, 'full');
    assert.deepEqual(found(client, 'a.vanban', first.items), [AS_WARNING]);
    await client.setSettings({ rules: { 'figure/percent-mismatch': 'off' } });
    await client.refreshed.take();
    const second = await client.pull('a.vanban', first.resultId);
    assert.equal(second.kind, 'full');
    assert.deepEqual(second.items, []);
  });

  it('says what is wrong with them once, and obeys the rest', async () => {
    const rules = { 'figure/percent-mismatch': 'warning', 'figure/number-format': 'loud' };
    await client.setSettings({ rules });
    await client.open('a.vanban', WRONG);
    assert.deepEqual(await listFindings(client, 'a.vanban'), [AS_WARNING]);
    const { type, message } = await client.shown.take();
    assert.equal(type, 1);
    assert.match(message, /figure\/number-format/u);
    assert.match(message, /error.*warning.*information.*off/u);
    await client.open('b.vanban', WRONG);
    assert.deepEqual(await listFindings(client, 'b.vanban'), [AS_WARNING]);
    assert.deepEqual(client.shown.waitingItems, []);
  });

  it('names the words that are allowed where another is given', async () => {
    await client.setSettings({ enable: 'sometimes', locale: 'en' });
    await client.open('a.vanban', WRONG);
    assert.deepEqual(await listFindings(client, 'a.vanban'), [MISMATCH]);
    assert.deepEqual(await client.shown.take(), {
      type: 1,
      message: 'Editor settings: enable: Not a valid value; allowed: "auto", "always", "never".',
    });
  });

  it('checks nothing, all or what reads as Vietnamese, as `enable` says', async () => {
    const english = 'So far 402/756 people (53,71%) have come.';
    const expected = { auto: [[MISMATCH], []], always: [[MISMATCH], [MISMATCH]], never: [[], []] } as const;
    await client.open('vi.txt', WRONG, 'plaintext');
    await client.open('en.txt', english, 'plaintext');
    for (const enable of ['auto', 'always', 'never'] as const) {
      await client.setSettings({ enable });
      const [vietnamese, foreign] = expected[enable];
      assert.deepEqual(await listFindings(client, 'vi.txt'), vietnamese, enable);
      assert.deepEqual(await listFindings(client, 'en.txt'), foreign, enable);
    }
  });
});

describe('language server: settings of a client that sends them along', () => {
  it('publishes again under the new settings', async () => {
    const { client } = await startClient({ capabilities: {} });
    await client.open('a.vanban', WRONG);
    const first = await client.published.take();
    assert.deepEqual(found(client, 'a.vanban', first.diagnostics), [MISMATCH]);
    const settings = { vanban: { rules: { 'figure/percent-mismatch': 'information' } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    const second = await client.published.take();
    assert.deepEqual(found(client, 'a.vanban', second.diagnostics), [AS_INFORMATION]);
    await client.stop();
  });
});

describe('language server: vanban.config.json', () => {
  let client: LspClient;

  beforeEach(async () => {
    ({ client } = await startClient({ settings: { rules: { 'figure/percent-mismatch': 'warning' } } }));
  });

  afterEach(async () => {
    await client.stop();
  });

  it('is stronger than the settings of the editor, from the moment it is written to the one it goes', async () => {
    await client.open('a.vanban', WRONG);
    assert.deepEqual(await listFindings(client, 'a.vanban'), [AS_WARNING]);
    await client.writeFile(CONFIG, configOf({ 'figure/percent-mismatch': 'information' }));
    await client.refreshed.take();
    assert.deepEqual(await listFindings(client, 'a.vanban'), [AS_INFORMATION]);
    await client.removeFile(CONFIG);
    await client.refreshed.take();
    assert.deepEqual(await listFindings(client, 'a.vanban'), [AS_WARNING]);
  });

  it('speaks its own language', async () => {
    await client.writeFile(CONFIG, JSON.stringify({ locale: 'en' }));
    await client.open('a.vanban', WRONG);
    const [diagnostic] = await pullAll(client, 'a.vanban');
    assert.equal(
      diagnostic?.message,
      'The percentage does not match the fraction: 402 of 756 is 53.17%, written 53,71%.',
    );
  });

  it('leaves out what it ignores, and treats some files apart', async () => {
    const overrides = [{ files: ['bao-cao/**'], rules: { 'figure/percent-mismatch': 'information' } }];
    await client.writeFile(CONFIG, JSON.stringify({ overrides, ignores: ['luu-tru/**'] }));
    for (const name of ['bao-cao/quý 1.vanban', 'luu-tru/cũ.vanban', 'khác.vanban'])
      await client.open(name, WRONG);
    assert.deepEqual(await listFindings(client, 'bao-cao/quý 1.vanban'), [AS_INFORMATION]);
    assert.deepEqual(await listFindings(client, 'luu-tru/cũ.vanban'), []);
    assert.deepEqual(await listFindings(client, 'khác.vanban'), [AS_WARNING]);
  });

  it('stays in force as it last was while it is broken, and says what is wrong in it', async () => {
    await client.open('a.vanban', WRONG);
    await client.writeFile(CONFIG, configOf({ 'figure/percent-mismatch': 'information' }));
    assert.deepEqual(await listFindings(client, 'a.vanban'), [AS_INFORMATION]);

    const broken = configOf({ 'figure/percent-mismatch': 'loud' });
    await client.writeFile(CONFIG, broken);
    assert.deepEqual(await listFindings(client, 'a.vanban'), [AS_INFORMATION]);
    const { uri, diagnostics } = await client.published.take();
    assert.equal(uri, client.uriOf(CONFIG));
    const [problem, ...others] = diagnostics;
    assert.deepEqual(others, []);
    assert.equal(problem?.severity, 1);
    assert.equal(problem.source, 'vanban');
    assert.equal(textIn(broken, problem.range), '"loud"');
    const { message } = await client.shown.take();
    assert.ok(message.startsWith(join(client.folder, CONFIG)), message);
    assert.match(message, /vanban\.config\.json: rules\["figure\/percent-mismatch"\]: /u);
    assert.match(message, /error.*warning.*information.*off/u);

    await client.open('b.vanban', WRONG);
    assert.deepEqual(await listFindings(client, 'b.vanban'), [AS_INFORMATION]);
    assert.deepEqual(client.shown.waitingItems, []);

    await client.writeFile(CONFIG, configOf({ 'figure/percent-mismatch': 'error' }));
    assert.deepEqual(await client.published.take(), { uri: client.uriOf(CONFIG), diagnostics: [] });
    assert.deepEqual(await listFindings(client, 'a.vanban'), [MISMATCH]);
  });

  it('is as if it were not there when it was never right', async () => {
    await client.writeFile(CONFIG, '{ "rules": ');
    await client.open('a.vanban', WRONG);
    assert.deepEqual(await listFindings(client, 'a.vanban'), [AS_WARNING]);
    const { diagnostics } = await client.published.take(({ uri }) => uri === client.uriOf(CONFIG));
    assert.equal(diagnostics[0]?.range.start.line, 0);
    await client.removeFile(CONFIG);
    assert.deepEqual(await client.published.take(), { uri: client.uriOf(CONFIG), diagnostics: [] });
  });

  it('interrupts nobody while it has no text yet, and says so in the file', async () => {
    await client.writeFile(CONFIG, '\n');
    await client.open('a.vanban', WRONG);
    assert.deepEqual(await listFindings(client, 'a.vanban'), [AS_WARNING]);
    const { diagnostics } = await client.published.take(({ uri }) => uri === client.uriOf(CONFIG));
    assert.equal(diagnostics.length, 1);
    assert.deepEqual(client.shown.waitingItems, []);
    await client.writeFile(CONFIG, configOf({ 'figure/percent-mismatch': 'information' }));
    assert.deepEqual(await client.published.take(), { uri: client.uriOf(CONFIG), diagnostics: [] });
    assert.deepEqual(await listFindings(client, 'a.vanban'), [AS_INFORMATION]);
  });

  it('can be asked for, with where each value comes from', async () => {
    await client.setSettings({ locale: 'en', rules: { 'figure/number-format': 'error' } });
    const rules = { 'figure/percent-mismatch': ['warning', { rounding: 'accept-truncation' }] };
    await client.writeFile(CONFIG, JSON.stringify({ profile: 'party', rules }));
    const uri = client.uriOf('a.vanban');
    const file = client.uriOf(CONFIG);
    const answer: unknown = await client.connection.sendRequest('vanban/configuration', { uri });
    assert.deepEqual(withoutOtherGroups(answer), {
      uri,
      file,
      values: [
        { key: 'enable', value: 'auto', origin: 'settings' },
        { key: 'locale', value: 'en', origin: 'settings' },
        { key: 'profile', value: 'party', origin: { file } },
        { key: 'rules.figure/bound-contradiction', value: 'warning', origin: 'default' },
        {
          key: 'rules.figure/change-mismatch',
          value: ['error', { rounding: 'half-up' }],
          origin: 'default',
        },
        { key: 'rules.figure/count-mismatch', value: 'warning', origin: 'default' },
        { key: 'rules.figure/implausible-jump', value: ['off', { factor: 3 }], origin: 'default' },
        { key: 'rules.figure/impossible-percent', value: 'information', origin: 'default' },
        { key: 'rules.figure/number-format', value: 'error', origin: 'settings' },
        { key: 'rules.figure/part-exceeds-whole', value: 'error', origin: 'default' },
        {
          key: 'rules.figure/percent-mismatch',
          value: ['warning', { rounding: 'accept-truncation' }],
          origin: { file },
        },
        { key: 'rules.figure/period-conflict', value: 'off', origin: 'default' },
        { key: 'rules.figure/share-total', value: 'warning', origin: 'default' },
        { key: 'rules.figure/sum-mismatch', value: 'warning', origin: 'default' },
        { key: 'rules.figure/table-conflict', value: 'information', origin: 'default' },
        { key: 'rules.figure/table-percent', value: 'error', origin: 'default' },
        { key: 'rules.figure/table-total', value: 'error', origin: 'default' },
        { key: 'rules.figure/value-conflict', value: 'information', origin: 'default' },
        { key: 'rules.figure/words-mismatch', value: 'error', origin: 'default' },
      ],
    });
  });
});

/** The answer without the rules of other groups, which stay at their defaults: the rules of figures stand for them. */
function withoutOtherGroups(answer: unknown): unknown {
  assert.ok(
    typeof answer === 'object' && answer !== null && 'values' in answer && Array.isArray(answer.values),
  );
  const values: readonly unknown[] = answer.values;
  return {
    ...answer,
    values: values.filter(
      value => !/"rules\.(?:date|reference|structure|style)\//u.test(JSON.stringify(value)),
    ),
  };
}

function configOf(rules: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ rules }, null, 2);
}

/** The text of a range that lies in one line. */
function textIn(
  text: string,
  {
    start,
    end,
  }: { readonly start: { line: number; character: number }; readonly end: { character: number } },
): string {
  return text.split('\n')[start.line]?.slice(start.character, end.character) ?? '';
}
