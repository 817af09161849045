// The search of the guides. It runs in the page of the search, which has all texts in it.
import { excerptOf } from './excerpt';
import { createSearch, MOST, type FindSections } from './find-sections';
import { readSections, type Section } from './sections';

function start(page: Document): void {
  const [field, list, status] = ['q', 'hits', 'found'].map(id => page.getElementById(id));
  if (!(field instanceof HTMLInputElement) || !list || !status) throw new Error('The page lacks a part.');
  const find = createSearch(readSections(page.getElementById('sections')?.textContent ?? '[]'));
  const say = page.documentElement.lang === 'en' ? sayInEnglish : sayInVietnamese;
  const show = (): void => {
    const hits = showHits(list, find, field.value);
    status.textContent = hits === null ? '' : say(hits);
  };
  field.value = new URLSearchParams(page.location.search).get('q') ?? '';
  field.addEventListener('input', show);
  // What is asked is shown at once; loading the page again would bring the same.
  field.form?.addEventListener('submit', event => {
    event.preventDefault();
  });
  show();
  field.focus();
}

/** Shows what is found; how many, or null where nothing was asked. */
function showHits(list: HTMLElement, find: FindSections, query: string): number | null {
  const isAsked = query.trim() !== '';
  const hits = isAsked ? find(query) : [];
  list.replaceChildren(...hits.map(section => itemOf(section, query)));
  return isAsked ? hits.length : null;
}

function itemOf({ page, address, heading, text }: Section, query: string): HTMLElement {
  const item = document.createElement('li');
  const where = document.createElement('p');
  where.className = 'where';
  const link = document.createElement('a');
  link.href = address;
  link.textContent = heading === page ? page : `${page} › ${heading}`;
  where.append(link);
  const words = document.createElement('p');
  words.append(
    ...excerptOf(text, query).map(piece => {
      if (!piece.isHit) return piece.text;
      const mark = document.createElement('mark');
      mark.textContent = piece.text;
      return mark;
    }),
  );
  item.append(where, words);
  return item;
}

function sayInVietnamese(hits: number): string {
  if (hits === 0) return 'Không tìm thấy mục nào.';
  return hits === MOST ? `Hiện ${MOST} mục khớp nhất; gõ thêm từ để thu hẹp.` : `Tìm thấy ${hits} mục.`;
}

function sayInEnglish(hits: number): string {
  if (hits === 0) return 'Nothing was found.';
  return hits === MOST ? `The best ${MOST} are shown; another word makes them fewer.` : `Found: ${hits}.`;
}

start(document);
