import MiniSearch from 'minisearch';
import { stripMarks } from '../../server/src/core/text/marks';
import type { Section } from './sections';

/** Finds sections for what somebody types, best first. */
export type FindSections = (query: string) => readonly Section[];

/** No page shows more: who has not found it by then types another word. */
export const MOST = 50;

/** How much more a section counts whose words stand beside each other as they were typed. */
const PHRASE_BOOST = 4;

/**
 * Makes a search over sections. A word without accents finds all that are spelled so without them, one with accents only itself: "tram" finds
 * "trăm" and "trạm", "trăm" finds "trăm". The last word may be a beginning.
 */
export function createSearch(sections: readonly Section[]): FindSections {
  const search = new MiniSearch<Section & { readonly id: number }>({
    fields: ['page', 'heading', 'text'],
    processTerm: word => [...new Set([spell(word), stripMarks(spell(word))])],
    searchOptions: {
      combineWith: 'AND',
      boost: { page: 3, heading: 2 },
      processTerm: spell,
      prefix: (_word, nth, words) => nth === words.length - 1,
    },
  });
  search.addAll(sections.map((section, id) => ({ ...section, id })));
  return query => {
    const phrase = spell(query.trim());
    const isPhrase = /\s/u.test(phrase);
    const boost = (id: unknown): number => {
      const section = isPhrase ? sections[Number(id)] : undefined;
      return section !== undefined && holdsPhrase(section, phrase) ? PHRASE_BOOST : 1;
    };
    const hits = search.search(query, { boostDocument: boost });
    return hits.slice(0, MOST).flatMap(({ id }) => sections[Number(id)] ?? []);
  };
}

/** In small letters, composed. "tỷ" and "tỉ", "kỹ" and "kĩ" are one word in two spellings: it takes the one with "i". */
export function spell(words: string): string {
  const parted = words.normalize('NFD').toLowerCase();
  return parted
    .replaceAll(/(?<![\p{L}\p{M}])(?<first>qu|[hklmst])y(?=\p{M}*(?![\p{L}\p{M}]))/gu, '$<first>i')
    .normalize('NFC');
}

function holdsPhrase({ page, heading, text }: Section, phrase: string): boolean {
  const words = spell(`${page}\n${heading}\n${text}`);
  return words.includes(phrase) || stripMarks(words).includes(phrase);
}
