import { CAN, CHI, type Weekday } from '../../arithmetic/calendar';
import type { WordTable } from './word-class';

/** The days of the week by their names. */
export const WEEKDAY_NAMES: readonly (readonly [name: string, weekday: Weekday])[] = [
  ['chủ nhật', 0],
  ['thứ hai', 1],
  ['thứ ba', 2],
  ['thứ tư', 3],
  ['thứ năm', 4],
  ['thứ sáu', 5],
  ['thứ bảy', 6],
];

/** Words of time. */
export const TIME_WORDS: WordTable = {
  /** Behind these nothing but a date stands: "ngày 19/2", "sáng 6/1". */
  day: 'ngày, sáng, chiều, tối, đêm, trưa, hôm',
  'lunar-day': 'mùng, mồng, rằm',
  month: 'tháng',
  year: 'năm',
  quarter: 'quý',
  hour: 'giờ, h',
  /** Before "a/b": a day, a month, a time of day or a word of time; then "19/2" is a date. */
  'date-word':
    'ngày, hôm, sáng, chiều, tối, đêm, trưa, mùng, mồng, phiên, rằm, dịp, lễ, tết, qua, trước, sau, hết, từ, đến, tới, cuối, ' +
    'đầu, giữa, vào, và, nay, tính, âm',
  /** Before "a/b": "tháng 9/2020", "kỳ 2/2019". */
  'month-word': 'tháng, quý, kỳ, năm, tuần, đợt, học',
  /** Before "a/b": "niên vụ 2017/2018". */
  season: 'vụ, mùa, giải, độ, học, khóa, niên',
  weekday: WEEKDAY_NAMES.map(([name]) => name).join(', '),
  can: CAN.join(', ').toLowerCase(),
  chi: CHI.join(', ').toLowerCase(),
};
