import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleScript } from './bundle-script';
import { REFERENCE, writeLibraryReference } from './library-reference';
import { put } from './put';
import { readStyle } from './read-style';
import { renderPages, type WrittenPage } from './render-pages';
import { searchPageOf, searchTextOf, writeSections } from './search-page';
import { addressOfFile, SiteLinks } from './site-links';
import { amendMarkdown, type Section } from './site-markdown';
import { listSitePages, pagesFor, type SitePage } from './site-pages';

/** A file of the site: its address from the root, and what is in it. */
export interface SiteFile {
  readonly address: string;
  readonly content: string | Buffer;
}

/** The guides and the pages of the rules in both languages, with a search, and the files that they link to. `root` is the checkout. */
export async function makeGuidePages(root: string): Promise<readonly SiteFile[]> {
  const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8');
  const pages = [...(await listSitePages(root)), REFERENCE];
  const style = await readStyle(root, 'guide/guide.css');
  const script = await bundleScript(join(root, 'guide/src/main.ts'));
  const { version } = JSON.parse(await read('package.json')) as { readonly version: string };
  const guides = pages.map(
    async (page): Promise<WrittenPage> => ({
      page,
      text: page === REFERENCE ? await writeLibraryReference(root) : await read(page.source),
      allowed: { style, images: true },
    }),
  );
  const searches = (['vi', 'en'] as const).map(searchPageOf);
  const written = searches.map(page => ({ page, text: searchTextOf(page), allowed: { style, script } }));
  const links = new SiteLinks(root, pages);
  const sections = new Map<string, readonly Section[]>();
  const rendered = await renderPages([...(await Promise.all(guides)), ...written], {
    pages,
    version,
    amend: markdown => {
      amendMarkdown(markdown, { links, take: ({ address }, found) => sections.set(address, found) });
    },
  });
  const filled = fillSearches(rendered, { searches, pages, sections, script });
  return [
    ...[...filled].map(([address, content]) => ({ address, content: put(content, 'STYLE', style) })),
    ...(await readFiles(root, links.files)),
  ];
}

/** What the pages of the search are filled with. */
interface Searchable {
  readonly searches: readonly SitePage[];
  readonly pages: readonly SitePage[];
  readonly sections: ReadonlyMap<string, readonly Section[]>;
  readonly script: string;
}

function fillSearches(
  rendered: ReadonlyMap<string, string>,
  { searches, pages, sections, script }: Searchable,
): ReadonlyMap<string, string> {
  const filled = searches.map(search => {
    const searched = pagesFor(search.locale, pages);
    const found = searched.map(page => [page, sections.get(page.address) ?? []] as const);
    const frame = put(rendered.get(search.address) ?? '', 'SCRIPT', script);
    return [search.address, put(frame, 'SECTIONS', writeSections(search, found))] as const;
  });
  return new Map([...rendered, ...filled]);
}

function readFiles(root: string, sources: readonly string[]): Promise<readonly SiteFile[]> {
  return Promise.all(
    sources.map(async source => ({
      address: addressOfFile(source),
      content: await readFile(join(root, source)),
    })),
  );
}
