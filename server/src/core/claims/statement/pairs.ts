import type { Measure, Statement } from './measure';
import { likenessOf } from './noun';
import { before, behind } from './window';

/** Two values of one thing, the later or larger claim first: what is now, and what it is compared with. */
export interface MeasurePair {
  readonly first: Measure;
  readonly second: Measure;
  readonly tie: string;
}

/** How many measures before a change may be one of its values. */
const REACH = 7;

/** The pairs of like values near a figure, of which it may be the change. */
export function pairsFor(
  statement: Statement,
  target: Measure,
  kind: Measure['kind'],
): readonly MeasurePair[] {
  const isValue = (measure: Measure): boolean =>
    measure.kind === kind && measure.noun !== 'lần' && measure.way === null;
  const earlier = before(statement, target, REACH).filter(isValue);
  const later = behind(statement, target).filter(isValue);
  const pairs: MeasurePair[] = [];
  const add = (first: Measure, second: Measure, tie: string): void => {
    const likeness = likenessOf(first.noun, second.noun);
    if (likeness !== 'other') pairs.push({ first, second, tie: `${tie} ${likeness}` });
  };
  later.forEach((old, at) => {
    later.slice(at + 1).forEach(now => {
      add(now, old, isFromTo(old, now) ? 'from-to behind' : 'both-behind');
    });
  });
  earlier.forEach((near, rank) => {
    later.forEach((far, at) => {
      add(near, far, `behind${isBase(far) ? '-base' : ''} r${String(rank)} ${at === 0 ? 'next' : 'later'}`);
    });
    earlier.slice(rank + 1).forEach((far, distance) => {
      const place = `r${String(rank)} d${String(Math.min(2, distance))}`;
      if (near.slash === 'whole' && far.index === near.index - 1) {
        add(far, near, 'fraction');
        return;
      }
      add(near, far, `${isFromTo(far, near) ? 'from-to' : isBase(far) ? 'base' : 'before'} ${place}`);
      add(far, near, `${isBase(near) ? 'base-last' : 'reverse'} ${place}`);
    });
  });
  return pairs;
}

/** "(cùng kỳ 128", "so với năm 2020 (74", "kế hoạch 80": words that what is compared with has before it. */
const BASE =
  /(?:cùng kỳ|so với|trước|năm \d{4}|nhiệm kỳ|chỉ tiêu|kế hoạch|dự toán|mục tiêu|đầu năm|cuối năm|quý|tháng)[^.;]{0,40}$/u;

function isBase({ gap }: Measure): boolean {
  return BASE.test(gap.slice(-70));
}

function isFromTo(from: Measure, to: Measure): boolean {
  return (
    /(?:^|\P{L})từ(?:\s\p{L}+){0,4}\s?$/u.test(from.gap.slice(-40)) &&
    /(?:lên|xuống|còn|thành|đến)(?:\s\p{L}+){0,3}\s?$/u.test(to.gap.slice(-40))
  );
}
