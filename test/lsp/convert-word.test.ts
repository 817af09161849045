import assert from 'node:assert/strict';
import { partOf } from '../helpers/annotated-word';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { assertSound } from '../helpers/sound-copy';
import { buildWord, p, readBytes } from '../helpers/word-file';

interface Exported {
  readonly kind: string;
  readonly content?: string;
  readonly leftOut?: readonly string[];
  readonly mark?: string;
}

interface Imported {
  readonly kind: string;
  readonly text?: string;
  readonly losses?: readonly string[];
  readonly reason?: string;
}

const DRAFT = 'Số: 12/BC-UBND\n\nBÁO CÁO\nKết quả công tác\n\nĐạt 92,46%. <!-- hỏi lại -->\n\n```\nmã\n```\n';

describe('language server: drafts to Word and back', () => {
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient({ files: { 'vanban.config.json': '{}' } }));
  });
  afterEach(() => client.reset());
  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  function exportDraft(text: string): Promise<Exported> {
    const params = { uri: client.uriOf('bao-cao.vanban'), text };
    return client.connection.sendRequest<Exported>('vanban/exportWord', params);
  }

  function importWord(bytes: Uint8Array): Promise<Imported> {
    const content = Buffer.from(bytes).toString('base64');
    const params = { uri: client.uriOf('bao-cao.docx'), content };
    return client.connection.sendRequest<Imported>('vanban/importWord', params);
  }

  it('a draft becomes a Word document, with its mark at the end', async () => {
    const { content = '', mark = '', leftOut, kind } = await exportDraft(DRAFT);
    assert.equal(kind, 'exported');
    assert.deepEqual(
      leftOut?.map(sentence => sentence.split(' trong ')[0]),
      ['1 ghi chú (<!-- … -->)', '1 khối mã (giữa hai dòng ``` hoặc ~~~)'],
    );
    const bytes = new Uint8Array(Buffer.from(content, 'base64'));
    assertSound(bytes);
    assert.equal(readBytes(bytes).text, 'Số: 12/BC-UBND\n\nBÁO CÁO\n\nKết quả công tác\n\nĐạt 92,46%.');
    assert.ok(Buffer.from(content, 'base64').toString('latin1').endsWith(mark));
  });

  it('the class is the one in force', async () => {
    await client.writeFile('vanban.config.json', '{ "profile": "party" }');
    const { content = '' } = await exportDraft(DRAFT);
    const styles = partOf(new Uint8Array(Buffer.from(content, 'base64')), 'word/styles.xml');
    assert.match(styles, /w:styleId="Body">(?:(?!<\/w:style>).)*w:firstLine="567"/u);
  });

  it('a Word document becomes a draft, and what is lost is told', async () => {
    const picture = '<w:r><w:drawing><a:blip xmlns:a="x"/></w:drawing></w:r>';
    const told = await importWord(buildWord({ body: p('Đạt 92,46%.', picture) }));
    assert.deepEqual(told, {
      kind: 'draft',
      text: 'Đạt 92,46%.\n',
      losses: ['Không lấy được hình ảnh, chữ ký ảnh, con dấu: 1 chỗ.'],
    });
  });

  it('what is no Word document is refused with the reason', async () => {
    const { kind, reason } = await importWord(new Uint8Array([1, 2, 3]));
    assert.deepEqual([kind, reason?.includes('không phải tệp Word')], ['refused', true]);
  });
});
