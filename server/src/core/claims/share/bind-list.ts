import { addDecimals, compareDecimals, decimalFromInteger, isWhole } from '../../arithmetic/decimal';
import { comparePercent } from '../../arithmetic/ratio';
import type { FigureClaim, NumberClaim } from '../claim';
import { readBase } from './base';
import { makeShare, type Neighbourhood } from './neighbours';
import type { ShareClaim } from './share';
import type { TiedPart } from './tied-part';

/** One entry of a list: "hoàn thành tốt 520 (78,91%)". */
export interface Entry extends TiedPart {
  readonly place: Neighbourhood;
}

/** A list proves its base only if it is this long and at most one entry disagrees. */
const SHORTEST_LIST = 3;
/** How many figures before the list may be its base. */
const CANDIDATES = 6;

/**
 * Lists whose base is said before them without a word that ties it: "Xếp loại 659 tổ chức: xuất sắc 98 (14,87%), tốt 520
 * (78,91%), hoàn thành 41 (6,22%)" (A6, A9, A10, F6). The base is the figure before the list on which all entries but one
 * at most are true; without such a figure the list gives nothing. `entries` are in order of the text.
 */
export function bindLists(entries: readonly Entry[]): readonly ShareClaim[] {
  return runsOf(entries.filter(({ tie }) => tie.qualifier === 'exact')).flatMap(bindRun);
}

/** Splits entries into runs that follow each other without another figure or the end of a sentence between. */
function runsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1) ?? [];
    const before = run.at(-1);
    if (before !== undefined && follows(before, entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs.filter(run => run.length >= SHORTEST_LIST);
}

/** True where only labels stand between the percentage of one entry and the part of the next. */
function follows(before: Entry, entry: Entry): boolean {
  const { text, figures, index } = before.place;
  const between = figures.slice(index + 1, entry.at);
  const gap = text.slice(before.place.percentage.span.end, entry.part.span.start);
  return between.every(figure => figure.kind === 'code') && gap.length <= 160 && !/[.!?|\t]/u.test(gap);
}

function bindRun(run: readonly Entry[]): readonly ShareClaim[] {
  const first = run[0];
  if (first === undefined) return [];
  const whole = candidatesBefore(first).find(candidate => isBaseOf(candidate, run));
  if (whole === undefined) return [];
  const sum = run.reduce((total, { part }) => addDecimals(total, part.value), decimalFromInteger(0));
  const binding = compareDecimals(sum, whole.value) === 0 ? 'partition' : 'shared-base';
  return run.map(({ place, part, tie }) =>
    makeShare(place, { part, whole, partSpan: part.span }, { tie, base: readBaseOf(place), binding }),
  );
}

function readBaseOf({ text, percentage }: Neighbourhood): ReturnType<typeof readBase> {
  return readBase(text.slice(percentage.span.end, percentage.span.end + 80), '');
}

/** Whole numbers before the list, the nearest first; of a fraction the numerator first ("7.132/8.274 được đánh giá"). */
function candidatesBefore({ place, at }: Entry): readonly NumberClaim[] {
  return place.figures
    .slice(Math.max(0, at - CANDIDATES), at)
    .reverse()
    .flatMap(numbersOf)
    .filter(number => number.problem === 'none' && isWhole(number.value) && number.value.units > 0n);
}

function numbersOf(figure: FigureClaim): readonly NumberClaim[] {
  if (figure.kind === 'number') return [figure];
  return figure.kind === 'fraction' && figure.reading === 'count'
    ? [figure.numerator, figure.denominator]
    : [];
}

/** All entries but one at most agree, and the agreeing ones print decimals enough to make chance unlikely. */
function isBaseOf(whole: NumberClaim, run: readonly Entry[]): boolean {
  const agreeing = run.filter(({ part, place }) => {
    const ratio = { part: part.value, whole: whole.value, relation: 'ratio', isRounded: false } as const;
    return (
      part.value.units <= whole.value.units &&
      comparePercent(ratio, place.percentage.number.value) !== 'differs'
    );
  });
  const printed = agreeing.reduce((digits, { place }) => digits + place.percentage.number.value.scale, 0);
  return agreeing.length >= run.length - 1 && printed >= 2;
}
