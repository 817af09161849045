import assert from 'node:assert/strict';
import { join } from 'node:path';
import { withFiles } from '../helpers/temp-folder';
import { readWritten, run } from './run-report';

const WRONG = 'Toàn xã có 402/756 hộ tham gia, chiếm 53,71%. Các thôn đều họp đúng lịch.\n';
const CUT = 'Đến nay có 148/431 hộ, chiếm 34,33%.\n';
const CLEAN = 'Đến nay có 45/60 hộ, chiếm 75%.\n';

/** The found texts of a report.md under each heading of the second level, in order. */
function markedByHeading(markdown: string): Readonly<Record<string, readonly string[]>> {
  const sections = markdown.split('\n## ').slice(1);
  return Object.fromEntries(
    sections.map(text => [
      text.split('\n', 1).join(''),
      [...text.matchAll(/⟦(.*?)⟧/gu)].map(found => found[1] ?? ''),
    ]),
  );
}

describe('the report of a folder', () => {
  it('has each finding with file, line, message and sentence, the found text marked', async () => {
    await withFiles({ 'xa/bao-cao.txt': `Mở đầu.\n\n${WRONG}`, 'sach.md': CLEAN }, async folder => {
      const out = join(folder, 'out');
      assert.equal((await run(folder, '--out', out)).code, 0);
      const { findings, documents } = JSON.parse((await readWritten(out)).json) as Record<string, unknown>;
      assert.equal(documents, 2);
      assert.deepEqual(findings, [
        {
          file: 'xa/bao-cao.txt',
          line: 3,
          ruleId: 'figure/percent-mismatch',
          messageId: 'mismatch',
          severity: 'error',
          message: 'Tỷ lệ không khớp với phân số: 402 trên tổng số 756 hộ là 53,17%, đang ghi 53,71%.',
          sentence: 'Toàn xã có 402/756 hộ tham gia, chiếm ⟦53,71%⟧.',
          passage: [
            { kind: 'plain', text: 'Toàn xã có ' },
            { kind: 'related', text: '402/756' },
            { kind: 'plain', text: ' hộ tham gia, chiếm ' },
            { kind: 'found', text: '53,71%' },
            { kind: 'plain', text: '.' },
          ],
          arithmetic: '402 / 756 = 53,174…% → 53,17%',
        },
      ]);
    });
  });

  it('counts by rule, by message and per 1,000 documents', async () => {
    await withFiles({ 'a.txt': WRONG, 'b.txt': CUT, 'c.vanban': CLEAN, 'd.txt': CLEAN }, async folder => {
      await run(folder, '--out', folder);
      const { json, markdown } = await readWritten(folder);
      const { rules } = JSON.parse(json) as {
        rules: readonly { ruleId: string; findings: number; perThousand: number }[];
      };
      const summary = rules.find(({ ruleId }) => ruleId === 'figure/percent-mismatch');
      assert.deepEqual([summary?.findings, summary?.perThousand], [2, 500]);
      assert.match(markdown, /\| figure\/percent-mismatch \| 2 \| 500\.0 \| mismatch 1, .*truncated 1, /u);
      const marked = markedByHeading(markdown);
      assert.deepEqual(marked['figure/percent-mismatch · mismatch (1)'], ['53,71%']);
      assert.deepEqual(marked['figure/percent-mismatch · truncated (1)'], ['34,33%']);
    });
  });

  it('is the same for the same documents, byte for byte, also where it was written among them', async () => {
    await withFiles({ 'b.txt': WRONG + CUT, 'a.txt': CUT, 'C.txt': WRONG }, async folder => {
      await run(folder, '--out', folder);
      const first = await readWritten(folder);
      await run(folder, '--out', folder);
      assert.deepEqual(await readWritten(folder), first);
      const { findings } = JSON.parse(first.json) as { findings: readonly { file: string }[] };
      assert.deepEqual(
        findings.map(({ file }) => file),
        ['C.txt', 'a.txt', 'b.txt', 'b.txt'],
      );
    });
  });

  it('runs every rule whatever the text says of them', async () => {
    await withFiles({ 'a.txt': `<!-- vanban-disable-file -- đã duyệt -->\n\n${WRONG}` }, async folder => {
      await run(folder, '--out', folder);
      const marked = markedByHeading((await readWritten(folder)).markdown);
      assert.deepEqual(marked['figure/percent-mismatch · mismatch (1)'], ['53,71%']);
    });
  });

  it('names files that are not UTF-8 and reads the others', async () => {
    await withFiles({ 'a.txt': Uint8Array.of(0x54, 0xff, 0xfe), 'b.txt': WRONG }, async folder => {
      const { code, printed } = await run(folder, '--out', folder);
      assert.equal(code, 0);
      assert.equal(printed[0], '1 documents, 1 findings; 1 not read.');
      assert.match((await readWritten(folder)).markdown, /## Not read\n\n- `a\.txt`: not UTF-8\n/u);
    });
  });
});

describe('a sentence in the report', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'stands on one line though it was wrapped',
      'Toàn xã có 402/756\nhộ, chiếm 53,71%.',
      'Toàn xã có 402/756 hộ, chiếm ⟦53,71%⟧.',
    ],
    [
      'ends before the next one',
      `${CLEAN.trim()} ${WRONG.trim()}`,
      'Toàn xã có 402/756 hộ tham gia, chiếm ⟦53,71%⟧.',
    ],
    [
      'is not ended by a dot inside a number',
      'Có 4.020/7.560 hộ, chiếm 53,71%.',
      'Có 4.020/7.560 hộ, chiếm ⟦53,71%⟧.',
    ],
    [
      'is cut where it is very long',
      `${'rất dài '.repeat(60)}có 402/756 hộ, chiếm 53,71%`,
      `…${`${'rất dài '.repeat(60)}có 402/756 hộ, chiếm `.slice(-300).trim()} ⟦53,71%⟧`,
    ],
  ];
  for (const [name, text, sentence] of cases) {
    it(name, async () => {
      await withFiles({ 'a.txt': text }, async folder => {
        await run(folder, '--out', folder);
        const { findings } = JSON.parse((await readWritten(folder)).json) as {
          findings: readonly { sentence: string }[];
        };
        assert.deepEqual(
          findings.map(finding => finding.sentence),
          [sentence],
        );
      });
    });
  }

  it('does not lend its marks to the Markdown around it', async () => {
    await withFiles({ 'a.txt': 'Xã A_B <x> có 402/756 hộ, chiếm 53,71%.' }, async folder => {
      await run(folder, '--out', folder);
      const { markdown } = await readWritten(folder);
      assert.ok(markdown.includes('  > Xã A\\_B \\<x\\> có 402/756 hộ, chiếm ⟦53,71%⟧.'), markdown);
    });
  });
});
