import assert from 'node:assert/strict';
import { join } from 'node:path';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

interface Sourced {
  readonly value: unknown;
  readonly from: {
    readonly kind: string;
    readonly file?: string;
    readonly key?: string;
    readonly flag?: string;
  };
}

interface InForce {
  readonly file: string;
  readonly configuration: string | null;
  readonly ignoredBy: string | null;
  readonly textKind: string | null;
  readonly profile: Sourced;
  readonly locale: Sourced;
  readonly inlineDirectives: Sourced;
  readonly registers: readonly Sourced[];
  readonly builtInRegister: Sourced;
  readonly rules: Readonly<
    Record<string, { readonly level: Sourced; readonly options: Readonly<Record<string, Sourced>> }>
  >;
}

const CONFIGURATION = `{
  // Cấu hình của phòng
  "profile": "party",
  "locale": "vi",
  "rules": { "date/mixed-style": "off", "figure/percent-mismatch": ["warning", { "rounding": "accept-truncation" }] },
  "overrides": [
    { "files": ["to-trinh/**"], "profile": "state" },
    { "files": ["bao-cao/**"], "rules": { "figure/percent-mismatch": "error" } }
  ],
  "ignores": ["luu-tru/**"],
  "registers": ["so.csv"],
  "builtInRegister": false
}`;

const FILES = {
  'vanban.config.json': CONFIGURATION,
  'so.csv': '',
  '.vanbanignore': 'nhap/\n',
  'bao-cao/a.txt': '',
};

async function readInForce(cwd: string, ...args: readonly string[]): Promise<InForce> {
  const { code, stdout } = await runCli(['config', '--format', 'json', ...args], { cwd });
  assert.equal(code, 0);
  return JSON.parse(stdout) as InForce;
}

/** A value and where it comes from, in short. */
function describeValue({ value, from }: Sourced): string {
  return `${String(value)} (${[from.kind, from.key, from.flag].filter(part => part !== undefined).join(' ')})`;
}

