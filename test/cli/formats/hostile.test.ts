import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { HoverRequest, type Hover } from 'vscode-languageserver-protocol/node';
import { FORMATS } from '../../../server/src/cli/arguments/formats';
import { run } from '../../../server/src/cli/run';
import { startClient } from '../../helpers/lsp-client';
import { runCli } from '../../helpers/run-cli';
import { withFiles } from '../../helpers/temp-folder';

/** Commands of a terminal, of a runner and of a page, where a draft, its name, a register and a directive may bring them. */
const ESCAPE = '\u001B[2J\u001B]0;x\u0007\u009B1m';
const MARKUP =
  '<img src=x onerror=alert(1)> ![x](https://xau.example/p.png) [mở](command:x) `x` **y** ]]> --> ::error::x';
const NAME = `a${ESCAPE}<img src=x>,b::c%0A[d](command:x).txt`;
const TEXT = `Nghị quyết số 12-NQ/TU ngày 02/02/2020 của Tỉnh ủy về ${MARKUP} ${ESCAPE}, chiếm 53,71% (402/756 hộ), đạt 99.61%.\n`;
const FILES = {
  [NAME]: TEXT,
  'b.txt': `Nghị quyết số 12-NQ/TU ngày 03/02/2020 của Tỉnh ủy ${MARKUP}.\n<!-- vanban-disable-line ${ESCAPE}<b> -->\n`,
  'so.csv': `symbol,date,title\n12-NQ/TU,2020-02-01,"về ${MARKUP} ${ESCAPE}"\n${ESCAPE},x,y\n`,
  'vanban.config.json': '{ "registers": ["so.csv"] }',
};

const JSON_FORMATS: readonly string[] = ['json', 'jsonl', 'sarif', 'gitlab', 'rdjson'];

/** What no text for people may hold. */
const COMMAND = /(?![\n\t]|\r\n)\p{Cc}/u;

