import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { escapeNonAscii } from '../../server/scripts/escape-non-ascii';
import { ROOT } from './shipped';

describe('bundles in ASCII', () => {
  it('are what is shipped', async () => {
    for (const bundle of ['server/dist/cli.cjs', 'server/dist/cli-program.cjs', 'server/dist/server.cjs'])
      assert.doesNotMatch(await readFile(join(ROOT, bundle), 'latin1'), /[\u0080-\uffff]/u, bundle);
  });

  const PROGRAMS = [
    String.raw`/^[đĐ]iều\s(?<số>\d)/u.exec('\u0110i\u1ec1u 5').groups['s\u1ed1']`,
    '/^[^😀]$/u.test("\\u{1f600}") + " " + /^[😀]$/u.test("\\u{1f600}")',
    'String.raw`Điều\\s${1 + 1}\\\\đ ${/ố/u.test("\\u1ed1")}ọ`',
    '`khoản ${2}`',
  ];
  for (const program of PROGRAMS) {
    it(`mean what they meant: ${program}`, () => {
      const escaped = escapeNonAscii(program);
      assert.doesNotMatch(escaped, /[\u0080-\uffff]/u);
      assert.deepEqual(runInNewContext(escaped), runInNewContext(program));
    });
  }

  it('are refused where a letter has no other way to be written', () => {
    for (const program of ['const số = 1;', '/\\đ/', 'String.raw`\\đ`'])
      assert.throws(() => escapeNonAscii(program), /"[ốđ]"/u);
  });
});
