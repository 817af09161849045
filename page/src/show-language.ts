import type { Locale } from '../../server/src/library/types';

/** Shows what is written in the page itself in a language. It is written in Vietnamese, and English stands beside it in `data-en`. */
export function showLanguage(page: Document, locale: Locale): void {
  page.documentElement.lang = locale;
  for (const element of page.querySelectorAll<HTMLElement>('[data-en]')) {
    const { en, vi = element.textContent } = element.dataset;
    element.dataset['vi'] = vi;
    element.textContent = locale === 'en' ? (en ?? vi) : vi;
  }
}
