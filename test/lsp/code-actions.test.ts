import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { listFindings } from '../helpers/lsp-findings';

const WRONG = 'Đến nay có 402/756 người, chiếm 53,71%.';
const SMALL = 'Có 17/40 xã đạt chuẩn, chiếm 45%.';
const TRUNCATED = 'Có 6.270/6.294 người dự, đạt 99,61%.';
const DOT = 'Thu ngân sách tăng 99.61% so với năm trước.';

describe('language server: code actions', () => {
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient({ initializationOptions: { commands: true } }));
  });

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('offers every repair of a mismatch, each of which leaves a clean text', async () => {
    const repairs = [
      ['Sửa thành 43%', 'Có 17/40 xã đạt chuẩn, chiếm 43%.'],
      ['Sửa tử số thành 18', 'Có 18/40 xã đạt chuẩn, chiếm 45%.'],
      ['Sửa mẫu số thành 38', 'Có 17/38 xã đạt chuẩn, chiếm 45%.'],
    ] as const;
    await client.open('a.vanban', SMALL);
    for (const [title, expected] of repairs) {
      const action = pick(await client.actionsAt('a.vanban', '45%'), title);
      assert.equal(action.kind, 'quickfix');
      assert.equal(action.isPreferred, false);
      assert.deepEqual(
        action.diagnostics?.map(({ code }) => code),
        ['figure/percent-mismatch'],
      );
      assert.equal(await client.apply('a.vanban', action), expected);
      assert.deepEqual(await listFindings(client, 'a.vanban'), []);
      await client.change('a.vanban', { text: SMALL });
    }
  });

  it('prefers the one repair of a number format', async () => {
    await client.open('a.vanban', DOT);
    const action = pick(await client.actionsAt('a.vanban', '99.61'), 'Viết thành 99,61');
    assert.equal(action.isPreferred, true);
    assert.equal(await client.apply('a.vanban', action), 'Thu ngân sách tăng 99,61% so với năm trước.');
    assert.deepEqual(await listFindings(client, 'a.vanban'), []);
  });

  it('repairs every place of a rule with safe fixes, and leaves other rules alone', async () => {
    await client.open('a.vanban', [DOT, WRONG, 'Chi giảm 1.5% so với dự toán.'].join('\n\n'));
    const title = 'Sửa mọi chỗ mà quy tắc này báo trong tệp';
    const text = await client.apply('a.vanban', pick(await client.actionsAt('a.vanban', '99.61'), title));
    const repaired = ['Thu ngân sách tăng 99,61% so với năm trước.', WRONG, 'Chi giảm 1,5% so với dự toán.'];
    assert.equal(text, repaired.join('\n\n'));
    assert.ok(!titles(await client.actionsAt('a.vanban', '53,71%')).includes(title));
  });

  it('makes safe fixes and no others on "fix all"', async () => {
    await client.open('a.vanban', [TRUNCATED, DOT, WRONG].join('\r\n\r\n'));
    const actions = await client.actionsAt('a.vanban', 'Có', ['source.fixAll']);
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['source.fixAll.vanban'],
    );
    const [fixAll] = actions;
    assert.ok(fixAll);
    const text = await client.apply('a.vanban', fixAll);
    assert.equal(text, [TRUNCATED, DOT.replace('99.61', '99,61'), WRONG].join('\r\n\r\n'));
    assert.deepEqual(
      (await listFindings(client, 'a.vanban')).map(({ message }) => message),
      ['truncated', 'mismatch'],
    );
    assert.deepEqual(await client.actionsAt('a.vanban', 'Có', ['source.fixAll.vanban']), []);
  });

  it('offers only the kinds that are asked for', async () => {
    await client.open('a.vanban', [DOT, WRONG].join('\n\n'));
    const kindsOf = async (only?: string[]): Promise<string[]> => {
      const actions = await client.actionsAt('a.vanban', '99.61', only);
      return [...new Set(actions.map(({ kind }) => kind ?? ''))];
    };
    assert.deepEqual(await kindsOf(), ['quickfix', 'source.fixAll.vanban']);
    assert.deepEqual(await kindsOf(['quickfix']), ['quickfix']);
    assert.deepEqual(await kindsOf(['source']), ['source.fixAll.vanban']);
    assert.deepEqual(await kindsOf(['source.organizeImports']), []);
    assert.deepEqual(await kindsOf(['refactor']), []);
  });

  it('offers nothing away from findings but "fix all"', async () => {
    await client.open('a.vanban', [DOT, WRONG].join('\n\n'));
    assert.deepEqual(await client.actionsAt('a.vanban', 'Thu ngân', ['quickfix']), []);
  });

  it('opens the page of the rule where the client has the command', async () => {
    await client.open('a.vanban', WRONG);
    const action = pick(await client.actionsAt('a.vanban', '53,71%'), 'Xem giải thích');
    assert.deepEqual(action.command, {
      title: 'Xem giải thích',
      command: 'vanban.openRulePage',
      arguments: ['figure/percent-mismatch'],
    });
    const { client: plain } = await startClient();
    await plain.open('a.vanban', WRONG);
    assert.ok(!titles(await plain.actionsAt('a.vanban', '53,71%')).includes('Xem giải thích'));
    await plain.stop();
  });

  it('speaks English when it is told to', async () => {
    await client.setSettings({ locale: 'en' });
    await client.open('a.vanban', SMALL);
    assert.deepEqual(titles(await client.actionsAt('a.vanban', '45%')), [
      'Change to 43%',
      'Change the numerator to 18',
      'Change the denominator to 38',
      'Suppress here (give the reason)',
      'Turn this rule off in the folder',
      'Open the explanation',
    ]);
  });

  it('edits by URI alone for a client that knows no versions', async () => {
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
    const { client: old } = await startClient({ capabilities: { textDocument: { codeAction } } });
    await old.open('a.vanban', DOT);
    const { edit } = pick(await old.actionsAt('a.vanban', '99.61'), 'Viết thành 99,61');
    assert.deepEqual(edit, {
      changes: { [old.uriOf('a.vanban')]: [{ range: old.rangeOf('a.vanban', '99.61'), newText: '99,61' }] },
    });
    await old.stop();
  });
});

