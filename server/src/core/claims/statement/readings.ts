import { hypothesesOf } from './hypotheses';
import type { Hypothesis } from './hypothesis';
import { listHypotheses } from './lists';
import type { Measure, Statement } from './measure';
import { confirmShares } from './siblings';
import { rateOf } from './ties';

/** For each figure of a statement that may be reckoned from others: every way to do so that the words allow. In order of the text. */
export function readingsOf(statement: Statement): readonly (readonly Hypothesis[])[] {
  const listed = listHypotheses(statement);
  const readings = statement.map(target => {
    if (!isReckoned(target)) return [];
    const inList = listed.get(target.index);
    const own = hypothesesOf(statement, target);
    return inList === undefined ? own : [...own, inList];
  });
  return confirmShares(readings).map(withoutMadeWholes);
}

/** Where the words hold a whole fast, none is made up out of others: with so many, one would agree by chance. */
function withoutMadeWholes(hypotheses: readonly Hypothesis[]): readonly Hypothesis[] {
  const others = hypotheses.filter(({ relation, tie }) => relation !== 'share' || !MADE.test(tie));
  if (others.length === hypotheses.length) return hypotheses;
  const isFast = hypotheses.some(({ relation, tie }) => relation === 'share' && rateOf(tie) >= FAST);
  return isFast ? others : hypotheses;
}

/** Of a reading with this rate hardly another is right. */
const FAST = 0.7;

const MADE = /^share (?:together|without|run|summed)(?! said)/u;

/** True for a figure that someone has reckoned: no bound, and nothing vague. */
export function isReckoned(measure: Measure): boolean {
  const { qualifier, number } = measure;
  const isExact = qualifier === 'exact' || (qualifier === 'about' && !isVague(measure));
  return isExact && number.problem !== 'mixed-separators' && number.problem !== 'ambiguous-dot';
}

/** "khoảng 420 tỷ đồng" is a round figure; "đạt khoảng 97,6%" was reckoned, and so was "ước đạt 5.800 con". */
export function isVague({ number: { value }, gap, kind }: Pick<Measure, 'number' | 'gap' | 'kind'>): boolean {
  const digits = value.units.toString();
  const telling = value.scale > 0 ? digits.length : digits.replace(/0+$/u, '').length;
  return telling < (kind === 'count' && ESTIMATED.test(gap.slice(-12)) ? 2 : 3);
}

/** What is reported before its period ends. */
const ESTIMATED = /ước(?: đạt| tính)? $/u;
