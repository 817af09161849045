import { lastStartingAt } from '../text/last-starting-at';
import type { Localized } from '../text/localized';
import type { WordPlace } from '../word/word-map';

/** The paragraph of a Word document at an offset; null for a text. Logarithmic. */
export function wordPlaceAt(places: readonly WordPlace[] | null, offset: number): WordPlace | null {
  if (places === null) return null;
  return lastStartingAt(places, offset, ({ start }) => start) ?? places[0] ?? null;
}

/** "đoạn 12, trang khoảng 3". */
export function describeWordPlace({ kind, number, page }: WordPlace): Localized {
  const place = PHRASES[kind](number);
  return page === null ? place : PHRASES.onPage(place, page);
}

const PHRASES = {
  paragraph: (number: number): Localized => ({ vi: `đoạn ${number}`, en: `paragraph ${number}` }),
  note: (number: number): Localized => ({
    vi: `chú thích, đoạn ${number}`,
    en: `notes, paragraph ${number}`,
  }),
  onPage: (place: Localized, page: number): Localized => ({
    vi: `${place.vi}, trang khoảng ${page}`,
    en: `${place.en}, about page ${page}`,
  }),
} as const;
