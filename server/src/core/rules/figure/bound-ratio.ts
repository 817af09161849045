import { partThatFits, percentCutOff, percentOf, wholeThatFits, type Ratio } from '../../arithmetic/ratio';
import { compareDecimals, decimalFromInteger, type Decimal } from '../../arithmetic/decimal';
import type { BindingClaim, BoundFigure } from '../../claims/statement/evidence/binding';
import { valueOf } from '../../claims/statement/evidence/figure';
import { ratioOf } from '../../claims/statement/evidence/ratio-of';
import { isToldPart } from '../../claims/statement/shares/told-tie';
import { reviewFix } from '../../rule/finding';
import type { Fix } from '../../rule/rule';
import { joinSpans, textAt, type Readable, type Span } from '../../text/span';
import { writeDecimalLike } from './writing';

/** True where the part of a share is more than its whole. */
export function isPartLarger(binding: BindingClaim): boolean {
  const ratio = ratioOf(binding);
  return ratio !== null && compareDecimals(ratio.part, ratio.whole) > 0;
}

/** Two decimals more than printed; cut off where rounding them would hide what was cut off ("100,00…"). */
export function unrounded(ratio: Ratio, scale: number): Decimal {
  const rounded = percentOf(ratio, scale + 2);
  return compareDecimals(rounded, percentOf(ratio, scale)) === 0 ? percentCutOff(ratio, scale + 2) : rounded;
}

/** "2.798ha/2.770ha" with the noun that is glued to it; null where the part and the whole of a binding stand apart. */
export function fractionSpanOf(text: Readable, { operands: [part, whole] }: BindingClaim): Span | null {
  if (part?.slash !== 'part' || whole?.slash !== 'whole' || whole.span.start < part.span.start) return null;
  const { start, end } = joinSpans(part.span, whole.span);
  if (textAt(text, { start: part.span.end, end: whole.span.start }).length > LONGEST_NOUN) return null;
  const glued = /^\p{L}+/u.exec(textAt(text, { start: end, end: end + LONGEST_NOUN }))?.[0] ?? '';
  return { start, end: end + glued.length };
}

const LONGEST_NOUN = 24;

/** What the repairs of a part and of its whole are called. */
interface RepairNames<Note extends string> {
  readonly part: Note;
  readonly whole: Note;
}

/**
 * The other numbers for a part and for its whole by which the percentage is true: the one that a slip of the keys explains, or the nearest;
 * that only of things that are counted.
 */
export function ratioRepairs<Note extends string>(
  text: Readable,
  binding: BindingClaim,
  names: RepairNames<Note>,
): readonly Fix<Note>[] {
  const ratio = ratioOf(binding);
  const [oldPart, oldWhole] = binding.operands;
  if (ratio === null || oldPart === undefined || oldWhole === undefined) return [];
  const printed = binding.target.number.value;
  const part = repaired(oldPart, binding.mistyped.get(0) ?? fitting(ratio, partThatFits(ratio, printed)));
  const whole = repaired(oldWhole, binding.mistyped.get(1) ?? fitting(ratio, wholeThatFits(ratio, printed)));
  const isPart = isToldPart(binding.tie);
  const fixes: Fix<Note>[] = [];
  if (part !== null && !(isPart && compareDecimals(valueOf(part), ratio.whole) > 0))
    fixes.push(numberFix(names.part, text, part));
  if (whole !== null && !(isPart && compareDecimals(valueOf(whole), ratio.part) < 0))
    fixes.push(numberFix(names.whole, text, whole));
  return fixes;
}

/** What is measured has no nearest number that fits. */
function fitting({ isRounded }: Ratio, count: bigint | null): Decimal | null {
  return isRounded || count === null ? null : decimalFromInteger(count);
}

/** A figure with another number in its place. */
function repaired(figure: BoundFigure, value: Decimal | null): BoundFigure | null {
  return value === null ? null : { ...figure, number: { ...figure.number, value } };
}

function numberFix<Note extends string>(noteId: Note, text: Readable, { number }: BoundFigure): Fix<Note> {
  const written = writeDecimalLike(text, number, number.value);
  return reviewFix(noteId, { span: number.span, text: written }, { old: textAt(text, number.span) });
}
