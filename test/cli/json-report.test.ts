import assert from 'node:assert/strict';
import { join } from 'node:path';
import { parseReport } from '../helpers/cli-findings';
import { CLEAN, POINT, WRONG } from '../helpers/drafts';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

describe('vanban check --format json', () => {
  it('has exactly the documented shape', async () => {
    await withFiles({ 'a.txt': `\u{FEFF}Kết quả:\n${WRONG}${POINT}`, 'b.txt': CLEAN }, async cwd => {
      const { stdout } = await runCli(['check', '--format', 'json'], { cwd });
      // The words are those of the rules; here it is their place in the report that counts.
      const [first, second] = parseReport(stdout)[0]?.messages ?? [];
      const said = [first?.message, first?.related[0]?.message, second?.message].concat(
        [first, second].map(message => message?.suggestions[0]?.title),
      );
      assert.match(said.join('|'), /53,71%.*\|.+\|.*99\.61.*\|.*53,17%\|.*99,61/u);
      const mismatch = {
        ruleId: 'figure/percent-mismatch',
        messageId: 'mismatch',
        severity: 2,
        message: said[0],
        line: 2,
        column: 42,
        endLine: 2,
        endColumn: 48,
        range: [50, 56],
        related: [{ message: said[1], line: 2, column: 12, endLine: 2, endColumn: 19, range: [20, 27] }],
        suggestions: [{ title: said[3], safety: 'review', edits: [{ range: [50, 56], text: '53,17%' }] }],
      };
      const point = {
        ruleId: 'figure/number-format',
        messageId: 'decimal-dot',
        severity: 1,
        message: said[2],
        line: 3,
        column: 20,
        endLine: 3,
        endColumn: 25,
        range: [77, 82],
        related: [],
        fix: { range: [77, 82], text: '99,61' },
        suggestions: [{ title: said[4], safety: 'safe', edits: [{ range: [77, 82], text: '99,61' }] }],
      };
      const counts = {
        errorCount: 1,
        warningCount: 1,
        infoCount: 0,
        fixableErrorCount: 0,
        fixableWarningCount: 1,
      };
      const none = {
        errorCount: 0,
        warningCount: 0,
        infoCount: 0,
        fixableErrorCount: 0,
        fixableWarningCount: 0,
      };
      assert.deepEqual(JSON.parse(stdout), [
        { filePath: join(cwd, 'a.txt'), ...counts, messages: [mismatch, point] },
        { filePath: join(cwd, 'b.txt'), ...none, messages: [] },
      ]);
    });
  });

  it('is an empty list where nothing was checked', async () => {
    await withFiles({}, async cwd => {
      assert.deepEqual(await runCli(['check', '-f', 'json', '--no-error-on-unmatched'], { cwd }), {
        code: 0,
        stdout: '[]\n',
        stderr: '',
      });
    });
  });
});
