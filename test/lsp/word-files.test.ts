import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-protocol/node';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { buildWord, p, readBytes } from '../helpers/word-file';

const TAB = '<w:r><w:tab/></w:r>';
const PARTS = { body: p('Có ', '51', ' hộ nghèo.') + p('Số', TAB, '12') };
const BEFORE = 'Có 51 hộ nghèo.\n\nSố 12';

interface Written {
  readonly kind: string;
  readonly content?: string;
  readonly reason?: string;
}

interface Refusal {
  readonly range: Range;
  readonly message: string;
}

describe('language server: a Word document as a text', () => {
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient({}));
  });
  afterEach(() => client.reset());
  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  const uri = (): string => client.uriOf('bao-cao.docx');

  function open(bytes: Uint8Array): Promise<unknown> {
    const content = Buffer.from(bytes).toString('base64');
    return client.connection.sendRequest('vanban/openWord', { uri: uri(), content });
  }

  function write(text: string): Promise<Written> {
    return client.connection.sendRequest<Written>('vanban/writeWord', { uri: uri(), text });
  }

  it('is read, and written with the words that changed', async () => {
    assert.deepEqual(await open(buildWord(PARTS)), { kind: 'text', text: BEFORE, isReadOnly: false });
    const after = BEFORE.replace('51', '50').replace('12', '13');
    const { content = '' } = await write(`${after.replaceAll('\n', '\r\n')}\r\n`);
    assert.equal(readBytes(new Uint8Array(Buffer.from(content, 'base64'))).text, after);
  });

  it('has what cannot be written back told at its place, and is not written', async () => {
    await open(buildWord(PARTS));
    const rows: readonly (readonly [text: string, line: number, reason: RegExp])[] = [
      [BEFORE.replace('Số 12', 'Số12'), 2, /số thứ tự tự động, tab/u],
      [BEFORE.replace('hộ nghèo.\n\n', 'hộ nghèo. '), 0, /nối hoặc tách/u],
    ];
    for (const [text, line, reason] of rows) {
      const params = { uri: uri(), text };
      const refusals = await client.connection.sendRequest<readonly Refusal[]>('vanban/reviewWord', params);
      assert.deepEqual(
        refusals.map(({ range }) => range.start.line),
        [line],
      );
      assert.match(refusals[0]?.message ?? '', reason);
      const written = await write(text);
      assert.equal(written.kind, 'refused');
      assert.match(written.reason ?? '', reason);
    }
  });

  it('is not written where it is protected, or closed', async () => {
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    await open(buildWord({ ...PARTS, settings }));
    const params = { uri: uri(), text: BEFORE.replace('51', '50') };
    const refusals = await client.connection.sendRequest<readonly Refusal[]>('vanban/reviewWord', params);
    assert.deepEqual(
      refusals.map(({ message }) => message.includes('đang khóa chỉnh sửa')),
      [true],
    );
    assert.match((await write('Có 50 hộ.')).reason ?? '', /đang khóa chỉnh sửa/u);
    await client.connection.sendNotification('vanban/closeWord', { uri: uri() });
    assert.match((await write('Có 50 hộ.')).reason ?? '', /chưa được mở/u);
  });

  it('is looked at without being opened: what was opened stays what is written', async () => {
    const read = (bytes: Uint8Array): Promise<unknown> => {
      const content = Buffer.from(bytes).toString('base64');
      return client.connection.sendRequest('vanban/readWord', { uri: uri(), content });
    };
    await open(buildWord(PARTS));
    assert.deepEqual(await read(buildWord({ body: p('Khác.') })), {
      kind: 'text',
      text: 'Khác.',
      isReadOnly: false,
    });
    assert.match(JSON.stringify(await read(new Uint8Array([1, 2, 3]))), /"refused".*không phải tệp Word/u);
    assert.equal((await write(BEFORE.replace('51', '50'))).kind, 'written');
    await client.connection.sendNotification('vanban/closeWord', { uri: uri() });
    await read(buildWord(PARTS));
    assert.match((await write(BEFORE)).reason ?? '', /chưa được mở/u);
  });

  it('says why a file is none', async () => {
    const read = await open(new Uint8Array([1, 2, 3]));
    assert.match(JSON.stringify(read), /"refused".*không phải tệp Word/u);
  });
});
