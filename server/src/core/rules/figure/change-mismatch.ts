import { compareDecimals, powerOfTen, type Decimal } from '../../arithmetic/decimal';
import type { Direction } from '../../claims/change/change';
import type { BindingClaim, BoundFigure } from '../../claims/statement/evidence/binding';
import type { Block } from '../../block/block';
import type { DocumentModel } from '../../document/document';
import type { Localized } from '../../text/localized';
import { textAt, type Readable } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, preferOnly } from '../../rule/finding';
import type { FindingOf, MessageData, RuleContext } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { differing, fixTarget, partOf, wholeOf, wordsOf } from './bound-figures';
import { judgeChange, judgeIndex, type ChangeVerdict } from './change-judgement';
import { repairsOfChange } from './change-repairs';

const TRUNCATED: Localized = {
  vi: 'Mức {direction} bị cắt bớt thay vì làm tròn: từ {before} thành {after} là {longer}…%, làm tròn là {computed}%.',
  en: 'Truncated, not rounded: from {before} to {after} is {direction} {longer}…%, which rounds to {computed}%.',
};

const meta = describeRule({
  id: 'figure/change-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Mức tăng, giảm không khớp với hai số liệu trước và sau',
    en: 'A rise or fall that the two values beside it contradict',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['change', 'binding'],
  fixes: ['review'],
  options: {
    rounding: {
      type: 'choice',
      values: ['half-up', 'accept-truncation'],
      fallback: 'half-up',
      description: {
        vi: 'accept-truncation: chấp nhận mức tăng, giảm bị cắt bớt thay vì làm tròn',
        en: 'accept-truncation: a rise or fall cut off instead of rounded is accepted',
      },
    },
  },
  messages: {
    growth: {
      vi: 'Mức thay đổi không khớp: từ {before} thành {after} là {direction} {computed}%, đang ghi {written}.',
      en: 'The change does not match: from {before} to {after} is {direction} {computed}%, written {written}.',
    },
    truncated: { ...TRUNCATED, severity: 'warning' },
    'truncated-integer': { ...TRUNCATED, severity: 'information' },
    index: {
      vi: 'Tỷ lệ so sánh không khớp: {after} bằng {computed}% của {before}, đang ghi {written}.',
      en: 'The comparison does not match: {after} is {computed}% of {before}, written {written}.',
    },
    difference: {
      vi: 'Mức thay đổi không khớp: từ {before} thành {after} là {direction} {computed}, đang ghi {written}.',
      en: 'The change does not match: from {before} to {after} is {direction} {computed}, written {written}.',
    },
    rate: {
      vi: 'Từ {before} thành {after} là {direction} {points} điểm phần trăm (tương đối {computed}%), đang ghi {written}.',
      en: 'From {before} to {after} is {direction} {points} percentage points ({computed}% relative), written {written}.',
    },
    factor: {
      vi: 'Số lần không khớp: từ {before} thành {after} là {times} {computed} lần, đang ghi {written} lần.',
      en: 'The factor does not match: from {before} to {after} is {times} {computed} times, written {written}.',
    },
    direction: {
      vi: 'Đang ghi “{said}”, nhưng từ {before} thành {after} là {direction}.',
      en: 'Written as {said}, but from {before} to {after} is {direction}.',
    },
    implied: {
      vi: 'Mức thay đổi không khớp: {amount} trên {base} là {computed}%, đang ghi {written}.',
      en: 'The change does not match: {amount} of {base} is {computed}%, written {written}.',
      severity: 'warning',
    },
    'growth-apart': {
      vi: 'Mức thay đổi không khớp: từ {before} thành {after} là {direction} {computed}%, đang ghi {written}.',
      en: 'The change does not match: from {before} to {after} is {direction} {computed}%, written {written}.',
      severity: 'warning',
    },
    'excess-apart': {
      vi: 'Phần vượt không khớp: {after} so với {before} là vượt {computed}%, đang ghi {written}.',
      en: 'The excess does not match: {after} against {before} is {computed}% over, written {written}.',
      severity: 'warning',
    },
    apart: {
      vi: 'Chênh lệch không khớp: {after} so với {before} là {computed}, đang ghi {written}.',
      en: 'The difference does not match: {after} against {before} is {computed}, written {written}.',
      severity: 'warning',
    },
    'factor-apart': {
      vi: 'Số lần không khớp: {after} so với {before} là {computed} lần, đang ghi {written} lần.',
      en: 'The factor does not match: {after} against {before} is {computed} times, written {written} times.',
      severity: 'warning',
    },
    'index-growth': {
      vi: 'Bằng {index} thì là {direction} {computed}%, đang ghi {said} {written}.',
      en: '{index} of the former is {direction} {computed}%, written {said} {written}.',
    },
  },
  notes: {
    before: { vi: 'Số liệu trước', en: 'The value before' },
    after: { vi: 'Số liệu sau', en: 'The value after' },
    amount: { vi: 'Số tăng hoặc giảm được so với tỷ lệ này', en: 'What it rose or fell by' },
    index: { vi: 'Tỷ lệ so với kỳ trước', en: 'The percentage of the former value' },
    'fix-amount': { vi: 'Sửa thành {text}', en: 'Change to {text}' },
    'fix-value': { vi: 'Sửa số {old} thành {text}', en: 'Change {old} to {text}' },
  },
  sources: [
    convention('Số học: mức tăng, giảm tính trên số liệu trước'),
    convention(
      'Đếm trên văn bản thực tế: từ A lên B, 34 câu khớp, chỗ không khớp thường là khoảng giá trị hoặc đơn vị khác nhau',
    ),
  ],
});

