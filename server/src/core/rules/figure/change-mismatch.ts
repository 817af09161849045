import { compareDecimals } from '../../arithmetic/decimal';
import type { Block } from '../../block/block';
import { boundPair, directionOf } from '../../claims/statement/changes/bound-pair';
import type { MoveClaim } from '../../claims/statement/changes/moves';
import { isHeld } from '../../claims/statement/changes/pair';
import type { BindingClaim } from '../../claims/statement/evidence/binding';
import type { DocumentModel } from '../../document/document';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf, RuleContext } from '../../rule/rule';
import { convention } from '../../rule/sources';
import type { Localized } from '../../text/localized';
import { textAt, type Readable } from '../../text/span';
import { isTold } from '../../claims/statement/shares/told-tie';
import { differing } from './bound-figures';
import { pointsRepair, repairsOfChange } from './change-repairs';
import { dataOf, messageOf, noteOf, withDecimal, wordsOfWay } from './change-words';
import { settleRepairs } from './settle-repairs';
import { readPassagesAhead } from '../../structure/passage/passages';

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
  needs: ['move', 'binding'],
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
    'truncated-of': {
      vi: 'Tỷ lệ bị cắt bớt thay vì làm tròn: {amount} trên {base} là {longer}…%, làm tròn là {computed}%.',
      en: 'Truncated, not rounded: {amount} of {base} is {longer}…%, which rounds to {computed}%.',
      severity: 'warning',
    },
    index: {
      vi: 'Tỷ lệ so sánh không khớp: {after} bằng {computed}% của {before}, đang ghi {written}.',
      en: 'The comparison does not match: {after} is {computed}% of {before}, written {written}.',
    },
    'index-apart': {
      vi: 'Tỷ lệ so sánh không khớp: {after} bằng {computed}% của {before}, đang ghi {written}.',
      en: 'The comparison does not match: {after} is {computed}% of {before}, written {written}.',
      severity: 'warning',
    },
    difference: {
      vi: 'Mức thay đổi không khớp: từ {before} thành {after} là {direction} {computed}{unit}, đang ghi {written}.',
      en: 'The change does not match: from {before} to {after} is {direction} {computed}{unit}, written {written}.',
    },
    rate: {
      vi: 'Từ {before} thành {after} là {direction} {points} điểm phần trăm (tương đối {relative}%), đang ghi {written}.',
      en: 'From {before} to {after} is {direction} {points} percentage points ({relative}% relative), written {written}.',
    },
    factor: {
      vi: 'Số lần không khớp: từ {before} thành {after} là {times} {computed} lần, đang ghi {written} lần.',
      en: 'The factor does not match: from {before} to {after} is {times} {computed} times, written {written}.',
    },
    direction: {
      vi: 'Đang ghi “{said}”, nhưng từ {before} thành {after} là {direction}.',
      en: 'Written as {said}, but from {before} to {after} is {direction}.',
    },
    'direction-apart': {
      vi: 'Đang ghi “{said}”, nhưng từ {before} thành {after} là {direction} {computed}%.',
      en: 'Written as {said}, but from {before} to {after} is {direction} {computed}%.',
      severity: 'warning',
    },
    implied: {
      vi: 'Mức thay đổi không khớp: {reckoning} là {computed}%, đang ghi {written}.',
      en: 'The change does not match: {reckoning} is {computed}%, written {written}.',
      severity: 'warning',
    },
    'growth-apart': {
      vi: 'Mức thay đổi không khớp: từ {before} thành {after} là {direction} {computed}%, đang ghi {written}.',
      en: 'The change does not match: from {before} to {after} is {direction} {computed}%, written {written}.',
      severity: 'warning',
    },
    'excess-apart': {
      vi: 'Phần vượt không khớp: {after} so với {before} vượt {computed}%, đang ghi {written}.',
      en: 'The excess does not match: {after} against {before} is {computed}% over, written {written}.',
      severity: 'warning',
    },
    apart: {
      vi: 'Chênh lệch không khớp: {after} so với {before} là {computed}{unit}, đang ghi {written}.',
      en: 'The difference does not match: {after} against {before} is {computed}{unit}, written {written}.',
      severity: 'warning',
    },
    'factor-apart': {
      vi: 'Số lần không khớp: {after} so với {before} {times} {computed} lần, đang ghi {written} lần.',
      en: 'The factor does not match: {after} against {before} is {times} {computed} times, written {written} times.',
      severity: 'warning',
    },
    'index-growth': {
      vi: 'Bằng {index} tức là {direction} {computed}%, đang ghi {said} {written}.',
      en: '{index} of the former is {direction} {computed}%, written {said} {written}.',
    },
  },
  notes: {
    before: { vi: 'Số liệu trước', en: 'The value before' },
    after: { vi: 'Số liệu sau', en: 'The value after' },
    amount: { vi: 'Số tăng hoặc giảm được so với tỷ lệ này', en: 'What it rose or fell by' },
    plan: { vi: 'Kế hoạch', en: 'The plan' },
    done: { vi: 'Thực hiện', en: 'What was done' },
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

/** Recomputes rises, falls, factors and differences out of the values that the text gives of them or implies. */
export const changeMismatch = blockRule(meta, checkMoves, {
  checkAcross: checkBindings,
  ahead: readPassagesAhead,
});

/** "giảm từ 12 xuống 16": the values by themselves, where nothing tells by how much. */
function* checkMoves({ text, moves, bindings }: Block): Iterable<Found> {
  const told = moves.length === 0 ? NO_PAIRS : pairsIn(bindings);
  for (const move of moves) {
    const pair = boundPair({ operands: [move.now, move.once] });
    if (!move.isExact || pair === null || told.has(placeOf(move))) continue;
    const direction = directionOf(pair);
    if (direction === move.way || compareDecimals(pair.after, pair.before) === 0) continue;
    const data = { before: textAt(text, move.once.span), after: textAt(text, move.now.span) };
    yield findingAt(move.now.span, 'direction', {
      data: { ...data, ...wordsOfWay(direction) },
      related: [placeAt(move.once.span, 'before')],
    });
  }
}

const NO_PAIRS: ReadonlySet<string> = new Set();

/** Where two values stand of which a figure says by how much the one became the other, and so which way. */
function pairsIn(bindings: readonly BindingClaim[]): ReadonlySet<string> {
  return new Set(
    bindings.flatMap(({ relation, operands: [now, once] }) =>
      relation === 'factor' || now === undefined || once === undefined ? [] : [placeOf({ now, once })],
    ),
  );
}

function placeOf({ now, once }: Pick<MoveClaim, 'now' | 'once'>): string {
  return `${String(now.span.start)} ${String(once.span.start)}`;
}

function* checkBindings(document: DocumentModel, { options }: RuleContext): Iterable<Found> {
  const acceptsCut = options['rounding'] === 'accept-truncation';
  for (const binding of differing(document, CHANGES)) {
    if (isTold(binding.tie)) continue;
    if (binding.verdict === 'truncated' && (acceptsCut || isHabit(binding))) continue;
    const finding = findingFor(document.pieces, binding);
    yield { ...finding, fixes: settleRepairs(document, finding.fixes) };
  }
}

const CHANGES = ['growth', 'excess', 'index', 'surplus', 'points', 'difference', 'factor'] as const;

/** What was cut off to a whole percentage is no more than a habit, unless both values stand right beside it. */
function isHabit({ computed, tie }: BindingClaim): boolean {
  return computed.scale === 0 && !isHeld({ tie });
}

function findingFor(text: Readable, found: BindingClaim): Found {
  const binding = withDecimal(found);
  const messageId = messageOf(text, binding);
  return findingAt(binding.target.span, messageId, {
    data: dataOf(text, binding),
    related: binding.operands
      .map(({ span }, at) => placeAt(span, noteOf(text, binding, at)))
      .sort((one, other) => one.span.start - other.span.start),
    fixes: messageId === 'rate' ? pointsRepair(text, binding) : repairsOfChange(text, binding),
  });
}
