import { deepStrictEqual, match, ok, rejects, strictEqual } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { parseReport } from '../helpers/cli-findings';
import { CLEAN, WRONG } from '../helpers/drafts';
import { CLI, runCli } from '../helpers/run-cli';
import { buildWord, p } from '../helpers/word-file';

interface Answer {
  readonly isError?: boolean;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Message {
  readonly ruleId: string;
  readonly message: string;
  readonly line: number;
}

describe('vanban mcp', () => {
  let folder: string;
  let client: Client;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanban-mcp-'));
    client = new Client({ name: 'test', version: '1.0.0' });
    const env = { PATH: process.env['PATH'] ?? '', VANBAN_TODAY: '2026-11-21' };
    const command = { command: process.execPath, args: [CLI, 'mcp'], cwd: folder, env };
    await client.connect(new StdioClientTransport(command));
  });
  after(async () => {
    await client.close();
    await rm(folder, { recursive: true });
  });

  async function ask(name: string, args: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
    const [first] = content as readonly { readonly text: string }[];
    return {
      ...(isError === true ? { isError } : {}),
      text: first?.text ?? '',
      data: (structuredContent ?? {}) as Answer['data'],
    };
  }

  function messagesOf({ data }: Answer): readonly Message[] {
    return data['messages'] as readonly Message[];
  }

  it('offers tools that read and change nothing, each told in Vietnamese', async () => {
    const { tools } = await client.listTools();
    deepStrictEqual(
      tools.map(({ name }) => name),
      [
        'check_text',
        'check_file',
        'explain_rule',
        'explain_figures',
        'look_up_document',
        'list_templates',
        'fill_template',
      ],
    );
    for (const { name, annotations, description = '' } of tools) {
      strictEqual(annotations?.readOnlyHint, true, name);
      strictEqual(annotations.openWorldHint, false, name);
      match(description.normalize('NFD'), /\p{M}/u, name);
    }
  });

  it('says of a text that is too long how long it may be, and what to do', async () => {
    const text = 'Có 402/756 hộ. '.repeat(140_000);
    for (const tool of ['check_text', 'explain_figures']) {
      const answer = await ask(tool, { text });
      strictEqual(answer.isError, true, tool);
      match(answer.text, /Dự thảo dài hơn 2\.000\.000 ký tự; .*check_file/u, tool);
    }
  });

  it('checks a text, and gives its findings as data and as JSON', async () => {
    const answer = await ask('check_text', { text: WRONG });
    deepStrictEqual(
      messagesOf(answer).map(({ ruleId, line }) => [ruleId, line]),
      [['figure/percent-mismatch', 1]],
    );
    match(messagesOf(answer)[0]?.message ?? '', /đang ghi 53,71%/u);
    deepStrictEqual(JSON.parse(answer.text), answer.data);
    const english = await ask('check_text', { text: WRONG, locale: 'en' });
    match(messagesOf(english)[0]?.message ?? '', /53\.17/u);
    deepStrictEqual(messagesOf(await ask('check_text', { text: CLEAN })), []);
  });

  it('finds in a file what the command line finds, Word documents and the configuration of the folder included', async () => {
    await writeFile(join(folder, 'a.txt'), `${WRONG}Theo Nghị định số 30/2020/NĐ-CP ngày 15/3/2020.\n`);
    await writeFile(join(folder, 'b.docx'), buildWord({ body: p(WRONG.trim()) }));
    await writeFile(join(folder, 'vanban.config.json'), '{ "rules": { "reference/known-date": "error" } }');
    for (const path of ['a.txt', 'b.docx']) {
      const { stdout } = await runCli(['check', path, '-f', 'json'], { cwd: folder });
      const [expected] = parseReport(stdout);
      deepStrictEqual(messagesOf(await ask('check_file', { path })), expected?.messages, path);
    }
  });

  it('reads a file that is named by its address', async () => {
    const path = join(folder, 'Báo cáo số 1.txt');
    await writeFile(path, WRONG);
    strictEqual(messagesOf(await ask('check_file', { path: pathToFileURL(path).href })).length, 1);
    const elsewhere = await ask('check_file', { path: 'file://may-khac/a.txt' });
    match(elsewhere.text, /Không có tệp/u);
  });

