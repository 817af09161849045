import assert from 'node:assert/strict';
import { RULES } from '../../server/src/core/index';
import { DRAFT_DRESSES } from './document-variants';
import { drawTable, parseRows, TABLE_FORMS } from './draw-table';
import { testRules } from './rules-under-test';

/** The rules of tables, run alone. */
export const TABLES = testRules(RULES.filter(({ meta }) => meta.id.startsWith('figure/table-')));

/** A name, the rows of a table as `parseRows` takes them, and what is found there. */
export type TableCase = readonly [name: string, rows: string, ...findings: readonly string[]];

/** Tests what is found in tables, each drawn in every form and in every dress of a draft. */
export function testTables(cases: Readonly<Record<string, readonly TableCase[]>>): void {
  for (const [group, tables] of Object.entries(cases)) {
    for (const [name, rows, ...findings] of tables) {
      for (const form of TABLE_FORMS) {
        it(`${group} ${name} (${form})`, () => {
          const text = drawTable(parseRows(rows), form);
          for (const dress of DRAFT_DRESSES)
            assert.deepEqual(TABLES.findingsIn(dress.wear(text)), findings, dress.name);
        });
      }
    }
  }
}
