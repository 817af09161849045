import { addIntervals, subtractIntervals, type Interval } from '../../../arithmetic/interval';
import type { MadeWhole } from '../evidence/hypothesis';
import type { Measure } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { isWholeOfBefore } from '../measures/roles';

/** A whole that is not written itself: two figures together, or one without another. */
export interface DerivedWhole {
  readonly operands: readonly Measure[];
  readonly value: Interval;
  readonly sign: MadeWhole['sign'];
  readonly tie: string;
}

/** They are among so many before the percentage. */
const NEAREST = 9;
/** Two figures make a whole where so many others at most stand between them. */
const REACH = 3;

/** "thụ lý 538 vụ và 74 vụ chuyển sang", "286 chi bộ, trong đó 7 chi bộ chưa đánh giá": wholes of what the part counts. */
export function wholesOutOf(
  counts: readonly Measure[],
  part: Measure,
  rate: Measure,
): readonly DerivedWhole[] {
  const like = counts
    .slice(0, NEAREST)
    .filter(count => likenessBetween(count, part) === 'same' && count.slash !== 'part' && count.way === null);
  return [
    ...formerOf(
      counts.filter(({ index }) => index < rate.index),
      part,
    ),
    ...togetherOf(like),
    ...runsWith(part, counts, rate),
  ];
}

/** A whole of more parts than this is a table. */
const LONGEST = 6;

/** "xuất khẩu 214,7 triệu USD, nhập khẩu 163,2 triệu USD; xuất khẩu chiếm 56,8%": the part together with those beside it. */
function runsWith(part: Measure, counts: readonly Measure[], rate: Measure): readonly DerivedWhole[] {
  const isLike = (count: Measure): boolean =>
    count.sentence === part.sentence &&
    count.depth === part.depth &&
    count.way === null &&
    count.slash === null &&
    count.noun !== '' &&
    likenessBetween(count, part) === 'same';
  if (!isLike(part)) return [];
  const others = counts
    .filter(count => count.index < rate.index && isLike(count) && !isOwnWhole(part, count))
    .slice(0, LONGEST - 1);
  if (others.length === 0) return [];
  const value = [part, ...others].map(count => count.value).reduce(addIntervals);
  return [{ operands: [part, ...others], value, sign: '+', tie: 'run' }];
}

/** "209 trong tổng số 662 hộ": a part is no part beside its own whole. */
function isOwnWhole(part: Measure, count: Measure): boolean {
  return count.index === part.index + 1 && isWholeOfBefore(count);
}

/** "đạt 1.246 tỷ đồng, tăng 184 tỷ đồng, bằng 117,3% so với cùng kỳ": what the part was before it changed. */
function formerOf(counts: readonly Measure[], part: Measure): readonly DerivedWhole[] {
  return counts
    .filter(
      amount => amount.way !== null && amount.index > part.index && likenessBetween(amount, part) === 'same',
    )
    .map(amount => ({
      operands: [part, amount],
      ...(amount.way === 'down'
        ? { value: addIntervals(part.value, amount.value), sign: '+' }
        : { value: subtractIntervals(part.value, amount.value), sign: '−' }),
      tie: 'index',
    }));
}

function togetherOf(like: readonly Measure[]): readonly DerivedWhole[] {
  return like.flatMap((later, at) =>
    like.slice(at + 1, at + 1 + REACH).flatMap((earlier): readonly DerivedWhole[] => {
      const [large, small] = later.value.low >= earlier.value.low ? [later, earlier] : [earlier, later];
      const operands = [large, small];
      const isJoined = later.index === earlier.index + 1 && JOINS.test(later.gap);
      const isTaken = large === earlier && TAKES.test(wordsOfSentence(later));
      return [
        {
          operands,
          value: subtractIntervals(large.value, small.value),
          sign: '−',
          tie: isTaken ? 'without said' : 'without',
        },
        {
          operands,
          value: addIntervals(later.value, earlier.value),
          sign: '+',
          tie: isJoined ? 'together said' : 'together',
        },
      ];
    }),
  );
}

/** "538 vụ và 74 vụ", "538 vụ + 74 vụ". */
const JOINS = /^(?: \p{L}+){0,6},? ?(?:và|\+|cộng|cùng|cùng với)(?: \p{L}+){0,4} ?$/u;

/** The last words before a figure that stand in its sentence. */
function wordsOfSentence({ gap }: Measure): string {
  const words = gap.slice(-60);
  return words.slice(words.lastIndexOf('. ') + 1);
}

/** "trong đó 7 chi bộ chưa đánh giá", "trừ 7 chi bộ". */
const TAKES = /trừ|miễn|chưa|không|trong đó|vắng|chuyển|tạm/u;
