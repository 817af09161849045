import { dayNumberOf, type CalendarDate } from '../../arithmetic/calendar';
import type { Localized } from '../../text/localized';

/** That a kind of body ended, or began, on a day. */
export interface BodyLife {
  /**
   * How names of it read: folded, with single blanks, tones on the first vowel. "…" stands for a few words. Plain words, since patterns for
   * all would take longer to prepare than a draft to check.
   */
  readonly names: readonly string[];
  /** The places one of which must stand right behind a name, spelled likewise; null where the names tell by themselves. */
  readonly places: readonly string[] | null;
  /** Its codes in symbols, where they are nobody else's. */
  readonly codes: BodyCodes | null;
  readonly title: Localized;
  readonly change: 'ended' | 'begun';
  /** The first day without it, or with it. */
  readonly day: CalendarDate;
  /** What became of it, or when it began, as the end of a sentence. */
  readonly what: Localized;
  /**
   * The instrument that says so, as public documents tell of it: the full texts were not read. No message cites it.
   */
  readonly source: string;
}

/** Codes of an issuer in a symbol of the Party or of the state; that of a unit may stand behind one. */
export interface BodyCodes {
  readonly system: 'party' | 'state';
  readonly codes: readonly string[];
}

/** Whether a body did not exist on a day, by what is known of its life. */
export function isAgainst({ change, day }: BodyLife, date: CalendarDate): boolean {
  const isBefore = dayNumberOf(date) < dayNumberOf(day);
  return change === 'ended' ? !isBefore : isBefore;
}

/** The day of a reform, and how messages write it. */
export interface ReformDay {
  readonly day: CalendarDate;
  readonly written: string;
}

/** The ministries, the police and the bodies of the Ministry of Finance; most departments of provinces in the weeks behind. */
export const MARCH_2025: ReformDay = { day: { day: 1, month: 3, year: 2025 }, written: '01/3/2025' };
/** Local government of two levels, 34 provinces, and the courts. */
export const JULY_2025: ReformDay = { day: { day: 1, month: 7, year: 2025 }, written: '01/7/2025' };

/** Nghị quyết số 176/2025/QH15: the ministries of today. */
export const MINISTRIES_SOURCE = 'Nghị quyết số 176/2025/QH15';

/** The kinds of place that a district was, and the township. Cities are told by their names: some are directly under the centre. */
const DISTRICT_KINDS: readonly string[] = ['huyện', 'quận', 'thị xã', 'thị trấn'];

/** Each beginning with each kind of district behind it: "công an" → "công an huyện", … */
export function ofDistrict(...beginnings: readonly string[]): readonly string[] {
  return beginnings.flatMap(beginning => DISTRICT_KINDS.map(kind => `${beginning} ${kind}`));
}
