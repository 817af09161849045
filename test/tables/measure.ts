import type { ReportedFinding } from '../../server/src/core/index';
import { dealTables, type Table } from './deck';
import { draw, FORMS, type Form } from './draw/draw';
import type { Drawing } from './draw/page';
import { createJudge, isTold } from './judge';
import { makeTrials, type Trial } from './trials';

/** A table in one form. */
export interface Drawn {
  readonly table: Table;
  readonly form: Form;
  readonly drawing: Drawing;
}

/** One slip in it, and whether it was told. */
export interface Result extends Drawn {
  readonly trial: Trial;
  readonly isTold: boolean;
}

/** What it was warned of though it is right. */
export interface FalseFinding extends Drawn {
  readonly finding: ReportedFinding;
}

/** The names of the tables that are warned of, each form by itself. */
export function nameWarned(found: readonly FalseFinding[]): readonly string[] {
  return [...new Set(found.map(({ table, form }) => `${table.sheet.recipe} ${table.seed} ${form}`))];
}

/** All that was found out about some tables. */
export interface Measured {
  readonly tables: readonly Table[];
  readonly results: readonly Result[];
  readonly falseFindings: readonly FalseFinding[];
}

/** Checks so many tables of a seed in each form, first as they are and then with one slip at a time. */
export function measureTables(seed: number, tableCount: number): Measured {
  return measureThese(dealTables(seed, tableCount));
}

/** The same of tables that are given. */
export function measureThese(tables: readonly Table[]): Measured {
  const judge = createJudge();
  const measured = drawAll(tables).map(drawn => ({ drawn, before: judge(drawn.drawing.text) }));
  const results = measured.flatMap(({ drawn, before }) =>
    makeTrials(drawn.table).map(trial => {
      const told = isTold(judge, drawn.drawing, { trial, before });
      return { ...drawn, trial, isTold: told };
    }),
  );
  const falseFindings = measured.flatMap(({ drawn, before }) =>
    before.map(finding => ({ ...drawn, finding })),
  );
  return { tables, results, falseFindings };
}

/** What right tables are warned of, without any slip. */
export function findFalse(tables: readonly Table[]): readonly FalseFinding[] {
  const judge = createJudge();
  return drawAll(tables).flatMap(drawn => judge(drawn.drawing.text).map(finding => ({ ...drawn, finding })));
}

function drawAll(tables: readonly Table[]): readonly Drawn[] {
  return tables.flatMap(table =>
    FORMS.map(form => ({ table, form, drawing: draw(table.sheet, table.look, form) })),
  );
}
