import { growthOf } from '../../arithmetic/change';
import { compareDecimals, type Decimal } from '../../arithmetic/decimal';
import { percentOf } from '../../arithmetic/ratio';
import { sumOf } from '../../arithmetic/sum';
import type { RestatementClaim } from '../../claims/bound/restatement';
import { boundPair } from '../../claims/statement/changes/bound-pair';
import type { BindingClaim } from '../../claims/statement/evidence/binding';
import { ratioOf } from '../../claims/statement/evidence/ratio-of';
import type { BoundedShareClaim } from '../../claims/statement/bounded-shares';
import type { ComparisonClaim } from '../../claims/statement/comparisons';
import { addsUpSurely, type ListClaim } from '../../claims/statement/sums/told-lists';
import type { Block } from '../../block/block';
import { endOfWord, skipSpacesBack, startOfWord } from '../../text/boundary';
import type { Localized } from '../../text/localized';
import { foldWord } from '../../reading/fold';
import { spanFrom, textAt, type Span } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, reviewFix } from '../../rule/finding';
import type { FindingOf, MessageData } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { fractionSpanOf } from './bound-ratio';
import { nameOfWhole } from './figure-names';
import { isSlippedBound } from './slipped-bound';
import { isVote } from './vote-base';
import { joinTerms } from './writing';
import { dropLeadingZeros } from '../../text/digits';

