import assert from 'node:assert/strict';
import type { ReportResult, ReviewResult } from '../../server/src/lsp/protocol/protocol';
import type { ScopeResult } from '../../server/src/lsp/protocol/scope';
import { startClient, type LspClient } from '../helpers/lsp-client';

const TEXT = [
  'KẾ HOẠCH',
  '',
  'I. KẾT QUẢ',
  '',
  'Đợt một có 402/756 người, chiếm 53,71%.',
  '',
  'II. KINH PHÍ',
  '',
  'Tổng kinh phí: … đồng. Nộp trước ngày 31/6/2026. Nêu nguồn kinh phí, mức kinh phí.',
  '',
  'Nêu nguồn kinh phí, mức kinh phí.',
].join('\n');

describe('language server: the review of a draft', () => {
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient());
  });

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  const review = (name: string, text: string | null): Promise<ReviewResult> =>
    client.connection.sendRequest('vanban/review', { uri: client.uriOf(name), text });

  it('has the findings with their sections', async () => {
    await client.open('a.vanban', TEXT);
    const { findings, checked } = await review('a.vanban', null);
    assert.equal(checked, true);
    assert.deepEqual(
      findings
        .filter(({ ruleId }) => /^(?:figure|date)/u.test(ruleId))
        .map(({ ruleId, severity, section, range }) => [
          ruleId,
          severity,
          section,
          client.textIn('a.vanban', range),
        ]),
      [
        ['figure/percent-mismatch', 'error', 'I. KẾT QUẢ', '53,71%'],
        ['date/impossible-date', 'error', 'II. KINH PHÍ', '31/6/2026'],
      ],
    );
  });

  it('has what is left to be filled in', async () => {
    await client.open('a.vanban', TEXT);
    const { gaps } = await review('a.vanban', null);
    assert.deepEqual(
      gaps.map(({ kind, written }) => [kind, written]),
      [
        ['gap', '…'],
        ['advice', 'Nêu nguồn kinh phí, mức kinh phí.'],
      ],
    );
  });

  it('is the same of a file that is not open', async () => {
    await client.open('a.vanban', TEXT);
    const { findings, gaps } = await review('a.vanban', null);
    const closed = await review('b.vanban', TEXT);
    assert.deepEqual([closed.findings, closed.gaps], [findings, gaps]);
  });

  it('has nothing of a text that is not checked, or not open', async () => {
    for (const [name, text] of [
      ['c.txt', 'Nothing to see here.'],
      ['d.vanban', null],
    ] as const) {
      assert.deepEqual(await review(name, text), {
        uri: client.uriOf(name),
        checked: false,
        findings: [],
        gaps: [],
      });
    }
  });

  it('can be had as the report of the command line, unsaved text and all', async () => {
    await client.open('báo cáo <1>.vanban', TEXT);
    const params = { uri: client.uriOf('báo cáo <1>.vanban') };
    const { html } = await client.connection.sendRequest<ReportResult>('vanban/report', params);
    assert.ok(html !== null);
    assert.match(html, /^<!doctype html>/u);
    assert.ok(html.includes('<mark>53,71%</mark>'));
    assert.ok(html.includes('<h2>báo cáo &lt;1&gt;.vanban</h2>'));
    assert.ok(!html.includes(client.folder));
  });

  it('tells what of a draft is analysed', async () => {
    const scopeOf = async (name: string): Promise<string> => {
      const params = { uri: client.uriOf(name) };
      return (await client.connection.sendRequest<ScopeResult>('vanban/scope', params)).scope;
    };
    await client.open('a.vanban', TEXT);
    await client.open('long.vanban', 'Xã có hộ nghèo.\n\n'.repeat(200_000));
    await client.open('english.txt', 'Nothing to see here.', 'plaintext');
    assert.deepEqual(
      [await scopeOf('a.vanban'), await scopeOf('long.vanban'), await scopeOf('english.txt')],
      ['whole', 'alone', 'none'],
    );
  });

  it('has no report where the draft is not open', async () => {
    const params = { uri: client.uriOf('e.vanban') };
    assert.deepEqual(await client.connection.sendRequest('vanban/report', params), { html: null });
  });
});
