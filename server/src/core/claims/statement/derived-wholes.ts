import { addIntervals, subtractIntervals, type Interval } from '../../arithmetic/interval';
import type { Measure } from './measure';
import { likenessOf } from './noun';

/** A whole that is not written itself: two figures together, or one without another. */
export interface DerivedWhole {
  readonly operands: readonly Measure[];
  readonly value: Interval;
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
    .filter(
      count => likenessOf(count.noun, part.noun) !== 'other' && count.slash !== 'part' && count.way === null,
    );
  return [
    ...formerOf(
      counts.filter(({ index }) => index < rate.index),
      part,
    ),
    ...togetherOf(like),
  ];
}

/** "đạt 1.246 tỷ đồng, tăng 184 tỷ đồng, bằng 117,3% so với cùng kỳ": what the part was before it changed. */
function formerOf(counts: readonly Measure[], part: Measure): readonly DerivedWhole[] {
  return counts
    .filter(
      ({ way, noun, index }) => way !== null && index > part.index && likenessOf(noun, part.noun) === 'same',
    )
    .map(amount => ({
      operands: [amount],
      value:
        amount.way === 'down'
          ? addIntervals(part.value, amount.value)
          : subtractIntervals(part.value, amount.value),
      tie: 'index',
    }));
}

function togetherOf(like: readonly Measure[]): readonly DerivedWhole[] {
  return like.flatMap((first, at) =>
    like.slice(at + 1, at + 1 + REACH).flatMap((second): readonly DerivedWhole[] => {
      const [large, small] = first.value.low >= second.value.low ? [first, second] : [second, first];
      const operands = [large, small];
      return [
        { operands, value: subtractIntervals(large.value, small.value), tie: 'without' },
        { operands, value: addIntervals(first.value, second.value), tie: 'together' },
      ];
    }),
  );
}
