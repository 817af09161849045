import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CLEAN } from '../helpers/drafts';
import { copyCli, runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

const ROOT = resolve(import.meta.dirname, '../..');

/** Wrong calls, and what is said of them. */
const WRONG_CALLS: readonly (readonly [string, readonly string[], string])[] = [
  ['an unknown command', ['chek'], 'Không có lệnh “chek”. Có phải là “check”?'],
  ['a file without a command', ['a.txt'], 'Không có lệnh “a.txt”. Để kiểm tra tệp: “vanban check a.txt”.'],
  ['an unknown flag', ['check', '--fixx'], 'Không có cờ “--fixx”. Có phải là “--fix”?'],
  [
    'an unknown flag with a value',
    ['check', '--fromat=json'],
    'Không có cờ “--fromat”. Có phải là “--format”?',
  ],
  ['a flag like no other', ['check', '--zzzzzz'], 'Không có cờ “--zzzzzz”. Xem “vanban --help”.'],
  [
    'an unknown format',
    ['check', '-f', 'jsn'],
    'Giá trị “jsn” của --format không dùng được. Có phải là “json”? Dùng một trong: text, json, jsonl, sarif, gitlab, github, junit, checkstyle, rdjson, unix, html.',
  ],
  [
    'a format that a list does not have',
    ['rules', '-f', 'sarif'],
    'Giá trị “sarif” của --format không dùng được. Dùng một trong: text, json.',
  ],
  [
    'an unknown language',
    ['check', '--locale', 'fr'],
    'Giá trị “fr” của --locale không dùng được. Dùng một trong: vi, en.',
  ],
  [
    'an unknown profile',
    ['check', '--profile', 'part'],
    'Giá trị “part” của --profile không dùng được. Có phải là “party”? Dùng một trong: auto, party, state, normative, union, none.',
  ],
  [
    'an unknown rule',
    ['check', '--rule', 'figure/percent-mismach: off'],
    '--rule “figure/percent-mismach: off”: Không có quy tắc “figure/percent-mismach”. Có phải là “figure/percent-mismatch”?',
  ],
  [
    'an unknown level',
    ['check', '--rule', 'figure/number-format: warn'],
    '--rule “figure/number-format: warn”: Có phải là “warning”? Giá trị dùng được: "error", "warning", "information", "off".',
  ],
  [
    'a rule flag without a level',
    ['check', '--rule', 'figure/number-format'],
    `Cờ --rule cần dạng 'mã: mức', ví dụ 'figure/number-format: off'; đang ghi “figure/number-format”.`,
  ],
  [
    'a number that is none',
    ['check', '--max-warnings', '-1'],
    'Cờ --max-warnings cần một số nguyên từ 0; đang ghi “-1”.',
  ],
  ['a flag without its value', ['check', '--config'], 'Cờ “--config” cần một giá trị.'],
  [
    'a flag with another one for its value',
    ['check', '--write-baseline', '--baseline', 'b.json'],
    'Cờ “--write-baseline” cần một giá trị.',
  ],
  ['a short flag with a long one', ['check', 'a.txt', '-o', '--fix'], 'Cờ “-o” cần một giá trị.'],
  [
    'a flag of a command of a command',
    ['register', 'build', '.', '-o', '--force'],
    'Cờ “-o” cần một giá trị.',
  ],
  ['a format that is not named', ['check', '--format'], 'Cờ “--format” cần một giá trị.'],
  [
    'a file whose configuration is asked for',
    ['config'],
    'Cần tên một tệp, ví dụ “vanban config bao-cao.txt”.',
  ],
  [
    'a shell that is not named',
    ['completion'],
    'Lệnh ghi chưa đủ; cần ghi: “vanban completion bash|zsh|fish|powershell”.',
  ],
  [
    'an unknown shell',
    ['completion', 'tcsh'],
    'Giá trị “tcsh” của vanban completion không dùng được. Có phải là “bash”? Dùng một trong: bash, zsh, fish, powershell.',
  ],
  [
    'unsafe fixes without fixes',
    ['check', '--unsafe-fixes'],
    'Cờ --unsafe-fixes chỉ dùng cùng --fix hoặc --diff.',
  ],
  [
    'a rule to explain that is not named',
    ['explain'],
    'Cần mã quy tắc, ví dụ “vanban explain figure/percent-mismatch”.',
  ],
  [
    'a rule to explain that does not exist',
    ['explain', 'percent-mismatch'],
    'Không có quy tắc “percent-mismatch”. Có phải là “figure/percent-mismatch”?',
  ],
  ['an argument too many', ['rules', 'figure'], 'Lệnh ghi thừa: lệnh này không nhận thêm giá trị nào.'],
  ['a server without its door', ['lsp'], 'Lệnh này cần cờ --stdio: “vanban lsp --stdio”.'],
];

describe('vanban: arguments', () => {
  for (const [name, args, message] of WRONG_CALLS) {
    it(`says what is wrong and exits with 2 for ${name}`, async () => {
      const result = await runCli(args, { cwd: ROOT });
      assert.deepEqual(result, { code: 2, stdout: '', stderr: `vanban: ${message}\n` });
    });
  }

  it('says it in English with --locale en', async () => {
    const { code, stderr } = await runCli(['check', '--locale', 'en', '--fixx'], { cwd: ROOT });
    assert.deepEqual(
      { code, stderr },
      { code: 2, stderr: 'vanban: There is no flag “--fixx”. Did you mean “--fix”?\n' },
    );
  });

  it('shows the help in Vietnamese, and in English where asked', async () => {
    const vi = await runCli(['--help'], { cwd: ROOT });
    assert.equal(vi.code, 0);
    assert.match(vi.stdout, /^Cách dùng: vanban <lệnh> \[cờ\]\n/u);
    assert.match(vi.stdout, /\n {2}check +kiểm tra dự thảo/u);
    const en = await runCli(['--locale', 'en', '-h'], { cwd: ROOT });
    assert.match(en.stdout, /^Usage: vanban <command> \[flags\]\n/u);
  });

  it('shows every flag of check in its help', async () => {
    const { stdout } = await runCli(['check', '-h', '--locale=en'], { cwd: ROOT });
    const flags = stdout.match(/--[a-z-]+(?=[ \n])/gu);
    assert.deepEqual([...new Set(flags)].sort(), [
      '--baseline',
      '--cache',
      '--cache-location',
      '--concurrency',
      '--config',
      '--diff',
      '--exit-zero',
      '--fix',
      '--fix-dry-run',
      '--force',
      '--format',
      '--help',
      '--ignore-pattern',
      '--locale',
      '--max-warnings',
      '--no-color',
      '--no-config',
      '--no-error-on-unmatched',
      '--no-ignore',
      '--no-inline-config',
      '--no-progress',
      '--output-file',
      '--profile',
      '--quiet',
      '--report-unused-directives',
      '--rule',
      '--shard',
      '--stats',
      '--stdin-filename',
      '--unsafe-fixes',
      '--watch',
      '--write-baseline',
    ]);
  });

  it('shows the help on standard error where nothing is asked', async () => {
    const { code, stdout, stderr } = await runCli([], { cwd: ROOT });
    assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
    assert.match(stderr, /^Cách dùng: vanban /u);
  });

  it('shows the version of the package', async () => {
    const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    assert.deepEqual(await runCli(['-v'], { cwd: ROOT }), {
      code: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
  });

  it('takes the language before or behind the command', async () => {
    await withFiles({ 'a.txt': CLEAN }, async cwd => {
      const summary = '0 errors, 0 warnings, 0 information in 0 of 1 file\n';
      assert.equal((await runCli(['--locale', 'en', 'check'], { cwd })).stdout, summary);
      assert.equal((await runCli(['check', '--locale', 'en'], { cwd })).stdout, summary);
    });
  });

  it('tells an internal fault in one line, and its stack only with VANBAN_DEBUG', async () => {
    await withFiles({}, async cwd => {
      // A copy of the bundle without the pages of the rules beside it cannot explain anything.
      const bundle = await copyCli(cwd);
      const args = ['explain', 'figure/number-format'];
      const short = await runCli(args, { cwd, bundle });
      assert.equal(short.code, 2);
      assert.match(
        short.stderr,
        /^vanban: Lỗi bên trong chương trình: ENOENT: .*\. Đặt VANBAN_DEBUG=1 để xem chi tiết\.\n$/u,
      );
      const long = await runCli(args, { cwd, bundle, env: { VANBAN_DEBUG: '1' } });
      assert.match(long.stderr, /\n {4}at /u);
    });
  });
});

describe('vanban rules, vanban explain', () => {
  it('lists the rules as text', async () => {
    const { code, stdout } = await runCli(['rules', '--locale', 'en'], { cwd: ROOT });
    assert.equal(code, 0);
    assert.match(stdout, /^figure\/number-format +warning +fixable +Separators/mu);
    assert.match(stdout, /^figure\/percent-mismatch +error +suggests +A percentage/mu);
  });

  it('lists the rules as JSON, with both languages and the options', async () => {
    const { stdout } = await runCli(['rules', '--format', 'json'], { cwd: ROOT });
    const rules = JSON.parse(stdout) as readonly {
      readonly id: string;
      readonly title: object;
      readonly options: object;
    }[];
    const mismatch = rules.find(({ id }) => id === 'figure/percent-mismatch');
    assert.deepEqual(Object.keys(mismatch?.title ?? {}), ['vi', 'en']);
    assert.deepEqual(Object.keys(mismatch?.options ?? {}), ['rounding']);
  });

  it('prints the page of a rule in either language', async () => {
    for (const [locale, name] of [
      ['vi', 'figure/number-format.md'],
      ['en', 'figure/number-format.en.md'],
    ] as const) {
      const page = await readFile(join(ROOT, 'server/src/core/rules', name), 'utf8');
      const { code, stdout } = await runCli(['explain', 'figure/number-format', '--locale', locale], {
        cwd: ROOT,
      });
      assert.deepEqual({ code, stdout }, { code: 0, stdout: `${page.trimEnd()}\n` });
    }
  });
});
