import type { Measure, Statement } from '../measures/measure';
import { wordsBefore } from './words-before';

/** Words of aims: what they speak of has not been counted yet. */
const AIMS =
  /(?<!\p{L})(?:phấn đấu|mục tiêu|dự kiến|ước (?:đạt|tính|thực hiện|cả năm)|ít nhất|tối thiểu|không quá)(?!\p{L})/u;
const REACH = 70;

/** "khoảng 431/1.049 đầu mối (41,09%)" was reckoned, though the words make it round. */
const VAGUE = /(?<!\p{L})(?:khoảng|tới|đến) $/u;
/** Percentages of fewer digits are aimed at, others are reckoned. */
const RECKONED = 100n;

/** "ước đạt 84,16%": told before its period ends, and reckoned. */
function isEstimate({ number, gap }: Measure): boolean {
  return number.value.units >= RECKONED && ESTIMATED.test(gap);
}

const ESTIMATED = /(?<!\p{L})ước (?:đạt|bằng) $/u;

/** True where the words before a part say that it is wanted or to come, so that no one has reckoned its percentage. */
export function isAimedAt(statement: Statement, part: Measure, rate: Measure): boolean {
  if (rate.qualifier === 'about' && !isEstimate(rate)) return true;
  if (VAGUE.test(part.gap) && rate.number.value.units >= RECKONED) return false;
  if (part.qualifier === 'bound' || part.qualifier === 'about') return true;
  const words = wordsBefore(statement, part, REACH);
  return AIMS.test(words.slice(words.lastIndexOf(';') + 1));
}
