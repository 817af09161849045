import Eleventy, { type Markdown } from '@11ty/eleventy';
import type { Allowed } from './policy';
import { policyFor } from './policy';
import { frameOf } from './site-frame';
import type { SitePage } from './site-pages';
import { SITE_WORDS } from './site-words';

/** A page with its text in Markdown, and what its policy lets in. */
export interface WrittenPage {
  readonly page: SitePage;
  readonly text: string;
  readonly allowed: Allowed;
}

/** What pages are rendered with. */
export interface Rendering {
  /** All pages that the frame leads to. */
  readonly pages: readonly SitePage[];
  readonly version: string;
  readonly amend: (markdown: Markdown) => void;
}

/** Renders pages in the frame of `guide/_includes`: their HTML by their addresses. Marks in it are left to who calls. */
export async function renderPages(
  written: readonly WrittenPage[],
  { pages, version, amend }: Rendering,
): Promise<ReadonlyMap<string, string>> {
  const eleventy = new Eleventy('guide', '.cache/site', {
    quietMode: true,
    configPath: null,
    config: configuration => {
      configuration.setUseGitIgnore(false);
      configuration.amendLibrary('md', amend);
      for (const { page, text, allowed } of written) {
        configuration.addTemplate(`guide/${page.address.replace(/\.html$/u, '.md')}`, text, {
          layout: 'layout.njk',
          permalink: page.address,
          sitePage: page,
          frame: frameOf(page, pages),
          words: SITE_WORDS[page.locale],
          policy: policyFor(allowed),
          version,
          isSearch: allowed.script !== undefined,
        });
      }
      return { markdownTemplateEngine: false, templateFormats: ['md', 'njk'] };
    },
  });
  const rendered = await eleventy.toJSON();
  // It calls a page by its folder where that is the first page of one.
  return new Map(
    rendered.map(({ url, content }) => [
      url.replace(/^\//u, '').replace(/(?<=^|\/)$/u, 'index.html'),
      content,
    ]),
  );
}
