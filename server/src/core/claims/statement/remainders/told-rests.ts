import { hasAny } from '../measures/bits';
import { EXACTLY_ONE, subtractIntervals, type Interval } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { SIGN } from '../measures/signs';
import { isBarred } from './bars';
import { contrastBetween, denies, isDenied } from './contrasts';
import { frameOf, hasSibling, type Framed } from './frames';
import { levelsBefore, REACH, SENTENCES } from './levels';
import { clauseOf } from './own-words';
import { isShareOf, isTelling, proofOf, rateBehind } from './proofs';
import { mayLeave, restWordOf, WORDS } from './rest-words';
import { isLastOfList, splitAgain } from './second-splits';
import { splitsOf, sumOf } from './splits';
import { leavesAbsent } from './votes';

/**
 * What a count leaves of a whole where more than one thing says so: the words of both, a percentage that proves the part to be one of
 * the whole, or one behind the rest that is true of nothing else.
 */
export function toldRestHypotheses(statement: Statement, rest: Measure): readonly Hypothesis[] {
  if (!mayBeTold(rest) || !hasTwoBefore(statement, rest)) return [];
  const rate = rateBehind(statement, rest);
  const isList = rate === undefined && isLastOfList(statement, rest);
  if (rate === undefined && !isList && !isWorded(statement, rest)) return [];
  const { own, all } = levelsBefore(statement, rest);
  if (all.length < 2 || (rate !== undefined && isSettled(rate, rest, all))) return [];
  const lists = own.length === all.length ? [all] : [own, all];
  const found = lists.flatMap(list =>
    splitsOf(statement, list).flatMap(split => readSplit(statement, { rest, rate, split, list })),
  );
  const again = rate === undefined ? splitAgain(rest, all) : null;
  return again === null ? found : [...found, ...restsAgain(statement, { rest, again, isList, list: all })];
}

interface Again {
  readonly rest: Measure;
  readonly again: readonly Measure[];
  readonly isList: boolean;
  /** All counts before the rest. */
  readonly list: readonly Measure[];
}

/** What the other counts of its sentence leave of a whole that was taken apart before. */
function restsAgain(statement: Statement, { rest, again, isList, list }: Again): readonly Hypothesis[] {
  const [whole, ...others] = again.toReversed();
  const parts = others.reverse();
  if (whole === undefined) return [];
  const dividend = subtractIntervals(whole.value, sumOf(parts));
  if (dividend.high <= 0n || isOfThosePresent(rest, parts, list)) return [];
  const word = restWordOf(statement, rest, { parts, isProved: false });
  if (word === 'plain' ? !isList : hasSibling(statement, rest, word)) return [];
  const quotient = { dividend, divisor: EXACTLY_ONE };
  return [
    { relation: 'remainder', target: rest, operands: [whole, ...parts], quotient, tie: `told ${word} again` },
  ];
}

function mayBeTold({ kind, slash, way, gap, signs, index, head }: Measure): boolean {
  if (kind !== 'count' || slash !== null || index === 0 || LABELS.has(head)) return false;
  // "còn thiếu 13 đồng chí" is left, though the word tells a way.
  return (
    way === null || (hasAny(signs, SIGN.rest) && /thiếu (?:\p{L}* ?|so với (?:\p{L}+ ){1,3})$/u.test(gap))
  );
}

/** What is numbered or lasts, and seldom parted: "sản phẩm 5 sao". */
const LABELS: ReadonlySet<string> = new Set(
  'sao tuổi giờ phút ngày tháng năm quý tuần cấp bước lần độ khóa khoá kỳ'.split(' '),
);

/** Asked first, since most counts have neither a whole nor a part before them. */
function hasTwoBefore(statement: Statement, { index, sentence }: Measure): boolean {
  let found = 0;
  for (let at = index - 1; at >= index - REACH && found < 2; at -= 1) {
    const measure = statement[at];
    if (measure === undefined || sentence - measure.sentence > SENTENCES) break;
    if (measure.kind === 'count' && measure.way === null) found += 1;
  }
  return found === 2;
}

function isWorded(statement: Statement, rest: Measure): boolean {
  return hasAny(rest.signs | rest.signsBehind, WORDS) && mayLeave(clauseOf(statement, rest));
}

/** True where the percentage behind a count is its share of something before it: then it is right, and nothing is to be told. */
function isSettled(rate: Measure, rest: Measure, before: readonly Measure[]): boolean {
  return isTelling(rate, 3) && before.some(whole => isShareOf(rate, rest.value, whole));
}

