import { formatDecimal } from '../arithmetic/decimal';
import type { Finding, Fix, Locale, Localized, MessageData, RelatedPlace, RuleMeta } from '../rule/rule';

/** Fills `{name}` places. Decimals are written in the style of the language, with a minus sign; a place without a value stays as it is. */
export function fillText(text: Localized, data: MessageData, locale: Locale): string {
  return text[locale].replace(/\{(\p{L}+)\}/gu, (place, name: string) => {
    const datum = data[name];
    if (datum === undefined) return place;
    if (typeof datum !== 'object') return String(datum);
    return 'vi' in datum ? datum[locale] : formatDecimal(datum, locale).replace('-', '−');
  });
}

/** The message of a finding in one language. */
export function messageOf(meta: RuleMeta, finding: Finding, locale: Locale): string {
  const message = meta.messages[finding.messageId];
  if (message === undefined) throw new Error(`${meta.id} has no message "${finding.messageId}"`);
  return fillText(message.text, finding.data, locale);
}

/** The words beside a related place in one language. */
export function relatedMessageOf(meta: RuleMeta, place: RelatedPlace, locale: Locale): string {
  return fillText(getNote(meta, place.noteId), place.data, locale);
}

/** The title of a fix in one language: "Sửa thành 99,62%". */
export function fixTitleOf(meta: RuleMeta, fix: Fix, locale: Locale): string {
  return fillText(getNote(meta, fix.titleId), fix.data, locale);
}

function getNote(meta: RuleMeta, noteId: string): Localized {
  const note = meta.notes[noteId];
  if (note === undefined) throw new Error(`${meta.id} has no note "${noteId}"`);
  return note;
}
