import { typeTitle } from '../../reading/lexicon/type-names';
import type { FullMention } from '../../references/references';
import { foldPhrase } from '../../reading/fold';
import { capitalize } from '../../text/capitalize';
import type { Localized } from '../../text/localized';

/** "Nghị quyết số 23-NQ/TU", "Resolution 23-NQ/TU": by the type of the first mention that has one. */
export function citedName(full: readonly FullMention[]): Localized {
  const [first] = full;
  const type = full.map(({ claim }) => claim.type).find(part => part !== null);
  return nameWithType(type?.text ?? null, first?.claim.canonical ?? '');
}

/** The same by a type that is written somewhere, if there is one. */
export function nameWithType(type: string | null, symbol: string): Localized {
  const { vi, en } = type === null ? { vi: 'văn bản', en: 'document' } : typeTitle(foldPhrase(type));
  return { vi: `${capitalize(vi)} số ${symbol}`, en: `${capitalize(en)} ${symbol}` };
}

/** The symbol alone, for messages that speak of the type itself: "Văn bản số 399-QĐ/TW". */
export function symbolName(symbol: string): Localized {
  return { vi: `Văn bản số ${symbol}`, en: `Document ${symbol}` };
}
