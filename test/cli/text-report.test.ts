import assert from 'node:assert/strict';
import { excerptOf, type Excerpt } from '../../server/src/cli/reporters/excerpt';
import { indexLines } from '../../server/src/core/index';
import { parseReport } from '../helpers/cli-findings';
import { CLEAN, POINT, TRUNCATED, WRONG } from '../helpers/drafts';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

/** The excerpt for the first place of a marked text. */
function excerpt(text: string, marked: string): Excerpt {
  const start = text.indexOf(marked);
  return excerptOf(text, indexLines(text), { start, end: start + marked.length });
}

/** What a reader sees above the marks: each letter with its combining marks is one column. */
function seenAboveMarks({ source, marks }: Excerpt): string {
  const columns = source.normalize('NFC').split('');
  return columns.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1).join('');
}

describe('vanban check: the report to read', () => {
  it('shows place, severity, message, rule, line, mark, other places, fixes and a summary', async () => {
    const files = { 'bao-cao.txt': `BÁO CÁO\n\n${WRONG}`, 'khac.txt': POINT, 'tot.txt': CLEAN };
    await withFiles(files, async cwd => {
      const { stdout } = await runCli(['check'], { cwd });
      const [first, second] = parseReport((await runCli(['check', '-f', 'json'], { cwd })).stdout);
      const wrong = first?.messages[0];
      const point = second?.messages[0];
      assert.equal(
        stdout,
        `bao-cao.txt
  3:42  lỗi  ${wrong?.message ?? ''}  figure/percent-mismatch
    3 | Đến nay có 402/756 người tham gia, chiếm 53,71%.
      |                                          ^^^^^^
      = liên quan 3:12: ${wrong?.related[0]?.message ?? ''}
      = cách sửa: ${wrong?.suggestions[0]?.title ?? ''} (--fix --unsafe-fixes)

khac.txt
  1:20  cảnh báo  ${point?.message ?? ''}  figure/number-format
    1 | Thu ngân sách tăng 99.61% so với cùng kỳ.
      |                    ^^^^^
      = cách sửa: ${point?.suggestions[0]?.title ?? ''} (--fix)

1 lỗi, 1 cảnh báo, 0 gợi ý; 2/3 tệp có phát hiện
1 chỗ tự sửa được bằng --fix.
`,
      );
    });
  });

  it('shows the same in English', async () => {
    await withFiles({ 'a.txt': TRUNCATED }, async cwd => {
      const { stdout } = await runCli(['check', '--locale', 'en'], { cwd });
      assert.match(stdout, /^a\.txt\n {2}1:30 {2}warning {2}.+ {2}figure\/percent-mismatch\n/u);
      assert.match(stdout, /\n {6}= related 1:4: /u);
      assert.match(stdout, /\n0 errors, 1 warning, 0 information in 1 of 1 file\n$/u);
    });
  });

  it('has colours only where they are wanted', async () => {
    await withFiles({ 'a.txt': WRONG }, async cwd => {
      const hasColors = async (
        args: readonly string[],
        env: Readonly<Record<string, string>>,
      ): Promise<boolean> => {
        return (await runCli(['check', ...args], { cwd, env })).stdout.includes('\u001b[31m');
      };
      assert.equal(await hasColors([], {}), false);
      assert.equal(await hasColors([], { FORCE_COLOR: '1' }), true);
      assert.equal(await hasColors([], { FORCE_COLOR: '1', NO_COLOR: '1' }), false);
      assert.equal(await hasColors(['--no-color'], { FORCE_COLOR: '1' }), false);
    });
  });
});

describe('the line of a finding with its mark', () => {
  for (const [name, text] of [
    ['composed letters', WRONG],
    ['decomposed letters', WRONG.normalize('NFD')],
    ['CRLF', `Kết quả:\r\n${WRONG.trimEnd()}\r\n`],
    ['a long line before it', 'Thực hiện nghị quyết của Đảng bộ. '.repeat(40) + WRONG],
    [
      'a long decomposed line before it',
      'Thực hiện nghị quyết của Đảng bộ. '.repeat(40).normalize('NFD') + WRONG,
    ],
    ['a long line behind it', WRONG.trimEnd() + ' Thực hiện nghị quyết.'.repeat(4000)],
  ] as const) {
    it(`marks exactly what was found: ${name}`, () => {
      const shown = excerpt(text, '53,71%');
      assert.equal(seenAboveMarks(shown), '53,71%');
      assert.ok(shown.source.normalize('NFC').length <= 102, shown.source);
    });
  }

  it('shows a tab as two blanks and keeps the mark in line', () => {
    const shown = excerpt('\tTỷ lệ\t53,71%\tcao', '53,71%');
    assert.deepEqual(shown, { line: 1, source: '  Tỷ lệ  53,71%  cao', marks: '         ^^^^^^' });
  });

  it('gives wide letters two columns', () => {
    assert.deepEqual(excerpt('中文 53,71%', '53,71%'), {
      line: 1,
      source: '中文 53,71%',
      marks: '     ^^^^^^',
    });
  });

  it('clips a long line on both sides and says so', () => {
    const shown = excerpt(`${'a '.repeat(500)}53,71%${' b'.repeat(500)}`, '53,71%');
    assert.match(shown.source, /^…[a ]{50}53,71%[b ]{44}…$/u);
    assert.equal(shown.marks, `${' '.repeat(51)}^^^^^^`);
  });

  it('marks the first line of what stands on two', () => {
    const shown = excerpt('Có 402/\n756 người', '402/\n756');
    assert.deepEqual(shown, { line: 1, source: 'Có 402/', marks: '   ^^^^' });
  });

  it('marks the letter under a combining mark, and one column for nothing', () => {
    const text = 'tê\u0323 53';
    assert.equal(excerptOf(text, indexLines(text), { start: 2, end: 3 }).marks, ' ^');
    assert.deepEqual(excerptOf('', indexLines(''), { start: 0, end: 0 }), {
      line: 1,
      source: '',
      marks: '^',
    });
  });

  it('shows a sign for control characters and for those that turn the direction of writing', () => {
    assert.equal(excerpt('a\u001b\u202e 53,71%', '53,71%').source, 'a\u{FFFD}\u{FFFD} 53,71%');
  });
});
