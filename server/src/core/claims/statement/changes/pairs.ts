import { isLater, markValues, namesBase, type Value } from './bases';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';
import { heldValues } from './held';
import { heldPairs, pairOf, type MeasurePair } from './pair';
import { isNamedBehind } from '../measures/subject';
import { before, behind } from '../measures/window';

/** How many measures before a change may be one of its values, and how many values may stand between the two. */
const REACH = 10;
const APART = 3;

type Add = (first: Value, second: Value, tie: string) => void;

/** The pairs of like values near a figure, of which it may be the change. */
export function pairsFor(
  statement: Statement,
  target: Measure,
  kind: Measure['kind'],
): readonly MeasurePair[] {
  const held = heldValues(statement, target);
  const fast = held?.now.kind === kind ? heldPairs(held) : [];
  return fast.length === 0
    ? nearPairs(statement, target, kind)
    : fast.concat(nearPairs(statement, target, kind));
}

function nearPairs(statement: Statement, target: Measure, kind: Measure['kind']): readonly MeasurePair[] {
  const near = before(statement, target, REACH).filter(measure => isValue(measure, kind));
  const next = behind(statement, target).filter(measure => isValue(measure, kind));
  if (near.length + next.length < 2) return [];
  const pairs: MeasurePair[] = [];
  const add: Add = ({ measure: first }, { measure: second }, tie) => {
    const likeness = likenessBetween(first, second);
    if (likeness !== 'other') pairs.push(pairOf(first, second, `${tie} ${likeness}`));
  };
  const earlier = earlierOf(target, near, kind);
  const later = markValues(next);
  pairBehind(later, add);
  pairAround(target, { earlier, later }, add);
  pairBefore(earlier, { statement, target, add });
  return pairs;
}

/** Spans of time and factors are no values that change. */
const NO_VALUE: ReadonlySet<string> = new Set([
  'lần',
  'tháng',
  'năm',
  'ngày',
  'quý',
  'tuần',
  'giờ',
  'kỳ',
  'phút',
]);

function isValue(measure: Measure, kind: Measure['kind']): boolean {
  return measure.kind === kind && measure.way === null && !NO_VALUE.has(measure.head);
}

/** The values before a change, the nearest first; those that it names by what stands behind it, where there are any. */
function earlierOf(target: Measure, near: readonly Measure[], kind: Measure['kind']): readonly Value[] {
  const values = markValues(near).filter(
    ({ measure, mark }) => measure.depth <= target.depth || mark === 'base',
  );
  const named = kind === 'count' ? values.filter(({ measure }) => isNamedBehind(target, measure)) : [];
  return named.length > 1 ? named : values;
}

/** "tăng 14% (từ 50 lên 57 xã)", "giảm 12,1% (138/157 vụ)". */
function pairBehind(later: readonly Value[], add: Add): void {
  later.forEach((near, at) => {
    const far = later[at + 1];
    if (far === undefined) return;
    const place = at === 0 && !/[,;]/u.test(near.measure.gap) ? 'next' : 'away';
    if (isFromTo(near.measure, far.measure)) add(far, near, `from-to-behind ${place}`);
    else if (far.measure.slash === 'whole') add(near, far, `fraction-behind ${place}`);
  });
}

interface Around {
  readonly earlier: readonly Value[];
  readonly later: readonly Value[];
}

/** "đạt 57 xã, tăng 14% so với năm trước (50 xã)", "từ 50 xã tăng 14%, đạt 57 xã". */
function pairAround(target: Measure, { earlier, later }: Around, add: Add): void {
  const now =
    earlier.find(({ measure, mark }) => mark !== 'base' && measure.depth <= target.depth) ?? earlier[0];
  earlier.slice(0, APART + 1).forEach(near => {
    later.forEach((far, at) => {
      const place = near === now && at === 0 ? 'next' : 'away';
      const { gap } = far.measure;
      if (isNow(far.measure) && (far.mark === null || !gap.includes('(')))
        add(far, near, `now-behind ${place}`);
      else if (far.mark === 'base' || far.mark === 'plan') add(near, far, `${far.mark}-behind ${place}`);
      else if (far.mark === 'dated' && namesTimeOf(target, gap)) add(near, far, `base-behind ${place}`);
      else if (isBracketed(far.measure))
        add(near, far, `${NAMED.test(target.gap) ? 'base-behind' : 'bracket-behind'} ${place}`);
      else if (place === 'next' && !/[,;]/u.test(gap)) add(near, far, 'behind next');
    });
  });
}

