import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseReport } from '../helpers/cli-findings';
import { CLEAN, POINT, WRONG } from '../helpers/drafts';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

/** For each checked file its findings, as "path: rule severity". */
async function findings(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runCli(['check', '-f', 'json', ...args], { cwd });
  return parseReport(stdout).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, severity }) => `${filePath.replace(`${cwd}/`, '')}: ${ruleId} ${severity}`),
  );
}

const TEXT = WRONG + POINT;

describe('vanban check: configuration', () => {
  it('finds the nearest vanban.config.json upward from each file', async () => {
    const files = {
      'vanban.config.json': '{ "rules": { "figure/number-format": "off" } }',
      'a.txt': TEXT,
      'b/vanban.config.json':
        '{\n  // chỉ nhắc\n  "rules": { "figure/percent-mismatch": "information", },\n}',
      'b/c/d.txt': TEXT,
    };
    await withFiles(files, async cwd => {
      const expected = [
        'a.txt: figure/percent-mismatch 2',
        'b/c/d.txt: figure/percent-mismatch 0',
        'b/c/d.txt: figure/number-format 1',
      ];
      assert.deepEqual(await findings(cwd), expected);
      assert.deepEqual((await findings(join(cwd, 'b/c'))).length, 2);
    });
  });

  it('takes one configuration for all with --config, none with --no-config', async () => {
    const files = {
      'vanban.config.json': '{ "rules": { "figure/number-format": "off" } }',
      'khac.json': '{ "rules": { "figure/percent-mismatch": "off" } }',
      'a.txt': TEXT,
    };
    await withFiles(files, async cwd => {
      assert.deepEqual(await findings(cwd, '-c', 'khac.json'), ['a.txt: figure/number-format 1']);
      assert.deepEqual(await findings(cwd, '--no-config'), [
        'a.txt: figure/percent-mismatch 2',
        'a.txt: figure/number-format 1',
      ]);
    });
  });

  it('lays overrides over it, and flags over both', async () => {
    const files = {
      'vanban.config.json': `{
        "rules": { "figure/number-format": "off", "figure/percent-mismatch": "warning" },
        "overrides": [
          { "files": ["bao-cao/**"], "rules": { "figure/number-format": "error" } },
          { "files": ["*.md"], "rules": { "figure/percent-mismatch": "off" } }
        ]
      }`,
      'a.txt': TEXT,
      'bao-cao/b.txt': TEXT,
      'bao-cao/c.md': TEXT,
    };
    await withFiles(files, async cwd => {
      assert.deepEqual(await findings(cwd), [
        'a.txt: figure/percent-mismatch 1',
        'bao-cao/b.txt: figure/percent-mismatch 1',
        'bao-cao/b.txt: figure/number-format 2',
        'bao-cao/c.md: figure/number-format 2',
      ]);
      assert.deepEqual(
        await findings(cwd, '--rule', 'figure/number-format: information', '--ignore-pattern', '*.md'),
        [
          'a.txt: figure/percent-mismatch 1',
          'a.txt: figure/number-format 0',
          'bao-cao/b.txt: figure/percent-mismatch 1',
          'bao-cao/b.txt: figure/number-format 0',
        ],
      );
    });
  });

  it('leaves out what "ignores" names, except files that are named, and all of it with --no-ignore', async () => {
    const files = {
      'vanban.config.json': '{ "ignores": ["luu-tru/**"] }',
      'luu-tru/a.txt': WRONG,
      'b.txt': WRONG,
    };
    await withFiles(files, async cwd => {
      const stored = 'luu-tru/a.txt: figure/percent-mismatch 2';
      const other = 'b.txt: figure/percent-mismatch 2';
      assert.deepEqual(await findings(cwd), [other]);
      assert.deepEqual(await findings(cwd, 'luu-tru/a.txt'), [stored]);
      assert.deepEqual(await findings(cwd, '--no-ignore'), [other, stored]);
    });
  });

  it('speaks the language of the configuration unless a flag chooses', async () => {
    await withFiles({ 'vanban.config.json': '{ "locale": "en" }', 'a.txt': CLEAN }, async cwd => {
      const english = await runCli(['check'], { cwd });
      assert.equal(english.stdout, '0 errors, 0 warnings, 0 information in 0 of 1 file\n');
      const vietnamese = await runCli(['check', '--locale', 'vi'], { cwd });
      assert.equal(vietnamese.stdout, '0 lỗi, 0 cảnh báo, 0 gợi ý; 0/1 tệp có phát hiện\n');
    });
  });

  it('finds the configuration of standard input by its name', async () => {
    const files = { 'a/vanban.config.json': '{ "rules": { "figure/percent-mismatch": "off" } }' };
    await withFiles(files, async cwd => {
      const run = (...args: readonly string[]): ReturnType<typeof runCli> =>
        runCli(['check', '-', ...args], { cwd, stdin: WRONG });
      assert.equal((await run()).code, 1);
      assert.equal((await run('--stdin-filename', 'a/b.txt')).code, 0);
    });
  });

  it('tells every fault of a configuration once, checks nothing under it and everything else', async () => {
    const files = {
      'a/vanban.config.json':
        '{\n  "profil": "party",\n  "rules": {\n    "figure/number-form": "off"\n  }\n}\n',
      'a/b.txt': WRONG,
      'a/c.txt': WRONG,
      'd.txt': WRONG,
    };
    await withFiles(files, async cwd => {
      const { code, stdout, stderr } = await runCli(['check', '-f', 'json'], { cwd });
      assert.equal(code, 2);
      assert.deepEqual(
        parseReport(stdout).map(({ filePath }) => filePath),
        [join(cwd, 'd.txt')],
      );
      assert.deepEqual(stderr.trimEnd().split('\n'), [
        'vanban: a/vanban.config.json:2:3: profil: Không có khóa “profil”. Có phải là “profile”? Các khóa dùng được: "$schema", "profile", "locale", "rules", "overrides", "ignores", "registers", "builtInRegister".',
        'vanban: a/vanban.config.json:4:5: rules["figure/number-form"]: Không có quy tắc “figure/number-form”. Có phải là “figure/number-format”?',
      ]);
    });
  });

  it('says it in English too', async () => {
    await withFiles({ 'c.json': '{ "locale": "fr" }', 'a.txt': CLEAN }, async cwd => {
      const { code, stderr } = await runCli(['check', '-c', 'c.json', '--locale', 'en'], { cwd });
      const message = 'vanban: c.json:1:13: locale: Allowed values: "vi", "en".\n';
      assert.deepEqual({ code, stderr }, { code: 2, stderr: message });
    });
  });

  it('names a configuration that is missing, a folder, or no UTF-8', async () => {
    await withFiles({ 'a.txt': CLEAN, 'la.json': Buffer.from([0x7b, 0xe2, 0x7d]) }, async cwd => {
      await mkdir(join(cwd, 'thu-muc'));
      const told = async (config: string): Promise<string> => {
        const { code, stderr } = await runCli(['check', '-c', config], { cwd });
        return `${code} ${stderr}`;
      };
      assert.equal(await told('khong-co.json'), '2 vanban: Không có tệp cấu hình “khong-co.json”.\n');
      assert.equal(
        await told('thu-muc'),
        '2 vanban: thu-muc:1:1: Không đọc được tệp cấu hình: đó là thư mục.\n',
      );
      assert.equal(
        await told('la.json'),
        '2 vanban: la.json:1:1: Không đọc được tệp cấu hình: tệp không phải UTF-8.\n',
      );
    });
  });
});
