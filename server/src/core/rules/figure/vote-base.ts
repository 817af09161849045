import { isWhole, type Decimal } from '../../arithmetic/decimal';
import { wholeThatFits } from '../../arithmetic/ratio';
import { isOneSlipApart } from '../../arithmetic/slip';
import type { BindingClaim } from '../../claims/statement/evidence/binding';
import { ratioOf } from '../../claims/statement/evidence/ratio-of';
import { foldPhrase } from '../../reading/fold';
import { textAt, textBefore, type Readable } from '../../text/span';

/**
 * For votes: the total of members, larger than those present, on which the percentage is true; null where there is none, and where a slip
 * of the keys explains the percentage. Reports count votes on all members in one case of four (counted over real texts).
 */
export function largerBaseOf(text: Readable, binding: BindingClaim): Decimal | null {
  const { target, computed, tie } = binding;
  const ratio = ratioOf(binding);
  if (ratio === null || !isWhole(ratio.whole) || !isVote(text, binding) || isEquation(text, binding))
    return null;
  const printed = target.number.value;
  // Where nothing says whose votes are meant, a percentage of two digits is more often of other members than miswritten.
  const isTelling = printed.units >= TELLING || !UNSAID.test(tie);
  if (isTelling && isOneSlipApart(printed, computed)) return null;
  const whole = wholeThatFits(ratio, printed);
  if (whole === null) return null;
  return whole > ratio.whole.units && whole <= 2n * ratio.whole.units ? { units: whole, scale: 0 } : null;
}

/** "95/96 (= 91,35%)": whoever writes that has reckoned it from these two. */
function isEquation(text: Readable, { target: { span } }: BindingClaim): boolean {
  return /=\s{0,3}$/u.test(textBefore(text, span.start, 4));
}

const TELLING = 100n;
const UNSAID = /(?<!\p{L})unsaid(?!\p{L})/u;

/** True where votes or attendance are counted. */
export function isVote(text: Readable, { span: { start, end } }: Pick<BindingClaim, 'span'>): boolean {
  const before = textBefore(text, start, BEFORE);
  const around = before.slice(before.lastIndexOf('\n\n') + 1) + textAt(text, { start, end: end + BEHIND });
  return VOTES.test(foldPhrase(around));
}

const BEFORE = 70;
const BEHIND = 60;
/** Words of votes and attendance. */
const VOTES = /đại biểu|phiếu|đbqh|tán thành|biểu quyết|nhất trí|ủy viên|uỷ viên/u;
