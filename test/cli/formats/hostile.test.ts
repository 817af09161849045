import assert from 'node:assert/strict';
import { FORMATS } from '../../../server/src/cli/arguments/formats';
import { runCli } from '../../helpers/run-cli';
import { withFiles } from '../../helpers/temp-folder';

/** Commands of a terminal, of a runner and of a page, where a draft, its name, a register and a directive may bring them. */
const ESCAPE = '\u001B[2J\u001B]0;x\u0007\u009B1m';
const MARKUP =
  '<img src=x onerror=alert(1)> ![x](https://xau.example/p.png) [mở](command:x) ]]> --> ::error::x';
const NAME = `a${ESCAPE}<img src=x>,b::c%0A.txt`;
const TEXT = `Nghị quyết số 12-NQ/TU ngày 02/02/2020 của Tỉnh ủy về ${MARKUP} ${ESCAPE}, chiếm 53,71% (402/756 hộ), đạt 99.61%.\n`;
const FILES = {
  [NAME]: TEXT,
  'b.txt': `Nghị quyết số 12-NQ/TU ngày 03/02/2020 của Tỉnh ủy ${MARKUP}.\n<!-- vanban-disable-line ${ESCAPE}<b> -->\n`,
  'so.csv': `symbol,date,title\n12-NQ/TU,2020-02-01,"về ${MARKUP} ${ESCAPE}"\n${ESCAPE},x,y\n`,
  'vanban.config.json': '{ "registers": ["so.csv"] }',
};

const JSON_FORMATS: readonly string[] = ['json', 'jsonl', 'sarif', 'gitlab', 'rdjson'];

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
        if (format === 'github')
          for (const line of stdout.trimEnd().split('\n'))
            assert.match(line, /^::(?:error|warning|notice) file=[^:]*::/u);
      });
    });
  }
});
