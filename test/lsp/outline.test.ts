import assert from 'node:assert/strict';
import {
  DocumentSymbolRequest,
  FoldingRangeRequest,
  SelectionRangeRequest,
  SymbolKind,
  type DocumentSymbol,
  type SelectionRange,
} from 'vscode-languageserver-protocol/node';
import { DECISION } from '../helpers/decision';
import { startClient, type LspClient } from '../helpers/lsp-client';

describe('language server: outline', () => {
  let client: LspClient;

  before(async () => {
    const documentSymbol = { hierarchicalDocumentSymbolSupport: true };
    const { client: started, result } = await startClient({
      capabilities: { textDocument: { documentSymbol } },
    });
    client = started;
    assert.equal(result.capabilities.documentSymbolProvider, true);
    assert.equal(result.capabilities.foldingRangeProvider, true);
    assert.equal(result.capabilities.selectionRangeProvider, true);
  });

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('lists the parts of the form and the units as a tree', async () => {
    await client.open('a.vanban', DECISION);
    assert.deepEqual(await symbolsIn('a.vanban'), [
      'Số: 12/QĐ-UBND',
      'QUYẾT ĐỊNH',
      'Căn cứ',
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của Ủy ban nhân dân xã Hòa An',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký',
      'Điều 3. Văn phòng và các phòng có tên tại khoản 2 Điều 4 Quy chế này thi hành Điều 1 Quyết định…',
      'Nơi nhận:',
      'TM. ỦY BAN NHÂN DÂN',
      'QUY CHẾ Làm việc của Ủy ban nhân dân xã Hòa An',
      '> Chương I. QUY ĐỊNH CHUNG',
      '> > Điều 1. Phạm vi',
      '> > Điều 2. Nguyên tắc',
      '> > > 1. Họp 02 lần một tháng. Ghi biên bản theo điểm b khoản này và khoản 2 Điều này',
      '> > > > a) Chủ tịch chủ trì;',
      '> > > > b) Văn phòng ghi biên bản',
      '> > > 2. Đạt 45/60 ý kiến, bằng 75%, thì thông qua',
      '> Chương II. TỔ CHỨC THỰC HIỆN',
      '> > Điều 3. Cuộc họp',
      '> > Điều 4. Trách nhiệm',
      '> > > 1. Văn phòng theo dõi việc thực hiện Chương I Quy chế này',
      '> > > 2. Các phòng thực hiện khoản 1 Điều 2 và Điều 3 của Quy chế này',
    ]);
  });

  it('gives the same tree of a text in NFD with CRLF', async () => {
    await client.open('a.vanban', DECISION);
    const expected = await symbolsIn('a.vanban');
    await client.open('b.vanban', DECISION.replaceAll('\n', '\r\n').normalize('NFD'));
    assert.deepEqual(await symbolsIn('b.vanban'), expected);
  });

  it('keeps the name of a unit inside of its range, and its children too', async () => {
    await client.open('a.vanban', DECISION);
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol): void => {
      for (const inner of [selectionRange, ...children.map(child => child.range)]) {
        assert.ok(isBefore(range.start, inner.start) && isBefore(inner.end, range.end));
      }
      children.forEach(check);
    };
    (await treeOf('a.vanban')).forEach(check);
    const [chapter] = (await treeOf('a.vanban')).at(-1)?.children ?? [];
    assert.ok(chapter !== undefined);
    assert.equal(client.textIn('a.vanban', chapter.selectionRange), 'Chương I');
    assert.equal(chapter.kind, SymbolKind.Namespace);
    assert.match(client.textIn('a.vanban', chapter.range), /^Chương I\nQUY[^]*thì thông qua\.$/u);
  });

  it('follows an edit', async () => {
    await client.open('a.vanban', 'Điều 1. Phạm vi\n\nĐiều 2. Hiệu lực\n');
    await client.change('a.vanban', { range: client.rangeOf('a.vanban', 'Điều 2'), text: 'Điều 3' });
    assert.deepEqual(await symbolsIn('a.vanban'), ['Điều 1. Phạm vi', 'Điều 3. Hiệu lực']);
  });

  it('lists tables where they stand, by their captions or their heads', async () => {
    const rows = '| STT | Xã | Số hộ |\n|---|---|---|\n| 1 | Hòa An | 12 |\n| 2 | Tân Lập | 15 |';
    const text = [
      `Điều 1. Kết quả\n\nBảng 1. Số hộ của từng xã\n\n(Đơn vị tính: hộ)\n\n${rows}`,
      `1. Số hộ như sau:\n\n${rows}`,
      `Điều 2. Hiệu lực\n`,
    ].join('\n\n');
    const expected = [
      'Điều 1. Kết quả',
      '> Bảng 1. Số hộ của từng xã',
      '> 1. Số hộ như sau',
      '> > Bảng: Xã, Số hộ',
      'Điều 2. Hiệu lực',
    ];
    await client.open('a.vanban', text);
    assert.deepEqual(await symbolsIn('a.vanban'), expected);
    await client.open('b.vanban', text.replaceAll('\n', '\r\n').normalize('NFD'));
    assert.deepEqual(await symbolsIn('b.vanban'), expected);
    const [article] = await treeOf('a.vanban');
    const table = article?.children?.[0];
    assert.equal(table?.kind, SymbolKind.Array);
    assert.equal(client.textIn('a.vanban', table.range), rows.slice(2, -2));
  });

  it('lists a table without heads and units as a table', async () => {
    await client.open('a.vanban', 'SỐ HỘ TỪNG XÃ\n\nHòa An\t12\nTân Lập\t15\nAn Bình\t19\n');
    assert.deepEqual(await symbolsIn('a.vanban'), ['SỐ HỘ TỪNG XÃ']);
  });

  it('gives a client without trees a list', async () => {
    const { client: plain } = await startClient();
    await plain.open('a.vanban', 'Điều 1. Phạm vi\n\n1. Nội dung\n');
    const answer = await plain.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri: plain.uriOf('a.vanban') },
    });
    assert.deepEqual(
      answer?.map(symbol => [symbol.name, 'containerName' in symbol ? symbol.containerName : '']),
      [
        ['Điều 1. Phạm vi', ''],
        ['1. Nội dung', 'Điều 1. Phạm vi'],
      ],
    );
    await plain.stop();
  });

  it('has nothing to list in an empty text and in one that is not checked', async () => {
    await client.open('a.vanban', '');
    await client.open('a.json', 'Điều 1. Phạm vi', 'json');
    for (const name of ['a.vanban', 'a.json']) {
      assert.deepEqual(await treeOf(name), []);
      assert.deepEqual(await foldingsIn(name), []);
    }
  });

  it('folds the letterhead, lists of the form, units, and tables', async () => {
    const table = '| Xã | Số hộ |\n| --- | --- |\n| Hòa An | 12 |\n';
    await client.open('a.vanban', `${DECISION}\n${table}`);
    assert.deepEqual(await foldingsIn('a.vanban'), [
      'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM … Số: 12/QĐ-UBND           Hòa An, ngày 05 tháng 11 năm 2026 (region)',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; … Theo đề nghị của Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân.',
      'Nơi nhận:                TM. ỦY BAN NHÂN DÂN …                          Nguyễn Văn A',
      'QUY CHẾ … | Hòa An | 12 |',
      'Chương I … 2. Đạt 45/60 ý kiến, bằng 75%, thì thông qua.',
      'Điều 1. Phạm vi … Quy chế này quy định việc họp theo Điều 3 và Điều 4 Quy chế này.',
      'Điều 2. Nguyên tắc … 2. Đạt 45/60 ý kiến, bằng 75%, thì thông qua.',
      '1. Họp 02 lần một tháng. Ghi biên bản theo điểm b khoản này và khoản 2 Điều này: … b) Văn phòng ghi biên bản.',
      'Chương II … | Hòa An | 12 |',
      'Điều 3. Cuộc họp … Theo Điều 3 Luật Tổ chức chính quyền địa phương và “Điều 3 Quy chế này” cũ.',
      'Điều 4. Trách nhiệm … | Hòa An | 12 |',
      '2. Các phòng thực hiện khoản 1 Điều 2 và Điều 3 của Quy chế này. … | Hòa An | 12 |',
      '| Xã | Số hộ | … | Hòa An | 12 |',
    ]);
  });

  it('folds no more than the client can', async () => {
    const foldingRange = { rangeLimit: 2 };
    const { client: limited } = await startClient({ capabilities: { textDocument: { foldingRange } } });
    await limited.open('a.vanban', DECISION);
    const textDocument = { uri: limited.uriOf('a.vanban') };
    const ranges = await limited.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    assert.deepEqual(
      ranges?.map(({ startLine }) => startLine),
      [0, 10],
    );
    await limited.stop();
  });

  it('widens a selection from the word to the document', async () => {
    await client.open('a.vanban', DECISION);
    assert.deepEqual(await selectionsAt('a.vanban', 'biên bản theo'), [
      'biên',
      'Ghi biên bản theo điểm b khoản này và khoản 2 Điều này:',
      '1. Họp 02 lần một tháng. Ghi biên bản theo điểm b khoản này và khoản 2 Điều này:',
      '1. Họp … biên bản.',
      'Điều 2. … thông qua.',
      'Chương I … thông qua.',
      'QUY CHẾ … chế này.',
      'ỦY BAN … chế này.',
    ]);
  });

  it('widens a selection in NFD, and in the parts of the form', async () => {
    await client.open(
      'a.vanban',
      'Điều 1. Phạm vi\n\nHội nghị thống nhất. Ủy ban thực hiện.'.normalize('NFD'),
    );
    const selections = await selectionsAt('a.vanban', 'nghị'.normalize('NFD'));
    assert.deepEqual(
      selections.slice(0, 3).map(each => each.normalize('NFC')),
      ['nghị', 'Hội nghị thống nhất.', 'Hội nghị thống nhất. Ủy ban thực hiện.'],
    );
  });

  async function treeOf(name: string): Promise<readonly DocumentSymbol[]> {
    const answer = await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri: client.uriOf(name) },
    });
    return (answer ?? []).map(symbol => {
      assert.ok('selectionRange' in symbol);
      return symbol;
    });
  }

  async function symbolsIn(name: string): Promise<readonly string[]> {
    const list = (depth: number, { name: label, children }: DocumentSymbol): readonly string[] => [
      '> '.repeat(depth) + label,
      ...(children ?? []).flatMap(child => list(depth + 1, child)),
    ];
    return (await treeOf(name)).flatMap(symbol => list(0, symbol));
  }

  /** Each folding as its first and last line. */
  async function foldingsIn(name: string): Promise<readonly string[]> {
    const textDocument = { uri: client.uriOf(name) };
    const ranges = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    const lines = client.textOf(name).split('\n');
    return (ranges ?? []).map(
      ({ startLine, endLine, kind }) =>
        `${lines[startLine] ?? ''} … ${lines[endLine] ?? ''}${kind === undefined ? '' : ` (${kind})`}`,
    );
  }

  /** The stretches at some words, long ones by their first and last words. */
  async function selectionsAt(name: string, words: string): Promise<readonly string[]> {
    const { start } = client.rangeOf(name, words);
    const position = { line: start.line, character: start.character + 1 };
    const textDocument = { uri: client.uriOf(name) };
    const params = { textDocument, positions: [position] };
    const [selection] = (await client.connection.sendRequest(SelectionRangeRequest.type, params)) ?? [];
    const texts: string[] = [];
    for (let each: SelectionRange | undefined = selection; each !== undefined; each = each.parent) {
      texts.push(shorten(client.textIn(name, each.range)));
    }
    return texts;
  }
});

function shorten(text: string): string {
  const words = text.trimEnd().split(/\s+/u);
  return text.includes('\n') ? `${words.slice(0, 2).join(' ')} … ${words.slice(-2).join(' ')}` : text;
}

function isBefore(
  one: { readonly line: number; readonly character: number },
  other: { readonly line: number; readonly character: number },
): boolean {
  return one.line < other.line || (one.line === other.line && one.character <= other.character);
}
