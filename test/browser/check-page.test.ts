import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { makeCheckPage } from '../../server/scripts/site/check-page';
import { partOf } from '../helpers/annotated-word';
import { loadLibrary } from '../helpers/faces/library';
import { CLEAN, POINT, WRONG } from '../helpers/drafts';
import { limitMs } from '../helpers/limits';
import { buildWord, p } from '../helpers/word-file';
import { ROOT } from '../package/shipped';
import { launchBrowser } from '../vscode/host/browser';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PICTURES = process.env['VANBAN_PICTURES'];

describe('the page that checks drafts, in Chromium', function () {
  this.timeout(limitMs('window'));
  let folder: string;
  let browser: Browser;
  let page: Page;
  /** What the page asked the network for. */
  let asked: string[];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanban-page-'));
    await writeFile(join(folder, 'kiem-tra.html'), await makeCheckPage(ROOT));
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    asked = [];
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('request', request => asked.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'kiem-tra.html')).href);
  });
  afterEach(async () => {
    deepStrictEqual(asked.slice(1), [], 'the page asks for nothing but itself');
    await page.close();
  });

  async function paste(text: string, status: RegExp): Promise<void> {
    await page.locator('#text').fill(text);
    await page.locator('#status', { hasText: status }).waitFor();
  }

  it('is one file of less than 3 MB', async () => {
    const { length } = await readFile(join(folder, 'kiem-tra.html'));
    ok(length < 3 * 1024 * 1024, `${length} bytes`);
  });

  it('finds a wrong figure in what is pasted, marks its place, and mends it by the keyboard', async () => {
    await paste(WRONG, /1 lỗi/u);
    strictEqual(await page.locator('#marks mark.error').textContent(), '53,71%');
    match((await page.locator('#list li').first().textContent()) ?? '', /53,17%/u);
    await page.locator('#list button', { hasText: 'Sửa thành 53,17%' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#status', { hasText: 'Không phát hiện gì' }).waitFor();
    strictEqual(await page.locator('#text').inputValue(), CLEAN);
    await page.keyboard.press('Control+Z');
    strictEqual(await page.locator('#text').inputValue(), WRONG);
  });

  it('shows the letters of the text and the marks behind them at the same places', async () => {
    await paste(`${'Một đoạn khá dài để phải xuống dòng. '.repeat(40)}\n${WRONG}`, /1 lỗi/u);
    await page.locator('#list button', { hasText: 'Tới chỗ này' }).click();
    const [textHeight, marksHeight] = await Promise.all(
      ['#text', '#marks'].map(id => page.locator(id).evaluate(box => box.scrollHeight)),
    );
    strictEqual(textHeight, marksHeight);
    const selected = await page
      .locator('#text')
      .evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
    strictEqual(selected, '53,71%');
  });

  it('answers what is pasted at once, and what is typed when that rests', async () => {
    await paste(WRONG, /1 lỗi/u);
    await page.locator('#text').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+X');
    await page.locator('#status', { hasText: 'Chưa có văn bản' }).waitFor();
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.keyboard.press('Control+V');
    await page.clock.runFor(1);
    await page.locator('#marks mark.error').waitFor({ state: 'attached' });
    await page.keyboard.type(' ');
    await page.clock.runFor(200);
    strictEqual(await page.locator('#marks mark.error').count(), 0);
    await page.clock.runFor(50);
    await page.locator('#marks mark.error').waitFor({ state: 'attached' });
  });

  it('draws its marks once for a text that comes line by line', async () => {
    await page.evaluate(`
      globalThis.drawn = 0;
      new MutationObserver(records => { drawn += records.length; }).observe(document.querySelector("#marks"), { childList: true });
    `);
    await page.locator('#text').focus();
    // As a repair is written, so that it can be taken back: each line is an input of its own.
    const inputs = await page.evaluate(`
      (text => {
        let count = 0;
        document.querySelector('#text').addEventListener('input', () => { count += 1; });
        document.execCommand('insertText', false, text);
        return count;
      })(${JSON.stringify(WRONG.repeat(60))})
    `);
    ok(Number(inputs) > 60, String(inputs));
    await page.locator('#status', { hasText: '60 lỗi' }).waitFor();
    const drawn = Number(await page.evaluate('drawn'));
    ok(drawn < 12, `${drawn} times`);
  });

  it('looks citations up in the register that lies in it', async () => {
    await paste('Theo Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ.', /1 cảnh báo/u);
  });

  it('mends form alone where that is asked for', async () => {
    await paste(`${POINT}${WRONG}`, /1 lỗi, 1 cảnh báo/u);
    await page.locator('#safe').click();
    await page.locator('#status', { hasText: '1 lỗi, 0 cảnh báo' }).waitFor();
    strictEqual(await page.locator('#text').inputValue(), `${POINT.replace('99.61%', '99,61%')}${WRONG}`);
  });

  it('takes back line by line what it mended', async () => {
    const before = `${POINT}${WRONG}${POINT}`;
    await paste('Một câu được thay.', /Không phát hiện gì/u);
    await paste(before, /1 lỗi, 2 cảnh báo/u);
    await page.locator('#safe').click();
    await page.locator('#status', { hasText: '1 lỗi, 0 cảnh báo' }).waitFor();
    strictEqual(await page.locator('#text').inputValue(), before.replaceAll('99.61%', '99,61%'));
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    strictEqual(await page.locator('#text').inputValue(), before);
    await page.locator('#status', { hasText: '1 lỗi, 2 cảnh báo' }).waitFor();
  });

  it('speaks English where it is asked to', async () => {
    await paste(WRONG, /1 lỗi/u);
    await page.locator('#locale').selectOption('en');
    await page.locator('#status', { hasText: '1 error, 0 warnings' }).waitFor();
    const words = await page.locator('html').innerText();
    // The language that may be chosen is named in itself, and the draft is as it is.
    doesNotMatch(words.replace('Tiếng Việt', '').replace(WRONG.trim(), '').normalize('NFD'), /\p{M}/u);
    strictEqual(await page.locator('html').getAttribute('lang'), 'en');
    await page.locator('#locale').selectOption('vi');
    await page.locator('h2', { hasText: 'Dự thảo' }).waitFor();
    await page.locator('#locale').selectOption('en');
    await page.locator('#status', { hasText: '1 error, 0 warnings' }).waitFor();
    match((await page.locator('#list li').first().textContent()) ?? '', /53\.17/u);
  });

  it('reads a Word document, and gives a copy with comments and one that is mended', async () => {
    const bytes = buildWord({ body: p('Có 402/756 người, chiếm 53,71%; tăng 99.61% so với cùng kỳ.') });
    await page
      .locator('#file')
      .setInputFiles({ name: 'bao-cao.docx', mimeType: 'application/zip', buffer: Buffer.from(bytes) });
    await page.locator('#status', { hasText: '1 lỗi, 1 cảnh báo' }).waitFor();
    match((await page.locator('#list .place').first().textContent()) ?? '', /đoạn 1/u);
    const { readWord } = await loadLibrary();
    for (const [button, name, comments] of [
      ['#annotated', 'bao-cao.nhan-xet.docx', /53,17%/u],
      ['#mended', 'bao-cao.da-sua.docx', /^$/u],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
      strictEqual(download.suggestedFilename(), name);
      const copy = await readFile(await download.path());
      ok(!copy.equals(bytes));
      // Its tracked change reads as accepted.
      match(readWord(copy).text, /53,71%; tăng 99,61%/u);
      match(partOf(copy, 'word/comments.xml'), comments);
    }
    asked = asked.filter(url => !url.startsWith('blob:'));
  });

  it('gives back by Ctrl+Z what lay there before a file was opened', async () => {
    await page.locator('#text').focus();
    await page.keyboard.type('Đang gõ dở.');
    const opened = async (name: string, content: Uint8Array | string): Promise<void> => {
      await page
        .locator('#file')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
      await page.locator('#status', { hasText: /1 lỗi/u }).waitFor();
      await page.locator('#text').focus();
    };
    for (const [name, content] of [
      ['bao-cao.txt', WRONG],
      ['bao-cao.docx', buildWord({ body: p('Có 402/756 người, chiếm 53,71%.') })],
    ] as const) {
      await opened(name, content);
      await page.keyboard.press('Control+Z');
      await page.locator('#status', { hasText: 'Không phát hiện gì' }).waitFor();
      strictEqual(await page.locator('#text').inputValue(), 'Đang gõ dở.');
      ok(await page.locator('#text').isEditable());
    }
  });

  it('counts places in a file with line ends of Windows as in others', async () => {
    const buffer = Buffer.from(`Báo cáo\r\n\r\n${WRONG}`);
    await page.locator('#file').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
    await page.locator('#status', { hasText: '1 lỗi' }).waitFor();
    await page.locator('#list button', { hasText: 'Sửa thành 53,17%' }).click();
    await page.locator('#status', { hasText: 'Không phát hiện gì' }).waitFor();
    strictEqual(await page.locator('#text').inputValue(), `Báo cáo\n\n${CLEAN}`);
  });

  async function choose(name: string, content: Uint8Array | string): Promise<void> {
    const buffer = Buffer.from(content);
    await page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  it('says what a file is that it cannot read, and keeps the text that lies there', async () => {
    await paste(WRONG, /1 lỗi/u);
    const oldWord = [
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      Buffer.from('WordDocument', 'utf16le'),
    ];
    for (const [name, content, told] of [
      ['a.bin', Buffer.from([0, 1, 2, 3]), 'Không đọc được tệp này'],
      ['a.doc', Buffer.concat(oldWord.map(part => Buffer.from(part))), 'tệp Word kiểu cũ (.doc)'],
      ['a.pdf', '%PDF-1.7\n', 'tệp PDF'],
      ['a.rtf', '{\\rtf1 a}', 'tệp RTF'],
      ['a.docx', '', '0 byte'],
      ['gia.docx', 'Một câu.', 'không phải tệp Word'],
      ['b.docx', 'PK\x03\x04', 'bị hỏng hoặc chưa tải về hết'],
      ['c.txt', 'a'.repeat(2_000_001), 'quá dài'],
    ] as const) {
      await choose(name, content);
      await page.locator('#status', { hasText: told }).waitFor();
      strictEqual(await page.locator('#text').inputValue(), WRONG);
    }
    deepStrictEqual(await violations(), []);
  });

  it('reads what Windows saves as Unicode', async () => {
    await choose('a.txt', Buffer.from(`\u{FEFF}${WRONG}`, 'utf16le'));
    await page.locator('#status', { hasText: '1 lỗi' }).waitFor();
    strictEqual(await page.locator('#text').inputValue(), WRONG);
  });

  /** Drops files on a place of the page. Says whether the page took them, or left them to the browser, which would open them. */
  async function drop(place: string, names: readonly string[]): Promise<boolean> {
    return page.locator(place).evaluate(
      (target, [dropped, text]) => {
        const dataTransfer = new DataTransfer();
        for (const name of dropped) dataTransfer.items.add(new File([text], name));
        const init = { bubbles: true, cancelable: true, dataTransfer };
        const isOver = !target.dispatchEvent(new DragEvent('dragover', init));
        return isOver && !target.dispatchEvent(new DragEvent('drop', init));
      },
      [names, WRONG] as const,
    );
  }

  it('takes a file wherever it is dropped, and of several none', async () => {
    await paste('Một câu.', /Không phát hiện gì/u);
    ok(await drop('h1', ['a.txt', 'b.txt']));
    await page.locator('#status', { hasText: 'từng tệp' }).waitFor();
    strictEqual(await page.locator('#text').inputValue(), 'Một câu.');
    for (const place of ['h1', '#list', '#text']) {
      ok(await drop(place, ['a.txt']), place);
      await page.locator('#status', { hasText: '1 lỗi' }).waitFor();
      await page.locator('#text').press('Control+Z');
      await page.locator('#status', { hasText: 'Không phát hiện gì' }).waitFor();
    }
  });

  it('takes a text that is pasted where a Word document is shown', async () => {
    await choose('a.docx', buildWord({ body: p('Một câu.') }));
    await page.locator('#annotated').waitFor();
    await page.evaluate(text => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const init = { bubbles: true, cancelable: true, clipboardData };
      document.querySelector('#text')?.dispatchEvent(new ClipboardEvent('paste', init));
    }, `${WRONG.trim()}\r\n`);
    await page.locator('#status', { hasText: '1 lỗi' }).waitFor();
    strictEqual(await page.locator('#text').inputValue(), `${WRONG.trim()}\n`);
    ok(await page.locator('#annotated').isHidden());
    await page.locator('#text').press('Control+Z');
    await page.locator('#annotated').waitFor();
  });

  it('shows the first findings of many, and how many are left', async () => {
    await paste(WRONG.repeat(503), /503 lỗi/u);
    strictEqual(await page.locator('#list li.error').count(), 500);
    match((await page.locator('#list li').last().textContent()) ?? '', /Còn 3 chỗ/u);
  });

  async function violations(): Promise<unknown> {
    // Not as a script of the page, whose policy allows none.
    await page.evaluate(await readFile(AXE, 'utf8'));
    return page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
    );
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no fault that axe-core knows, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      await paste(`${WRONG}${POINT}`, /1 lỗi, 1 cảnh báo/u);
      if (PICTURES !== undefined)
        await page.screenshot({ path: join(PICTURES, `check-page-${colorScheme}.png`) });
      deepStrictEqual(await violations(), []);
    });
  }
});
