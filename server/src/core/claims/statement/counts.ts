import { ONE, subtractIntervals, timesInterval, type Interval } from '../../arithmetic/interval';
import { factorHypotheses } from './factors';
import type { Hypothesis } from './hypothesis';
import type { Measure, Statement } from './measure';
import { headOf, likenessOf } from './noun';
import { pairsFor } from './pairs';
import { differenceOf } from './points';
import { before, behind } from './window';

const UNIT = { low: ONE, high: ONE };

/** The readings of a count that is reckoned from others: difference, remainder, factor, average, product. */
export function countHypotheses(statement: Statement, count: Measure): readonly Hypothesis[] {
  if (count.kind !== 'count' || count.slash === 'whole') return [];
  return [
    ...differences(statement, count),
    ...remainders(statement, count),
    ...factorHypotheses(statement, count),
    ...averages(statement, count),
    ...products(statement, count),
  ];
}

function differences(statement: Statement, count: Measure): readonly Hypothesis[] {
  if (count.way === null || count.noun === 'lần') return [];
  return pairsFor(statement, count, 'count')
    .filter(({ first }) => likenessOf(first.noun, count.noun) !== 'other')
    .flatMap(pair => differenceOf(count, pair, 'difference'));
}

const REST = /(?:^|\P{L})(?:còn lại|còn|chưa|thiếu|số còn|không|trừ|quá hạn|chậm|đang)(?!\p{L})/u;

function lastSentence(gap: string): string {
  return gap.slice(gap.lastIndexOf('. ') + 1);
}

/** "còn lại 95 vụ": a whole without one, two or more of the counts behind it. */
function remainders(statement: Statement, count: Measure): readonly Hypothesis[] {
  const word =
    /còn lại|số còn/u.test(count.gap.slice(-60)) || /^\s?(?:\p{L}+\s){0,3}còn lại/u.test(count.behind)
      ? 'rest'
      : REST.test(lastSentence(count.gap).slice(-60))
        ? 'left'
        : null;
  if (word === null || count.way !== null) return [];
  const near = before(statement, count, 10).filter(
    measure =>
      measure.kind === 'count' && likenessOf(measure.noun, count.noun) !== 'other' && measure.way === null,
  );
  return near.flatMap((whole, rank) =>
    withoutParts(
      count,
      whole,
      near.slice(0, whole.slash === 'whole' ? rank + 2 : rank).filter(part => part !== whole),
    ).map(h => ({ ...h, tie: `${word} ${h.tie}` })),
  );
}

function withoutParts(target: Measure, whole: Measure, nearer: readonly Measure[]): readonly Hypothesis[] {
  const inner = nearer
    .filter(({ slash }) => slash !== 'whole')
    .slice()
    .reverse();
  const hypotheses: Hypothesis[] = [];
  const likeness = likenessOf(whole.noun, target.noun);
  const add = (parts: readonly Measure[], tie: string): void => {
    const dividend = parts.reduce((left: Interval, { value }) => subtractIntervals(left, value), whole.value);
    if (dividend.low > 0n) {
      hypotheses.push({
        relation: 'remainder',
        target,
        operands: [whole, ...parts],
        quotient: { dividend, divisor: UNIT },
        tie,
      });
    }
  };
  inner.forEach(part => {
    add(
      [part],
      `${whole.slash === 'whole' && part.index === whole.index - 1 ? 'fraction' : inner.length > 1 ? 'one-of' : 'one-last'} ${likeness}`,
    );
  });
  for (let end = 2; end <= Math.min(inner.length, 6); end += 1) add(inner.slice(0, end), `many ${likeness}`);
  return hypotheses;
}

const AVERAGE = /bình quân|trung bình|tính ra|mỗi|đạt mức/u;

/** "bình quân mỗi chi bộ 21,5 đảng viên", "bình quân 30 m2/người". */
function averages(statement: Statement, count: Measure): readonly Hypothesis[] {
  if (!AVERAGE.test(count.gap.slice(-60))) return [];
  const near = [...before(statement, count, 8), ...behind(statement, count)].filter(
    ({ kind }) => kind === 'count',
  );
  return near.flatMap(total =>
    near.flatMap((sharers): readonly Hypothesis[] => {
      if (total === sharers || sharers.isMeasured || sharers.value.low <= 0n || total.index > count.index)
        return [];
      const divisor = timesInterval(sharers.value, 1n);
      const tie = `average ${likenessOf(total.noun, count.noun)} ${isNamed(count, sharers) ? 'named' : 'plain'}`;
      return [
        {
          relation: 'average',
          target: count,
          operands: [total, sharers],
          quotient: { dividend: total.value, divisor },
          tie,
        },
      ];
    }),
  );
}

/** "mỗi chi bộ", "/người": what the average is of. */
function isNamed({ gap, behind: after }: Measure, { noun }: Measure): boolean {
  const head = headOf(noun);
  return (
    head !== '' &&
    (gap.slice(-60).includes(` ${head}`) ||
      after.slice(0, 30).includes(`/${head}`) ||
      after.slice(0, 30).includes(` ${head}`))
  );
}

const PRODUCT = /tổng|trị giá|số tiền|kinh phí|thành tiền|tương đương|cộng|sản lượng|thu|chi/u;

/** "214 suất, mỗi suất 500.000 đồng, tổng 107.000.000 đồng". */
function products(statement: Statement, count: Measure): readonly Hypothesis[] {
  if (!count.isMeasured || !PRODUCT.test(count.gap.slice(-60))) return [];
  const near = before(statement, count, 4).filter(
    ({ kind, sentence }) => kind === 'count' && sentence === count.sentence,
  );
  return near.flatMap(each =>
    near.flatMap((times): readonly Hypothesis[] => {
      if (each === times || likenessOf(each.noun, count.noun) !== 'same') return [];
      const said = /mỗi|một|mức|năng suất/u.test(each.gap.slice(-40)) || /^[^,;]{0,16}\//u.test(each.behind);
      const size = /^ \p{L}+\/ha/u.test(each.behind) ? ONE * 10000n : ONE;
      if (times.isMeasured && size === ONE) return [];
      const dividend = {
        low: (each.value.low * times.value.low) / size,
        high: (each.value.high * times.value.high) / size,
      };
      return [
        {
          relation: 'product',
          target: count,
          operands: [times, each],
          quotient: { dividend, divisor: UNIT },
          tie: `product ${said ? 'each' : 'plain'}`,
        },
      ];
    }),
  );
}
