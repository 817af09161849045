import { agrees } from './evidence/evidence';
import { heldValues } from './changes/held';
import { isHeld } from './changes/pair';
import { hypothesesOf } from './hypotheses';
import type { Hypothesis } from './evidence/hypothesis';
import { listHypotheses } from './shares/lists';
import type { Measure, Statement } from './measures/measure';
import { confirmShares } from './shares/siblings';
import { withoutLeftovers } from './shares/leftovers';
import { rateOf } from './evidence/ties';
import { besideSums } from './sums/beside-sums';
import { withoutNetChanges } from './sums/net-changes';
import { withProvedParts } from './sums/proved-parts';
import { periodAverageHypotheses } from './sums/period-averages';
import { runHypotheses } from './sums/part-runs';
import { isToldApart } from './shares/told-tie';
import { withoutExplained } from './sums/explained';
import { withoutDenied } from './denied';
import { withStandingWholes } from './shares/standing';
import { unwrittenHypotheses } from './shares/unwritten-wholes';

/** For each figure of a statement that may be reckoned from others: every way to do so that the words allow. In order of the text. */
export function readingsOf(statement: Statement): readonly (readonly Hypothesis[])[] {
  return isTooShort(statement) ? readPeriodAverage(statement) : readAll(statement);
}

/** Most statements: a figure by itself, or two counts. What a count is reckoned from are two others at least. */
function isTooShort(statement: Statement): boolean {
  return statement.length < 2 || (statement.length === 2 && statement.every(({ kind }) => kind === 'count'));
}

/** But for the average of a count over the years that are written beside it. */
function readPeriodAverage(statement: Statement): readonly (readonly Hypothesis[])[] {
  const [, average] = statement;
  const readings = average === undefined ? [] : periodAverageHypotheses(statement, average);
  return average === undefined || readings.length === 0 || !isReckoned(average) ? [] : [readings];
}

function readAll(statement: Statement): readonly (readonly Hypothesis[])[] {
  const listed = listHypotheses(statement);
  const ofRuns = runHypotheses(statement);
  const own = statement.map(target => {
    if (!isReckoned(target)) return target.qualifier === 'exact' ? [] : heldReadings(statement, target);
    const inList = listed.get(target.index);
    const ofRun = ofRuns.get(target.index);
    const alone = hypothesesOf(statement, target);
    const readings = ofRun === undefined || alone.some(isSum) ? alone : [...alone, ...ofRun];
    return inList === undefined ? readings : [...readings, inList];
  });
  const unwritten = unwrittenHypotheses(statement, rate => own[rate.index]?.some(settles) === true);
  const beside = besideSums(statement, own);
  const readings = own.map((hypotheses, index) => {
    const reading = unwritten.get(index);
    const all = reading === undefined || hypotheses.length === 0 ? hypotheses : [...hypotheses, reading];
    const sum = beside.get(index);
    return sum === undefined ? all : [...all, sum];
  });
  const likely = confirmShares(withStandingWholes(readings)).map(withoutMadeWholes);
  return withoutLeftovers(withProvedParts(withoutDenied(withoutExplained(withoutNetChanges(likely)))));
}

/** What a bounded or vague figure is beside, where the words hold that fast: "tăng gần 60%, từ 6,2 lên 10,4 tấn". */
function heldReadings(statement: Statement, target: Measure): readonly Hypothesis[] {
  if (heldValues(statement, target) === null) return [];
  return hypothesesOf(statement, target).filter(isHeld);
}

/** True for a total that words tie to its parts: it needs no others. */
function isSum({ relation, tie }: Hypothesis): boolean {
  return relation === 'sum' && rateOf(tie) >= TIED;
}

const TIED = 0.5;

function settles(hypothesis: Hypothesis): boolean {
  return rateOf(hypothesis.tie) >= SETTLING && agrees(hypothesis);
}

/** A percentage that agrees with a reading of this rate or above is of a whole that is written. */
const SETTLING = 0.04;

/** Where the words hold a whole fast, none is made up out of others: with so many, one would agree by chance. */
export function withoutMadeWholes(hypotheses: readonly Hypothesis[]): readonly Hypothesis[] {
  const others = hypotheses.filter(({ relation, tie }) => relation !== 'share' || !MADE.test(tie));
  if (others.length === hypotheses.length) return hypotheses;
  const isFast = hypotheses.some(
    ({ relation, tie }) =>
      (relation === 'share' || relation === 'index') && rateOf(tie) >= FAST && !isToldApart(tie),
  );
  return isFast ? others : hypotheses;
}

/** Of a reading with this rate hardly another is right. */
const FAST = 0.7;

const MADE = /^share (?:other made |)(?:together|without|run|summed)(?! said)/u;

/** True for a figure that someone has reckoned: no bound, and nothing vague. */
export function isReckoned(measure: Measure): boolean {
  const { qualifier, number } = measure;
  const isExact = qualifier === 'exact' || (qualifier === 'about' && !isVague(measure)) || isCut(measure);
  return isExact && number.problem !== 'mixed-separators' && number.problem !== 'ambiguous-dot';
}

/**
 * True for an amount that was reckoned and cut off or rounded up: "hơn 42,1 tỷ đồng", "gần 151,98 tỷ USD". "hơn 40 tỷ đồng" was not.
 */
export function isCut({ qualifier, kind, isMeasured, number: { value } }: Measure): boolean {
  if (kind !== 'count' || !isMeasured || (qualifier !== 'at-least' && qualifier !== 'nearly')) return false;
  return value.scale > 0 ? value.units >= 10n : value.units >= 100n && value.units % 10n !== 0n;
}

/** "khoảng 420 tỷ đồng" is a round figure; "đạt khoảng 97,6%" was reckoned, and so was "ước đạt 5.800 con". */
export function isVague({ number: { value }, gap, kind, way }: Measure): boolean {
  const digits = value.units.toString();
  const isEstimated = ESTIMATED.test(gap.slice(-ESTIMATED_REACH));
  // "đạt khoảng 84%" was reckoned; "khoảng 80%", "khoảng 85%" and "tăng khoảng 27%" were not.
  if (kind === 'rate' && way === null && digits.length === 2 && value.units % 5n !== 0n && !isEstimated)
    return false;
  const telling = value.scale > 0 ? digits.length : digits.replace(/0+$/u, '').length;
  return telling < (kind === 'count' && isEstimated ? 2 : 3);
}

/** True for what is reported before its period ends: "ước đạt 5.800 con" was reckoned, "khoảng 5.800 con" was not. */
export function isEstimated({ qualifier, gap }: Pick<Measure, 'qualifier' | 'gap'>): boolean {
  return qualifier === 'about' && ESTIMATED.test(gap.slice(-ESTIMATED_REACH));
}

const ESTIMATED_REACH = 12;
const ESTIMATED = /ước(?: đạt| tính)? $/u;
