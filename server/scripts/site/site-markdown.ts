import type { Markdown, MarkdownToken } from '@11ty/eleventy';
import type { SiteLinks } from './site-links';
import type { SitePage } from './site-pages';

/** A part of a page that the search finds: a heading and what stands under it. */
export interface Section {
  readonly heading: string;
  readonly anchor: string;
  readonly text: string;
}

/** What reads the pages: where their links lead, and who is told of their sections. */
export interface MarkdownReader {
  readonly links: SiteLinks;
  readonly take: (page: SitePage, sections: readonly Section[]) => void;
}

/** Teaches Markdown what the pages of this project mean: anchors as on GitHub, links to other pages, examples of drafts. */
export function amendMarkdown(markdown: Markdown, { links, take }: MarkdownReader): void {
  // Eleventy switches it off; the page of the command line has such blocks.
  markdown.enable('code');
  markdown.core.ruler.push('vanban', ({ tokens, env }) => {
    const page = env['sitePage'] as SitePage;
    giveAnchors(tokens);
    for (const token of tokens) alignByClass(token);
    emptyHeads(tokens);
    for (const token of tokens) leadLinks(token.children ?? [], link => links.resolve(link, page));
    take(page, readSections(tokens));
  });
  const { rules } = markdown.renderer;
  rules['fence'] = (tokens, index) => renderFence(tokens[index]?.info ?? '', tokens[index]?.content ?? '');
  rules['code_block'] = (tokens, index) => renderFence('', tokens[index]?.content ?? '');
  // A table that is wider than the page is scrolled by itself, by keys too.
  rules['table_open'] = () => '<div class="table" role="group" tabindex="0"><table>\n';
  rules['table_close'] = () => '</table></div>\n';
}

function giveAnchors(tokens: readonly MarkdownToken[]): void {
  const taken = new Map<string, number>();
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const anchor = anchorOf(plainText(tokens[index + 1]));
    const times = taken.get(anchor) ?? 0;
    taken.set(anchor, times + 1);
    token.attrSet('id', times === 0 ? anchor : `${anchor}-${times}`);
  });
}

/** The policy of the pages allows no style at an element, by which Markdown sets cells of figures to the right. */
function alignByClass(token: MarkdownToken): void {
  if (token.attrGet('style') === null) return;
  token.attrs = [['class', (token.attrGet('style') ?? '').replace('text-align:', 'at-')]];
}

/** A head without words is a cell: who has the page read out would be told of a column without a name. */
function emptyHeads(tokens: readonly MarkdownToken[]): void {
  tokens.forEach((token, index) => {
    if (token.type !== 'th_open' || tokens[index + 1]?.content !== '') return;
    token.tag = 'td';
    const close = tokens[index + 2];
    if (close !== undefined) close.tag = 'td';
  });
}

/** "Khởi động" → "khởi-động": the anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/gu, '-');
}

function leadLinks(tokens: readonly MarkdownToken[], resolve: (link: string) => string | null): void {
  let leadsNowhere = false;
  for (const token of tokens) {
    const name = token.type === 'image' ? 'src' : 'href';
    const link = token.attrGet(name);
    const target = link === null ? null : resolve(link);
    if (target !== null) token.attrSet(name, target);
    // What is left of a link to sources is its words.
    if (token.type === 'link_open') leadsNowhere = target === null;
    if (leadsNowhere && (token.type === 'link_open' || token.type === 'link_close')) token.hidden = true;
  }
}

/** The parts of a page, from one heading to the next. */
function readSections(tokens: readonly MarkdownToken[]): readonly Section[] {
  const sections: { heading: string; anchor: string; texts: string[] }[] = [];
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') {
      sections.push({ heading: plainText(tokens[index + 1]), anchor: token.attrGet('id') ?? '', texts: [] });
    } else if (tokens[index - 1]?.type !== 'heading_open') {
      const text = token.type === 'inline' ? plainText(token) : token.content;
      if (text !== '') sections.at(-1)?.texts.push(text.trim());
    }
  });
  return sections.map(({ heading, anchor, texts }) => ({ heading, anchor, text: texts.join(' ') }));
}

/** The words of an inline token without its marks. */
function plainText(token: MarkdownToken | undefined): string {
  return (token?.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('');
}

/** A block of code. An example of a draft shows what is reported in it, and one of several its name. */
function renderFence(info: string, content: string): string {
  const [language = '', kind = ''] = info.split(' ');
  if (language !== 'vanban') return `<pre><code>${escapeHtml(content)}</code></pre>\n`;
  const named = [...info.matchAll(/"(?<text>[^"]+)"/gu)].map(({ groups }) => groups?.['text'] ?? '');
  if (kind === 'draft') return `<p class="file">${escapeHtml(named.join(' '))}</p>\n<pre>${escapeHtml(content)}</pre>\n`;
  const looks = kind === 'clean' ? 'right' : 'wrong';
  return `<pre class="${looks}">${markIn(content, named)}</pre>\n`;
}

/** The text with each of the marked stretches set off, in their order. */
function markIn(content: string, marked: readonly string[]): string {
  let at = 0;
  const pieces = marked.flatMap(text => {
    const start = content.indexOf(text, at);
    if (start === -1) return [];
    const before = content.slice(at, start);
    at = start + text.length;
    return [escapeHtml(before), `<mark>${escapeHtml(text)}</mark>`];
  });
  return pieces.join('') + escapeHtml(content.slice(at));
}

/** A text as it stands in HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
