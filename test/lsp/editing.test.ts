import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDocument, createChecker, resolveSettings, RULES } from '../../server/src/core/index';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { listFindings } from '../helpers/lsp-findings';

const PIECES = [
  'Đến nay có 402/756 người, chiếm 53,71%.',
  'Có 6.270/6.294 người dự, đạt 99,61%.',
  ' tăng 99.61% so với năm trước; ',
  '\n\n',
  '\r\n',
  '\n',
  '\r',
  '|',
  '- ',
  '<!-- vanban-disable-line -- đã kiểm tra -->',
  '<!-- vanban-disable-next-line figure/number-format -- mẫu cũ -->\n',
  '1',
  'ệ',
  'e\u0323\u0302',
  '\ud83d',
  '',
];

/** A change: where it starts and ends as shares of the text, and what comes in. */
const changes = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 60 }),
  text: fc.constantFrom(...PIECES),
});

describe('language server: editing', () => {
  let client: LspClient;
  let count = 0;

  before(async () => {
    ({ client } = await startClient());
  });

  after(async () => {
    await client.stop();
  });

  it('finds after any edits what a fresh check of the text finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }),
        fc.array(fc.array(changes, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        async (pieces, edits) => {
          const name = `edited-${(count += 1)}.vanban`;
          await client.open(name, pieces.join(''));
          for (const group of edits) {
            for (const change of group) await editOnce(client, name, change);
            assert.deepEqual(await listFindings(client, name), checkAfresh(client.textOf(name)));
          }
          await client.close(name);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('follows several changes of one notification in their order', async () => {
    await client.open('order.vanban', 'Có 402/756 người, chiếm 5%.');
    const at = (character: number): { line: number; character: number } => ({ line: 0, character });
    await client.change(
      'order.vanban',
      { range: { start: at(25), end: at(25) }, text: '3,' },
      { range: { start: at(27), end: at(27) }, text: '7' },
      { range: { start: at(28), end: at(28) }, text: '1' },
    );
    assert.equal(client.textOf('order.vanban'), 'Có 402/756 người, chiếm 53,71%.');
    assert.deepEqual(await listFindings(client, 'order.vanban'), checkAfresh(client.textOf('order.vanban')));
  });

  it('follows a replacement of everything, and of many places at once', async () => {
    await client.open('all.vanban', 'Có 402/756 người, chiếm 53,71%.');
    const line = 'Có 402/756 người, chiếm 53,71%.\n\n';
    await client.change('all.vanban', { text: line.repeat(80) });
    const replaced = Array.from({ length: 80 }, (_, index) => {
      const number = 2 * (79 - index);
      return {
        range: { start: { line: number, character: 24 }, end: { line: number, character: 29 } },
        text: '53,17',
      };
    });
    await client.change('all.vanban', ...replaced.slice(1));
    assert.deepEqual(await listFindings(client, 'all.vanban'), checkAfresh(client.textOf('all.vanban')));
    assert.deepEqual(
      (await listFindings(client, 'all.vanban')).map(({ message, text }) => [message, text]),
      [['mismatch', '53,71%']],
    );
  });

  it('takes positions behind the end of a line or of the text for that end', async () => {
    await client.open('ends.vanban', 'Có 402/756 người,\nchiếm 53,71%');
    const end = { line: 9, character: 9 };
    await client.change('ends.vanban', { range: { start: end, end }, text: '.' });
    const line = { start: { line: 0, character: 500 }, end: { line: 0, character: 500 } };
    await client.change('ends.vanban', { range: line, text: ' ' });
    assert.equal(client.textOf('ends.vanban'), 'Có 402/756 người, \nchiếm 53,71%.');
    assert.deepEqual(await listFindings(client, 'ends.vanban'), checkAfresh(client.textOf('ends.vanban')));
  });
});

async function editOnce(
  client: LspClient,
  name: string,
  { from, length, text }: { readonly from: number; readonly length: number; readonly text: string },
): Promise<void> {
  const start = Math.floor(from * client.textOf(name).length);
  await client.change(name, { range: client.rangeAt(name, start, start + length), text });
}

const SEVERITIES = { error: 1, warning: 2, information: 3 } as const;

function checkAfresh(text: string): unknown {
  const result = createChecker(resolveSettings(RULES, [])).check(createDocument(text));
  return result?.findings.map(({ ruleId, messageId, severity, span }) => ({
    rule: ruleId,
    message: messageId,
    severity: SEVERITIES[severity],
    text: text.slice(span.start, span.end),
  }));
}
