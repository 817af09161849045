import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFiles } from '../helpers/temp-folder';
import { readWritten, run } from './run-report';

const WRONG = 'Họp thứ Hai, ngày 21/9/2025.';
const OTHER = 'Họp ngày 31/6/2024.';

/** Runs over the folder `xa` with its file of judgements, and gives that file and the section of the report. */
async function judged(
  folder: string,
): Promise<{ file: string; section: string; printed: readonly string[] }> {
  const judge = join(folder, 'judged.json');
  const { code, printed } = await run(join(folder, 'xa'), '--out', join(folder, 'out'), '--judge', judge);
  assert.equal(code, 0);
  const { markdown } = await readWritten(join(folder, 'out'));
  const section = markdown.split('\n## ').find(part => part.startsWith('Judged')) ?? '';
  return { file: await readFile(judge, 'utf8'), section, printed };
}

describe('a report with judgements', () => {
  it('keeps what was said of a finding, and adds what is new as open', async () => {
    await withFiles({ 'xa/a.txt': WRONG }, async folder => {
      const first = await judged(folder);
      assert.match(first.printed[1] ?? '', /^1 new to be judged in /u);
      assert.match(first.section, /\| error \| date\/weekday-mismatch \| 0 \| 0 \| 0 \| 1 \| {2}\|/u);
      assert.match(first.section, /### To be read \(1\)\n\n- `a\.txt:1` `date\/weekday-mismatch`: /u);
      const read = first.file.replace(
        '"verdict":"open","note":""',
        '"verdict":"true","note":"đúng là Chủ nhật"',
      );
      assert.notEqual(read, first.file);
      await writeFile(join(folder, 'judged.json'), read);
      await writeFile(join(folder, 'xa/a.txt'), `${OTHER}\n\n${WRONG}`);
      const second = await judged(folder);
      assert.match(second.printed[1] ?? '', /^1 new to be judged in /u);
      assert.match(second.file, /"verdict":"true","note":"đúng là Chủ nhật"/u);
      assert.match(second.section, /\| error \| date\/weekday-mismatch \| 1 \| 0 \| 0 \| 0 \| 100 % \|/u);
      assert.match(second.section, /\| error \| all \| 1 \| 0 \| 0 \| 1 \| 100 % \|/u);
      assert.match(second.section, /### To be read \(1\)\n\n- `a\.txt:1` `date\/impossible-date`: /u);
      await writeFile(join(folder, 'xa/a.txt'), 'Không có gì.');
      const third = await judged(folder);
      assert.equal(third.file, second.file);
      assert.doesNotMatch(third.section, /weekday/u);
    });
  });

  it('counts false and debatable ones against the rule', async () => {
    await withFiles({ 'xa/a.txt': WRONG, 'xa/b.txt': `${WRONG}\n\n${OTHER}` }, async folder => {
      const { file } = await judged(folder);
      const verdicts = ['false', 'true', 'debatable'];
      await writeFile(
        join(folder, 'judged.json'),
        file.replace(/"verdict":"open"/gu, () => `"verdict":"${verdicts.shift() ?? 'open'}"`),
      );
      const { section } = await judged(folder);
      assert.match(section, /\| error \| all \| 1 \| 1 \| 1 \| 0 \| 33 % \|/u);
      assert.doesNotMatch(section, /To be read/u);
    });
  });

  for (const [text, complaint] of [
    ['{', /is not JSON/u],
    ['[]', /"format" must be 1/u],
    ['{"format":1}', /"judgements" must be a list/u],
    ['{"format":1,"judgements":[3]}', /judgements\[0\] must be an object/u],
    ['{"format":1,"judgements":[{"file":"a"}]}', /judgements\[0\]: "ruleId" must be a text/u],
    [
      '{"format":1,"judgements":[{"file":"a","ruleId":"b","messageId":"c","severity":"error","message":"d","sentence":"e","note":"","verdict":"yes"}]}',
      /judgements\[0\]: "verdict" must be one of true, false, debatable, open/u,
    ],
  ] as const) {
    it(`says what is wrong in ${text}, and writes nothing`, async () => {
      await withFiles({ 'xa/a.txt': WRONG, 'judged.json': text }, async folder => {
        const judge = join(folder, 'judged.json');
        const { code, complaints } = await run(
          join(folder, 'xa'),
          '--out',
          join(folder, 'out'),
          '--judge',
          judge,
        );
        assert.equal(code, 2);
        assert.match(complaints[0] ?? '', complaint);
        assert.equal(await readFile(judge, 'utf8'), text);
      });
    });
  }
});
