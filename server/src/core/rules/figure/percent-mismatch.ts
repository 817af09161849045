import { compareDecimals, type Decimal } from '../../arithmetic/decimal';
import {
  comparePercent,
  partThatFits,
  percentCutOff,
  percentOf,
  wholeThatFits,
  type Ratio,
} from '../../arithmetic/ratio';
import { isOneSlipApart } from '../../arithmetic/slip';
import type { ShareClaim } from '../../claims/share/share';
import type { BindingClaim } from '../../claims/statement/evidence/binding';
import type { Block } from '../../block/block';
import type { DocumentModel } from '../../document/document';
import { spansOverlap, textAt, type Readable, type Span } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, preferOnly, reviewFix } from '../../rule/finding';
import type { FindingOf, Fix, MessageData, RuleContext } from '../../rule/rule';
import { ACCOUNTING_LAW, cite, convention } from '../../rule/sources';
import { differing, differingIn, fixTarget, partOf, wholeOf, wordsOf } from './bound-figures';
import { largerBaseOf } from './vote-base';
import { ratioOf, writeLike, writePercentage } from './writing';

const meta = describeRule({
  id: 'figure/percent-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Tỷ lệ phần trăm không khớp với phân số hoặc với hai số liệu đi kèm',
    en: 'A percentage that is not the quotient of the figures beside it',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['share', 'binding'],
  fixes: ['review'],
  options: {
    rounding: {
      type: 'choice',
      values: ['half-up', 'accept-truncation'],
      fallback: 'half-up',
      description: {
        vi: 'accept-truncation: chấp nhận tỷ lệ bị cắt bớt thay vì làm tròn',
        en: 'accept-truncation: a percentage cut off instead of rounded is accepted',
      },
    },
  },
  messages: {
    mismatch: {
      vi: 'Tỷ lệ không khớp với phân số: {part}/{whole} = {computed}%, đang ghi {written}.',
      en: 'The percentage does not match the fraction: {part}/{whole} = {computed}%, written {written}.',
    },
    'mismatch-apart': {
      vi: 'Tỷ lệ không khớp với số liệu đi kèm: {part} trên {whole} là {computed}%, đang ghi {written}.',
      en: 'The percentage does not match the figures beside it: {part} of {whole} is {computed}%, written {written}.',
    },
    excess: {
      vi: 'Phần vượt không khớp: {part} so với {whole} là vượt {computed}%, đang ghi {written}.',
      en: 'The excess does not match: {part} against {whole} is {computed}% over, written {written}.',
    },
    'not-exceeded': {
      vi: 'Đang ghi vượt {written}, nhưng {part} còn thấp hơn {whole}.',
      en: 'Written as {written} over, but {part} is below {whole}.',
    },
    truncated: {
      vi: 'Tỷ lệ bị cắt bớt thay vì làm tròn: {part}/{whole} = {longer}…%, làm tròn là {computed}%.',
      en: 'Truncated, not rounded: {part}/{whole} = {longer}…%, which rounds to {computed}%.',
      severity: 'warning',
    },
    'truncated-apart': {
      vi: 'Tỷ lệ bị cắt bớt thay vì làm tròn: {part} trên {whole} làm tròn là {computed}%, đang ghi {written}.',
      en: 'Truncated, not rounded: {part} of {whole} rounds to {computed}%, written {written}.',
      severity: 'warning',
    },
    'truncated-integer': {
      vi: 'Tỷ lệ bị cắt phần thập phân thay vì làm tròn: {part}/{whole} = {longer}…%, làm tròn là {computed}%.',
      en: 'Cut off before the decimals, not rounded: {part}/{whole} = {longer}…%, which rounds to {computed}%.',
      severity: 'information',
    },
    'mismatch-likely': {
      vi: 'Tỷ lệ có lẽ gõ sai: {part} trên {whole} là {computed}%, đang ghi {written}.',
      en: 'The percentage may be mistyped: {part} of {whole} is {computed}%, written {written}.',
      severity: 'warning',
    },
    'other-base': {
      vi: 'Tỷ lệ {written} có vẻ tính trên tổng số {base}, không phải trên {whole}; nên ghi rõ tính trên tổng số nào.',
      en: '{written} seems to be counted on a total of {base}, not on {whole}; say which total it is of.',
      severity: 'information',
    },
  },
  notes: {
    fraction: {
      vi: 'Phân số được so với tỷ lệ này',
      en: 'The fraction that the percentage is compared with',
    },
    part: { vi: 'Phần được so với tỷ lệ này', en: 'The part that the percentage is compared with' },
    whole: {
      vi: 'Tổng số (hoặc kế hoạch) được so với tỷ lệ này',
      en: 'The whole (or plan) that it is compared with',
    },
    'fix-percentage': { vi: 'Sửa thành {text}', en: 'Change to {text}' },
    'fix-part': { vi: 'Sửa tử số thành {text}', en: 'Change the numerator to {text}' },
    'fix-whole': { vi: 'Sửa mẫu số thành {text}', en: 'Change the denominator to {text}' },
    'fix-part-apart': { vi: 'Sửa số {old} thành {text}', en: 'Change {old} to {text}' },
    'fix-whole-apart': { vi: 'Sửa số {old} thành {text}', en: 'Change {old} to {text}' },
  },
  sources: [
    cite(ACCOUNTING_LAW, { article: 'Điều 11', about: 'dấu phẩy thập phân, dấu chấm phân cách hàng nghìn' }),
    convention(
      'Làm tròn nửa lên: thông lệ, đếm trên 454 cặp phân số và tỷ lệ khớp nhau trong văn bản thực tế',
    ),
  ],
});

