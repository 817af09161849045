import { isRealDate, type CalendarDate } from '../../arithmetic/calendar';
import type { CitationClaim } from '../../claims/citation/citation';
import type { Register, RegisterEntry } from '../../register/register';
import { foldPhrase } from '../../reading/fold';
import { eraOf } from '../../claims/citation/era';
import { isLocalCode, mayBeOneIssuer, provinceOf } from '../../claims/citation/local-issuer';

/** A citation and the day that it gives, or that other mentions of the document give; null for none. */
export interface DatedCitation {
  readonly claim: CitationClaim;
  readonly date: CalendarDate | null;
}

/** An entry that gives the date of its document. */
export type DatedEntry = RegisterEntry & { readonly date: CalendarDate };

/** The one dated entry that a citation surely means; null where it may mean none or several. */
export function entryMeant(register: Register, citation: DatedCitation): DatedEntry | null {
  const meant = entriesMeant(register, citation);
  const { issuerName, issuerCode } = citation.claim;
  const named =
    meant.length < 2 || issuerName === null
      ? meant
      : meant.filter(({ issuer }) => mayBeOneIssuer(issuerCode.text, issuerName, issuer));
  const [entry, second] = named;
  return second === undefined ? (entry ?? null) : null;
}

/**
 * The entries that a citation may mean. A symbol that carries its year means one document; one that repeats needs a date of the
 * same term or year. Of a symbol that every province has, the issuer must be named in both, and be the same.
 */
function entriesMeant(register: Register, { claim, date }: DatedCitation): readonly DatedEntry[] {
  return register.find(claim.canonical).flatMap(entry => {
    const { date: known } = entry;
    if (known === null || !isRealDate(known)) return [];
    if (!isOfSameBody(claim, entry) || !isOfSameSeries(claim, entry)) return [];
    if (claim.year !== null) return [{ ...entry, date: known }];
    return date !== null && eraOf(claim, date) === eraOf(claim, known) ? [{ ...entry, date: known }] : [];
  });
}

/**
 * The National Assembly and its Standing Committee count laws, ordinances and resolutions apart: 55/2010/QH12 is a law and a resolution. Without a
 * type right before it, the symbol is that of a law: "Luật An toàn thực phẩm số 55/2010/QH12". Other symbols name their type, and a wrong word before
 * them says nothing.
 */
function isOfSameSeries({ type, listType, typeCode }: CitationClaim, entry: RegisterEntry): boolean {
  const known = typeCode === null ? seriesOf(entry.type) : null;
  if (known === null) return true;
  const word = type ?? listType;
  const written = word === null ? LAW : seriesOf(word.text);
  return written === null || written === known;
}

const LAW = 'luật';

/** "Bộ luật" and "Luật" are one series; null for what such a body does not count. */
function seriesOf(type: string): string | null {
  return (
    /^(?:bộ )?(?<series>luật|nghị quyết|pháp lệnh)(?: liên tịch)?$/u.exec(foldPhrase(type))?.groups?.[
      'series'
    ] ?? null
  );
}

/**
 * "đảng ủy xã" is the "Đảng ủy xã Hòa An" of the register; of a code that every place has, without a name on either side nothing
 * can be said. Two provincial committees that are both named must be one.
 */
function isOfSameBody({ issuerCode, issuerName }: CitationClaim, { issuer }: RegisterEntry): boolean {
  const known = foldPhrase(issuer);
  if (!isLocalCode(issuerCode.text)) {
    const [province, registered] = [provinceOf({ issuerName }), provinceOf({ issuerName: known })];
    return province === null || registered === null || province === registered;
  }
  if (issuerName === null || known === '') return false;
  return known.startsWith(issuerName) || issuerName.startsWith(known);
}
