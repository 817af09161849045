import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkOddDrafts } from '../../helpers/odd-drafts';

const GOLDEN = resolve(import.meta.dirname, '../../fixtures/formats');

/** Each format and its golden file. To write them anew: VANBAN_GOLDEN=write, then read the difference. */
const FORMATS: readonly (readonly [string, string])[] = [
  ['text', 'text.txt'],
  ['json', 'json.json'],
  ['jsonl', 'jsonl.jsonl'],
  ['sarif', 'sarif.json'],
  ['gitlab', 'gitlab.json'],
  ['github', 'github.txt'],
  ['junit', 'junit.xml'],
  ['checkstyle', 'checkstyle.xml'],
  ['rdjson', 'rdjson.json'],
  ['unix', 'unix.txt'],
  ['html', 'html.html'],
];

/** A report without what changes with each release: the version, and the pages of the rules. */
function withoutRelease(format: string, report: string): string {
  switch (format) {
    case 'sarif': {
      const plain = JSON.stringify(
        JSON.parse(report),
        (key, value: unknown) => (key === 'help' || key === 'semanticVersion' ? undefined : value),
        2,
      );
      return `${plain}\n`;
    }
    case 'html':
      return report.replace(/vanban \d+\.\d+\.\d+/gu, 'vanban VERSION');
    default:
      return report;
  }
}

describe('the formats of vanban check', () => {
  for (const [format, file] of FORMATS) {
    it(`writes ${format} as its golden file has it, and twice the same`, async () => {
      const first = await checkOddDrafts(['--format', format]);
      const second = await checkOddDrafts(['--format', format]);
      assert.deepEqual(second, first);
      assert.equal(first.code, 2);
      const report = withoutRelease(format, first.stdout);
      const path = join(GOLDEN, file);
      if (process.env['VANBAN_GOLDEN'] === 'write') await writeFile(path, report);
      assert.equal(report, await readFile(path, 'utf8'));
    });
  }
});