type Found = FindingOf<typeof meta>;

/** Recomputes each percentage that the text ties to a fraction, or to a part and its whole. */
export const percentMismatch = blockRule(meta, checkShares, { checkAcross: checkBindings });

function* checkShares(block: Block, context: RuleContext): Iterable<Found> {
  const acceptsCut = context.options['rounding'] === 'accept-truncation';
  for (const share of block.shares) {
    if (!isJudged(share) || isAllOfEach(block, share)) continue;
    const verdict = judge(share);
    if (verdict === null || (acceptsCut && verdict.messageId.startsWith('truncated'))) continue;
    if (share.relation === 'ratio' && isSettled(block, share.percentage.span)) continue;
    if (verdict.messageId === 'other-base' && isSlip(block, share.percentage.span)) continue;
    yield findingFor(block.text, share, verdict);
  }
}

function* checkBindings(document: DocumentModel, { options }: RuleContext): Iterable<Found> {
  const acceptsCut = options['rounding'] === 'accept-truncation';
  for (const binding of differing(document, ['share'])) {
    const isCut = binding.verdict === 'truncated';
    if (isCut && (acceptsCut || binding.computed.scale === 0)) continue;
    yield findingForBinding(document.pieces, binding);
  }
}

/** True where another reading of the percentage agrees. */
function isSettled(block: Block, percentage: Span): boolean {
  return block.bindings.some(
    ({ verdict, target, operands }) =>
      verdict === 'agrees' && operands.length > 0 && spansOverlap(target.span, percentage),
  );
}

/** True where a whole that the words allow makes a slip of a percentage that may else be of another number of members. */
function isSlip(block: Block, percentage: Span): boolean {
  return differingIn(block).some(
    ({ relation, target }) => relation === 'share' && spansOverlap(target.span, percentage),
  );
}

/** A share that is tied by more than the words between its figures. */
function findingForBinding(text: Readable, binding: BindingClaim): Found {
  const { target, operands, computed, verdict, isSure } = binding;
  const [part] = operands;
  const data = {
    part: part === undefined ? '' : partOf(text, binding, part),
    whole: wholeOf(text, binding),
    computed,
  };
  const written = wordsOf(text, target);
  const messageId =
    verdict === 'truncated' ? 'truncated-apart' : isSure ? 'mismatch-apart' : 'mismatch-likely';
  return findingAt(target.span, messageId, {
    data: { ...data, written },
    related: relatedFigures(operands),
    fixes: preferOnly(fixTarget('fix-percentage', text, binding)),
  });
}

/** A part may be a term of its whole, too; it is shown once. */
function relatedFigures([part, ...terms]: BindingClaim['operands']): Found['related'] {
  if (part === undefined) return [];
  const others = terms.filter(({ span }) => !spansOverlap(span, part.span));
  return [placeAt(part.span, 'part'), ...others.map(({ span }) => placeAt(span, 'whole'))];
}

/**
 * True for shares whose figures are exact and whose base is the whole beside them. "đạt p% kế hoạch" behind a fraction
 * may be measured against another plan; only a fraction above one must itself be done against planned.
 */
function isJudged(share: ShareClaim): boolean {
  if (!share.isExact || share.percentage.number.problem === 'ambiguous-dot') return false;
  if (share.base === 'other' || share.whole.value.units === 0n) return false;
  const exceeds = compareToWhole(share) > 0;
  if (share.base === 'plan') return exceeds;
  return !(share.wording === 'share' && exceeds);
}

