import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  type LocationLink,
} from 'vscode-languageserver-protocol/node';
import { DECISION } from '../helpers/decision';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { WorkspaceDrafts } from '../helpers/workspace-drafts';

describe('language server: articles, clauses and points of a draft', () => {
  let client: LspClient;
  let drafts: WorkspaceDrafts;

  before(async () => {
    const workspace = { configuration: true, workspaceEdit: { documentChanges: true } };
    const textDocument = { definition: { linkSupport: true } };
    ({ client } = await startClient({ capabilities: { workspace, textDocument } }));
    drafts = new WorkspaceDrafts(client);
  });

  afterEach(() => drafts.clear());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('goes from a provision to its unit, in the text that is named', async () => {
    await drafts.open('a.vanban', DECISION);
    const TABLE: readonly (readonly [words: string, behind: number, target: string | null])[] = [
      ['Điều 4 Quy chế này thi hành', 1, '56 Điều 4 > Điều 4. Trách'],
      ['khoản 2 Điều 4', 1, '60 2. > 2. Các phòng'],
      ['Điều 1 Quyết định này./.', 1, '17 Điều 1 > Điều 1. Ban'],
      ['Như Điều 3;', 5, '21 Điều 3 > Điều 3. Văn'],
      ['Điều 3 và Điều 4', 1, '52 Điều 3 > Điều 3. Cuộc'],
      ['Điều 4 Quy chế này.', 5, '56 Điều 4 > Điều 4. Trách'],
      ['điểm b khoản này', 1, '45 b) > b)'],
      ['khoản 2 Điều này', 1, '47 2. > 2. Đạt 45/60'],
      ['Điều này:', 1, '39 Điều 2 > Điều 2. Nguyên'],
      ['Chương I Quy chế', 2, '32 Chương I > Chương I QUY'],
      ['khoản 1 Điều 2', 1, '41 1. > 1. Họp 02'],
      ['Điều 3 Luật', 1, null],
      ['Điều 3 Quy chế này” cũ', 1, null],
    ];
    for (const [words, behind, target] of TABLE) {
      assert.equal(await targetAt('a.vanban', words, behind), target, words);
    }
  });

  it('goes to the same units in NFD with CRLF', async () => {
    await drafts.open('a.vanban', DECISION.replaceAll('\n', '\r\n').normalize('NFD'));
    assert.equal(await targetAt('a.vanban', 'khoản 2 Điều 4'.normalize('NFD'), 1), '60 2. > 2. Các phòng');
    assert.equal(
      await targetAt('a.vanban', 'Chương I Quy chế'.normalize('NFD'), 2),
      '32 Chương I > Chương I QUY',
    );
  });

  it('finds the places that mean an article, from its heading and from any of them', async () => {
    await drafts.open('a.vanban', DECISION);
    const expected = ['a.vanban 52 "Điều 3"', 'a.vanban 37 "Điều 3"', 'a.vanban 60 "Điều 3"'];
    assert.deepEqual(await referencesAt('a.vanban', 'Điều 3. Cuộc họp', 1), expected);
    assert.deepEqual(await referencesAt('a.vanban', 'Điều 3 của Quy chế', 1), expected);
    assert.deepEqual(await referencesAt('a.vanban', 'Điều 3 và Điều 4', 5), expected);
    assert.deepEqual(await referencesAt('a.vanban', 'Điều 3. Văn phòng', 1), [
      'a.vanban 21 "Điều 3"',
      'a.vanban 24 "Điều 3"',
    ]);
    assert.deepEqual(await referencesAt('a.vanban', 'Điều 3 Luật', 1), []);
  });

  it('marks the places that mean an article', async () => {
    await drafts.open('a.vanban', DECISION);
    const params = drafts.at('a.vanban', 'Điều 4. Trách nhiệm', 1);
    const marked = await client.connection.sendRequest(DocumentHighlightRequest.type, params);
    assert.deepEqual(
      marked?.map(({ range }) => `${range.start.line + 1} ${client.textIn('a.vanban', range)}`),
      ['56 Điều 4', '21 Điều 4', '37 Điều 4'],
    );
  });

  it('offers the number of an article for renaming, in its heading and where it is meant', async () => {
    await drafts.open('a.vanban', DECISION);
    assert.deepEqual(await prepare('Điều 4. Trách nhiệm', 1), ['4', '4']);
    assert.deepEqual(await prepare('Điều 3 của Quy chế', 5), ['3', '3']);
    assert.deepEqual(await prepare('Như Điều 3', 5), ['3', '3']);
    assert.equal(await prepare('Điều 3 Luật', 1), null);
    assert.equal(await prepare('khoản 1 Điều 2', 1), null);
  });

  it('renumbers an article and what means it, and nothing else', async () => {
    await drafts.open('a.vanban', DECISION);
    const expected = DECISION.replace('Điều 3. Cuộc họp', 'Điều 5. Cuộc họp')
      .replace('Điều 3 và Điều 4 Quy chế', 'Điều 5 và Điều 4 Quy chế')
      .replace('Điều 3 của Quy chế', 'Điều 5 của Quy chế');
    assert.equal(await rename('Điều 3. Cuộc họp', 1, '5'), expected);
    assert.equal(await rename('Điều 3 của Quy chế', 5, 'Điều 5'), expected);
    const decision = DECISION.replace('Điều 3. Văn phòng', 'Điều 2a. Văn phòng').replace(
      'Như Điều 3',
      'Như Điều 2a',
    );
    assert.equal(await rename('Điều 3. Văn phòng', 5, '2a'), decision);
  });

  it('renumbers in NFD with CRLF', async () => {
    const text = DECISION.replaceAll('\n', '\r\n').normalize('NFD');
    await drafts.open('a.vanban', text);
    const expected = text
      .replace('Điều 4. Trách'.normalize('NFD'), 'Điều 7. Trách'.normalize('NFD'))
      .replace('khoản 2 Điều 4'.normalize('NFD'), 'khoản 2 Điều 7'.normalize('NFD'))
      .replace('và Điều 4 Quy'.normalize('NFD'), 'và Điều 7 Quy'.normalize('NFD'));
    assert.equal(await rename('Điều 4. Trách'.normalize('NFD'), 1, '7'), expected);
  });

  it('refuses a number that another article has, and what is none', async () => {
    await drafts.open('a.vanban', DECISION);
    await assert.rejects(rename('Điều 3. Cuộc họp', 1, '4'), {
      code: LSPErrorCodes.RequestFailed,
      message: 'Văn bản đã có Điều 4. Hãy chọn số khác, hoặc đổi số điều đó trước.',
    });
    await assert.rejects(
      rename('Điều 3. Cuộc họp', 1, 'bốn'),
      (error: unknown) =>
        error instanceof ResponseError &&
        error.message === '“bốn” không phải số của điều. Hãy nhập như 6 hoặc 6a.',
    );
  });

  it('speaks English where it is asked to', async () => {
    await drafts.open('a.vanban', DECISION);
    await client.setSettings({ locale: 'en' });
    await assert.rejects(rename('Điều 3. Cuộc họp', 1, '4'), {
      message: 'The document has a Điều 4 already. Choose another number, or renumber that one first.',
    });
  });

  /** Where a place leads, as line, what is selected, and the first words of the whole unit. */
  async function targetAt(name: string, words: string, behind: number): Promise<string | null> {
    const params = drafts.at(name, words, behind);
    const answer = await client.connection.sendRequest(DefinitionRequest.type, params);
    const [link] = (answer ?? []) as readonly LocationLink[];
    if (link === undefined) return null;
    const { targetRange, targetSelectionRange } = link;
    const selected = client.textIn(name, targetSelectionRange).normalize('NFC');
    const whole = client.textIn(name, targetRange).normalize('NFC').split(/\s+/u);
    return `${targetSelectionRange.start.line + 1} ${selected} > ${whole.slice(0, 3).join(' ')}`;
  }

  async function referencesAt(name: string, words: string, behind: number): Promise<readonly string[]> {
    const params = { ...drafts.at(name, words, behind), context: { includeDeclaration: true } };
    return drafts.describe((await client.connection.sendRequest(ReferencesRequest.type, params)) ?? []);
  }

  async function prepare(words: string, behind: number): Promise<readonly string[] | null> {
    const params = drafts.at('a.vanban', words, behind);
    const answer = await client.connection.sendRequest(PrepareRenameRequest.type, params);
    if (answer === null) return null;
    assert.ok('placeholder' in answer);
    return [client.textIn('a.vanban', answer.range), answer.placeholder];
  }

  async function rename(words: string, behind: number, newName: string): Promise<string | undefined> {
    const params = { ...drafts.at('a.vanban', words, behind), newName };
    const edit = await client.connection.sendRequest(RenameRequest.type, params);
    assert.ok(edit !== null);
    return drafts.apply(edit)['a.vanban'];
  }
});
