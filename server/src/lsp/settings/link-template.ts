import type { Localized } from '../../core/index';

/** Stands for the symbol of the document in a template. */
const SYMBOL = '{symbol}';
/** Nothing that a link could run: a page, or a file of one's own. */
const PROTOCOLS: readonly string[] = ['http:', 'https:', 'file:'];

/** The address for a document: "https://example.org/{symbol}" → "https://example.org/30%2F2020%2FN%C4%90-CP". */
export function fillLinkTemplate(template: string, symbol: string): string {
  return template.replaceAll(SYMBOL, encodeURIComponent(symbol));
}

/** What is wrong with a value for `vanban.links.template`; null for a good one, and for an empty one, which means none. */
export function judgeLinkTemplate(value: unknown): Localized | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string' && value.includes(SYMBOL) && isAddress(fillLinkTemplate(value, '1/A-B'))) {
    return null;
  }
  return {
    vi: `Mẫu liên kết phải là địa chỉ http, https hoặc file có ${SYMBOL}.`,
    en: `A link template must be an http, https or file address with ${SYMBOL} in it.`,
  };
}

function isAddress(filled: string): boolean {
  return URL.canParse(filled) && PROTOCOLS.includes(new URL(filled).protocol);
}