describe('language server: suppressing with a reason', () => {
  const title = 'Bỏ qua tại đây (ghi lý do)';
  const next = '<!-- vanban-disable-next-line figure/percent-mismatch -- lý do -->';
  const line = '<!-- vanban-disable-line figure/percent-mismatch -- lý do -->';
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient());
  });

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  const cases: readonly (readonly [name: string, before: string, after: string])[] = [
    ['above the first line of a paragraph', `A\n\n${WRONG}\n`, `A\n\n${next}\n${WRONG}\n`],
    ['with CRLF', `A\r\n\r\n${WRONG}\r\n`, `A\r\n\r\n${next}\r\n${WRONG}\r\n`],
    ['in a text of one line', WRONG, `${next}\n${WRONG}`],
    ['on the last line of a CRLF text', `A\r\n\r\n${WRONG}`, `A\r\n\r\n${next}\r\n${WRONG}`],
    ['above a list item, with its indent', `- a\n  - ${WRONG}`, `- a\n  ${next}\n  - ${WRONG}`],
    [
      'behind a later line of a paragraph',
      'Đến nay có 402/756 người,\nchiếm 53,71%.\n',
      `Đến nay có 402/756 người,\nchiếm 53,71%. ${line}\n`,
    ],
    ['behind a row of a table', `| a | b |\n| x | ${WRONG} |\n`, `| a | b |\n| x | ${WRONG} | ${line}\n`],
    [
      'below a directive that is there already',
      `<!-- vanban-disable-next-line figure/number-format -- mẫu cũ -->\n${WRONG}\n`,
      `<!-- vanban-disable-next-line figure/number-format -- mẫu cũ -->\n${WRONG} ${line}\n`,
    ],
  ];
  for (const [name, before, after] of cases) {
    it(name, async () => {
      await client.open('a.vanban', before);
      const action = pick(await client.actionsAt('a.vanban', '53,71%'), title);
      assert.equal(await client.apply('a.vanban', action), after);
      assert.deepEqual(await listFindings(client, 'a.vanban'), []);
    });
  }

  it('leaves the reason to a client that asks a person for it', async () => {
    const { client: asking } = await startClient({ initializationOptions: { asksForReasons: true } });
    await asking.open('a.vanban', `A\n\n${WRONG}\n`);
    const { edit, command } = pick(await asking.actionsAt('a.vanban', '53,71%'), title);
    assert.equal(edit, undefined);
    const start = { line: 2, character: 0 };
    assert.deepEqual(command, {
      title,
      command: 'vanban.suppressHere',
      arguments: [
        {
          uri: asking.uriOf('a.vanban'),
          range: { start, end: start },
          before: '<!-- vanban-disable-next-line figure/percent-mismatch -- ',
          behind: ' -->\n',
        },
      ],
    });
    await asking.stop();
  });

  it('is offered once for two findings of a rule in one line, and silences both', async () => {
    await client.open('a.vanban', `${WRONG} Có 6.270/6.294 người dự, đạt 99,61%.`);
    const actions = await client.actionsAt('a.vanban', `53,71%. Có 6.270/6.294 người dự, đạt 99,61%`);
    const suppressing = actions.filter(action => action.title === title);
    assert.equal(suppressing.length, 1);
    await client.apply('a.vanban', pick(suppressing, title));
    assert.deepEqual(await listFindings(client, 'a.vanban'), []);
  });

  it('names the rule where findings of several stand in the range', async () => {
    await client.open('a.vanban', `${WRONG} Chi tăng 99.61%.`);
    const actions = await client.actionsAt('a.vanban', '53,71%. Chi tăng 99.61%');
    assert.deepEqual(
      titles(actions).filter(each => each.startsWith(title)),
      [`${title}: figure/percent-mismatch`, `${title}: figure/number-format`],
    );
  });
});

function titles(actions: readonly CodeAction[]): string[] {
  return actions.map(({ title }) => title);
}

function pick(actions: readonly CodeAction[], title: string): CodeAction {
  const action = actions.find(each => each.title === title);
  assert.ok(action, `"${title}" is not among ${JSON.stringify(titles(actions))}`);
  return action;
}
