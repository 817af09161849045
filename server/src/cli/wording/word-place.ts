import type { Localized, WordPlace } from '../../core/index';
import { WORD_PHRASES } from './word-phrases';

/** The paragraph of a Word document at an offset; null for a text. Logarithmic. */
export function wordPlaceAt(places: readonly WordPlace[] | null, offset: number): WordPlace | null {
  if (places === null) return null;
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return places[low] ?? null;
}

/** "đoạn 12, trang khoảng 3". */
export function describeWordPlace({ kind, number, page }: WordPlace): Localized {
  const place = WORD_PHRASES[kind](number);
  return page === null ? place : WORD_PHRASES.onPage(place, page);
}
