import { EXACTLY_HUNDRED, EXACTLY_ONE, subtractIntervals } from '../../../arithmetic/interval';
import { behindLastMark } from '../../../text/mark-bounds';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';

/** Longer lists are tables; two shares are all only where "trong đó" opens them and "và" joins them. */
const MOST = 8;

/**
 * "Trình độ: trung cấp 22,1%; cao đẳng 5,3%; đại học 72,6%": the last of some shares that stand one behind the other, with nothing else in
 * their list, may be what the others leave of a hundred. Only decimals tell that such a list comes near it by no chance.
 */
export function listedRates(statement: Statement, last: Measure): readonly Hypothesis[] {
  if (last.kind !== 'rate' || goesOn(statement, last) || !isShare(last)) return [];
  const rates = runUpTo(statement, last);
  const [first] = rates;
  if (first === undefined || rates.length < 2 || rates.length > MOST) return [];
  if (rates.every(({ number }) => number.value.scale === 0)) return [];
  if (rates.length === 2 && !isPair(first, last)) return [];
  const parts = rates.slice(0, -1);
  const dividend = parts.map(({ value }) => value).reduce(subtractIntervals, EXACTLY_HUNDRED);
  if (dividend.high <= 0n) return [];
  return [
    {
      relation: 'remainder',
      target: last,
      operands: parts,
      quotient: { dividend, divisor: EXACTLY_ONE },
      tie: `hundred listed ${rates.length === 2 ? 'pair' : 'many'}`,
    },
  ];
}

/** The shares of a list up to its last, in the order of the text: no other figure stands between two of them. */
function runUpTo(statement: Statement, last: Measure): readonly Measure[] {
  const rates = [last];
  for (let at = last.index - 1; rates.length <= MOST; at -= 1) {
    const [rate, next] = [statement[at], rates[0]];
    if (rate === undefined || next === undefined || !JOINED.test(next.gap)) break;
    const isBeside = rate.sentence === last.sentence && rate.depth === last.depth;
    if (!isBeside || rate.bracket !== last.bracket || rate.kind !== 'rate' || !isShare(rate)) break;
    rates.unshift(rate);
  }
  return rates;
}

/** "; cao đẳng ", " là rừng tự nhiên và ", ", tua-bin khí chiếm ", " sản phẩm 3 sao, ". */
const JOINED =
  /^(?: (?:[\p{L}-]+|\d)){0,8}(?:[,;]| và)(?: [\p{L}-]+){0,6},?(?: [\p{L}-]+){0,4}(?: chiếm)? $/u;

/** An exact share that nothing is compared with. */
function isShare({ way, qualifier, gap }: Measure): boolean {
  return way === null && qualifier === 'exact' && !COMPARED.test(ownWords(gap));
}

/** The words behind the last mark that parts sentences, items or brackets, or behind "trong đó". */
function ownWords(gap: string): string {
  const words = behindLastMark(gap, '.;:()');
  const opener = words.lastIndexOf(OPENER);
  return opener === -1 ? words : words.slice(opener + OPENER.length);
}

const OPENER = 'trong đó';

const COMPARED =
  /(?<!\p{L})(?:tăng|giảm|so với|cùng kỳ|kế hoạch|mục tiêu|chỉ tiêu|đạt|vượt|hoàn thành|bao phủ|lãi suất|thuế suất)(?!\p{L})/u;

/** True where another share of the list stands behind. */
function goesOn(statement: Statement, { index, sentence, depth, bracket }: Measure): boolean {
  const next = statement[index + 1];
  return (
    next?.kind === 'rate' && next.sentence === sentence && next.depth === depth && next.bracket === bracket
  );
}

/** "trong đó 70,8% là rừng tự nhiên và 29,2% là rừng trồng". */
function isPair(first: Measure, last: Measure): boolean {
  return /(?<!\p{L})trong đó $/u.test(first.gap) && /^ là (?:\p{L}+ )+và $/u.test(last.gap);
}
