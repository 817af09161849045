import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { SitePage } from './site-pages';

/** Says where links of pages lead on the site, and remembers the files that have to come along. */
export class SiteLinks {
  readonly #root: string;
  readonly #pages: readonly SitePage[];
  readonly #files = new Set<string>();

  constructor(root: string, pages: readonly SitePage[]) {
    this.#root = root;
    this.#pages = pages;
  }

  /** Files of the project that a page links to or shows, from the checkout. */
  get files(): readonly string[] {
    return [...this.#files].sort();
  }

  /** A link as the page on the site has it; null where it leads to what is not on the site, a folder of sources. */
  resolve(link: string, page: SitePage): string | null {
    if (/^(?:https?:|mailto:|#)/u.test(link)) return link;
    const [path = '', anchor] = link.split('#');
    const source = posix.normalize(posix.join(posix.dirname(page.source), decodeURI(path)));
    const address = this.#addressOf(source, page) ?? this.#takeFile(source);
    if (address === null) return null;
    return encodeURI(relativeAddress(page.address, address)) + (anchor === undefined ? '' : `#${anchor}`);
  }

  #addressOf(source: string, from: SitePage): string | null {
    const written = this.#pages.filter(page => page.source === source);
    const page = written.find(({ locale }) => locale === from.locale) ?? written[0];
    return page?.address ?? null;
  }

  #takeFile(source: string): string | null {
    if (statSync(join(this.#root, source), { throwIfNoEntry: false })?.isFile() !== true) return null;
    this.#files.add(source);
    return addressOfFile(source);
  }
}

/** Where a file of the project lies on the site. A name that begins with a dot would be hidden there. */
export function addressOfFile(source: string): string {
  return `files/${source.replaceAll(/(?<=^|\/)\./gu, 'dot-')}`;
}

/** The way from one address of the site to another, which holds on a server and in a folder. */
export function relativeAddress(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}