/** What Markdown would show as a link, a picture, code or bold letters, and HTML as a tag. */
const MARKDOWN = /(?<!\\)[[\]`<]|(?<!\\)\*\*(?!\n|$)/u;

describe('a hostile draft, name, register and directive', () => {
  for (const format of FORMATS) {
    it(`commands nothing by the format ${format}`, async () => {
      await withFiles(FILES, async cwd => {
        const { stdout, stderr } = await runCli(['check', '-f', format, '--report-unused-directives'], {
          cwd,
        });
        assert.match(stdout, /402 trên tổng số 756|53,71%/u);
        // JSON writes what lies above U+007F as it is, for programs.
        assert.doesNotMatch(
          stdout,
          JSON_FORMATS.includes(format) ? /(?![\u0080-\u009F])[^\P{Cc}\n]/u : /[^\P{Cc}\n]/u,
        );
        assert.doesNotMatch(stderr, /[^\P{Cc}\n]/u);
        if (['html', 'junit', 'checkstyle'].includes(format)) assert.doesNotMatch(stdout, /<img/u);
        if (format === 'sarif')
          for (const message of messagesOf(stdout)) assert.doesNotMatch(message, /\]\(/u);
        if (format === 'github')
          for (const line of stdout.trimEnd().split('\n'))
            assert.match(line, /^::(?:error|warning|notice) file=[^:]*::/u);
      });
    });
  }

  it('commands nothing by the summary of a job', async () => {
    await withFiles({ ...FILES, 'tom-tat.md': '' }, async cwd => {
      const file = join(cwd, 'tom-tat.md');
      await runCli(['check', '-f', 'github', '--force'], { cwd, env: { GITHUB_STEP_SUMMARY: file } });
      const summary = await readFile(file, 'utf8');
      assert.match(summary, /402 trên tổng số 756/u);
      assert.doesNotMatch(summary, COMMAND);
      assert.doesNotMatch(summary, MARKDOWN);
    });
  });

  for (const args of [
    ['check'],
    ['check', '--diff'],
    ['check', '--rule', `${ESCAPE}: error`],
    ['config', NAME],
    ['register', 'build', '.'],
    ['init', '--force'],
    [`--${ESCAPE}`],
  ]) {
    it(`commands no terminal by "${args.join(' ').replaceAll(ESCAPE, '…')}"`, async () => {
      const letter = `Số: 13-NQ/TU\n\nBình Minh, ngày 16 tháng 12 năm 2021\n\nNGHỊ QUYẾT\n\nvề ${MARKUP} ${ESCAPE}\n`;
      await withFiles({ ...FILES, [`so${ESCAPE}.txt`]: letter }, async cwd => {
        const shown = await showOnTerminal(args, cwd);
        assert.notEqual(shown, '');
        assert.doesNotMatch(shown, COMMAND);
      });
    });
  }

  it('commands no terminal by the names of the files that are made', async () => {
    const made = `moi${ESCAPE}`;
    await withFiles(FILES, async cwd => {
      for (const args of [
        ['new', 'bao-cao-chuyen-de-dang', '-o', `${made}.vanban`, '--issuer', ESCAPE],
        ['export', 'b.txt', '-o', `${made}.docx`],
        ['import', `${made}.docx`, '-o', `${made}.md`],
        ['annotate', `${made}.docx`, '-o', `${made}-2.docx`],
        ['register', 'build', '.', '-o', `${made}.csv`],
        ['check', 'b.txt', '-o', `${made}.txt`],
      ]) {
        const { stderr } = await runCli(args, { cwd });
        assert.doesNotMatch(stderr, COMMAND, args[0]);
        assert.ok((await readdir(cwd)).includes(args[args.indexOf('-o') + 1] ?? ''), args[0]);
      }
    });
  });

  it('commands nothing by its name in a configuration', async () => {
    const key = JSON.stringify(ESCAPE);
    const files = { 'a.txt': TEXT, 'vanban.config.json': `{ "rules": { ${key}: "error" }, ${key}: 1 }` };
    await withFiles(files, async cwd => {
      const shown = await showOnTerminal(['check'], cwd);
      assert.match(shown, /vanban\.config\.json/u);
      assert.doesNotMatch(shown, COMMAND);
    });
  });

  it('is shown by a hover as it is written', async () => {
    const { client } = await startClient({ files: FILES });
    await client.open('moi.vanban', TEXT);
    for (const marked of ['12-NQ/TU', '02/02/2020', '402/756', '53,71%']) {
      const params = {
        textDocument: { uri: client.uriOf('moi.vanban') },
        position: client.rangeOf('moi.vanban', marked).start,
      };
      const value = valueOf(await client.connection.sendRequest(HoverRequest.type, params));
      assert.doesNotMatch(value, COMMAND);
      assert.doesNotMatch(value.replace(/^\*\*/u, ''), MARKDOWN);
    }
    assert.equal(await client.stop(), 0);
  });
});

/** The texts in a report in SARIF that a viewer shows, where "[…](…)" would be a link. */
function messagesOf(report: string): readonly string[] {
  const messages: string[] = [];
  JSON.parse(report, (key, value: { readonly text?: string }) => {
    if (key === 'message' || key === 'description') messages.push(value.text ?? '');
    return value;
  });
  return messages;
}

/** What a run in this process shows where both streams are a terminal, without colours of its own. */
async function showOnTerminal(args: readonly string[], cwd: string): Promise<string> {
  const terminal = Object.assign(new PassThrough(), { isTTY: true });
  const shown = text(terminal);
  await run(args, {
    cwd,
    env: { NO_COLOR: '1' },
    stdin: new PassThrough(),
    stdout: terminal,
    stderr: terminal,
  });
  terminal.end();
  return shown;
}

function valueOf(hover: Hover | null): string {
  assert.ok(hover !== null && typeof hover.contents === 'object' && 'value' in hover.contents);
  return hover.contents.value;
}
