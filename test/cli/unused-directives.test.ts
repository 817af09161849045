import assert from 'node:assert/strict';
import { describeFindings, parseReport } from '../helpers/cli-findings';
import { CLEAN, POINT, WRONG } from '../helpers/drafts';
import { ANY_LETTERS } from '../helpers/odd-drafts';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

const ALL = '<!-- vanban-disable-next-line -- đã hỏi Sở -->';
const ONE = '<!-- vanban-disable-next-line figure/percent-mismatch, figure/number-format -->';

async function checkText(text: string, ...args: readonly string[]): Promise<readonly string[]> {
  let found: readonly string[] = [];
  await withFiles({ 'a.md': text }, async cwd => {
    const { stdout } = await runCli(['check', '-f', 'json', ...ANY_LETTERS, ...args], { cwd });
    found = describeFindings(parseReport(stdout)[0], text);
  });
  return found;
}

describe('vanban check --report-unused-directives', () => {
  it('reports a directive that silences nothing, among the findings', async () => {
    const text = `${ALL}\n${CLEAN}${WRONG}`;
    assert.deepEqual(await checkText(text, '--report-unused-directives'), [
      `style/unused-directive all: ${ALL}`,
      'figure/percent-mismatch mismatch: 53,71%',
    ]);
    assert.deepEqual(await checkText(text), ['figure/percent-mismatch mismatch: 53,71%']);
  });

  it('reports it in decomposed letters and with CRLF, and in a draft without findings', async () => {
    for (const text of [`${ALL}\r\n${CLEAN}`, `${ALL}\n${CLEAN}`.normalize('NFD')])
      assert.deepEqual(await checkText(text, '--report-unused-directives'), [
        `style/unused-directive all: ${text.slice(0, text.indexOf('-->') + 3)}`,
      ]);
  });

  it('is silent about a directive that is used', async () => {
    assert.deepEqual(await checkText(`${ALL}\n${WRONG}`, '--report-unused-directives'), []);
  });

  it('names the rule that a directive names for nothing', async () => {
    const text = `${ONE}\n${POINT}`;
    assert.deepEqual(await checkText(text, '--report-unused-directives'), [
      `style/unused-directive rule: ${ONE}`,
    ]);
    await withFiles({ 'a.md': text }, async cwd => {
      const { stdout } = await runCli(['check', '--report-unused-directives', '-f', 'unix'], { cwd });
      assert.match(
        stdout,
        /^a\.md:1:1: warning: .* figure\/percent-mismatch; .* \[style\/unused-directive\]\n$/u,
      );
    });
  });

  it('tells of a rule that there is not, with the nearest that there is', async () => {
    for (const [id, said] of [
      [
        'figure/percent-mismach',
        /Không có quy tắc figure\/percent-mismach.*Có phải là figure\/percent-mismatch\?/u,
      ],
      ['percent-mismatch', /Có phải là figure\/percent-mismatch\?/u],
      ['khong-co-gi-giong', /Xem danh sách bằng lệnh “vanban rules”/u],
    ] as const) {
      await withFiles({ 'a.md': `<!-- vanban-disable-next-line ${id} -->\n${WRONG}` }, async cwd => {
        const { stdout } = await runCli(['check', '--report-unused-directives', '-f', 'unix'], { cwd });
        assert.match(stdout, said);
      });
    }
  });

  it('tells of a directive that there is not, with the nearest that there is', async () => {
    for (const [word, said] of [
      ['disable-lines', /Không có chỉ dẫn vanban-disable-lines, .*Có phải là vanban-disable-line\?/u],
      [
        'tat-het-cac-loi',
        /Không có chỉ dẫn vanban-tat-het-cac-loi, .*Các chỉ dẫn dùng được: .*vanban-disable-next-line, /u,
      ],
    ] as const) {
      await withFiles({ 'a.md': `<!-- vanban-${word} -->\n${WRONG}` }, async cwd => {
        const { stdout } = await runCli(['check', '--report-unused-directives', '-f', 'unix'], { cwd });
        assert.match(stdout, said);
      });
    }
  });

  it('counts as a warning', async () => {
    await withFiles({ 'a.md': `${ALL}\n${CLEAN}` }, async cwd => {
      const args = ['check', '--report-unused-directives'];
      assert.equal((await runCli(args, { cwd })).code, 0);
      assert.equal((await runCli([...args, '--max-warnings', '0'], { cwd })).code, 1);
      assert.equal((await runCli(['check', '--max-warnings', '0'], { cwd })).code, 0);
      const quiet = await runCli([...args, '--quiet', '-f', 'unix'], { cwd });
      assert.equal(quiet.stdout, '');
    });
  });

  it('is explained like a rule', async () => {
    const args = ['explain', 'style/unused-directive'];
    const vi = await runCli(args, { cwd: import.meta.dirname });
    assert.equal(vi.code, 0);
    assert.match(vi.stdout, /^# style\/unused-directive\n.*\n## Cách sửa\n/su);
    const en = await runCli([...args, '--locale', 'en'], { cwd: import.meta.dirname });
    assert.match(en.stdout, /\n## How to fix\n/u);
  });

  it('does not hold back a safe fix that makes a directive useless', async () => {
    await withFiles(
      { 'a.md': `${POINT}\n<!-- vanban-disable-line figure/number-format --> ${CLEAN}` },
      async cwd => {
        const args = ['check', '--report-unused-directives', '--fix', '-f', 'json'];
        const { stdout } = await runCli(args, { cwd });
        assert.deepEqual(
          parseReport(stdout)[0]?.messages.map(({ ruleId }) => ruleId),
          ['style/unused-directive'],
        );
      },
    );
  });
});
