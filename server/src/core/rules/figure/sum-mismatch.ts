import {
  compareDecimals,
  decimalFromInteger,
  subtractDecimals,
  type Decimal,
} from '../../arithmetic/decimal';
import { isOneSlipApart } from '../../arithmetic/slip';
import { addsUp, sumOf } from '../../arithmetic/sum';
import type { NumberClaim } from '../../claims/claim';
import type { SumClaim } from '../../claims/sum/sum';
import type { Block } from '../../block/block';
import { textAt } from '../../text/span';
import type { BlockRule, Finding, Fix, MessageData, RuleMeta } from '../../rule/rule';
import { joinTerms, preferOnly, writeDecimalLike } from './writing';

const meta: RuleMeta = {
  id: 'figure/sum-mismatch',
  group: 'figure',
  since: '0.1.0',
  title: {
    vi: 'Tổng số không bằng tổng các thành phần được liệt kê',
    en: 'A total that its listed parts do not add up to',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['sum'],
  fixes: ['review'],
  options: {},
  messages: {
    mismatch: {
      text: {
        vi: 'Tổng không khớp: {terms} = {computed}, đang ghi {written}.',
        en: 'The parts do not add up: {terms} = {computed}, written {written}.',
      },
      severity: null,
    },
    'part-larger': {
      text: {
        vi: 'Thành phần {part} lớn hơn tổng số {written} mà nó thuộc về; cần kiểm tra lại hai số này.',
        en: 'The part {part} is larger than the total {written} that it belongs to; check the two figures.',
      },
      severity: null,
    },
  },
  notes: {
    part: { vi: 'Thành phần của tổng số này', en: 'A part of this total' },
    total: { vi: 'Tổng số chứa thành phần này', en: 'The total that holds this part' },
    'fix-total': { vi: 'Sửa tổng số thành {text}', en: 'Change the total to {text}' },
    'fix-part': { vi: 'Sửa số {old} thành {text}', en: 'Change {old} to {text}' },
  },
  sources: [
    { title: 'Số học: tổng bằng các thành phần của nó cộng lại', article: null, url: null },
    {
      title:
        'Đếm trên văn bản thực tế: sau “gồm”, “bao gồm” khi danh sách đã khép kín thì các phần cộng lại bằng tổng',
      article: null,
      url: null,
    },
  ],
};

/** Adds up the parts behind "gồm", "bao gồm", "chia ra" and "trong đó …, còn lại …". */
export const sumMismatch: BlockRule = { scope: 'block', meta, check: checkSums };

function* checkSums(block: Block): Iterable<Finding> {
  for (const sum of block.sums) {
    if (!sum.isExact || sum.kinship === 'unlike') continue;
    const larger = sum.kinship === 'named' ? sum.parts.find(part => isLarger(part, sum.total)) : undefined;
    if (isWhole(sum)) {
      if (!addsUp(sum.total.value, sum.parts.map(valueOf), sum.isRounded)) yield mismatch(block.text, sum);
    } else if (larger !== undefined) yield partLarger(block.text, sum, larger);
  }
}

/**
 * True where the text says that these parts are all. "Trong đó" says it only together with "còn lại": what it lists may
 * be a few of the parts, or classes that overlap.
 */
function isWhole({ opener, isClosed, parts, total, kinship }: SumClaim): boolean {
  if (opener === 'including' || !isClosed || parts.length < 2 || isOne(total)) return false;
  return kinship === 'named' || isOfOneOrder(total.value, sumOf(parts.map(valueOf)));
}

/** "5 lớp, gồm 120 học sinh … và 95 học sinh …": parts with another name may count something else; then it shows. */
function isOfOneOrder(total: Decimal, sum: Decimal): boolean {
  const thrice = (value: Decimal): Decimal => ({ ...value, units: 3n * value.units });
  return compareDecimals(sum, thrice(total)) <= 0 && compareDecimals(total, thrice(sum)) <= 0;
}

/** "1 kiện hành lý gồm 1 túi xách và 1 túi nữ trang": one thing is not the sum of what is in it. */
function isOne({ value }: NumberClaim): boolean {
  return compareDecimals(value, decimalFromInteger(1)) <= 0;
}

function isLarger(part: NumberClaim, total: NumberClaim): boolean {
  return compareDecimals(part.value, total.value) > 0;
}

function valueOf({ value }: NumberClaim): Decimal {
  return value;
}

function mismatch(text: string, sum: SumClaim): Finding {
  const { total, parts } = sum;
  const computed = sumOf(parts.map(valueOf));
  const terms = joinTerms(parts.map(({ span }) => textAt(text, span)));
  return {
    ruleId: meta.id,
    messageId: 'mismatch',
    data: { terms, computed, written: textAt(text, total.span) },
    span: total.span,
    related: parts.map(({ span }) => ({ noteId: 'part', data: {}, span })),
    fixes: preferOnly([
      repair('fix-total', { text, old: total, value: computed }),
      ...partRepairs(text, sum, computed),
    ]),
  };
}

/** Lists up to this long offer a repair of each part; longer ones only of parts that one slip of the keys explains. */
const SHORT_LIST = 3;

function partRepairs(text: string, { total, parts }: SumClaim, computed: Decimal): readonly Fix[] {
  const missing = subtractDecimals(total.value, computed);
  return parts.flatMap(old => {
    const value = subtractDecimals(old.value, { ...missing, units: -missing.units });
    if (compareDecimals(value, decimalFromInteger(0)) <= 0) return [];
    const isLikely = parts.length <= SHORT_LIST || isOneSlipApart(old.value, value);
    return isLikely ? [repair('fix-part', { text, old, value })] : [];
  });
}

interface Replacement {
  readonly text: string;
  readonly old: NumberClaim;
  readonly value: Decimal;
}

function repair(titleId: string, { text, old, value }: Replacement): Fix {
  const written = writeDecimalLike(text, old, value);
  const data: MessageData = { text: written, old: textAt(text, old.span) };
  return { titleId, data, safety: 'review', preferred: false, edits: [{ span: old.span, text: written }] };
}

function partLarger(text: string, { total }: SumClaim, part: NumberClaim): Finding {
  return {
    ruleId: meta.id,
    messageId: 'part-larger',
    data: { part: textAt(text, part.span), written: textAt(text, total.span) },
    span: part.span,
    related: [{ noteId: 'total', data: {}, span: total.span }],
    fixes: [],
  };
}