/** "bằng 112,5% năm 2021, năm 2021 đạt 43,2 tỷ đồng": the time that a change is against, told again. */
function namesTimeOf({ behind: words }: Measure, gap: string): boolean {
  const time = /năm (?<year>\d{4})/u.exec(words)?.groups?.['year'];
  return time !== undefined && gap.lastIndexOf(time) > words.indexOf(time);
}

/** "tăng 12,6% (190 cơ sở)", "0,36 điểm (7,48 điểm)": what stands in brackets right behind a change. */
function isBracketed({ near, gap }: Measure): boolean {
  return (near & SIGN.open) !== 0 && /^ ?(?:\p{L}+ ){0,3}\($/u.test(gap);
}

/** "cao hơn bình quân chung 4,1 điểm": the base is named before the change. */
const NAMED = /(?:hơn|so với|so) (?:\p{L}+ ){1,6}$/u;

/** "giảm 11,75 điểm (1,12%) còn 1.033,95 điểm": the value now behind its change. */
export function isNow({ near, gap }: Measure): boolean {
  return (near & SIGN.to) !== 0 && IS_NOW.test(gap);
}

const IS_NOW = /^[^,;.]{0,40}[,)]? ?(?:còn|xuống|lên|đạt)(?: còn)? ?$/u;

interface Before {
  readonly statement: Statement;
  readonly target: Measure;
  readonly add: Add;
}

function pairBefore(earlier: readonly Value[], { statement, target, add }: Before): void {
  const isOpen = namesBase(target);
  earlier.forEach((near, at) => {
    const others = earlier.slice(at + 1, at + 1 + APART);
    const partner = others.find(far => isFellow(near, far));
    const isNext = at === 0 && !isChanged(statement, near.measure, target);
    others.forEach(far => {
      const place = isNext && far === partner ? 'next' : 'away';
      pairUp(near, far, (first, second, tie) => {
        const isPlain = tie === 'before' || tie === 'reverse';
        // Values that nothing marks are compared where they follow each other.
        if (!isPlain || place === 'next')
          add(first, second, `${isOpen && isPlain ? 'open ' : ''}${tie} ${place}`);
      });
    });
  });
}

/** "từ 15 lên 49 tỷ (tăng 226,7%), chi nhánh khác tăng 134%": the change of a value is told already. */
function isChanged(statement: Statement, value: Measure, target: Measure): boolean {
  const told = statement.slice(value.index + 1, target.index);
  return told.some(({ kind, way }) => kind === target.kind && way !== null) && !isNamedBehind(target, value);
}

/** True for the value that one is most likely compared with. */
function isFellow(near: Value, far: Value): boolean {
  return (
    likenessBetween(near.measure, far.measure) !== 'other' && !(near.mark === 'base' && far.mark === 'base')
  );
}

function pairUp(near: Value, far: Value, add: Add): void {
  if (near.measure.slash === 'whole' && far.measure.index === near.measure.index - 1) {
    add(far, near, 'fraction');
    return;
  }
  if (isFromTo(far.measure, near.measure)) add(near, far, 'from-to');
  else if (isLater(near, far)) add(near, far, 'dated');
  else if (isLater(far, near)) add(far, near, 'dated');
  else if (near.mark === 'base' && far.mark !== 'base') add(far, near, 'base-last');
  else {
    add(near, far, far.mark === 'base' && near.mark !== 'base' ? 'base' : 'before');
    add(far, near, near.mark === 'plan' && far.mark !== 'plan' ? 'plan-last' : 'reverse');
  }
}

function isFromTo(from: Measure, to: Measure): boolean {
  return (
    (from.signs & SIGN.from) !== 0 &&
    (to.signs & SIGN.to) !== 0 &&
    /(?:^|\P{L})từ(?:\s\p{L}+){0,4}\s?$/u.test(from.gap.slice(-40)) &&
    /(?:lên|xuống|còn|thành|đến)(?:\s\p{L}+){0,3}\s?$/u.test(to.gap.slice(-40))
  );
}
