import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFindings, parseReport, type JsonFile } from '../helpers/cli-findings';
import { runCli } from '../helpers/run-cli';
import { withFiles, writeFiles } from '../helpers/temp-folder';

const cite = (date: string): string => `Thực hiện Nghị quyết số 23-NQ/TU ngày ${date} của Tỉnh ủy.\n`;
const OF_16 = cite('16/12/2021');
const OF_18 = `Mở đầu.\n\n${cite('18/12/2021')}`;
const hasMembers = (count: string): string =>
  `Tính đến ngày 31/12/2024, toàn tỉnh hiện có ${count} đảng viên.\n`;
const ONLY = ['--no-config', '--format', 'json'];

/** The conflicts between files in a report, each as "a.txt 16/12/2021 -> b.txt:3:11". */
function conflictsIn(report: readonly JsonFile[], cwd: string): readonly string[] {
  return report.flatMap(({ filePath, messages }) =>
    messages
      .filter(({ messageId }) => messageId === 'conflict-elsewhere')
      .map(({ line, column, related: [place] }) => {
        const name = filePath.slice(cwd.length + 1);
        const other = place?.filePath?.slice(cwd.length + 1) ?? '';
        return `${name}:${line}:${column} -> ${other}:${String(place?.line)}:${String(place?.column)}`;
      }),
  );
}

async function check(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await runCli(['check', ...ONLY, ...args], { cwd });
  assert.equal(stderr, '');
  return conflictsIn(parseReport(stdout), cwd);
}

