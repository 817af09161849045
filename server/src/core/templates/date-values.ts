import { dayNumberOf, type CalendarDate } from '../arithmetic/calendar';
import { writeShort, writeSpelled } from '../claims/date/write-date';
import { basisOn } from './laws-in-force';

/** What is known without asking: the day, and the form and the laws of its time. */
export function dateToValues(date: CalendarDate): readonly (readonly [string, string])[] {
  const isNewParty = isFrom(PARTY_GUIDANCE_05, date);
  return [
    ['TODAY', `ngày ${writeSpelled(date)}`],
    ['TODAY_SHORT', writeShort(date)],
    ['MONTH', String(date.month)],
    ['YEAR', String(date.year)],
    ['PERIOD', writePeriod(date.year)],
    ['COUNCIL_YEARS', councilYears(date)],
    ['PARTY_MARK', isNewParty ? ';' : ','],
    ['PARTY_LEAD', isNewParty ? 'Kính trình' : 'Kính gửi'],
    ['LOCAL_GOVERNMENT_LAW', basisOn('localGovernment', date)],
    ['STAFF_BASES', basisOn('servants', date)],
    ['RECORDS_DECREE', basisOn('records', date)],
    ['COMMENDATION_BASES', basisOn('commendation', date)],
    ['PENALTY_BASES', basisOn('penalties', date)],
  ];
}

/** Whether there are no districts on this day: Luật Tổ chức chính quyền địa phương số 72/2025/QH15. */
export function hasTwoLevels(date: CalendarDate): boolean {
  return isFrom(TWO_LEVELS, date);
}

const TWO_LEVELS: CalendarDate = { day: 1, month: 7, year: 2025 };

/**
 * Hướng dẫn 05-HD/VPTW, which replaced 36-HD/VPTW: recipients end with semicolons and no longer with commas, a submission begins
 * "Kính trình" and no longer "Kính gửi".
 */
const PARTY_GUIDANCE_05: CalendarDate = { day: 27, month: 5, year: 2026 };

function isFrom(first: CalendarDate, date: CalendarDate): boolean {
  return dayNumberOf(date) >= dayNumberOf(first);
}

/** The term of the people's councils on a day: all are elected together, those of 2026 sit since April. */
function councilYears(date: CalendarDate): string {
  const first = COUNCIL_TERMS.findLast(begun => isFrom(begun, date)) ?? COUNCIL_TERMS[0];
  return `${first.year} - ${first.year + 5}`;
}

const COUNCIL_TERMS = [
  { day: 1, month: 7, year: 2011 },
  { day: 1, month: 7, year: 2016 },
  { day: 1, month: 7, year: 2021 },
  { day: 1, month: 4, year: 2026 },
] as const satisfies readonly CalendarDate[];

/** Plans run from a year that ends in 1 or 6: 2024 → "2021 - 2025". */
function writePeriod(year: number): string {
  const first = year - ((year - 1) % 5);
  return `${first} - ${first + 4}`;
}
