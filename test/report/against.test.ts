import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFiles } from '../helpers/temp-folder';
import { readWritten, run } from './run-report';

const WRONG = 'Toàn xã có 402/756 hộ, chiếm 53,71%.';
const CUT = 'Đến nay có 148/431 hộ, chiếm 34,33%.';

/** Reports `before`, then `after` against it; gives what is added and removed, and the whole of the second run. */
async function compare(
  before: string,
  after: string,
): Promise<{ added: string; removed: string; markdown: string }> {
  let markdown = '';
  await withFiles({ 'xa/a.txt': before }, async folder => {
    await run(join(folder, 'xa'), '--out', join(folder, '1'));
    await writeFile(join(folder, 'xa/a.txt'), after);
    const { code } = await run(
      join(folder, 'xa'),
      '--out',
      join(folder, '2'),
      '--against',
      join(folder, '1/report.json'),
    );
    assert.equal(code, 0);
    ({ markdown } = await readWritten(join(folder, '2')));
  });
  return { added: sectionOf(markdown, 'Added'), removed: sectionOf(markdown, 'Removed'), markdown };
}

function sectionOf(markdown: string, title: string): string {
  return markdown.split('\n## ').find(section => section.startsWith(title)) ?? '';
}

describe('a report against an earlier one', () => {
  it('lists first what is added and what is removed', async () => {
    const { added, removed, markdown } = await compare(WRONG, CUT);
    assert.equal(
      added.trim(),
      [
        'Added (1)\n',
        '- `a.txt:1` warning: Tỷ lệ bị cắt bớt thay vì làm tròn: 148 trên tổng số 431 hộ là 34,3387…%, làm tròn là 34,34%. `figure/percent-mismatch` · truncated',
        '  > Đến nay có 148/431 hộ, chiếm ⟦34,33%⟧.',
      ].join('\n'),
    );
    assert.match(removed, /^Removed \(1\)\n\n- `a\.txt:1` error: .*mismatch\n {2}> .*⟦53,71%⟧\.\n$/u);
    assert.ok(markdown.indexOf('## Added') < markdown.indexOf('## Removed'));
    assert.ok(markdown.indexOf('## Removed') < markdown.indexOf('## Rules'));
  });

  it('shows nothing where only the lines moved', async () => {
    const { added, removed } = await compare(WRONG, `Mở đầu.\n\nMột đoạn nữa.\n\n${WRONG}`);
    assert.equal(added.trim(), 'Added (0)\n\nNone.');
    assert.equal(removed.trim(), 'Removed (0)\n\nNone.');
  });

  it('counts a sentence that stands in the file more than once', async () => {
    const { added, removed } = await compare(`${WRONG}\n\n${WRONG}`, `${WRONG}\n\n${WRONG}\n\n${WRONG}`);
    assert.match(added, /^Added \(1\)\n\n- `a\.txt:5` /u);
    assert.equal(removed.trim(), 'Removed (0)\n\nNone.');
  });
});