describe('vanban config', () => {
  it('gives the defaults where there is no configuration', async () => {
    await withFiles({}, async cwd => {
      const inForce = await readInForce(cwd, 'a.txt');
      assert.equal(inForce.file, join(cwd, 'a.txt'));
      assert.equal(inForce.configuration, null);
      assert.equal(inForce.ignoredBy, null);
      assert.equal(describeValue(inForce.profile), 'auto (default)');
      assert.equal(describeValue(inForce.locale), 'vi (default)');
      assert.equal(describeValue(inForce.builtInRegister), 'true (default)');
      const share = inForce.rules['figure/percent-mismatch'];
      assert.ok(share?.options['rounding'] !== undefined);
      assert.equal(describeValue(share.level), 'error (default)');
      assert.equal(describeValue(share.options['rounding']), 'half-up (default)');
      assert.equal(inForce.rules['reference/unregistered']?.level.value, 'off');
    });
  });

  it('names the key of each value, that of an override where it matches', async () => {
    await withFiles(FILES, async cwd => {
      const inForce = await readInForce(cwd, 'bao-cao/a.txt');
      assert.equal(inForce.configuration, join(cwd, 'vanban.config.json'));
      assert.equal(describeValue(inForce.profile), 'party (configuration profile)');
      assert.equal(describeValue(inForce.locale), 'vi (configuration locale)');
      assert.deepEqual(inForce.registers.map(describeValue), ['so.csv (configuration registers[0])']);
      assert.equal(describeValue(inForce.builtInRegister), 'false (configuration builtInRegister)');
      const share = inForce.rules['figure/percent-mismatch'];
      assert.ok(share?.options['rounding'] !== undefined);
      assert.equal(
        describeValue(share.level),
        'error (configuration overrides[1].rules["figure/percent-mismatch"])',
      );
      assert.equal(
        describeValue(share.options['rounding']),
        'accept-truncation (configuration rules["figure/percent-mismatch"])',
      );
      const style = inForce.rules['date/mixed-style']?.level;
      assert.ok(style !== undefined);
      assert.equal(describeValue(style), 'off (configuration rules["date/mixed-style"])');
      const other = await readInForce(cwd, 'to-trinh/b.txt');
      assert.equal(describeValue(other.profile), 'state (configuration overrides[0].profile)');
    });
  });

  it('puts flags above the configuration', async () => {
    await withFiles(FILES, async cwd => {
      const args = ['--profile', 'union', '--locale', 'en', '--no-inline-config'];
      const rule = ['--rule', 'date/mixed-style: error'];
      const inForce = await readInForce(cwd, 'a.txt', ...args, ...rule);
      assert.equal(describeValue(inForce.profile), 'union (flag --profile)');
      assert.equal(describeValue(inForce.locale), 'en (flag --locale)');
      assert.equal(describeValue(inForce.inlineDirectives), 'false (flag --no-inline-config)');
      const style = inForce.rules['date/mixed-style']?.level;
      assert.ok(style !== undefined);
      assert.equal(describeValue(style), 'error (flag --rule)');
      const without = await readInForce(cwd, 'a.txt', '--no-config');
      assert.equal(describeValue(without.profile), 'auto (default)');
      const named = await readInForce(cwd, '/a.txt', '--config', 'vanban.config.json');
      assert.equal(describeValue(named.profile), 'party (configuration profile)');
    });
  });

  it('says what leaves a file out of searches', async () => {
    await withFiles(FILES, async cwd => {
      assert.equal((await readInForce(cwd, 'luu-tru/a.txt')).ignoredBy, 'ignores');
      assert.equal((await readInForce(cwd, 'nhap/a.txt')).ignoredBy, 'ignore-file');
      assert.equal((await readInForce(cwd, 'a.txt')).ignoredBy, null);
    });
  });

  it('can be read, in either language', async () => {
    await withFiles(FILES, async cwd => {
      const vi = (await runCli(['config', 'nhap/a.txt'], { cwd })).stdout;
      assert.match(vi, /^Tệp +nhap\/a\.txt\nCấu hình +vanban\.config\.json\n/u);
      assert.match(vi, /\nBỏ qua khi tìm trong thư mục +\.gitignore hoặc \.vanbanignore\n/u);
      assert.match(vi, /\nHệ văn bản +party +vanban\.config\.json: profile\n/u);
      assert.match(vi, /\n {2}date\/mixed-style +tắt +vanban\.config\.json: rules\["date\/mixed-style"\]\n/u);
      assert.match(vi, /\n {4}rounding +accept-truncation +vanban\.config\.json: rules/u);
      const en = (await runCli(['config', 'a.txt', '--locale', 'en'], { cwd })).stdout;
      assert.match(en, /\nLanguage +en +--locale\n/u);
      assert.match(en, /\n {2}date\/impossible-date +error +default\n/u);
    });
  });

  it('tells the kind of the text, where there is a text', async () => {
    const files = {
      'hop-nhat.txt': 'VĂN BẢN HỢP NHẤT\n\nThông tư quy định việc thu phí\n',
      'du-thao.txt': 'Đến nay có 402/756 hộ.\n',
    };
    await withFiles(files, async cwd => {
      const said = async (...args: readonly string[]): Promise<string> =>
        (await runCli(['config', ...args], { cwd })).stdout;
      assert.match(await said('hop-nhat.txt'), /\nDạng văn bản +văn bản hợp nhất\n/u);
      assert.match(await said('du-thao.txt'), /\nDạng văn bản +dự thảo toàn văn\n/u);
      assert.match(await said('hop-nhat.txt', '--locale', 'en'), /\nKind of text +consolidated text\n/u);
      assert.doesNotMatch(await said('chua-co.txt'), /Dạng văn bản/u);
      assert.equal((await readInForce(cwd, 'hop-nhat.txt')).textKind, 'consolidated');
      assert.equal((await readInForce(cwd, 'chua-co.txt')).textKind, null);
    });
  });

  it('exits with 2 for a broken configuration, and for one that is not there', async () => {
    await withFiles({ 'vanban.config.json': '{ "rule": {} }' }, async cwd => {
      const broken = await runCli(['config', 'a.txt'], { cwd });
      assert.deepEqual([broken.code, broken.stdout], [2, '']);
      assert.match(broken.stderr, /^vanban: vanban\.config\.json:1:3: /u);
      const missing = await runCli(['config', 'a.txt', '-c', 'khac.json'], { cwd });
      assert.equal(missing.code, 2);
      assert.match(missing.stderr, /Không có tệp cấu hình “khac\.json”/u);
    });
  });
});