const meta = describeRule({
  id: 'figure/bound-contradiction',
  since: '0.1.0',
  title: {
    vi: '“Hơn”, “trên”, “gần” trái với số chính xác đi kèm',
    en: '“Hơn”, “trên”, “gần” (more than, nearly) against the exact figure beside it',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['bounded-share', 'binding', 'comparison', 'list', 'restatement'],
  fixes: ['review'],
  messages: {
    restated: {
      vi: 'Ghi “{said}”, nhưng số chính xác đi kèm là {exact}.',
      en: 'Written as “{said}”, but the exact figure beside it is {exact}.',
    },
    share: {
      vi: 'Ghi “{said}”, nhưng {part} trên {whole} là {computed}%.',
      en: 'Written as “{said}”, but {part} of {whole} is {computed}%.',
    },
    change: {
      vi: 'Ghi “{said}”, nhưng từ {before} thành {after} là thay đổi {computed}%.',
      en: 'Written as “{said}”, but from {before} to {after} is a change of {computed}%.',
    },
    sum: {
      vi: 'Ghi “{said}”, nhưng {terms} = {computed}.',
      en: 'Written as “{said}”, but {terms} = {computed}.',
    },
    compared: {
      vi: 'Ghi “{said}”, nhưng {value} {order} {base}.',
      en: 'Written as “{said}”, but {value} is {order} {base}.',
    },
  },
  notes: {
    exact: { vi: 'Số chính xác', en: 'The exact figure' },
    base: { vi: 'Số được so sánh', en: 'What it is compared with' },
    value: { vi: 'Số đem so sánh', en: 'What is compared' },
    'fix-word': { vi: 'Sửa thành {text}', en: 'Write {text}' },
  },
  sources: [convention('Nghĩa của từ: “hơn”, “trên” chỉ số lớn hơn số nêu ra, “gần” chỉ số nhỏ hơn')],
});

type Found = FindingOf<typeof meta>;

/** Compares "hơn", "trên" and "gần" with the exact figures that stand beside them. */
export const boundContradiction = blockRule(meta, checkBlock);

function* checkBlock(block: Block): Iterable<Found> {
  const { text } = block;
  for (const claim of block.restatements) yield* judgeRestatement(text, claim);
  for (const share of block.boundedShares) yield* judgeShare(text, share);
  for (const binding of block.bindings) if (binding.verdict === 'open') yield* judgeChange(text, binding);
  for (const list of block.lists) yield* judgeSum(text, list);
  for (const claim of block.comparisons) if (!claim.isTrue) yield comparedFinding(text, claim);
}

type Bound = RestatementClaim['bound'];

/** "hơn" is contradicted by a smaller value, "gần" by a larger one; the printed value itself is let pass. */
function contradicts(bound: Bound, stated: Decimal, exact: Decimal): boolean {
  const order = compareDecimals(exact, stated);
  return bound === 'at-least' ? order < 0 : order > 0;
}

/** Only figures of one size restate each other: "hơn 100 hộ (12)" is something else. */
function isNear(first: Decimal, second: Decimal): boolean {
  const fifth = ({ units, scale }: Decimal, times: bigint): Decimal => ({ units: units * times, scale });
  return (
    compareDecimals(fifth(first, 4n), fifth(second, 5n)) <= 0 &&
    compareDecimals(fifth(second, 4n), fifth(first, 5n)) <= 0
  );
}

function* judgeRestatement(text: string, { bound, said, stated, exact }: RestatementClaim): Iterable<Found> {
  const [first, second] = [stated.number.value, exact.number.value];
  if (!isNear(first, second) || !contradicts(bound, first, second)) return;
  const data = { said: textAt(text, said), exact: textAt(text, exact.span) };
  yield findingFor('restated', { data, span: stated.span, exact: [exact.span] });
}

/**
 * "85/100 hộ, chiếm trên 90%". A bare "đạt trên 90%" may be the bar that each of the 85 has passed, so only "chiếm", a
 * bracket and a comma tie such a percentage to its fraction.
 */
function* judgeShare(text: string, { bound, binding }: BoundedShareClaim): Iterable<Found> {
  const { target, operands, verdict } = binding;
  const [part, whole] = operands;
  const ratio = ratioOf(binding);
  if (ratio === null || part === undefined || whole === undefined || isVote(text, binding)) return;
  const isBehind = part.span.start > target.span.start;
  const between = text.slice(whole.span.end, target.span.start);
  if (!isBehind && !TIES.test(between)) return;
  if (isBehind && !CLOSES.test(text.slice(whole.span.end))) return;
  if (ratio.relation === 'excess' || (ratio.isRounded && verdict === 'agrees')) return;
  const printed = target.number.value;
  const computed = percentOf(ratio, printed.scale + 2);
  if (!contradicts(bound, printed, computed) && !isSlippedBound(bound, printed, computed)) return;
  const data = {
    said: saidOf(text, target.span),
    part: part.number.value,
    whole: nameOfWhole(text, binding, whole),
    computed,
  };
  const exact = fractionSpanOf(text, binding);
  const spans = exact === null ? [part.span, whole.span] : [exact];
  yield findingFor('share', { data, span: target.span, exact: spans });
}

/** ", đạt ", " chiếm ", " (". */
const TIES = /,\s\p{L}+\s|chiếm|[([]/iu;
const CLOSES = /^\s?\)/u;

/** "tăng gần 60%, từ 6,2 lên 10,4 tấn". */
function* judgeChange(text: string, binding: BindingClaim): Iterable<Found> {
  const { target, operands } = binding;
  const { qualifier: bound, number } = target;
  const pair = binding.relation === 'growth' ? boundPair(binding) : null;
  if (pair === null || (bound !== 'at-least' && bound !== 'nearly')) return;
  const computed = growthOf(pair, number.value.scale + 2);
  if (!contradicts(bound, number.value, computed)) return;
  const [after = '', before = ''] = operands.map(({ span }) => dropLeadingZeros(textAt(text, span)));
  const data = { said: saidOf(text, target.span), before, after, computed };
  yield findingFor('change', { data, span: target.span, exact: operands.map(({ span }) => span).reverse() });
}

function* judgeSum(text: string, list: ListClaim): Iterable<Found> {
  const { total, parts } = list;
  const { qualifier: bound, number } = total;
  if ((bound !== 'at-least' && bound !== 'nearly') || !addsUpSurely(list)) return;
  if ([total, ...parts].some(({ isMeasured }) => isMeasured)) return;
  const computed = sumOf(parts.map(part => part.number.value));
  if (!isNear(number.value, computed) || !contradicts(bound, number.value, computed)) return;
  const terms = joinTerms(parts.map(({ span }) => dropLeadingZeros(textAt(text, span))));
  const data = { said: saidOf(text, total.span), terms, computed };
  yield findingFor('sum', { data, span: total.span, exact: parts.map(({ span }) => span) });
}

/** "140 vụ, cao hơn năm 2024 (150 vụ)". */
function comparedFinding(text: string, { said, way, value, base }: ComparisonClaim): Found {
  const data = {
    said: textAt(text, said),
    value: textAt(text, value.span),
    base: textAt(text, base.span),
    order: ORDERS[way],
  };
  const first = spanFrom(said.start, endOfWord(text, said.start));
  const other = CONTRARIES.get(foldWord(textAt(text, first))) ?? '';
  return findingAt(said, 'compared', {
    data,
    related: [placeAt(value.span, 'value'), placeAt(base.span, 'base')],
    fix: reviewFix(
      'fix-word',
      { span: first, text: other },
      { text: other + text.slice(first.end, said.end) },
    ),
  });
}

/** "cao hơn" and "thấp hơn": the word that makes the sentence true. */
const CONTRARIES: ReadonlyMap<string, string> = new Map(
  [
    ['cao', 'thấp'],
    ['nhiều', 'ít'],
    ['lớn', 'nhỏ'],
    ['tăng', 'giảm'],
  ].flatMap(([one = '', other = '']) => [
    [one, other],
    [other, one],
  ]),
);

/** What the figures are where the words say that they go this way. */
const ORDERS: Readonly<Record<ComparisonClaim['way'], Localized>> = {
  up: { vi: 'nhỏ hơn', en: 'less than' },
  down: { vi: 'lớn hơn', en: 'more than' },
};

/** "hơn 60%": the figure with the word before it, of "chưa đến 60%" with both words. */
function saidOf(text: string, { start, end }: Span): string {
  const word = startOfWord(text, skipSpacesBack(text, start));
  const isSecond = /^(?:đến|tới)/u.test(foldWord(text.slice(word, start)));
  return text.slice(isSecond ? startOfWord(text, skipSpacesBack(text, word)) : word, end);
}

interface Contradiction {
  readonly data: MessageData;
  readonly span: Span;
  readonly exact: readonly Span[];
}

function findingFor(messageId: Found['messageId'], { data, span, exact }: Contradiction): Found {
  return findingAt(span, messageId, { data, related: exact.map(place => placeAt(place, 'exact')) });
}