/** True for a rest that is what the whole leaves of another, and not what the parts leave of the whole. */
function isSiblingOf(statement: Statement, whole: Measure, { rest, split }: Reading): boolean {
  const own = clauseOf(statement, rest);
  if (!denies(own) || !isDenied(clauseOf(statement, whole), own)) return false;
  return !split.parts.some(part => isDenied(clauseOf(statement, part), own));
}

interface Reading extends Framed {
  /** The percentage behind the rest. */
  readonly rate: Measure | undefined;
}

function readSplit(statement: Statement, reading: Reading): readonly Hypothesis[] {
  const { rest, rate, split, list } = reading;
  const { whole, parts } = split;
  const dividend = subtractIntervals(whole.value, sumOf(parts));
  if (dividend.high <= 0n || isOfThosePresent(rest, parts, list)) return [];
  if (isSiblingOf(statement, whole, reading) || leavesAbsent(whole, [...parts, rest])) return [];
  if (parts.some(part => isInterestBeside(clauseOf(statement, part), clauseOf(statement, rest)))) return [];
  const isPartRate = rate !== undefined && parts.length === 1 && isShareOf(rate, sumOf(parts), whole);
  const isProved = isPartRate || parts.some(part => proofOf(statement, part, whole) === 'proved');
  const own = rate === undefined || isPartRate ? 'open' : ownProofOf(rate, rest, { left: dividend, whole });
  if (own === 'refuted') return [];
  const word = restWordOf(statement, rest, { parts, isProved });
  if (word === 'contrary' && whole.slash === null && isContraryTo(statement, whole, rest)) return [];
  const isOwn = own === 'proved' && (isProved || word !== 'plain');
  if (!isOwn && (word === 'plain' || hasSibling(statement, rest, word))) return [];
  const isBar = parts.some(part => isBarred(statement, part, rest));
  const frame = isOwn ? 'own' : isBar ? 'bar' : frameOf(reading, isProved);
  if (frame === null) return [];
  const quotient = { dividend, divisor: EXACTLY_ONE };
  const tie = `told ${word} ${frame}`;
  return [{ relation: 'remainder', target: rest, operands: [whole, ...parts], quotient, tie }];
}

/** "trước hạn 2.817 hồ sơ, đúng hạn 461 hồ sơ, quá hạn 92 hồ sơ": the first is a part beside the second, and no whole. */
function isContraryTo(statement: Statement, whole: Measure, rest: Measure): boolean {
  return contrastBetween(clauseOf(statement, whole), clauseOf(statement, rest)) === 'contrary';
}

/**
 * "58/60 đại biểu dự; 55 tán thành, 3 không biểu quyết", "23 phiếu hợp lệ … 22 phiếu đồng ý, 1 phiếu không đồng ý": of those who are there,
 * or of the votes that count, the rest is right.
 */
function isOfThosePresent(rest: Measure, parts: readonly Measure[], list: readonly Measure[]): boolean {
  return list.some(({ slash, value, gap }) => {
    if (slash !== 'part' && !VALID.test(gap)) return false;
    const left = subtractIntervals(value, sumOf(parts));
    return left.low <= rest.value.high && left.high >= rest.value.low;
  });
}

/** "số phiếu hợp lệ: ": not "không hợp lệ". */
const VALID = /(?<!không )hợp lệ(?!\p{L})/u;

/** "đã trả 120 triệu đồng tiền lãi, còn nợ gốc 500 triệu đồng": interest leaves all of what was lent. */
function isInterestBeside(part: string, rest: string): boolean {
  return INTEREST.test(part) && !PRINCIPAL.test(part) && !INTEREST.test(rest);
}

const INTEREST = /(?:^|\P{L})lãi(?!\p{L})/u;
const PRINCIPAL = /(?:^|\P{L})gốc(?!\p{L})/u;

interface Left {
  readonly left: Interval;
  readonly whole: Measure;
}

/** Whether the percentage behind a rest is that of what is left, of the printed figure, or of neither. */
function ownProofOf(rate: Measure, rest: Measure, { left, whole }: Left): 'proved' | 'refuted' | 'open' {
  if (!isTelling(rate, 2)) return 'open';
  const isOfPrinted = isShareOf(rate, rest.value, whole);
  // "hoàn thành 41, đạt 10%" of 412 is as true of 41 as of 43.
  if (isShareOf(rate, left, whole)) return isOfPrinted ? 'open' : 'proved';
  return isTelling(rate, 3) || isOfPrinted ? 'refuted' : 'open';
}
