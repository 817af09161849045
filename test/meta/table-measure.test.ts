import { deepEqual, equal, ok } from 'node:assert/strict';
import { dealTables, makeAgain, type Table } from '../tables/deck';
import { draw, FORMS, type Form } from '../tables/draw/draw';
import { readDigits, valueOf, writeFigure, type NumberStyle } from '../tables/figure';
import { FLOORS, HELD, MOST_WARNED } from '../tables/floors';
import { findFalse, measureTables, nameWarned, type Result } from '../tables/measure';
import { isBroken, RELATION_KINDS, type RelationKind } from '../tables/relation';
import { measureShape } from '../tables/shape';
import { count, recallOf } from '../tables/tally';
import { makeTrials } from '../tables/trials';

/** A whole deck, in which each kind of table comes as often as it should. */
const COUNT = 332;
/** Behind these stand kinds that real reports have more seldom. */
const TABLES = dealTables(HELD.seed, COUNT);

/** Some kinds that are rare in real reports are written often enough to be measured, which takes some from the others. */
const SHAPE_TOLERANCE = 13;

/** Fewer slips than this say nothing of a relation. */
const FEWEST_TRIALS = 10;

describe('tables for measuring', () => {
  it('are as those of real reports', () => {
    for (const { name, percent, real } of measureShape(TABLES.slice(0, COUNT).map(({ sheet }) => sheet)))
      ok(Math.abs(percent - real) <= SHAPE_TOLERANCE, `${name}: ${percent} %, real ones ${real} %`);
  });

  it('are the same every time', () => {
    deepEqual(dealTables(HELD.seed, 20).slice(0, 20).map(drawAll), TABLES.slice(0, 20).map(drawAll));
    const [table] = TABLES;
    ok(table !== undefined);
    deepEqual(makeAgain(table.sheet.recipe, table.seed), table);
  });

  it('are right: the figures that stand there agree with each other', () => {
    for (const { sheet } of TABLES) {
      ok(sheet.relations.length > 0, sheet.recipe);
      for (const relation of sheet.relations) {
        const said = { figure: relation.result, value: valueOf(relation.result) };
        ok(!isBroken(relation, said, false), `${sheet.recipe}: ${relation.kind}`);
      }
    }
  });

  it('have each figure where it is said to stand', () => {
    for (const table of TABLES.slice(0, 60)) {
      for (const form of FORMS) {
        const { text, places, style } = draw(table.sheet, table.look, form);
        for (const [figure, { start, end }] of places)
          equal(text.slice(start, end), writeFigure(figure, style), `${table.sheet.recipe} ${form}`);
      }
    }
  });

  it('have slips that no rounding explains', () => {
    for (const { sheet, look } of TABLES) {
      for (const { relation, figure, kind, written, slipped } of makeTrials({ sheet, look, seed: 1 })) {
        equal(slipped.length, written.length - (kind === 'drop' ? 1 : 0));
        const value = readDigits(slipped, figure, look.numbers);
        ok(isBroken(relation, { figure, value }, sheet.isMeasured), `${written} → ${slipped}`);
      }
    }
  });

  it('are written in the style of their country or of their program', () => {
    const figure = { units: 1_234_050, decimals: 2 };
    const write = (style: NumberStyle): string => writeFigure(figure, style);
    equal(write({ decimal: ',', thousands: '.', dropsZeros: false }), '12.340,50');
    equal(write({ decimal: '.', thousands: '', dropsZeros: true }), '12340.5');
    equal(readDigits('12340.7', figure, { decimal: '.', thousands: '', dropsZeros: true }), 12_340.7);
    equal(
      writeFigure({ units: -5, decimals: 2 }, { decimal: ',', thousands: '.', dropsZeros: false }),
      '-0,05',
    );
  });
});

describe('slips in tables', () => {
  const results: Result[] = [];

  before(() => {
    results.push(...measureTables(HELD.seed, HELD.tables).results);
  });

  for (const kind of RELATION_KINDS) {
    it(`are told as often as before: ${kind}`, () => {
      for (const form of FORMS) assertRecall(results, kind, form);
    });
  }
});

describe('right tables', () => {
  it('are hardly ever warned of', () => {
    const warned = nameWarned(findFalse(dealTables(HELD.seed, HELD.rightTables)));
    ok(warned.length <= MOST_WARNED, warned.join('\n'));
  });
});

function drawAll({ sheet, look }: Table): readonly string[] {
  return FORMS.map(form => draw(sheet, look, form).text);
}

function assertRecall(results: readonly Result[], kind: RelationKind, form: Form): void {
  const counted = count(
    results.filter(({ trial, form: drawn }) => trial.relation.kind === kind && drawn === form),
  );
  ok(counted.made >= FEWEST_TRIALS, `${form}: only ${counted.made} slips`);
  const floor = FLOORS[kind][form];
  ok(recallOf(counted) >= floor, `${form}: ${recallOf(counted)} % told, ${floor} % before`);
}
