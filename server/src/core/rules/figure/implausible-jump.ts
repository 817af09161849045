import { compareDecimals, powerOfTen, type Decimal } from '../../arithmetic/decimal';
import type { Block } from '../../block/block';
import type { BindingClaim, BoundFigure } from '../../claims/statement/evidence/binding';
import type { MoveClaim } from '../../claims/statement/changes/moves';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf, RuleContext } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { spansOverlap, textAt } from '../../text/span';

const meta = describeRule({
  id: 'figure/implausible-jump',
  since: '0.1.0',
  title: {
    vi: 'Số liệu tăng, giảm quá nhiều lần',
    en: 'A value that becomes several times as large or small',
  },
  severity: 'information',
  enabledByDefault: false,
  needs: ['move'],
  options: {
    factor: {
      type: 'integer',
      minimum: 2,
      maximum: 100,
      fallback: 3,
      description: {
        vi: 'Số lần chênh lệch từ đó trở lên thì báo.',
        en: 'How many times as large one value must be for a finding.',
      },
    },
  },
  messages: {
    jump: {
      vi: 'Từ {before} thành {after} là chênh nhau từ {factor} lần trở lên; cần kiểm tra lại hai số này.',
      en: 'From {before} to {after} is a factor of {factor} or more; check the two figures.',
    },
  },
  notes: { before: { vi: 'Số trước', en: 'The value before' } },
  sources: [convention('Kinh nghiệm rà soát: số liệu lớn đổi vài lần thường do gõ nhầm hoặc nhầm đơn vị')],
});

type Found = FindingOf<typeof meta>;

/** Asks of values that went from one to another whether they are several times apart, and nothing says by how much. */
export const implausibleJump = blockRule(meta, checkMoves);

function* checkMoves({ text, moves, bindings }: Block, { options }: RuleContext): Iterable<Found> {
  const factor = Number(options['factor']);
  for (const move of moves) {
    const { once, now } = move;
    if (!move.isExact || !areLarge(move) || isConfirmed(move, bindings)) continue;
    const [small, large] = [sizeOf(once), sizeOf(now)].sort(compareDecimals);
    if (small === undefined || large === undefined || !isApart(small, large, factor)) continue;
    yield findingAt(now.span, 'jump', {
      data: { before: textAt(text, once.span), after: textAt(text, now.span), factor },
      related: [placeAt(once.span, 'before')],
    });
  }
}

/** Of small counts it is nothing odd: "từ 4 lên 18 mô hình". A percentage has no unit to be mistaken. */
function areLarge({ once, now }: MoveClaim): boolean {
  return [once, now].every(
    ({ number: { value, span }, span: whole }) =>
      value.units >= 1000n * powerOfTen(value.scale) && whole.end === span.end,
  );
}

/** "tăng 283,7%", "gấp 3,8 lần": what agrees with both is meant so. */
function isConfirmed({ once, now }: MoveClaim, bindings: readonly BindingClaim[]): boolean {
  return bindings.some(
    ({ verdict, operands }) =>
      (verdict === 'agrees' || verdict === 'truncated') &&
      [once, now].every(value => operands.some(({ span }) => spansOverlap(span, value.span))),
  );
}

function sizeOf({ number: { value }, exponent }: BoundFigure): Decimal {
  return { units: value.units * powerOfTen(Math.max(0, exponent)), scale: value.scale };
}

function isApart(small: Decimal, large: Decimal, factor: number): boolean {
  return compareDecimals(large, { units: small.units * BigInt(factor), scale: small.scale }) >= 0;
}