  it('tells the first findings of very many, and how many there are', async () => {
    const answer = await ask('check_text', { text: WRONG.repeat(203) });
    deepStrictEqual([messagesOf(answer).length, answer.data['errorCount']], [200, 203]);
    deepStrictEqual(answer.data['remarks'], [
      'Chỉ nêu 200 chỗ đầu tiên, còn 3 chỗ nữa; hãy sửa rồi kiểm tra lại.',
    ]);
  });

  it('says in words why a file cannot be checked', async () => {
    await writeFile(join(folder, 'c.bin'), new Uint8Array([0, 1, 2, 3]));
    const binary = await ask('check_file', { path: 'c.bin' });
    ok(binary.isError);
    match(binary.text.normalize('NFD'), /\p{M}/u);
    const absent = await ask('check_file', { path: 'd.txt', locale: 'en' });
    ok(absent.isError);
    match(absent.text, /d\.txt/u);
  });

  it('explains rules, and names the nearest for one that is not there', async () => {
    match(
      (await ask('explain_rule', { rule: 'figure/percent-mismatch' })).text,
      /^# figure\/percent-mismatch/mu,
    );
    const wrong = await ask('explain_rule', { rule: 'figure/percent-mismach' });
    ok(wrong.isError);
    match(wrong.text, /figure\/percent-mismatch/u);
  });

  it('shows what figures were bound to', async () => {
    const { data } = await ask('explain_figures', { text: CLEAN });
    const figures = data['figures'] as readonly {
      readonly value: string;
      readonly state: string;
      readonly formula: string | null;
    }[];
    const share = figures.find(({ value }) => value === '53,17%');
    strictEqual(share?.state, 'agrees');
    match(share.formula ?? '', /402 \/ 756/u);
  });

  it('says of a figure that disagrees why', async () => {
    const { data } = await ask('explain_figures', { text: 'Có 120/480 hộ nghèo, chiếm 26%; họp 3 buổi.' });
    const figures = data['figures'] as readonly {
      readonly value: string;
      readonly state: string;
      readonly message?: string;
    }[];
    const told = figures.map(({ value, state }) => [value, state]);
    deepStrictEqual(told.slice(-2), [
      ['26%', 'differs'],
      ['3', 'open'],
    ]);
    match(figures.find(({ value }) => value === '26%')?.message ?? '', /120 trên tổng số 480 hộ là 25%/u);
  });

  it('looks documents up by symbol and by words without marks', async () => {
    for (const query of ['30/2020/NĐ-CP', '30/2020/nd-cp', 'cong tac van thu']) {
      const { data } = await ask('look_up_document', { query });
      const documents = data['documents'] as readonly { readonly symbol: string; readonly date: string }[];
      const found = documents.find(({ symbol }) => symbol === '30/2020/NĐ-CP');
      strictEqual(found?.date, '05/3/2020', query);
    }
  });

  it('lists templates, and fills one', async () => {
    const { data } = await ask('list_templates');
    const ids = (data['templates'] as readonly { readonly id: string }[]).map(({ id }) => id);
    ok(ids.includes('quyet-dinh-truc-tiep'), ids.join());
    const filled = await ask('fill_template', {
      template: 'quyet-dinh-truc-tiep',
      place: 'Hòa An',
      number: '12',
    });
    match(filled.text, /Hòa An, ngày 21 tháng 11 năm 2026/u);
    const wrong = await ask('fill_template', { template: 'quyet-dinh-truc-tiep', date: '2026-02-30' });
    ok(wrong.isError);
  });

  it('offers the page of each rule in both languages', async () => {
    const { resources } = await client.listResources();
    ok(resources.length > 100);
    const uri = 'vanban://rules/en/figure/percent-mismatch';
    ok(resources.some(resource => resource.uri === uri));
    const { contents } = await client.readResource({ uri });
    const [page] = contents as readonly { readonly text: string }[];
    match(page?.text ?? '', /^# figure\/percent-mismatch/mu);
    await rejects(client.readResource({ uri: uri.replace('/en/', '/fr/') }), /in vi and en/u);
  });
});
