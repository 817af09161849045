import { hasAny } from './measures/bits';
import type { BindingClaim } from './evidence/binding';
import type { Hypothesis } from './evidence/hypothesis';
import { lineSumHypotheses } from './sums/line-sums';
import { listHypotheses } from './shares/lists';
import { PHRASE } from './measures/gap-phrases';
import type { Measure, Statement } from './measures/measure';
import { settleAll } from './read-bindings';
import { isReckoned, withoutMadeWholes } from './readings';
import { mayBeRest, remainderHypotheses } from './sums/remainders';
import { toldRestHypotheses } from './remainders/told-rests';
import { shareHypotheses } from './shares/shares';
import { SIGN } from './measures/signs';
import { sumHypotheses } from './sums/sums';
import { SENTENCES } from './measures/window';
import { withStandingWholes } from './shares/standing';
import { confirmShares } from './shares/siblings';

/** A line with others behind it, by what was read of each: a lead-in and its list, or two paragraphs. */
export interface Lines {
  readonly lead: Statement;
  readonly rest: readonly Statement[];
  /** True for items of one list; a paragraph behind another is none. */
  readonly isList: boolean;
}

/** A line is read together with so many measures of the lead-in, and of the lines right before it. */
const NEAR = 8;
const LINES_BEFORE = 4;
/** Of a long line only so many measures may be reckoned from what stands before it. */
export const FIRST = 12;

/**
 * What the figures of several lines are reckoned from where that stands in other lines than their own. Linear, since each line is read
 * together with so many others at most.
 */
export function readLineBindings(lines: Lines): readonly BindingClaim[] {
  return settleAll(lineReadings(lines));
}

/** For each figure every way to reckon it from other lines than its own. */
export function lineReadings({ lead, rest, isList }: Lines): readonly (readonly Hypothesis[])[] {
  const first = lead;
  const others = rest.map((statement, at) =>
    statement.slice(0, FIRST).map(measure => measure.placedAt({ line: at + 1 })),
  );
  const totals = isList
    ? first
        .slice(-NEAR)
        .map(total => (isReckoned(total) ? lineSumHypotheses(total, { lead: first, rest: others }) : []))
    : totalsBefore(first.slice(-NEAR), others[0] ?? []);
  const told = toldBefore(first);
  const ofLead = confirmShares(withStandingWholes(others.flatMap(line => readingsOf(told, line))));
  const near = isList ? others.flatMap((line, at) => readingsOf(linesBefore(others, at), line)) : [];
  const together = isList ? listReadings(others) : [];
  const readings = ofLead.map((hypotheses, at) => [
    ...hypotheses,
    ...(near[at] ?? []),
    ...(together[at] ?? []),
  ]);
  return [...totals, ...readings].map(hypotheses => withoutMadeWholes(hypotheses).filter(isOverLines));
}

/** The last figures of a line, and those before them that its words call totals. */
function toldBefore(line: Statement): Statement {
  const totals = line.slice(0, -NEAR).filter(({ phrases }) => hasAny(phrases, PHRASE.total));
  return [...totals.slice(0, TOTALS), ...line.slice(-NEAR)];
}

const TOTALS = 2;

/** The last figures of the lines right before one. */
function linesBefore(lines: readonly Statement[], at: number): Statement {
  return lines
    .slice(Math.max(0, at - LINES_BEFORE), at)
    .flat()
    .slice(-NEAR);
}

/** For each figure of a line its readings together with some figures before it. */
function readingsOf(before: Statement, line: Statement): readonly (readonly Hypothesis[])[] {
  if (before.length === 0 || !line.some(measure => mayHang(measure, line))) return line.map(() => []);
  const statement = joined([before, line]);
  return statement.slice(before.length).map((target, at) => {
    const measure = line[at];
    const hangs = measure !== undefined && mayHang(measure, line) && isReckoned(target);
    return hangs ? readingsIn(statement, target) : [];
  });
}

/** "… là 279,136 tỷ đồng. ⏎ Trong đó, nợ …": totals that the paragraph behind takes apart. */
function totalsBefore(lead: Statement, line: Statement): readonly (readonly Hypothesis[])[] {
  if (!takesApart(line)) return [];
  const statement = joined([lead, line]);
  return statement
    .slice(0, lead.length)
    .map(total => (isReckoned(total) ? sumHypotheses(statement, total) : []));
}

/** True for a paragraph that begins with parts of what stands before it. */
export function takesApart([first]: Statement): boolean {
  return first !== undefined && hasAny(first.signs, SIGN.opener) && TAKES_APART.test(first.gap);
}

const TAKES_APART = /^(?:trong đó|trong số đó|bao gồm|gồm|cụ thể|(?:phân |chia )?theo|chia ra)/u;

/** Asked first, since most figures are neither a share nor a rest, or stand too far behind the line before. */
export function mayHang(measure: Measure, [first = measure]: Statement): boolean {
  if (measure.sentence - first.sentence >= SENTENCES) return false;
  if (measure.kind === 'count') return measure.slash !== 'whole' && mayBeRest(measure);
  return measure.kind === 'rate' && measure.lead !== 'growth';
}

/** What words tie over a line: how much of a whole a figure is, and what is left of it. A change has its values in its own line. */
function readingsIn(statement: Statement, target: Measure): readonly Hypothesis[] {
  return target.kind === 'count'
    ? [...remainderHypotheses(statement, target), ...toldRestHypotheses(statement, target)]
    : shareHypotheses(statement, target);
}

/** For each figure of a list its reading as a share of what all its lines make together. */
function listReadings(lines: readonly Statement[]): readonly (readonly Hypothesis[])[] {
  const statement = joined(lines);
  const listed = listHypotheses(statement);
  return confirmShares(
    statement.map(({ index }) => {
      const hypothesis = listed.get(index);
      return hypothesis === undefined ? [] : [hypothesis];
    }),
  );
}

/** Several statements as one. Each begins a sentence. */
function joined(statements: readonly Statement[]): Statement {
  const all: Measure[] = [];
  for (const statement of statements) {
    const next = (all.at(-1)?.sentence ?? -1) + 1;
    const first = statement[0]?.sentence ?? 0;
    for (const measure of statement)
      all.push(measure.placedAt({ index: all.length, sentence: next + measure.sentence - first }));
  }
  return all;
}

function isOverLines({ target, operands }: Hypothesis): boolean {
  return operands.some(({ line }) => line !== target.line);
}
