import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { isNamedBehind } from '../measures/subject';
import { addMove, APART, isFromTo, type Add } from './add-pair';
import { isLater, namesBase, type Value } from './bases';

interface Before {
  readonly statement: Statement;
  readonly target: Measure;
  readonly add: Add;
}

/** "quý trước 151 vụ, quý này 134 vụ, giảm 11,3%": both values before their change. */
export function pairBefore(earlier: readonly Value[], { statement, target, add }: Before): void {
  const isOpen = namesBase(target);
  earlier.forEach((near, at) => {
    const others = earlier.slice(at + 1, at + 1 + APART);
    const partner = others.find(far => isFellow(near, far));
    const isNext = at === 0 && !isChanged(statement, near.measure, target);
    others.forEach(far => {
      const isFellowOfNext = isNext && far === partner;
      pairUp(near, far, (first, second, tie) => {
        const place = isFellowOfNext && (tie !== 'fraction' || isOfFraction(target)) ? 'next' : 'away';
        const isPlain = tie === 'before' || tie === 'reverse';
        // Values that nothing marks are compared where they follow each other.
        const said = tie === 'plan-last' && isBeyond(target) ? 'plan-over' : tie;
        if (!isPlain || place === 'next')
          add(first, second, `${isOpen && isPlain ? 'open ' : ''}${said} ${place}`);
      });
    });
  });
}

/** "482/465 triệu đồng, đạt 103,7%, vượt 17 triệu đồng": so much beyond what was planned, and nothing else. */
function isBeyond({ kind, gap, behind }: Measure): boolean {
  return kind === 'count' && BEYOND.test(gap) && !COMPARED_BEHIND.test(behind);
}

const BEYOND = /^[^;.()]{0,40}, (?:và )?vượt (?:trên )?$/u;
const COMPARED_BEHIND = /^[^;.]{0,40}(?:so với|cùng kỳ)/u;

/** "61,5/58 ha, tăng 6,0%"; but "854/951 hộ tham gia, thu nhập bình quân tăng 10,3%" has a subject of its own. */
function isOfFraction({ gap }: Measure): boolean {
  return OF_FRACTION.test(gap);
}

const OF_FRACTION =
  /^[^,;.:()]*[,(]? ?(?:(?:đã|và|tức|tương ứng|như vậy) )*(?:tăng|giảm|vượt|hụt|thấp hơn|cao hơn|ít hơn|nhiều hơn)(?!\p{L})/u;

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
  if (isFromTo(far.measure, near.measure)) addMove({ from: far, to: near, tie: 'from-to' }, add);
  else if (isLater(near, far)) add(near, far, 'dated');
  else if (isLater(far, near)) add(far, near, 'dated');
  else if (near.mark === 'base' && far.mark !== 'base') add(far, near, 'base-last');
  else {
    add(near, far, far.mark === 'base' && near.mark !== 'base' ? 'base' : 'before');
    add(far, near, near.mark === 'plan' && far.mark !== 'plan' ? 'plan-last' : 'reverse');
  }
}