/** "2/9 chỉ tiêu đạt 100%": what each of the two attained; with a comma before it, it is of the nine. */
function isAllOfEach({ folded }: Block, { whole, percentage, wording }: ShareClaim): boolean {
  const { value } = percentage.number;
  if (wording !== 'attainment' || value.scale > 0 || value.units !== 100n) return false;
  return EACH_ATTAINS.test(folded.slice(whole.span.end, percentage.span.start));
}

const EACH_ATTAINS = /^(?:\s\p{L}+){1,8}\sđạt\s$/u;

interface Verdict {
  readonly messageId:
    | 'mismatch'
    | 'mismatch-apart'
    | 'excess'
    | 'not-exceeded'
    | 'truncated'
    | 'truncated-integer'
    | 'other-base';
  readonly data: MessageData;
}

function judge(share: ShareClaim): Verdict | null {
  const ratio = ratioOf(share);
  const printed = share.percentage.number.value;
  const agreement = comparePercent(ratio, printed);
  if (agreement === 'equal') return null;
  const figures = { part: ratio.part, whole: ratio.whole, computed: percentOf(ratio, printed.scale) };
  if (agreement === 'truncated') {
    const messageId = printed.scale === 0 ? 'truncated-integer' : 'truncated';
    return { messageId, data: { ...figures, longer: unrounded(ratio, printed.scale) } };
  }
  // In a list whose base is proved by its other entries, one entry may still be of another base; a slip of the keys is none.
  if (share.binding === 'shared-base' && !isOneSlipApart(printed, figures.computed)) return null;
  const base = largerBaseOf(share);
  if (base !== null) return { messageId: 'other-base', data: { ...figures, base } };
  if (share.relation === 'excess') {
    return { messageId: compareToWhole(share) < 0 ? 'not-exceeded' : 'excess', data: figures };
  }
  return { messageId: share.binding === 'fraction' ? 'mismatch' : 'mismatch-apart', data: figures };
}

/** Two decimals more than printed; cut off where rounding them would hide what was cut off ("100,00…"). */
function unrounded(ratio: Ratio, scale: number): Decimal {
  const rounded = percentOf(ratio, scale + 2);
  return compareDecimals(rounded, percentOf(ratio, scale)) === 0 ? percentCutOff(ratio, scale + 2) : rounded;
}

function compareToWhole({ part, whole }: ShareClaim): number {
  const left = part.value.units * 10n ** BigInt(whole.value.scale);
  const right = whole.value.units * 10n ** BigInt(part.value.scale);
  return left > right ? 1 : left < right ? -1 : 0;
}

function findingFor(text: string, share: ShareClaim, { messageId, data }: Verdict): Found {
  return findingAt(share.percentage.span, messageId, {
    data: { ...data, written: textAt(text, share.percentage.span) },
    related: relatedPlaces(share),
    fixes: messageId === 'other-base' ? [] : repairs(text, share),
  });
}

function relatedPlaces({ part, whole, partSpan }: ShareClaim): Found['related'] {
  if (spansOverlap(partSpan, whole.span)) return [placeAt(partSpan, 'fraction')];
  return [placeAt(part.span, 'part'), placeAt(whole.span, 'whole')];
}

/** Every repair that makes the sentence true; one is preferred only where it is the only one. */
function repairs(text: string, share: ShareClaim): Found['fixes'] {
  const ratio = ratioOf(share);
  const printed = share.percentage.number.value;
  const computed = percentOf(ratio, printed.scale);
  const fixes: Fix<FixNote>[] = [];
  if (computed.units >= 0n) {
    const written = writePercentage(text, share.percentage, computed);
    fixes.push(reviewFix('fix-percentage', { span: share.percentage.span, text: written }));
  }
  if (ratio.isRounded) return preferOnly(fixes);
  const apart = share.binding === 'fraction' ? '' : ('-apart' as const);
  const part = partThatFits(ratio, printed);
  if (part !== null && !(share.wording === 'share' && part > ratio.whole.units)) {
    fixes.push(numberFix(text, { noteId: `fix-part${apart}`, old: share.part, value: part }));
  }
  const whole = wholeThatFits(ratio, printed);
  if (whole !== null && !(share.wording === 'share' && whole < ratio.part.units)) {
    fixes.push(numberFix(text, { noteId: `fix-whole${apart}`, old: share.whole, value: whole }));
  }
  return preferOnly(fixes);
}

type FixNote = Extract<Found['fixes'][number]['titleId'], `fix-${string}`>;

interface NumberRepair {
  readonly noteId: FixNote;
  readonly old: ShareClaim['part'];
  readonly value: bigint;
}

function numberFix(text: string, { noteId, old, value }: NumberRepair): Fix<FixNote> {
  const written = writeLike(text, old, value);
  return reviewFix(noteId, { span: old.span, text: written }, { old: textAt(text, old.span) });
}
