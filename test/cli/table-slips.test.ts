import { deepEqual, ok } from 'node:assert/strict';
import { parseReport, type JsonFile } from '../helpers/cli-findings';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';
import { applyTrial, createJudge } from '../tables/judge';
import { HELD } from '../tables/floors';
import { measureTables } from '../tables/measure';

const TABLES = 6;

/** What a report says of a text, information left out. */
function describeWarnings({ messages }: JsonFile): readonly string[] {
  return messages
    .filter(({ severity, ruleId }) => severity > 0 && ruleId !== 'figure/number-format')
    .map(({ ruleId, messageId, range }) => `${ruleId} ${messageId} ${range.join('-')}`);
}

describe('slips in tables', () => {
  it('are told by the command line as by the engine', async () => {
    const { results } = measureTables(HELD.seed, TABLES);
    const texts = results.map(({ drawing, trial }) => applyTrial(drawing, trial));
    const judge = createJudge();
    const expected = texts.map(text =>
      judge(text).map(({ ruleId, messageId, span }) => `${ruleId} ${messageId} ${span.start}-${span.end}`),
    );
    ok(
      expected.some(warnings => warnings.length > 0),
      'no slip is told',
    );
    const names = texts.map((_, index) => `${String(index).padStart(4, '0')}.txt`);
    const files = Object.fromEntries(texts.map((text, index) => [names[index] ?? '', text]));
    await withFiles(files, async folder => {
      const { stdout } = await runCli(['check', folder, '--format', 'json', '--no-config', '--exit-zero'], {
        cwd: folder,
      });
      const byName = new Map(parseReport(stdout).map(file => [file.filePath.split('/').at(-1) ?? '', file]));
      const told = names.map(name => {
        const file = byName.get(name);
        return file === undefined ? [] : describeWarnings(file);
      });
      deepEqual(told, expected);
    });
  });
});
