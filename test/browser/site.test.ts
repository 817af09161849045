import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { makeGuidePages, type SiteFile } from '../../server/scripts/site/guide-pages';
import { writeSite } from '../../server/scripts/site/write-site';
import { RULES } from '../../server/src/core/index';
import { loadLibrary } from '../helpers/faces/library';
import { limitMs } from '../helpers/limits';
import { ROOT } from '../package/shipped';
import { launchBrowser } from '../vscode/host/browser';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PICTURES = process.env['VANBAN_PICTURES'];

/** Made beside the guides by `npm run site`. */
const MADE_BESIDE = ['kiem-tra.html'];

/** The links and pictures of a page that lead to files of the site, each as an address from its root with its anchor. */
function targetsOf({ address, content }: SiteFile): readonly string[] {
  const links = String(content).matchAll(/ (?:href|src|action)="(?<link>[^"]*)"/gu);
  return [...links]
    .map(({ groups }) => decodeURI(groups?.['link'] ?? ''))
    .filter(link => !/^https?:/u.test(link))
    .map(link => (link.startsWith('#') ? address + link : posix.join(posix.dirname(address), link)));
}

describe('the site of guides', function () {
  this.timeout(limitMs('window'));
  let files: ReadonlyMap<string, SiteFile>;

  before(async () => {
    files = new Map((await makeGuidePages(ROOT)).map(file => [file.address, file]));
  });

  it('has a page for each rule in both languages', () => {
    const missing = RULES.flatMap(({ meta: { id } }) => [`rules/${id}.html`, `en/rules/${id}.html`]);
    deepStrictEqual(
      missing.filter(address => !files.has(address)),
      [],
    );
  });

  it('has no link that leads nowhere, to a page or to a heading', () => {
    const pages = [...files.values()].filter(({ address }) => address.endsWith('.html'));
    const targets = pages.flatMap(page => targetsOf(page).map(target => `${page.address} → ${target}`));
    ok(targets.length > 10_000);
    const anchors = new Map(
      pages.map(({ address, content }) => [
        address,
        new Set([...String(content).matchAll(/ id="(?<id>[^"]+)"/gu)].map(({ groups }) => groups?.['id'])),
      ]),
    );
    const leadsNowhere = (link: string): boolean => {
      const [path = '', anchor] = link.slice(link.indexOf('→') + 2).split('#');
      if (MADE_BESIDE.includes(path)) return false;
      return !files.has(path) || (anchor !== undefined && anchors.get(path)?.has(anchor) !== true);
    };
    deepStrictEqual(targets.filter(leadsNowhere), []);
  });

  it('shows what is reported in an example', () => {
    const page = String(files.get('rules/figure/percent-mismatch.html')?.content);
    match(page, /<pre class="wrong">Đến nay, toàn huyện có 699\/756 [^<]*<mark>92,64%<\/mark>\.\n<\/pre>/u);
    match(page, /<pre class="right">Đến nay, toàn huyện có 699\/756 [^<]*92,46%\.\n<\/pre>/u);
  });

  it('tells all that the library exports, with the examples', async () => {
    const page = String(files.get('en/reference.html')?.content);
    const headings = [...page.matchAll(/<h2 id="[^"]*">(?<name>[^<]*)<\/h2>/gu)].map(
      ({ groups }) => groups?.['name'] ?? '',
    );
    const exported = Object.keys(await loadLibrary()).filter(name => name !== 'default');
    deepStrictEqual(
      exported.filter(name => !headings.includes(name)),
      [],
    );
    match(
      page,
      /<code>function check\(draft: Draft \| string, options\?: CheckOptions\): Promise&lt;CheckReport&gt;;\n/u,
    );
    match(page, /figure\/percent-mismatch 1 33 Sửa thành 53,17%/u);
  });

  it('brings the files that it links to, byte for byte', async () => {
    const own = await readFile(join(ROOT, 'docs/ci/Dockerfile'));
    deepStrictEqual(files.get('files/docs/ci/Dockerfile')?.content, own);
    ok(files.has('files/dot-pre-commit-hooks.yaml'));
  });

  describe('in Chromium, from a folder', () => {
    let folder: string;
    let browser: Browser;
    let page: Page;
    let asked: string[];
    /** What the browser refused by the policy of the page, and errors. */
    let complaints: string[];

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'vanban-site-'));
      await writeSite(files.values(), folder);
      browser = await launchBrowser();
    });
    after(async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    });

    beforeEach(async () => {
      asked = [];
      complaints = [];
      page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.on('request', request => asked.push(request.url()));
      page.on('console', message => complaints.push(message.text()));
      page.on('pageerror', error => complaints.push(error.message));
    });
    afterEach(async () => {
      const home = pathToFileURL(folder).href;
      deepStrictEqual(
        asked.filter(url => !url.startsWith(home)),
        [],
        'nothing is asked but files of the site',
      );
      deepStrictEqual(complaints, []);
      await page.close();
    });

    const open = (address: string): Promise<unknown> => page.goto(pathToFileURL(join(folder, address)).href);
    const foundLinks = (): Promise<readonly string[]> =>
      page.locator('#hits a').evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''));

    it('finds “phần trăm” for “phan tram”, typed on any page, and opens it by the keyboard', async () => {
      await open('rules/date/impossible-date.html');
      await page.locator('#q').focus();
      await page.keyboard.type('phan tram');
      await page.keyboard.press('Enter');
      await page.locator('#found', { hasText: /Tìm thấy \d+ mục/u }).waitFor();
      match((await foundLinks())[0] ?? '', /^rules\/figure\/percent-mismatch\.html#/u);
      match((await page.locator('#hits mark').first().textContent()) ?? '', /phần/u);
      await page.locator('#hits a').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('h1', { hasText: 'figure/percent-mismatch' }).waitFor();
    });

    it('keeps to the accents that are typed', async () => {
      await open('search.html');
      for (const [words, expected] of [
        ['phần trăm', /Tìm thấy \d+ mục/u],
        ['phẫn trăm', /Không tìm thấy/u],
        ['PHẦN TRĂM'.normalize('NFD'), /Tìm thấy \d+ mục/u],
        ['tỉ lệ', /Hiện 50 mục/u],
        ['tỷ lệ phần trăm', /Tìm thấy \d+ mục/u],
      ] as const) {
        await page.locator('#q').fill(words);
        match((await page.locator('#found').textContent()) ?? '', expected, words);
      }
    });

    it('searches in English beside it', async () => {
      await open('en/search.html');
      await page.locator('#q').fill('percentage');
      await page.locator('#found', { hasText: /Found: \d+/u }).waitFor();
      match((await foundLinks())[0] ?? '', /^rules\/figure\//u);
    });

    it('shows its pictures, leads by a skip link to the content and to the other language', async () => {
      await open('index.html');
      const width: unknown = await page
        .locator('main img')
        .first()
        .evaluate((image: HTMLImageElement) => image.naturalWidth);
      ok(Number(width) > 0);
      await page.keyboard.press('Tab');
      strictEqual(await page.locator(':focus').textContent(), 'Tới nội dung');
      await page.keyboard.press('Enter');
      strictEqual(await page.locator(':focus').getAttribute('id'), 'content');
      await page.getByRole('link', { name: 'English' }).first().click();
      strictEqual(await page.locator('html').getAttribute('lang'), 'en');
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`has no fault that axe-core knows, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme });
        for (const address of [
          'index.html',
          'search.html?q=tram',
          'rules/figure/percent-mismatch.html',
          'sources.html',
          'en/cli.html',
          'en/reference.html',
        ]) {
          const [file = '', query] = address.split('?');
          await page.goto(pathToFileURL(join(folder, file)).href + (query === undefined ? '' : `?${query}`));
          if (PICTURES !== undefined)
            await page.screenshot({
              path: join(PICTURES, `site-${file.replaceAll('/', '-')}-${colorScheme}.png`),
            });
          // Not as a script of the page, whose policy allows none.
          await page.evaluate(await readFile(AXE, 'utf8'));
          const violations: unknown = await page.evaluate(
            'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]))',
          );
          deepStrictEqual(violations, [], address);
        }
      });
    }
  });
});