describe('vanban check: files among each other', () => {
  it('compares the files of one run, and reports in both', async () => {
    await withFiles({ 'a.txt': OF_16, 'con/b.vanban': OF_18, 'c.txt': 'Không viện dẫn.\n' }, async cwd => {
      const expected = ['a.txt:1:39 -> con/b.vanban:3:11', 'con/b.vanban:3:39 -> a.txt:1:11'];
      assert.deepEqual(await check(cwd), expected);
      assert.deepEqual(await check(cwd, 'con/b.vanban', 'a.txt'), expected);
    });
  });

  it('tells only the odd file where several others agree, in one thread and in several', async () => {
    const files = { 'a.txt': OF_16, 'b.txt': OF_16, 'c.txt': OF_16, 'd.txt': OF_18, 'e.txt': OF_16 };
    await withFiles(files, async cwd => {
      const odd = ['d.txt:3:39 -> a.txt:1:11'];
      for (const count of ['1', '3']) assert.deepEqual(await check(cwd, '--concurrency', count), odd);
      assert.deepEqual(await check(cwd, 'a.txt', 'b.txt', 'c.txt', 'd.txt'), odd);
      assert.deepEqual(await check(cwd, 'b.txt', 'd.txt', 'e.txt'), [
        'b.txt:1:39 -> d.txt:3:11',
        'd.txt:3:39 -> b.txt:1:11',
        'e.txt:1:39 -> d.txt:3:11',
      ]);
    });
  });

  it('compares the tables of two reports where the configuration says so, in one thread and in several', async () => {
    const report = (month: number, before: string, now: string): string =>
      `Kết quả tháng ${month} năm 2025\n\nTT\tLĩnh vực\tKỳ trước\tKỳ này\n1\tĐất đai\t${before}\t${now}\n` +
      '2\tHộ tịch\t917\t917\n3\tXây dựng\t164\t164\n4\tChứng thực\t265\t265\n';
    const files = { 't8.txt': report(8, '1.186', '1.243'), 't9.txt': report(9, '1.234', '1.302') };
    await withFiles(files, async cwd => {
      for (const count of ['1', '2']) assert.deepEqual(await check(cwd, '--concurrency', count), []);
      const config = JSON.stringify({ rules: { 'figure/period-conflict': 'information' } });
      await writeFiles(cwd, { 'vanban.config.json': config });
      for (const count of ['1', '2']) {
        const { stdout } = await runCli(['check', '--format', 'json', '--concurrency', count], { cwd });
        assert.deepEqual(conflictsIn(parseReport(stdout), cwd), [
          't8.txt:4:17 -> t9.txt:4:11',
          't9.txt:4:11 -> t8.txt:4:17',
        ]);
      }
    });
  });

  it('compares totals of one day, in one thread and in several, and tells the odd file of many', async () => {
    const files = {
      'a.txt': `${hasMembers('6.102')}\n${OF_16}`,
      'b.txt': 'Tổng số đảng viên toàn tỉnh (tính đến ngày 31/12/2024): 6.120.\n',
      'c.txt': 'Đến 31/12/2024, huyện Hòa An có 6.201 đảng viên.\n',
    };
    await withFiles(files, async cwd => {
      const both = ['a.txt:1:45 -> b.txt:1:57', 'b.txt:1:57 -> a.txt:1:45'];
      for (const count of ['1', '3']) assert.deepEqual(await check(cwd, '--concurrency', count), both);
      await writeFiles(cwd, { 'd.txt': hasMembers('6.102'), 'e.txt': hasMembers('6102') });
      for (const count of ['1', '3']) {
        assert.deepEqual(await check(cwd, '--concurrency', count), ['b.txt:1:57 -> a.txt:1:45']);
      }
      await writeFiles(cwd, { 'g.txt': hasMembers('5.347') });
      assert.deepEqual(await check(cwd), []);
    });
  });

  it('names the other file beside its place, in text and in JSON', async () => {
    await withFiles({ 'a.txt': OF_16, 'con/b.txt': OF_18 }, async cwd => {
      const { stdout } = await runCli(['check', '--no-config', '--no-color'], { cwd });
      assert.match(stdout, /liên quan con\/b\.txt:3:11: Chỗ ghi ngày 18\/12\/2021 trong b\.txt/u);
      assert.match(stdout, /liên quan a\.txt:1:11: Chỗ ghi ngày 16\/12\/2021 trong a\.txt/u);
      const report = parseReport((await runCli(['check', ...ONLY], { cwd })).stdout);
      const place = report[0]?.messages[0]?.related[0];
      assert.equal(place?.filePath, join(cwd, 'con/b.txt'));
      assert.equal(OF_18.slice(...place.range), 'Nghị quyết số 23-NQ/TU ngày 18/12/2021 của Tỉnh ủy');
    });
  });

  it('compares nothing with a file that is checked alone, or with standard input', async () => {
    await withFiles({ 'a.txt': OF_16, 'b.txt': OF_18 }, async cwd => {
      assert.deepEqual(await check(cwd, 'a.txt'), []);
      const { stdout } = await runCli(['check', ...ONLY, '-', 'a.txt', 'b.txt'], {
        cwd,
        stdin: cite('19/12/2021'),
      });
      const report = parseReport(stdout);
      const stdin = report.find(({ filePath }) => filePath === '<stdin>');
      assert.deepEqual(describeFindings(stdin, cite('19/12/2021')), []);
      assert.equal(conflictsIn(report, cwd).length, 2);
    });
  });

  it('does not count files that the configuration leaves out, nor those that cannot be read', async () => {
    const files = {
      'vanban.config.json': JSON.stringify({ ignores: ['luu-tru/'] }),
      'a.txt': OF_16,
      'luu-tru/b.txt': OF_18,
      'hong.txt': Uint8Array.from([0xff, 0xfe, 0x41]),
    };
    await withFiles(files, async cwd => {
      const { stdout, code } = await runCli(['check', '--format', 'json'], { cwd });
      assert.deepEqual(conflictsIn(parseReport(stdout), cwd), []);
      assert.equal(code, 2);
    });
  });

  it('compares nothing where the rules that compare are off', async () => {
    await withFiles({ 'a.txt': OF_16, 'b.txt': OF_18 }, async cwd => {
      assert.deepEqual(await check(cwd, '--rule', 'reference/date-conflict: off'), []);
    });
  });

  it('never changes a date by itself, and tells of places as they are after its fixes', async () => {
    const blank = 'Theo Luật số 64/2025/QH 15. ';
    await withFiles({ 'a.txt': blank + OF_16, 'b.txt': OF_18 }, async cwd => {
      const conflicts = await check(cwd, '--fix');
      const fixed = blank.replace('QH 15', 'QH15') + OF_16;
      assert.equal(await readFile(join(cwd, 'a.txt'), 'utf8'), fixed);
      assert.equal(await readFile(join(cwd, 'b.txt'), 'utf8'), OF_18);
      const column = fixed.indexOf('Nghị quyết') + 1;
      assert.deepEqual(conflicts, [
        `a.txt:1:${column + 28} -> b.txt:3:11`,
        `b.txt:3:39 -> a.txt:1:${column}`,
      ]);
    });
  });
});
