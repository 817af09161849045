import type { CalendarDate } from '../../arithmetic/calendar';

/** A term of the National Assembly, whose number its symbols carry: "QH15". */
export interface AssemblyTerm {
  readonly number: number;
  /** The year of its first session. In the last year of a term the next one begins. */
  readonly from: number;
  readonly to: number;
}

/** Opening of the first sessions as the National Assembly publishes them; the sixteenth was elected in March 2026. */
export const ASSEMBLY_TERMS: readonly AssemblyTerm[] = [
  { number: 8, from: 1987, to: 1992 },
  { number: 9, from: 1992, to: 1997 },
  { number: 10, from: 1997, to: 2002 },
  { number: 11, from: 2002, to: 2007 },
  { number: 12, from: 2007, to: 2011 },
  { number: 13, from: 2011, to: 2016 },
  { number: 14, from: 2016, to: 2021 },
  { number: 15, from: 2021, to: 2026 },
  { number: 16, from: 2026, to: 2031 },
];

/** The term of "QH15" or "UBTVQH15"; undefined for another code, and for a term of no row. */
export function assemblyTermOf(issuerCode: string): AssemblyTerm | undefined {
  const number = /QH[\s–-]{0,3}(?<number>\d{1,2})$/u.exec(issuerCode)?.groups?.['number'];
  return number === undefined ? undefined : ASSEMBLY_TERMS.find(term => term.number === Number(number));
}

/** A term of the Central Committee, known by the congress that elected it: "khóa XIII". */
export interface PartyTerm {
  /** In Roman numerals, as it is written. */
  readonly name: string;
  /** The year of the congress that opens it. */
  readonly from: number;
  /** The year of the next congress. */
  readonly to: number;
}

/** National congresses as the Party publishes them (Văn kiện Đảng toàn tập; the fourteenth: January 2026). */
export const PARTY_TERMS: readonly PartyTerm[] = [
  { name: 'VI', from: 1986, to: 1991 },
  { name: 'VII', from: 1991, to: 1996 },
  { name: 'VIII', from: 1996, to: 2001 },
  { name: 'IX', from: 2001, to: 2006 },
  { name: 'X', from: 2006, to: 2011 },
  { name: 'XI', from: 2011, to: 2016 },
  { name: 'XII', from: 2016, to: 2021 },
  { name: 'XIII', from: 2021, to: 2026 },
  { name: 'XIV', from: 2026, to: 2031 },
];

/** The term of "XII" or "xii"; undefined for one of no row. */
export function partyTermNamed(name: string): PartyTerm | undefined {
  return PARTY_TERMS.find(term => term.name === name.toUpperCase());
}

/** When the bodies of a level hold their congresses: in which year of five, counted from one that ends in 0 or 5. */
interface CongressTime {
  readonly yearOfFive: number;
  readonly fromMonth: number;
  readonly toMonth: number;
}

/** National congresses since the eleventh: January 2011, 2016, 2021 (to 1 February), 2026. */
const CENTRAL_CONGRESS: CongressTime = { yearOfFive: 1, fromMonth: 1, toMonth: 1 };
/** The day in January on which such a congress met first. Until the day before, the Central Committee of the old term numbers on. */
const CENTRAL_OPENINGS: ReadonlyMap<number, number> = new Map([
  [2011, 12],
  [2016, 20],
  [2021, 25],
  [2026, 19],
]);
/** Below the centre, from the base (April) to the provinces (October): 2010, 2015, 2020, 2025 (Chỉ thị số 35-CT/TW ngày 14/6/2024). */
const LOCAL_CONGRESS: CongressTime = { yearOfFive: 0, fromMonth: 4, toMonth: 12 };

/**
 * The span of time in which a Party body numbers on, as a key for comparing. It begins anew with the congress. A symbol dated in
 * the time of the congresses may belong to either term, so that time is kept apart. The Youth Union has terms of its own; there
 * a year is sure.
 */
export function numberingTermOf(issuerCode: string, { year, month, day }: CalendarDate): string {
  if (issuerCode.includes('ĐTN')) return `year ${year}`;
  const isCentral = issuerCode.endsWith('TW');
  const opening = isCentral && month === 1 ? (CENTRAL_OPENINGS.get(year) ?? 0) : 0;
  if (day < opening) return termWith(year - 1);
  const time = isCentral ? CENTRAL_CONGRESS : LOCAL_CONGRESS;
  const isCongress = year % 5 === time.yearOfFive && month >= time.fromMonth && month <= time.toMonth;
  return isCongress ? `congress ${year}` : termWith(year);
}

/** The five years with a year that ends in 1 to 5, or 6 to 0. */
function termWith(year: number): string {
  return `term ${Math.floor((year - 1) / 5)}`;
}
