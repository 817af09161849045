import type { Locale } from '../../src/core/index';
import { relativeAddress } from './site-links';
import { escapeHtml, type Section } from './site-markdown';
import { addressIn, type SitePage } from './site-pages';
import { SITE_WORDS } from './site-words';

/** The page of the search in one language. */
export function searchPageOf(locale: Locale): SitePage {
  const { search } = SITE_WORDS[locale];
  return { source: '', locale, address: addressIn(locale, 'search'), title: search, group: null };
}

/** Its text, which the program in it fills. */
export function searchTextOf({ locale, title }: SitePage): string {
  const { searchHelp, needsScript } = SITE_WORDS[locale];
  const status = `<p id="found" role="status">${escapeHtml(needsScript)}</p>`;
  return `# ${title}\n\n${searchHelp}\n\n${status}\n<ol id="hits" class="hits"></ol>\n`;
}

/** What a search looks through, as JSON for a page: rows of page, address, heading and text. */
export function writeSections(
  { address: from }: SitePage,
  found: readonly (readonly [SitePage, readonly Section[]])[],
): string {
  const rows = found.flatMap(([page, sections]) =>
    sections.map(({ heading, anchor, text }) => [
      page.title,
      `${relativeAddress(from, page.address)}#${anchor}`,
      heading,
      text,
    ]),
  );
  // Nothing in it may end the element that it stands in.
  return JSON.stringify(rows).replaceAll('<', '\\u003c');
}
