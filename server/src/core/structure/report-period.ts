import { foldPhrase, foldWord } from '../reading/fold';
import type { PlacedBlock } from '../block/placed-block';
import type { Localized } from '../text/localized';
import { squeezeBlanks } from '../text/blanks';

/** Months of a year for which something is reported: 9 to 9, 7 to 9, 1 to 12. */
export interface ReportPeriod {
  readonly first: number;
  /** The last of them, included. */
  readonly last: number;
  readonly year: number;
}

/** How many blocks at the top of a draft may name its period, and how long such a line is at most, in UTF-16 units. */
const TOP_BLOCKS = 24;
const LONGEST_LINE = 300;

/**
 * The period that a draft reports on by its first line that names one with a year: "Báo cáo kết quả công tác tháng 9 năm 2025". Null where
 * none does. The day of issue is none.
 */
export function periodOf({ blocks }: { readonly blocks: readonly PlacedBlock[] }): ReportPeriod | null {
  for (const { block } of blocks.slice(0, TOP_BLOCKS)) {
    if (block.kind === 'table-row' || block.text.length > LONGEST_LINE) continue;
    const line = foldPhrase(block.text);
    const named = ISSUE_LINE.test(line) ? null : namedIn(line, null);
    if (named !== null) return named.period;
  }
  return null;
}

/** "…, ngày 20 tháng 9 năm 2025", with the day still blank too. */
const ISSUE_LINE = /(?:^|\P{L})ngày[^\p{L}]{0,20}tháng(?!\p{L})/u;

/** What the head of a column says of its period, and what is left of its words. */
export interface PeriodHead {
  readonly period: ReportPeriod;
  /** Folded: "số hộ" of "Số hộ kỳ trước"; empty where the head names the period alone. */
  readonly measure: string;
}

/**
 * Reads the head of a column of a draft that reports on a period: "Kỳ trước", "Tháng 8", "Thực hiện quý II/2025", "Cùng kỳ năm trước". Null
 * where it names none, and for plans, estimates and comparisons, which change from one report to the next.
 */
export function readPeriodHead(name: string, own: ReportPeriod): PeriodHead | null {
  const folded = squeezeBlanks(foldWord(name));
  if (CHANGING.test(folded)) return null;
  const found = relativeIn(folded, own) ?? namedIn(folded, own.year);
  if (found === null) return null;
  const rest = folded.slice(0, found.start) + folded.slice(found.end);
  return { period: found.period, measure: squeezeBlanks(rest.replaceAll(FILLERS, ' ')).trim() };
}

/** "2025/9-9": equal for the same months. */
export function keyOfPeriod({ first, last, year }: ReportPeriod): string {
  return `${year}/${first}-${last}`;
}

/** "tháng 8/2025", "quý II/2025", "năm 2024", "9 tháng đầu năm 2025". */
export function showPeriod({ first, last, year }: ReportPeriod): Localized {
  if (first === last) return { vi: `tháng ${first}/${year}`, en: `month ${first}/${year}` };
  if (last - first === 2) {
    const quarter = QUARTERS[first] ?? '';
    return { vi: `quý ${quarter}/${year}`, en: `quarter ${quarter}/${year}` };
  }
  if (first === 1 && last === 12) return { vi: `năm ${year}`, en: `year ${year}` };
  return { vi: `${last} tháng đầu năm ${year}`, en: `the first ${last} months of ${year}` };
}

const QUARTERS: Readonly<Record<number, string>> = { 1: 'I', 4: 'II', 7: 'III', 10: 'IV' };

/** Plans, estimates, sums since January, comparisons. */
const CHANGING =
  /%|(?:^|[^\p{L}])(?:kế hoạch|kh|dự toán|ước|dự kiến|chỉ tiêu|phấn đấu|so|tỷ lệ|tỉ lệ|tăng|giảm|chênh lệch|lũy kế|luỹ kế|cộng dồn|từ đầu)(?!\p{L})/u;

/** Words of a head that say nothing of what is counted. */
const FILLERS =
  /(?:^|[^\p{L}])(?:thực hiện|th|chính thức|số liệu|kết quả|số thực hiện|đạt được|trong|năm|đầu)(?!\p{L})|[-–()/,.:]/gu;

interface Found {
  readonly period: ReportPeriod;
  readonly start: number;
  readonly end: number;
}

