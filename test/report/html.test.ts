import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { withFiles } from '../helpers/temp-folder';
import { run } from './run-report';

const WRONG = 'Toàn xã có 402/756 hộ tham gia, chiếm 53,71%.';
const TABLE = [
  '| Xã | Kế hoạch | Thực hiện |',
  '|---|---|---|',
  '| An Hòa | 120 | 118 |',
  '| Bình Minh | 150 | 160 |',
  '| Tổng cộng | 270 | 287 |',
].join('\n');

/** The page that a run over some files writes. */
async function pageOf(files: Readonly<Record<string, string>>): Promise<string> {
  let page = '';
  await withFiles(files, async folder => {
    assert.equal((await run(folder, '--out', join(folder, 'out'))).code, 0);
    page = await readFile(join(folder, 'out/report.html'), 'utf8');
  });
  return page;
}

/** The section of a rule; empty where the page has none. */
function sectionOf(page: string, ruleId: string): string {
  return new RegExp(`<section id="${ruleId}">[^]*?</section>`, 'u').exec(page)?.[0] ?? '';
}

describe('the report as a page', () => {
  it('has a table for each rule that found something, with place, severity, message and sentence', async () => {
    const page = await pageOf({ 'xa/a.txt': WRONG, 'b.md': TABLE });
    const percent = sectionOf(page, 'figure/percent-mismatch');
    assert.ok(percent.includes('<td>xa/a.txt:1</td><td class="error">error</td>'), percent);
    assert.ok(
      percent.includes('Tỷ lệ không khớp với phân số: 402 trên tổng số 756 hộ là 53,17%, đang ghi 53,71%.'),
      percent,
    );
    assert.ok(
      percent.includes(
        'Toàn xã có <mark class="related">402/756</mark> hộ tham gia, chiếm <mark>53,71%</mark>.' +
          '<br><code>402 / 756 = 53,174…% → 53,17%</code>',
      ),
      percent,
    );
    const total = sectionOf(page, 'figure/table-total');
    assert.ok(total.includes('<td>b.md:5</td><td class="error">error</td>'), total);
    assert.ok(total.includes('<mark>287</mark> |<br><code>118 + 160 = 278</code>'), total);
    assert.equal(sectionOf(page, 'date/impossible-date'), '');
  });

  it('lets no text of a document become markup', async () => {
    const text = `<script>alert('x')</script> Xã <x>"A"</x> & B có 402/756 hộ, chiếm 53,71%.`;
    const page = await pageOf({ 'a & b.txt': text });
    const escaped = 'Xã &#60;x&#62;&#34;A&#34;&#60;/x&#62; &#38; B có';
    assert.ok(page.includes(escaped), page);
    assert.ok(page.includes('<td>a &#38; b.txt:1</td>'));
    assert.equal(page.split('<script>').length, 2);
  });

  it('needs nothing beside itself, and lets no other script run', async () => {
    const page = await pageOf({ 'a.txt': WRONG });
    assert.doesNotMatch(page, /\s(?:src|href)="(?!#)/u);
    assert.doesNotMatch(page, /url\(|@import/u);
    const [, script = ''] = /<script>([^]*?)<\/script>/u.exec(page) ?? [];
    const [, style = ''] = /<style>([^]*?)<\/style>/u.exec(page) ?? [];
    const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
    assert.ok(page.includes(`script-src 'sha256-${hashOf(script)}'; style-src 'sha256-${hashOf(style)}'`));
  });

  it('is read without the script: only the filter waits for it', async () => {
    const page = await pageOf({ 'a.txt': WRONG });
    assert.deepEqual(
      [...page.matchAll(/<(\p{Ll}+)[^>]*\shidden/gu)].map(([, tag]) => tag),
      ['form'],
    );
  });

  it('filters by words and by severity', async () => {
    const page = await pageOf({ 'a.txt': WRONG, 'b.txt': 'Đến nay có 148/431 hộ, chiếm 34,33%.' });
    assert.deepEqual(shownFor(page, { words: '', severity: '' }), ['a.txt:1', 'b.txt:1']);
    assert.deepEqual(shownFor(page, { words: 'TOÀN xã'.normalize('NFD'), severity: '' }), ['a.txt:1']);
    assert.deepEqual(shownFor(page, { words: '', severity: 'warning' }), ['b.txt:1']);
    assert.deepEqual(shownFor(page, { words: 'toàn', severity: 'warning' }), []);
  });

  it('shows what was added and removed since an earlier report', async () => {
    await withFiles({ 'xa/a.txt': WRONG }, async folder => {
      await run(join(folder, 'xa'), '--out', join(folder, '1'));
      await writeFile(join(folder, 'xa/a.txt'), 'Đến nay có 148/431 hộ, chiếm 34,33%.');
      const earlier = join(folder, '1/report.json');
      await run(join(folder, 'xa'), '--out', join(folder, '2'), '--against', earlier);
      const page = await readFile(join(folder, '2/report.html'), 'utf8');
      const [, added = '', removed = ''] =
        /<h2>Added \(1\)([^]*)<h2>Removed \(1\)([^]*?)<h2>Rules/u.exec(page) ?? [];
      assert.ok(added.includes('<mark>34,33%</mark>'), added);
      assert.ok(removed.includes('<mark>53,71%</mark>'), removed);
    });
  });
});

/** The places that the script of a page leaves to be seen, run over the rows that the page has. */
function shownFor(page: string, { words, severity }: { words: string; severity: string }): readonly string[] {
  const rows = [...page.matchAll(/<tr data-severity="(\p{Ll}+)"><td>([^<]*)<\/td>([^]*?)<\/tr>/gu)].map(
    ([, own = '', place = '', rest = '']) => ({
      hidden: false,
      place,
      dataset: { severity: own },
      textContent: `${place} ${rest.replace(/<[^>]*>/gu, ' ')}`,
    }),
  );
  const [, script = ''] = /<script>([^]*?)<\/script>/u.exec(page) ?? [];
  const elements: Readonly<Record<string, unknown>> = {
    filter: { addEventListener: () => undefined, hidden: true },
    words: { value: words },
    severity: { value: severity },
    shown: {},
  };
  const document = {
    getElementById: (id: string) => elements[id],
    querySelectorAll: (selector: string) => (selector === 'section' ? [] : rows),
  };
  runInNewContext(script, { document });
  return rows.filter(({ hidden }) => !hidden).map(({ place }) => place);
}
