import assert from 'node:assert/strict';
import {
  applyEdits,
  createChecker,
  createDocument,
  fixTitleOf,
  findRule,
  messageOf,
  relatedMessageOf,
  resolveSettings,
  RULES,
  type CheckResult,
  type Locale,
  type ReportedFinding,
  type RuleMeta,
} from '../../server/src/core/index';
import { nameFinding } from './document';
import type { Repaired } from './document-fixes';
import { DRAFT_DRESSES } from './document-variants';
import { drawTable, parseRows, TABLE_FORMS } from './draw-table';

const TABLE_RULES = RULES.filter(({ meta }) => meta.id.startsWith('figure/table-'));

/** Checks a text with the rules of tables alone. A rule that throws fails the test. */
export function checkTables(text: string): CheckResult {
  const result = createChecker(resolveSettings(TABLE_RULES, [])).check(createDocument(text));
  assert.ok(result !== null);
  assert.deepEqual(result.faults, []);
  return result;
}

/** What the rules of tables find, each as `table-total.rows warning "287"`. */
export function tableFindingsIn(text: string): readonly string[] {
  return checkTables(text).findings.map(finding => nameFinding(text, finding));
}

/** The message of a finding. */
export function messageOfTable(finding: ReportedFinding, locale: Locale): string {
  return messageOf(metaOf(finding), finding, locale);
}

/** What is said of the related places and the repairs of a finding, in their order. */
export function notesOfTable(finding: ReportedFinding, locale: Locale): readonly string[] {
  return [
    ...finding.related.map(place => relatedMessageOf(metaOf(finding), place, locale)),
    ...finding.fixes.map(fix => fixTitleOf(metaOf(finding), fix, locale)),
  ];
}

/** What each offered repair of each finding makes of the text, in the order in which they are offered. */
export function tableRepairsOf(text: string): readonly Repaired[] {
  return checkTables(text).findings.flatMap(finding =>
    finding.fixes.map(fix => ({
      title: fixTitleOf(metaOf(finding), fix, 'vi'),
      safety: fix.safety,
      preferred: fix.preferred,
      text: applyEdits(text, fix.edits),
    })),
  );
}

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
            assert.deepEqual(tableFindingsIn(dress.wear(text)), findings, dress.name);
        });
      }
    }
  }
}

function metaOf({ ruleId }: ReportedFinding): RuleMeta {
  const rule = findRule(ruleId);
  assert.ok(rule !== undefined, ruleId);
  return rule.meta;
}