type Found = FindingOf<typeof meta>;

/** Recomputes rises, falls and factors out of the two values that the text gives of them. */
export const changeMismatch = blockRule(meta, checkChanges, { checkAcross: checkBindings });

function* checkChanges(block: Block, { options }: RuleContext): Iterable<Found> {
  const acceptsCut = options['rounding'] === 'accept-truncation';
  for (const claim of block.changes) {
    const verdict = claim.kind === 'index' ? judgeIndex(claim) : judgeChange(claim);
    if (verdict === null || (acceptsCut && verdict.messageId.startsWith('truncated'))) continue;
    yield findingFor(block.text, verdict);
  }
}

function* checkBindings(document: DocumentModel, { options }: RuleContext): Iterable<Found> {
  const acceptsCut = options['rounding'] === 'accept-truncation';
  for (const binding of differing(document, CHANGES)) {
    // What was cut off to a whole percentage is no more than a habit.
    const isCut = binding.verdict === 'truncated';
    if (isCut && (acceptsCut || binding.computed.scale === 0)) continue;
    yield findingForBinding(document.pieces, binding);
  }
}

const CHANGES = ['growth', 'excess', 'points', 'difference', 'factor'] as const;

/** A change that is tied by more than "từ … lên …" or the same period. */
function findingForBinding(text: Readable, binding: BindingClaim): Found {
  const { target, operands, computed } = binding;
  const messageId = messageOf(binding);
  const words = messageId === 'implied' ? wordsOfAmount(text, binding) : wordsOfPair(text, operands);
  return findingAt(target.span, messageId, {
    data: { ...words, computed, written: wordsOf(text, target) },
    related: operands.map(({ span }, at) => placeAt(span, noteOf(binding, at))),
    fixes: preferOnly(fixTarget('fix-amount', text, binding)),
  });
}

function messageOf({ relation, tie }: BindingClaim): Found['messageId'] {
  if (relation === 'factor') return 'factor-apart';
  if (relation === 'points' || relation === 'difference') return 'apart';
  if (relation === 'excess') return 'excess-apart';
  return tie.startsWith('pair ') ? 'growth-apart' : 'implied';
}

/** Of a change by so much: "48 trên 324 (372 − 48)", where the base is what is now without it, or one that is written. */
function wordsOfAmount(text: Readable, binding: BindingClaim): MessageData {
  const [first = '', second = ''] = binding.operands.map(figure => partOf(text, binding, figure));
  return binding.made === null
    ? { amount: first, base: second }
    : { amount: second, base: wholeOf(text, binding) };
}

function wordsOfPair(text: Readable, [after, before]: BindingClaim['operands']): MessageData {
  if (after === undefined || before === undefined) return {};
  const isRise = compareDecimals(valueOf(after), valueOf(before)) >= 0;
  return {
    after: wordsOf(text, after),
    before: wordsOf(text, before),
    direction: DIRECTIONS[isRise ? 'up' : 'down'],
  };
}

/** What a figure comes to, its magnitude reckoned in. */
function valueOf({ number: { value }, exponent }: BoundFigure): Decimal {
  return { units: value.units * powerOfTen(exponent), scale: value.scale };
}

function noteOf(binding: BindingClaim, at: number): 'after' | 'before' | 'amount' {
  if (messageOf(binding) !== 'implied') return at === 0 ? 'after' : 'before';
  const isAmount = (binding.made === null) === (at === 0);
  if (isAmount) return 'amount';
  return binding.made === null ? 'before' : 'after';
}

/** The two directions in words. */
const DIRECTIONS: Readonly<Record<Direction, Localized>> = {
  up: { vi: 'tăng', en: 'up' },
  down: { vi: 'giảm', en: 'down' },
};
const TIMES: Readonly<Record<Direction, Localized>> = {
  up: { vi: 'gấp', en: 'by a factor of' },
  down: { vi: 'giảm', en: 'down by a factor of' },
};

function findingFor(text: string, verdict: ChangeVerdict): Found {
  const { claim, messageId, direction, said, span, figures } = verdict;
  const quoted =
    claim.kind === 'index'
      ? { index: textAt(text, claim.index.span) }
      : { before: textAt(text, claim.before.span), after: textAt(text, claim.after.span) };
  return findingAt(span, messageId, {
    data: {
      ...figures,
      ...quoted,
      direction: DIRECTIONS[direction],
      times: TIMES[direction],
      said: DIRECTIONS[said],
      written: textAt(text, span),
    },
    related:
      claim.kind === 'index'
        ? [placeAt(claim.index.span, 'index')]
        : [
            placeAt(claim.before.span, 'before'),
            ...(span === claim.after.span ? [] : [placeAt(claim.after.span, 'after')]),
          ],
    fixes: repairsOfChange(text, verdict),
  });
}
