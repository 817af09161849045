import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describeFindings, parseReport } from '../helpers/cli-findings';
import { copyCli, runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

const DRAFT = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ về công tác văn thư;\n';
const OWN_DRAFT =
  'Thực hiện Nghị quyết số 12-NQ/ĐU ngày 19/01/2026 của Đảng ủy xã Hòa An về chuyển đổi số.\n';
const BUILT_IN = 'reference/known-date different: 15/3/2020';
const OWN = 'reference/known-date different: 19/01/2026';

/** The findings about dates in a file, and what was said on standard error. */
async function check(cwd: string, file: string, text: string) {
  const { stdout, stderr, code } = await runCli(['check', '-f', 'json', file], { cwd });
  const found = describeFindings(parseReport(stdout)[0], text).filter(name => name.includes('known-date'));
  return { code, stderr, found };
}

describe('vanban check: registers', () => {
  it('knows central documents without any configuration', async () => {
    await withFiles({ 'a.txt': DRAFT }, async cwd => {
      assert.deepEqual(await check(cwd, 'a.txt', DRAFT), { code: 0, stderr: '', found: [BUILT_IN] });
    });
  });

  it('judges a draft that names laws by their day alone', async () => {
    const text = 'Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2014;\n';
    await withFiles({ 'a.txt': text }, async cwd => {
      const { found } = await check(cwd, 'a.txt', text);
      assert.deepEqual(found, ['reference/known-date different: ngày 29 tháng 11 năm 2014']);
    });
  });

  it('reads the registers that the configuration names, above the built-in one', async () => {
    const files = {
      'vanban.config.json': '{ "registers": ["so/den.csv", "so/di.json"] }',
      'so/den.csv': 'số ký hiệu;ngày ban hành\n30/2020/NĐ-CP;15/3/2020\n',
      'so/di.json': '[{ "symbol": "12-NQ/ĐU", "date": "2026-01-09", "issuer": "Đảng ủy xã Hòa An" }]',
      'a.txt': DRAFT,
      'b/c.txt': OWN_DRAFT,
    };
    await withFiles(files, async cwd => {
      assert.deepEqual(await check(cwd, 'a.txt', DRAFT), { code: 0, stderr: '', found: [] });
      assert.deepEqual(await check(cwd, 'b/c.txt', OWN_DRAFT), { code: 0, stderr: '', found: [OWN] });
    });
  });

  it('leaves the built-in register out where the configuration says so', async () => {
    await withFiles({ 'vanban.config.json': '{ "builtInRegister": false }', 'a.txt': DRAFT }, async cwd => {
      assert.deepEqual(await check(cwd, 'a.txt', DRAFT), { code: 0, stderr: '', found: [] });
    });
  });

  it('tells of bad lines with file and line, once, goes on with the good ones, and exits with 2', async () => {
    const files = {
      'vanban.config.json': '{ "registers": ["den.csv"] }',
      'den.csv':
        'số ký hiệu;ngày ban hành;cơ quan ban hành\nabc;;\n12-NQ/ĐU;09/01/2026;Đảng ủy xã Hòa An\n13-NQ/ĐU;31/02/2026;\n',
      'a.txt': OWN_DRAFT,
      'b.txt': OWN_DRAFT,
    };
    await withFiles(files, async cwd => {
      const { code, stdout, stderr } = await runCli(['check', '-f', 'json', '.'], { cwd });
      assert.equal(code, 2);
      assert.equal(
        stderr,
        'vanban: den.csv:2:1: symbol: “abc” không phải là số, ký hiệu văn bản, như “30/2020/NĐ-CP” hoặc “23-NQ/TU”.\n' +
          'vanban: den.csv:4:1: date: “31/02/2026” không phải là ngày; hãy ghi như “05/3/2020” hoặc “2020-03-05”.\n',
      );
      const found = parseReport(stdout).map(file => describeFindings(file, OWN_DRAFT));
      assert.deepEqual(
        found.map(names => names.filter(name => name.includes('known-date'))),
        [[OWN], [OWN]],
      );
    });
  });

  it('tells of a register that is not there, in the language of the run', async () => {
    const files = { 'vanban.config.json': '{ "registers": ["den.csv"] }', 'a.txt': DRAFT };
    await withFiles(files, async cwd => {
      const { code, stderr } = await runCli(['check', '--locale', 'en', 'a.txt'], { cwd });
      assert.deepEqual(
        [code, stderr],
        [2, 'vanban: vanban.config.json:1:17: registers[0]: There is no register “den.csv”.\n'],
      );
    });
  });

  it('reads no register for a draft that cites nothing, or where no rule asks', async () => {
    const files = {
      'vanban.config.json':
        '{ "registers": ["den.csv"], "overrides": [{ "files": ["b.txt"], "rules": { "reference/known-date": "off", "reference/superseded": "off", "reference/date-conflict": "off" } }] }',
      'a.txt': 'Đến nay có 402/756 người, chiếm 53,17%.\n',
      'b.txt': DRAFT,
    };
    await withFiles(files, async cwd => {
      const { code, stderr } = await runCli(['check', '.'], { cwd });
      assert.deepEqual([code, stderr], [0, '']);
    });
  });

  it('repairs with what the registers say', async () => {
    const files = { 'a.txt': DRAFT };
    await withFiles(files, async cwd => {
      const { stdout } = await runCli(['check', '-f', 'json', 'a.txt'], { cwd });
      const message = parseReport(stdout)[0]?.messages.find(
        ({ ruleId }) => ruleId === 'reference/known-date',
      );
      assert.deepEqual(
        message?.suggestions.map(({ title, safety }) => [title, safety]),
        [['Sửa ngày thành 05/3/2020', 'review']],
      );
    });
  });

  it('says so where the built-in register is missing from the installation', async () => {
    await withFiles({ 'a.txt': DRAFT }, async cwd => {
      const bundle = await copyCli(join(cwd, 'server/dist'));
      const { code, stderr } = await runCli(['check', 'a.txt'], { cwd, bundle });
      assert.deepEqual(
        [code, stderr],
        [
          2,
          'vanban: server/dist/register: Không đọc được sổ văn bản có sẵn; gói cài đặt có thể thiếu tệp.\n',
        ],
      );
    });
  });
});