/** "kỳ này", "tháng trước", "cùng kỳ năm trước": told from the period of the report itself. */
function relativeIn(folded: string, own: ReportPeriod): Found | null {
  const same = SAME_PERIOD.exec(folded);
  if (same !== null) return foundAt(same, { ...own, year: own.year - 1 });
  const before = PERIOD_BEFORE.exec(folded);
  if (before !== null) {
    const period = isNamedSo(before[1], own) ? periodBefore(own) : null;
    return period === null ? null : foundAt(before, period);
  }
  const now = THIS_PERIOD.exec(folded);
  return now === null || !isNamedSo(now[1], own) ? null : foundAt(now, own);
}

const SAME_PERIOD = /cùng kỳ(?: (?:năm )?(?:trước|ngoái))?(?! (?:năm )?\d)/u;
const PERIOD_BEFORE = /(?<!cùng )(kỳ|tháng|quý|năm) (?:trước|liền kề)(?!\p{L})/u;
const THIS_PERIOD = /(kỳ|tháng|quý|năm) (?:này|báo cáo|nay)(?!\p{L})|trong kỳ(?!\p{L})/u;

/** "Tháng trước" in a report on a month, "quý này" in one on a quarter; "kỳ" is said of any. */
function isNamedSo(word: string | undefined, { first, last }: ReportPeriod): boolean {
  const months = MONTHS_OF[word ?? 'kỳ'];
  return months === undefined || months === last - first + 1;
}

const MONTHS_OF: Readonly<Record<string, number>> = { tháng: 1, quý: 3, năm: 12 };

/** The month, quarter or year before; null for the first months of a year, whose period before may be any. */
function periodBefore({ first, last, year }: ReportPeriod): ReportPeriod | null {
  const months = last - first + 1;
  if (months === 12) return { first, last, year: year - 1 };
  if (months !== 1 && months !== 3) return null;
  return first > months
    ? { first: first - months, last: last - months, year }
    : { first: first - months + 12, last: last - months + 12, year: year - 1 };
}

/** A period by its name; `year` is that of the report, where the name has none. Null without both. */
function namedIn(folded: string, year: number | null): Found | null {
  for (const [pattern, monthsOf] of NAMED) {
    const found = pattern.exec(folded);
    if (found === null) continue;
    const [, named = '', written] = found;
    const months = monthsOf(named);
    const own = written === undefined ? year : Number(written);
    if (months === null || own === null) return null;
    return foundAt(found, { first: months[0], last: months[1], year: own });
  }
  return null;
}

type Months = readonly [first: number, last: number];

/** The year behind a name: "/2025", "-2025", " năm 2025", ", năm 2025", " 2025". */
const YEAR = String.raw`(?:(?:\s?[/-]\s?|,? năm | )((?:19|20)\d{2}))?(?!\d)`;

/** From what tells most to what tells least; a day of issue is no month. */
const NAMED: readonly (readonly [RegExp, (named: string) => Months | null])[] = [
  [
    new RegExp(String.raw`(?<![\d/])(\d{1,2}) tháng(?: đầu)?(?! cuối)(?! \d{1,2}(?!\d))${YEAR}`, 'u'),
    fromStart,
  ],
  [new RegExp(String.raw`(?<!\p{L})quý (i{1,3}|iv|[1-4])(?!\p{L})${YEAR}`, 'u'), quarterOf],
  [new RegExp(String.raw`(?<!ngày \d{1,2} )(?<!\p{L})tháng (\d{1,2})(?!\d)${YEAR}`, 'u'), monthOf],
  [/(?<!tháng \d{1,2} )(?<!\p{L})(năm) ((?:19|20)\d{2})(?!\d)/u, () => [1, 12]],
];

function fromStart(named: string): Months | null {
  const months = Number(named);
  return months >= 2 && months <= 12 ? [1, months] : null;
}

function monthOf(named: string): Months | null {
  const month = Number(named);
  return month >= 1 && month <= 12 ? [month, month] : null;
}

function quarterOf(named: string): Months {
  const quarter = ['i', 'ii', 'iii', 'iv'].indexOf(named) + 1 || Number(named);
  return [3 * quarter - 2, 3 * quarter];
}

function foundAt(found: RegExpExecArray, period: ReportPeriod): Found {
  return { period, start: found.index, end: found.index + found[0].length };
}
