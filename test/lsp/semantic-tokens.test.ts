import assert from 'node:assert/strict';
import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SemanticTokens,
} from 'vscode-languageserver-protocol/node';
import { DECISION } from '../helpers/decision';
import { startClient, type LspClient } from '../helpers/lsp-client';

const TEXT = [
  'Phần I. ĐÁNH GIÁ',
  '',
  'Năm 2026, có 45/60 hộ, bằng 75%, theo điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.',
  '',
  'Điện thoại: 0912345678.',
  '',
].join('\n');

const TOKENS = [
  'heading "Phần I. ĐÁNH GIÁ"',
  'figure "45/60"',
  'figure.checked "75%"',
  'provision "điểm a khoản 2 Điều 5"',
  'citation "Nghị định số 30/2020/NĐ-CP"',
  'date "05/3/2020"',
];

describe('language server: semantic tokens', () => {
  let client: LspClient;
  let legend: readonly string[];
  let modifiers: readonly string[];

  before(async () => {
    const { client: started, result } = await startClient();
    client = started;
    const provider = result.capabilities.semanticTokensProvider;
    legend = provider?.legend.tokenTypes ?? [];
    modifiers = provider?.legend.tokenModifiers ?? [];
    assert.deepEqual(provider?.full, { delta: true });
    assert.equal(provider.range, true);
  });

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('tells figures, dates, citations, provisions and headings apart', async () => {
    await client.open('a.vanban', TEXT);
    assert.deepEqual(await tokensIn('a.vanban'), TOKENS);
  });

  it('tells the same in NFD with CRLF', async () => {
    await client.open('a.vanban', TEXT.replaceAll('\n', '\r\n').normalize('NFD'));
    assert.deepEqual(await tokensIn('a.vanban'), TOKENS);
  });

  it('tells the letterhead and the closing, column by column', async () => {
    await client.open('a.vanban', DECISION);
    const tokens = await tokensIn('a.vanban');
    assert.deepEqual(
      tokens.filter(token => token.startsWith('letterhead')),
      [
        'letterhead "ỦY BAN NHÂN DÂN"',
        'letterhead "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"',
        'letterhead "XÃ HÒA AN"',
        'letterhead "Độc lập - Tự do - Hạnh phúc"',
        'letterhead "Số: 12/QĐ-UBND"',
        'letterhead "Hòa An, ngày 05 tháng 11 năm 2026"',
        'letterhead "QUYẾT ĐỊNH"',
        'letterhead "Ban hành Quy chế làm việc của Ủy ban nhân dân xã Hòa An"',
        'letterhead "ỦY BAN NHÂN DÂN XÃ HÒA AN"',
        'letterhead "QUYẾT ĐỊNH:"',
        'letterhead "Nơi nhận:"',
        'letterhead "TM. ỦY BAN NHÂN DÂN"',
        'letterhead "CHỦ TỊCH"',
        'letterhead "Nguyễn Văn A"',
      ],
    );
    assert.ok(tokens.includes('heading "Điều 2. Nguyên tắc"'));
    assert.ok(tokens.includes('provision "khoản 2 Điều 4"'));
  });

  it('marks the figures that others give as they are printed', async () => {
    const text = [
      'Xã có 756 hộ, trong đó 402 hộ khá (53,17%), 354 hộ nghèo (46,38%).',
      '',
      'Kết quả rà soát 2.364 văn bản:',
      '- Còn hiệu lực: 1.817 văn bản (76,86%);',
      '- Hết hiệu lực: 547 văn bản (23,14%).',
    ].join('\n');
    await client.open('a.vanban', text);
    const tokens = await tokensIn('a.vanban');
    assert.deepEqual(
      tokens.filter(token => token.startsWith('figure.checked')),
      ['756', '53,17%', '2.364', '76,86%', '23,14%'].map(figure => `figure.checked "${figure}"`),
    );
    assert.ok(tokens.includes('figure "46,38%"'));
  });

  it('marks the totals of a table, and its figures that others give', async () => {
    const text = [
      '| Xã | Kế hoạch | Thực hiện | Tỷ lệ (%) |',
      '|---|---|---|---|',
      '| Hòa An | 120 | 114 | 95,0 |',
      '| Tân Lập | 150 | 135 | 90,0 |',
      '| An Bình | 80 | 76 | 95,0 |',
      '| Tổng cộng | 350 | 352 | 92,9 |',
    ].join('\n');
    for (const written of [text, text.replaceAll('\n', '\r\n').normalize('NFD')]) {
      await client.open('a.vanban', `Như sau:\n\n${written}`);
      assert.deepEqual(await tokensIn('a.vanban'), [
        'figure "120"',
        'figure "114"',
        'figure.checked "95,0"',
        'figure "150"',
        'figure "135"',
        'figure.checked "90,0"',
        'figure "80"',
        'figure "76"',
        'figure.checked "95,0"',
        'figure.checked.total "350"',
        'figure.total "352"',
        'figure.total "92,9"',
      ]);
    }
  });

  it('splits what goes over two lines', async () => {
    const line =
      'Các cơ quan, đơn vị và địa phương tổ chức thực hiện nghiêm túc Nghị quyết\nsố 23-NQ/TU của Tỉnh ủy.';
    await client.open('a.vanban', line);
    assert.deepEqual(await tokensIn('a.vanban'), ['citation "Nghị quyết"', 'citation "số 23-NQ/TU"']);
  });

  it('answers for a part of the text', async () => {
    await client.open('a.vanban', `${TEXT}\nCó 12/16 xã.\n`);
    const params = {
      textDocument: { uri: client.uriOf('a.vanban') },
      range: client.rangeOf('a.vanban', 'Có 12/16 xã.'),
    };
    const answer = await client.connection.sendRequest(SemanticTokensRangeRequest.type, params);
    assert.deepEqual(describeTokens('a.vanban', answer), ['figure "12/16"']);
  });

  it('answers with what is new after an edit', async () => {
    await client.open('a.vanban', TEXT);
    const textDocument = { uri: client.uriOf('a.vanban') };
    const first = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.ok(first?.resultId !== undefined);
    await client.change('a.vanban', { range: client.rangeOf('a.vanban', ' hộ,'), text: ' trong 3 thôn,' });
    const delta = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: first.resultId,
    });
    assert.ok(delta !== null && 'edits' in delta);
    const data = delta.edits
      .toReversed()
      .reduce(
        (tokens, { start, deleteCount, data: added = [] }) => tokens.toSpliced(start, deleteCount, ...added),
        first.data,
      );
    assert.deepEqual(describeTokens('a.vanban', { data }), await tokensIn('a.vanban'));
    assert.ok(describeTokens('a.vanban', { data }).includes('figure "3"'));
    assert.ok(delta.edits.every(({ data: added = [] }) => added.length < first.data.length));
  });

  it('answers in full where it does not know the result that is named', async () => {
    await client.open('a.vanban', TEXT);
    const answer = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument: { uri: client.uriOf('a.vanban') },
      previousResultId: 'unknown',
    });
    assert.ok(answer !== null && 'data' in answer);
    assert.deepEqual(describeTokens('a.vanban', answer), TOKENS);
  });

  it('has none for an empty text and one that is not checked', async () => {
    await client.open('a.vanban', '');
    await client.open('a.json', TEXT, 'json');
    assert.deepEqual(await tokensIn('a.vanban'), []);
    assert.deepEqual(await tokensIn('a.json'), []);
  });

  async function tokensIn(name: string): Promise<readonly string[]> {
    const params = { textDocument: { uri: client.uriOf(name) } };
    return describeTokens(name, await client.connection.sendRequest(SemanticTokensRequest.type, params));
  }

  /** Tokens as `figure "45/60"`. */
  function describeTokens(name: string, answer: SemanticTokens | null): readonly string[] {
    const tokens: string[] = [];
    let line = 0;
    let character = 0;
    const data = answer?.data ?? [];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
      character = down === 0 ? character + right : right;
      line += down;
      const range = { start: { line, character }, end: { line, character: character + length } };
      const kind = [legend[type], ...modifiers.filter((_, bit) => (bits & (1 << bit)) !== 0)].join('.');
      tokens.push(`${kind} "${client.textIn(name, range).normalize('NFC')}"`);
    }
    return tokens;
  }
});
