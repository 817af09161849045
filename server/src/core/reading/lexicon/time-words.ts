import type { WordTable } from './word-class';

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
  weekday: 'thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ bẩy, chủ nhật',
  can: 'giáp, ất, bính, đinh, mậu, kỷ, canh, tân, nhâm, quý',
  chi: 'tý, sửu, dần, mão, thìn, tỵ, ngọ, mùi, thân, dậu, tuất, hợi',
};
