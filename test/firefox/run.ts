/**
 * `npm run check:firefox`: tries the site in the real Firefox without a window: the page that checks drafts with a text that is pasted and with a Word
 * document, the guides and their search from a folder. Needs Firefox, which no test does.
 */
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeSite } from '../../server/scripts/site/make-site';
import { writeSite } from '../../server/scripts/site/write-site';
import { CLEAN, WRONG } from '../helpers/drafts';
import { buildWord, p } from '../helpers/word-file';
import { ROOT } from '../package/shipped';
import { findFirefox, HOW_TO_INSTALL, startFirefox } from './firefox';
import { KEYS, type Marionette } from './marionette';

/** Where the site, the files to open and the downloads lie. */
interface Place {
  readonly folder: string;
  readonly downloads: string;
}

const STATUS = "document.querySelector('#status').textContent";
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What is tried, in words that are printed. */
const TRIALS: readonly (readonly [string, (firefox: Marionette, place: Place) => Promise<void>])[] = [
  ['a text that is pasted: its finding, its repair by the keyboard, and that taken back', tryText],
  [
    'a pasted draft of 15 KB: its first finding, which is to come in less than a second where nothing else runs',
    trySpeed,
  ],
  ['a Word document: its findings, and the copies with comments and mended', tryWord],
  ['a text file that is opened: its places, and what lay there before by Ctrl+Z', tryOpening],
  ['the guides from a folder: pictures, and a search that needs no accents', tryGuides],
  ['axe-core: no fault on the page and in the guides', tryAxe],
];

async function openCheckPage(firefox: Marionette, { folder }: Place): Promise<void> {
  await firefox.open(pathToFileURL(join(folder, 'kiem-tra.html')).href);
  await firefox.waitUntil(`${STATUS} !== ''`);
}

async function paste(firefox: Marionette, text: string): Promise<void> {
  await firefox.copy(text);
  await firefox.type('#text', `${KEYS.control}av${KEYS.none}`);
}

const textOf = (firefox: Marionette): Promise<unknown> =>
  firefox.run("return document.querySelector('#text').value");

async function tryText(firefox: Marionette, place: Place): Promise<void> {
  await openCheckPage(firefox, place);
  await paste(firefox, WRONG.trimEnd());
  await firefox.waitUntil(`${STATUS}.startsWith('1 lỗi')`);
  strictEqual(await firefox.run("return document.querySelector('#marks mark').textContent"), '53,71%');
  await firefox.type('#list button:nth-of-type(2)', KEYS.enter);
  await firefox.waitUntil(`${STATUS}.startsWith('Không phát hiện')`);
  strictEqual(await textOf(firefox), CLEAN.trimEnd());
  await firefox.type('#text', `${KEYS.control}z${KEYS.none}`);
  await firefox.waitUntil(`${STATUS}.startsWith('1 lỗi')`);
  strictEqual(await textOf(firefox), WRONG.trimEnd());
}

async function trySpeed(firefox: Marionette, place: Place): Promise<void> {
  await openCheckPage(firefox, place);
  const draft = await readLongDraft();
  await firefox.run(`const text = document.querySelector('#text');
    text.addEventListener('input', () => { window.began = performance.now(); }, { once: true });
    new MutationObserver((_, observer) => {
      observer.disconnect();
      window.tookMs = [performance.now() - window.began, performance.now()];
    }).observe(document.querySelector('#list'), { childList: true });`);
  await paste(firefox, draft);
  // Told and not judged: what else the machine does counts too.
  const [sinceMs, openedMs] = (await firefox.waitUntil('window.tookMs')) as readonly [number, number];
  const size = `${(Buffer.byteLength(draft) / 1000).toFixed(1)} KB`;
  console.log(
    `      ${size}: ${sinceMs.toFixed(0)} ms after pasting, ${openedMs.toFixed(0)} ms after opening`,
  );
}

/** The examples, one behind the other, as far as 15 KB. */
async function readLongDraft(): Promise<string> {
  const folder = join(ROOT, 'examples');
  const names = (await readdir(folder)).filter(name => /\.(?:vanban|txt)$/u.test(name)).sort();
  const texts = await Promise.all(names.map(name => readFile(join(folder, name))));
  return Buffer.concat(texts).subarray(0, 15_000).toString('utf8');
}

async function openFile(firefox: Marionette, file: string): Promise<void> {
  await firefox.run("document.querySelector('#file').hidden = false");
  await firefox.type('#file', file);
}

