import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { USAGE } from '../../server/scripts/report/arguments';
import { withFiles } from '../helpers/temp-folder';
import { run } from './run-report';

const FILES = {
  'drafts/a.txt': 'Toàn xã có 45/60 hộ, chiếm 75%.',
  'empty/a.docx': '',
  'other.json': '{"format":2,"findings":[{"file":"a.txt"}]}',
  'broken.json': '{"format":',
};

/** Arguments by what is wrong with them; `.` stands for the folder of the files. */
const CASES: readonly (readonly [string, readonly string[], string])[] = [
  ['no folder', [], `FOLDER is missing. ${USAGE}`],
  ['two folders', ['./drafts', './empty'], `one FOLDER is taken, "./empty" is too many. ${USAGE}`],
  ['an unknown flag', ['./drafts', '--rule'], `Unknown option '--rule'. ${USAGE}`],
  ['a flag without its value', ['./drafts', '--out'], `Option '--out <value>' argument missing. ${USAGE}`],
  ['a folder that does not exist', ['./none'], 'FOLDER "./none" cannot be read (ENOENT).'],
  ['a file for a folder', ['./other.json'], 'FOLDER "./other.json" is a file.'],
  ['a folder without documents', ['./empty'], 'FOLDER "./empty" has no .txt, .md or .vanban file.'],
  ['no earlier report', ['./drafts', '--against', './none'], '--against "./none" cannot be read (ENOENT).'],
  [
    'an earlier report of another shape',
    ['./drafts', '--against', './other.json'],
    '--against "./other.json" is no report.json of this format (2).',
  ],
];

describe('the report refuses with code 2 and writes nothing', () => {
  for (const [name, args, message] of CASES) {
    it(name, async () => {
      await withFiles(FILES, async folder => {
        const inFolder = (text: string): string => text.replaceAll('./', `${folder}/`);
        const out = args.includes('--out') ? [] : ['--out', join(folder, 'out')];
        const { code, printed, complaints } = await run(...args.map(inFolder), ...out);
        assert.equal(code, 2);
        assert.deepEqual(complaints, [`report: ${inFolder(message)}`]);
        assert.deepEqual(printed, []);
        await assert.rejects(access(join(folder, 'out')), { code: 'ENOENT' });
      });
    });
  }

  it('an earlier report that is not JSON', async () => {
    await withFiles(FILES, async folder => {
      const path = join(folder, 'broken.json');
      const { code, complaints } = await run(join(folder, 'drafts'), '--against', path);
      assert.equal(code, 2);
      assert.ok(complaints[0]?.startsWith(`report: --against "${path}" is not JSON (`), complaints[0]);
    });
  });
});

describe('the report asked for help', () => {
  it('prints how it is used', async () => {
    assert.deepEqual(await run('--help'), { code: 0, printed: [USAGE], complaints: [] });
  });
});
