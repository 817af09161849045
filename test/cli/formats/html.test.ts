import assert from 'node:assert/strict';
import { XmlDocument } from 'libxml2-wasm';
import { CLEAN, POINT, TRUNCATED, WRONG } from '../../helpers/drafts';
import { checkOddDrafts } from '../../helpers/odd-drafts';
import { runCli } from '../../helpers/run-cli';
import { withFiles } from '../../helpers/temp-folder';

async function renderPage(text: string, ...args: readonly string[]): Promise<string> {
  let page = '';
  await withFiles({ 'a.txt': text }, async cwd => {
    page = (await runCli(['check', '-f', 'html', ...args], { cwd })).stdout;
  });
  return page;
}

/** What the page says, its tags and style taken off. */
function wordsOf(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/su, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/&#39;/gu, "'")
    .replace(/\s+/gu, ' ');
}

describe('vanban check --format html', () => {
  it('needs nothing else: no script, no address, and a policy that forbids both', async () => {
    const { stdout } = await checkOddDrafts(['-f', 'html']);
    assert.match(stdout, /^<!doctype html>\n<html lang="vi">\n/u);
    assert.match(stdout, /content="default-src 'none'; style-src 'unsafe-inline'"/u);
    assert.doesNotMatch(stdout, /<script|<link|<img|\son\p{L}+=|\ssrc=|\shref=|url\(|@import|https?:/u);
    assert.match(stdout, /@page \{ size: A4;/u);
  });

  it('closes every tag', async () => {
    const { stdout } = await checkOddDrafts(['-f', 'html']);
    const asXml = stdout.replace('<!doctype html>\n', '').replace(/<meta [^>]*(?=>)/gu, '$&/');
    const document = XmlDocument.fromString(asXml);
    assert.equal(document.root.name, 'html');
    document.dispose();
  });

  it('shows each finding in its sentence, marked, with the repair', async () => {
    const page = await renderPage(`Năm nay rất tốt. ${WRONG.trimEnd()} Xong việc.\n`);
    assert.match(
      page,
      /<blockquote>Đến nay có 402\/756 người tham gia, chiếm <mark>53,71%<\/mark>\.<\/blockquote>/u,
    );
    assert.match(wordsOf(page), /lỗi dòng 1: Tỷ lệ .*Cách sửa: Sửa thành 53,17% \(cần xem lại\)/u);
  });

  it('takes nothing of a draft for a tag', async () => {
    const page = await renderPage(`<script>alert("1")</script> <x>"A"</x> & ${WRONG}`);
    assert.doesNotMatch(page, /<script|<x>/u);
    assert.match(page, /&lt;x&gt;&quot;A&quot;&lt;\/x&gt; &amp; Đến nay/u);
  });

  it('adds up findings by severity and charts them by group and rule', async () => {
    const page = await renderPage(WRONG + TRUNCATED + POINT + POINT);
    assert.match(wordsOf(page), /Tổng hợp 1 lỗi 3 cảnh báo 0 gợi ý 1\/1 tệp có phát hiện/u);
    assert.match(page, /<caption>Số liệu: 4 phát hiện<\/caption>/u);
    assert.match(
      page,
      /<code>figure\/number-format<\/code> <small>2 cảnh báo<\/small><\/th>.*aria-label="2 cảnh báo"><rect class="warning" x="0" y="0" width="100" height="10"\/>/u,
    );
    assert.match(
      page,
      /aria-label="1 lỗi, 1 cảnh báo"><rect class="error" x="0" y="0" width="50" height="10"\/><rect class="warning" x="50"/u,
    );
  });

  it('cuts a very long sentence and says so', async () => {
    const long = 'thực hiện nghị quyết, '.repeat(100);
    const page = await renderPage(`Kết quả ${long}${WRONG.trimEnd().slice(0, -1)}, ${long}hết.\n`);
    const [, quoted = ''] = /<blockquote>(.*)<\/blockquote>/u.exec(page) ?? [];
    assert.ok(quoted.length < 700, quoted);
    assert.match(quoted, /^….*<mark>53,71%<\/mark>.*…$/u);
  });

  it('lists what could not be checked', async () => {
    const { stdout } = await checkOddDrafts(['-f', 'html']);
    assert.match(wordsOf(stdout), /Không kiểm tra được hỏng\.txt: Tệp không phải UTF-8 \(dòng 1\)/u);
  });

  it('says that nothing was found, in English where asked', async () => {
    const page = await renderPage(CLEAN, '--locale', 'en');
    assert.match(page, /<html lang="en">/u);
    assert.match(
      wordsOf(page),
      /Totals 0 error 0 warning 0 information 0 of 1 files with findings Nothing was found\./u,
    );
  });
});
