import assert from 'node:assert/strict';
import { partOf, settledText } from '../helpers/annotated-word';
import { assertSound } from '../helpers/sound-copy';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { buildWord, p, readBytes, type WordParts } from '../helpers/word-file';

const PARTS: WordParts = { body: p('Kế hoạch  của xã.') + p('Có 699/756 đảng viên dự, đạt 92,64%.') };

interface Answer {
  readonly kind: string;
  readonly content?: string;
  readonly comments?: number;
  readonly known?: number;
  readonly changes?: number;
  readonly reason?: string;
}

describe('language server: remarks in a copy of a Word document', () => {
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient({ files: { 'vanban.config.json': '{}' } }));
  });
  afterEach(() => client.reset());
  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  function ask(bytes: Uint8Array, tracksChanges: boolean): Promise<Answer> {
    const content = Buffer.from(bytes).toString('base64');
    const params = { uri: client.uriOf('bao-cao.docx'), content, tracksChanges };
    return client.connection.sendRequest<Answer>('vanban/annotateWord', params);
  }

  it('are the findings, each as a comment', async () => {
    const { content = '', ...counts } = await ask(buildWord(PARTS), false);
    assert.deepEqual(counts, { kind: 'copy', comments: 2, known: 0, changes: 0 });
    const copy = new Uint8Array(Buffer.from(content, 'base64'));
    assertSound(copy);
    assert.match(partOf(copy, 'word/comments.xml'), /Quy tắc figure\/percent-mismatch: /u);
    assert.equal(readBytes(copy).text, readBytes(buildWord(PARTS)).text);
  });

  it('are not written again into a copy that has them', async () => {
    const { content = '' } = await ask(buildWord(PARTS), false);
    const again = await ask(new Uint8Array(Buffer.from(content, 'base64')), false);
    assert.deepEqual([again.comments, again.known], [0, 2]);
  });

  it('stand beside safe repairs where they are asked for, and no figure is changed', async () => {
    const { content = '', changes } = await ask(buildWord(PARTS), true);
    assert.equal(changes, 1);
    const copy = new Uint8Array(Buffer.from(content, 'base64'));
    assert.equal(settledText(copy, 'accept'), 'Kế hoạch của xã.\n\nCó 699/756 đảng viên dự, đạt 92,64%.');
  });

  it('obey the configuration', async () => {
    await client.writeFile('vanban.config.json', '{ "rules": { "style/spacing": "off" } }');
    assert.equal((await ask(buildWord(PARTS), true)).comments, 1);
  });

  it('are not made for what is no Word document, or is protected, and the reason is told', async () => {
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    const rows: readonly (readonly [Uint8Array, RegExp])[] = [
      [new Uint8Array([1, 2, 3]), /không phải tệp Word/u],
      [new Uint8Array(Buffer.from('d0cf11e0a1b11ae1450067', 'hex')), /Office kiểu cũ/u],
      [buildWord({ ...PARTS, settings }), /đang khóa chỉnh sửa/u],
    ];
    for (const [bytes, reason] of rows) {
      const answer = await ask(bytes, false);
      assert.equal(answer.kind, 'refused');
      assert.match(answer.reason ?? '', reason);
    }
  });
});
