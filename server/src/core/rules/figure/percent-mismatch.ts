import { compareDecimals } from '../../arithmetic/decimal';
import type { BindingClaim } from '../../claims/statement/evidence/binding';
import { ratioOf } from '../../claims/statement/evidence/ratio-of';
import { isToldPart, isTold } from '../../claims/statement/shares/told-tie';
import type { DocumentModel } from '../../document/document';
import { spansOverlap, type Readable } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, preferOnly } from '../../rule/finding';
import type { FindingOf, MessageData, RuleContext } from '../../rule/rule';
import { ACCOUNTING_LAW, cite, convention } from '../../rule/sources';
import { differing, fixTarget, partOf, wholeOf, wordsOf } from './bound-figures';
import { fractionSpanOf, isPartLarger, ratioRepairs, unrounded } from './bound-ratio';
import { isOfPlan, nameOf, nameOfPlan, nameOfWhole } from './figure-names';
import { settleRepairs } from './settle-repairs';
import { largerBaseOf } from './vote-base';
import { readPassagesAhead } from '../../structure/passage/passages';

const meta = describeRule({
  id: 'figure/percent-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Tỷ lệ phần trăm không khớp với phân số hoặc với hai số liệu đi kèm',
    en: 'A percentage that is not the quotient of the figures beside it',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['binding'],
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
      vi: 'Tỷ lệ không khớp với phân số: {part} trên {whole} là {computed}%, đang ghi {written}.',
      en: 'The percentage does not match the fraction: {part} of {whole} is {computed}%, written {written}.',
    },
    'mismatch-apart': {
      vi: 'Tỷ lệ không khớp với số liệu đi kèm: {part} trên {whole} là {computed}%, đang ghi {written}.',
      en: 'The percentage does not match the figures beside it: {part} of {whole} is {computed}%, written {written}.',
    },
    excess: {
      vi: 'Phần vượt không khớp: {part} so với {whole} vượt {computed}%, đang ghi {written}.',
      en: 'The excess does not match: {part} against {whole} is {computed}% over, written {written}.',
    },
    'not-exceeded': {
      vi: 'Đang ghi vượt {written}, nhưng {part} còn thấp hơn {whole}.',
      en: 'Written as {written} over, but {part} is below {whole}.',
    },
    'just-met': {
      vi: 'Đang ghi vượt {written}, nhưng {part} chỉ vừa bằng {whole}.',
      en: 'Written as {written} over, but {part} just meets {whole}.',
    },
    truncated: {
      vi: 'Tỷ lệ bị cắt bớt thay vì làm tròn: {part} trên {whole} là {longer}…%, làm tròn là {computed}%.',
      en: 'Truncated, not rounded: {part} of {whole} is {longer}…%, which rounds to {computed}%.',
      severity: 'warning',
    },
    'truncated-apart': {
      vi: 'Tỷ lệ bị cắt bớt thay vì làm tròn: {part} trên {whole} làm tròn là {computed}%, đang ghi {written}.',
      en: 'Truncated, not rounded: {part} of {whole} rounds to {computed}%, written {written}.',
      severity: 'warning',
    },
    'truncated-integer': {
      vi: 'Tỷ lệ bị cắt phần thập phân thay vì làm tròn: {part} trên {whole} là {longer}…%, làm tròn là {computed}%.',
      en: 'Cut off before the decimals, not rounded: {part} of {whole} is {longer}…%, which rounds to {computed}%.',
      severity: 'information',
    },
    'mismatch-likely': {
      vi: 'Số liệu có lẽ gõ sai: {part} trên {whole} là {computed}%, đang ghi {written}.',
      en: 'A figure may be mistyped: {part} of {whole} is {computed}%, written {written}.',
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
    part: { vi: 'Phần dùng để tính tỷ lệ này', en: 'The part that the percentage is reckoned from' },
    whole: {
      vi: 'Tổng số dùng để tính tỷ lệ này',
      en: 'The whole that it is reckoned from',
    },
    plan: { vi: 'Kế hoạch', en: 'The plan' },
    done: { vi: 'Thực hiện', en: 'What was done' },
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
export const percentMismatch = blockRule(meta, () => [], {
  checkAcross: checkBindings,
  ahead: readPassagesAhead,
});

function* checkBindings(document: DocumentModel, { options }: RuleContext): Iterable<Found> {
  const acceptsCut = options['rounding'] === 'accept-truncation';
  for (const binding of differing(document, ['share', 'excess'])) {
    const isCut = binding.verdict === 'truncated';
    if (isCut && (acceptsCut || !isToldCut(binding))) continue;
    if (isOfOtherRule(binding)) continue;
    const finding = findingFor(document.pieces, binding);
    yield { ...finding, fixes: settleRepairs(document, finding.fixes) };
  }
}

/** What was cut off to a whole percentage is no more than a habit where the words leave another reading. */
function isToldCut({ computed, tie }: BindingClaim): boolean {
  return computed.scale > 0 || isTold(tie);
}

/** A part that is more than its whole is told as that, and what goes beyond a plan that other words name, as a change. */
function isOfOtherRule(binding: BindingClaim): boolean {
  const { relation, tie } = binding;
  return relation === 'excess' ? !isTold(tie) : isToldPart(tie) && isPartLarger(binding);
}

function findingFor(text: Readable, binding: BindingClaim): Found {
  const { target, computed } = binding;
  const fraction = fractionSpanOf(text, binding);
  const base = isTold(binding.tie) ? largerBaseOf(text, binding) : null;
  const messageId = base === null ? messageOf(binding, fraction !== null) : 'other-base';
  return findingAt(target.span, messageId, {
    data: { ...wordsOfShare(text, binding), base: base ?? '', computed, written: wordsOf(text, target) },
    related: fraction === null ? relatedFigures(text, binding) : [placeAt(fraction, 'fraction')],
    fixes: messageId === 'other-base' ? [] : repairs(text, binding, fraction !== null),
  });
}

function messageOf(binding: BindingClaim, isFraction: boolean): Found['messageId'] {
  const { verdict, computed, isSure, relation, tie } = binding;
  if (verdict === 'truncated') {
    if (computed.scale === 0) return 'truncated-integer';
    return isTold(tie) ? 'truncated' : 'truncated-apart';
  }
  if (relation === 'excess') return messageOfExcess(binding);
  if (!isSure) return 'mismatch-likely';
  return isFraction ? 'mismatch' : 'mismatch-apart';
}

/** What is not beyond its plan is told as that, though the share of the two may be rounded to nothing. */
function messageOfExcess(binding: BindingClaim): Found['messageId'] {
  const ratio = ratioOf(binding);
  const beyond = ratio === null ? 1 : compareDecimals(ratio.part, ratio.whole);
  if (beyond === 0) return 'just-met';
  return beyond > 0 ? 'excess' : 'not-exceeded';
}

/** Part and whole as a message says them: "402" and "tổng số 756 hộ". */
function wordsOfShare(text: Readable, binding: BindingClaim): MessageData {
  const { operands, computed } = binding;
  const [part, whole] = operands;
  const ratio = ratioOf(binding);
  if (ratio === null || part === undefined || whole === undefined)
    return { part: part === undefined ? '' : partOf(text, binding, part), whole: wholeOf(text, binding) };
  const longer = unrounded(ratio, computed.scale);
  if (part.exponent !== whole.exponent)
    return { longer, part: nameOf(text, part), whole: nameOf(text, whole) };
  const isExcess = ratio.relation === 'excess';
  const nameOfBase = isExcess || isOfPlan(text, binding) ? nameOfPlan : nameOfWhole;
  const name = nameOfBase(text, binding, whole);
  const isBare = !part.isMeasured || isExcess;
  return { longer, part: isBare ? part.number.value : nameOf(text, part), whole: name };
}

function relatedFigures(text: Readable, binding: BindingClaim): Found['related'] {
  const [part, ...terms] = binding.operands;
  if (part === undefined) return [];
  // A part may be a term of its whole, too; it is shown once.
  const others = terms.filter(({ span }) => !spansOverlap(span, part.span));
  const isDone = isOfPlan(text, binding);
  return [
    placeAt(part.span, isDone ? 'done' : 'part'),
    ...others.map(({ span }) => placeAt(span, isDone ? 'plan' : 'whole')),
  ];
}

/** Every repair that makes the sentence true; one is preferred only where it is the only one. */
function repairs(text: Readable, binding: BindingClaim, isFraction: boolean): Found['fixes'] {
  const names = isFraction
    ? ({ part: 'fix-part', whole: 'fix-whole' } as const)
    : ({ part: 'fix-part-apart', whole: 'fix-whole-apart' } as const);
  // Nobody writes "vượt 0%".
  const isNothing = binding.relation === 'excess' && binding.computed.units === 0n;
  return preferOnly([
    ...(isNothing ? [] : fixTarget('fix-percentage', text, binding)),
    ...ratioRepairs<FixNote>(text, binding, names),
  ]);
}

type FixNote = Extract<Found['fixes'][number]['titleId'], `fix-${string}`>;