async function tryWord(firefox: Marionette, place: Place): Promise<void> {
  await openCheckPage(firefox, place);
  const file = join(place.folder, 'bao-cao.docx');
  await writeFile(
    file,
    buildWord({ body: p('Có 402/756 người, chiếm 53,71%; tăng 99.61% so với cùng kỳ.') }),
  );
  await openFile(firefox, file);
  await firefox.waitUntil(`${STATUS}.startsWith('1 lỗi, 1 cảnh báo')`);
  for (const button of ['#annotated', '#mended']) {
    await firefox.type(button, KEYS.enter);
    await firefox.waitUntil(`${STATUS}.includes('Đã tạo bản sao')`);
    await openCheckAgain(firefox);
  }
  const saved = await waitForFiles(place.downloads, 2);
  deepStrictEqual([...saved].sort(), ['bao-cao.da-sua.docx', 'bao-cao.nhan-xet.docx']);
  await openFile(firefox, join(place.downloads, 'bao-cao.da-sua.docx'));
  await firefox.waitUntil(`${STATUS}.startsWith('1 lỗi, 0 cảnh báo')`);
  match(String(await textOf(firefox)), /53,71%; tăng 99,61%/u);
}

/** Has the page say again what it found, so that the next answer is a new one. */
async function openCheckAgain(firefox: Marionette): Promise<void> {
  await firefox.run("document.querySelector('#locale').dispatchEvent(new Event('change'))");
  await firefox.waitUntil(`${STATUS}.startsWith('1 lỗi')`);
}

async function waitForFiles(folder: string, count: number): Promise<readonly string[]> {
  for (;;) {
    const names = (await readdir(folder)).filter(name => name.endsWith('.docx'));
    if (names.length >= count) return names;
  }
}

async function tryOpening(firefox: Marionette, place: Place): Promise<void> {
  await openCheckPage(firefox, place);
  await firefox.type('#text', 'Đang gõ dở.');
  const file = join(place.folder, 'bao-cao.txt');
  await writeFile(file, `Báo cáo\r\n\r\n${WRONG}`);
  await openFile(firefox, file);
  await firefox.waitUntil(`${STATUS}.startsWith('1 lỗi')`);
  strictEqual(await firefox.run("return document.querySelector('#marks mark').textContent"), '53,71%');
  await firefox.type('#text', `${KEYS.control}z${KEYS.none}`);
  await firefox.waitUntil(`${STATUS}.startsWith('Không phát hiện')`);
  strictEqual(await textOf(firefox), 'Đang gõ dở.');
}

async function tryGuides(firefox: Marionette, { folder }: Place): Promise<void> {
  await firefox.open(pathToFileURL(join(folder, 'index.html')).href);
  ok(Number(await firefox.run("return document.querySelector('main img').naturalWidth")) > 0);
  await firefox.type('#q', `phan tram${KEYS.enter}`);
  await firefox.waitUntil("document.querySelector('#hits a') !== null");
  const first = await firefox.run("return document.querySelector('#hits a').getAttribute('href')");
  match(String(first), /^rules\/figure\/percent-mismatch\.html/u);
  await firefox.type('#hits a', KEYS.enter);
  await firefox.waitUntil("document.querySelector('h1')?.textContent === 'figure/percent-mismatch'");
}

async function tryAxe(firefox: Marionette, { folder }: Place): Promise<void> {
  const axe = await readFile(AXE, 'utf8');
  for (const page of ['kiem-tra.html', 'index.html', 'rules/figure/percent-mismatch.html', 'search.html']) {
    await firefox.open(pathToFileURL(join(folder, page)).href);
    const script = `${axe};
      const done = arguments[arguments.length - 1];
      (window.axe ?? axe).run(document).then(({ violations }) => done(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])), error => done(String(error)));`;
    deepStrictEqual(await firefox.send('WebDriver:ExecuteAsyncScript', { script, args: [] }), [], page);
  }
}

async function main(program: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'vanban-firefox-'));
  const [profile, downloads] = [join(folder, 'profile'), join(folder, 'downloads')];
  await Promise.all([mkdir(profile), mkdir(downloads)]);
  await writeSite(await makeSite(ROOT), folder);
  const { marionette, stop } = await startFirefox(program, { profile, downloads });
  let failed = 0;
  try {
    for (const [words, attempt] of TRIALS) {
      const fault = await attempt(marionette, { folder, downloads }).then(() => null, String);
      console.log(`${fault === null ? 'good' : 'BAD '}  ${words}${fault === null ? '' : `\n${fault}`}`);
      if (fault !== null) failed += 1;
    }
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`${TRIALS.length} tried, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

const program = findFirefox();
if (program === null) {
  console.error(HOW_TO_INSTALL);
  process.exitCode = 2;
} else process.exitCode = await main(program);
