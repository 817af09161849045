import { hasAny } from '../measures/bits';
import { percentOf, type Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { tieOf } from './pair';
import { pairsFor } from './pairs';
import { SIGN } from '../measures/signs';

/** "bằng 96,4% so với cùng kỳ (418 tỷ)", "chỉ số phát triển (năm trước = 100) là 101,46%": what something is of what it was. */
export function indexHypotheses(statement: Statement, rate: Measure): readonly Hypothesis[] {
  const said = saidOf(rate, statement[rate.index - 1]);
  if (said === null) return [];
  return pairsFor(statement, rate, 'count').flatMap((pair): readonly Hypothesis[] => {
    const { first, second, now, once } = pair;
    if (once.low <= 0n || isUnsaid(rate, second, pair.tie)) return [];
    return [
      {
        relation: 'index',
        target: rate,
        operands: [first, second],
        quotient: percentOf(now, once),
        tie: tieOf(said, pair),
      },
    ];
  });
}

/** A value of another sentence that no word calls what was before is of the same time, and most likely a whole. */
function isUnsaid({ sentence }: Measure, base: Measure, tie: string): boolean {
  return base.sentence !== sentence && tie.startsWith('before');
}

/** How surely a percentage is of what was: `index` where the words name the time, `only` where they say "chỉ bằng". */
function saidOf({ signs, gap, behind }: Measure, nearest: Measure | undefined): 'index' | 'only' | null {
  if (!hasAny(signs, SIGN.share)) return null;
  // "chỉ số phát triển (năm trước = 100) là 101,46%".
  const words = `${gap.startsWith(')') ? (nearest?.gap ?? '').slice(-60) : ''}${gap.slice(-60)}`;
  if (words.includes('chỉ số') && /(?:là|đạt|bằng)\s?$/u.test(words)) return 'index';
  if (GROWTH.test(words)) return null;
  if (!/(?:bằng|đạt|tương đương)(?: (?:khoảng|mức))?\s?$/u.test(words)) return null;
  if (PERIOD.test(behind)) return 'index';
  return /chỉ (?:còn |đạt )?bằng\s?$/u.test(words) ? 'only' : null;
}

/** "tăng trưởng hằng năm đạt mức 29,1%" tells by how much, not how much of it. */
const GROWTH = /(?:tăng trưởng|tốc độ)(?!\p{L})/u;

/** " so với năm 2015", " cùng kỳ", " nợ của năm trước đó", " năm 2021". */
const PERIOD =
  /^ ?(?:so với |so |của |với )?(?:\p{L}+ (?:của |trong )?){0,3}?(?:cùng kỳ|(?:năm|quý|tháng|kỳ|nhiệm kỳ|vụ) (?:trước|ngoái|liền trước|\d))/u;
