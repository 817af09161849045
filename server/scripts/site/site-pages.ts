import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RULES, type Locale } from '../../src/core/index';

/** A page of the site: a page of the project in one language. */
export interface SitePage {
  /** Where it is written, from the checkout. */
  readonly source: string;
  /** Where it stands on the site, from its root. */
  readonly address: string;
  readonly locale: Locale;
  readonly title: string;
  /** The group of a rule; null for a guide. */
  readonly group: string | null;
}

/** The guides in the order in which they are listed, each by its name on the site; a page in both languages is named twice. */
const GUIDES: readonly (readonly [name: string, sources: Partial<Record<Locale, string>>])[] = [
  ['index', { vi: 'README.vi.md', en: 'README.md' }],
  ['cli', { vi: 'docs/cli.vi.md', en: 'docs/cli.md' }],
  ['editors', { vi: 'docs/editors.vi.md', en: 'docs/editors.md' }],
  ['ci', { vi: 'docs/ci.vi.md', en: 'docs/ci.md' }],
  ['mcp', { vi: 'docs/mcp.md', en: 'docs/mcp.md' }],
  ['examples', { vi: 'examples/README.md', en: 'examples/README.md' }],
  ['sources', { vi: 'docs/nguon.md' }],
  ['library', { en: 'docs/library.md' }],
  ['security', { en: 'docs/security.md' }],
  ['performance', { en: 'docs/performance.md' }],
  ['register', { en: 'server/data/README.md' }],
  ['architecture', { en: 'ARCHITECTURE.md' }],
  ['contributing', { en: 'CONTRIBUTING.md' }],
  ['release', { en: 'docs/release.md' }],
  ['changelog', { en: 'CHANGELOG.md' }],
];

const LOCALES: readonly Locale[] = ['vi', 'en'];

/** All pages of the site, guides first. */
export async function listSitePages(root: string): Promise<readonly SitePage[]> {
  const guides = LOCALES.flatMap(locale =>
    GUIDES.flatMap(([name, sources]) => {
      const source = sources[locale];
      return source === undefined ? [] : [{ source, locale, address: addressIn(locale, name), group: null }];
    }),
  );
  const titled = guides.map(async guide => ({ ...guide, title: await readTitle(join(root, guide.source)) }));
  return [...(await Promise.all(titled)), ...LOCALES.flatMap(listRulePages)];
}

function listRulePages(locale: Locale): readonly SitePage[] {
  return RULES.map(({ meta: { id, title } }) => ({
    source: `server/src/core/rules/${id}${locale === 'en' ? '.en' : ''}.md`,
    address: addressIn(locale, `rules/${id}`),
    locale,
    title: title[locale],
    group: id.slice(0, id.indexOf('/')),
  }));
}

/** Where a page of a language stands: Vietnamese comes first, English has a folder of its own. */
export function addressIn(locale: Locale, name: string): string {
  return `${locale === 'en' ? 'en/' : ''}${name}.html`;
}

/** The first heading of a page. */
async function readTitle(file: string): Promise<string> {
  const [, title] = /^# (.+)$/mu.exec(await readFile(file, 'utf8')) ?? [];
  if (title === undefined) throw new Error(`${file} has no heading.`);
  return title.trim();
}

/** The same page in the other language; else the front page in it. */
export function counterpartOf(page: SitePage, pages: readonly SitePage[]): Pick<SitePage, 'address' | 'locale'> {
  const locale = page.locale === 'vi' ? 'en' : 'vi';
  const same = pages.find(other => other.locale === locale && nameOf(other) === nameOf(page));
  return { locale, address: same?.address ?? addressIn(locale, nameOf(page) === 'search' ? 'search' : 'index') };
}

/** The pages that a reader of one language is shown: those in it, and those that there are in the other alone. */
export function pagesFor(locale: Locale, pages: readonly SitePage[]): readonly SitePage[] {
  const own = new Set(pages.filter(page => page.locale === locale).map(nameOf));
  return pages.filter(page => page.locale === locale || !own.has(nameOf(page)));
}

function nameOf({ address }: SitePage): string {
  return address.replace(/^en\//u, '').replace(/\.html$/u, '');
}
