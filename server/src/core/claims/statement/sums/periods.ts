import type { Measure, Statement } from '../measures/measure';
import { before, behind } from '../measures/window';
import { beforeFirstMark } from '../../../text/mark-bounds';

/** So many years, months or quarters, over which something is shared out. */
export interface Period {
  readonly length: bigint;
  /** The figure that says so; null where only the years do with which it begins and ends. */
  readonly figure: Measure | null;
  /** `told`: a figure says it; `span`: all years from the first to the last; `between`: the years that lie between the two. */
  readonly by: 'told' | 'span' | 'between';
}

/** Of what a figure is the average: "mỗi năm", "/tháng"; null where it is of no time. */
export function unitOf({ gap, behind: after }: Measure): string | null {
  return (EACH_AFTER.exec(after) ?? EACH_BEFORE.exec(gap.slice(-NEAR)))?.groups?.['unit'] ?? null;
}

const NEAR = 90;
const EACH_AFTER = /^[^;.\d]{0,24}?(?:\/|mỗi |một )(?<unit>năm|tháng|quý|tuần|ngày)(?!\p{L})/u;
const EACH_BEFORE =
  /(?<!\p{L})(?:mỗi|một|1|hàng|hằng) (?<unit>năm|tháng|quý|tuần|ngày)(?!\p{L})(?: (?!tại|của cả)[\p{L}\d-]+){0,8} ?$/u;

/** How long the time may be of which the words around a figure speak. */
export function periodsAround(statement: Statement, average: Measure, unit: string): readonly Period[] {
  const near = before(statement, average, REACH);
  const told = [...near, ...behind(statement, average)].filter(
    ({ kind, head, way, number }) =>
      kind === 'count' && head === unit && way === null && number.value.scale === 0,
  );
  return [
    ...told.map(figure => ({ length: figure.number.value.units, figure, by: 'told' }) as const),
    ...(unit === 'năm' ? periodsOfYears(wordsAround(near, average)) : []),
  ]
    .filter(({ length }) => length > 1n && length <= LONGEST)
    .concat(unit === 'ngày' ? periodsOfMonths(near) : []);
}

/** "Tính chung 11 tháng năm 2023 … bình quân một ngày": the days of so many months from the first of a year on. */
function periodsOfMonths(near: readonly Measure[]): readonly Period[] {
  const months = near.find(
    ({ head, behind: after, noun }) => head === 'tháng' && FROM_FIRST.test(`${noun}${after}`),
  );
  const days = months === undefined ? undefined : DAYS[Number(months.number.value.units)];
  return days === undefined ? [] : [{ length: BigInt(days), figure: null, by: 'span' }];
}

const FROM_FIRST = /^tháng(?: đầu)? năm(?!\p{L})/u;
/** Of a year that is no leap year; a day more is within rounding. */
const DAYS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

const REACH = 6;
/** Longer times are no terms and no plans. */
const LONGEST = 60n;

/** The words before a figure back to the sentence before, and the next ones behind it; figures left out. */
function wordsAround(near: readonly Measure[], average: Measure): string {
  const told = near.filter(({ sentence }) => average.sentence - sentence <= 1);
  const words = [...told].reverse().map(({ gap }) => gap);
  return `${words.join(' # ')} # ${average.gap} # ${beforeFirstMark(average.behind, ';.')}`;
}

/** "giai đoạn 2016 - 2020", "từ năm 2016 đến hết năm 2021"; else the first and the last year that are named. */
function periodsOfYears(words: string): readonly Period[] {
  const range = [...words.matchAll(RANGE)].at(-1)?.groups;
  if (range !== undefined) {
    const between = yearsFrom(Number(range['first']), Number(range['last']));
    const isTerm = range['term'] !== undefined;
    return [{ ...between, by: isTerm ? 'span' : 'between' }, ...(isTerm ? [] : [withFirst(between)])];
  }
  const years = [...words.matchAll(YEAR)].map(([year]) => Number(year));
  return years.length < 2 ? [] : [yearsFrom(Math.min(...years), Math.max(...years))];
}

const RANGE =
  /(?<term>nhiệm kỳ )?(?<!\d)(?<first>(?:19|20)\d\d)(?: ?[-–] ?| (?:đến|tới)(?: hết| cuối)?(?: năm)? )(?<last>(?:19|20)\d\d)(?!\d)/gu;
const YEAR = /(?<=năm )(?:19|20)\d\d(?!\d)/gu;

function yearsFrom(first: number, last: number): Period {
  return { length: BigInt(Math.max(0, last - first)), figure: null, by: 'between' };
}

function withFirst({ length }: Period): Period {
  return { length: length === 0n ? 0n : length + 1n, figure: null, by: 'span' };
}
