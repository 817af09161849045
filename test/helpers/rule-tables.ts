import assert from 'node:assert/strict';
import { textAt, type RuleId } from '../../server/src/core/index';
import { findingsIn, getOnlyFinding } from './document';
import { repairsOf } from './document-fixes';
import { DRESSES } from './document-variants';

/** The tests that every rule of figures has, each over a table. Each declares a suite with a test for each row. */
export interface RuleTables {
  /** A text and what is found in it, without the name of the rule: `mismatch error "53,71%"`. Every rule is on. */
  readonly reports: (table: readonly (readonly [text: string, ...found: readonly string[]])[]) => void;
  /** Why, and a near text in which the rule finds nothing. */
  readonly isSilent: (
    table: readonly (readonly [reason: string, text: string])[],
    inForce?: 'this rule' | 'every rule',
  ) => void;
  /** A text in each dress, and what is found there: `mismatch error`, and the marked figure. */
  readonly inEveryDress: (
    table: readonly (readonly [text: string, finding: string, figure: string])[],
  ) => void;
  /** A text, what is marked in it, and the places that the finding speaks of. */
  readonly pointsAt: (
    table: readonly (readonly [text: string, marked: string, ...related: readonly string[]])[],
  ) => void;
  /**
   * A text and what each repair makes of it, as `title | text`. Each is for review, preferred where it is the only one, and leaves
   * nothing to report.
   */
  readonly repairs: (table: readonly (readonly [wrong: string, ...right: readonly string[]])[]) => void;
}

/** The tests of one rule of figures. */
export function tablesOf(ruleId: RuleId): RuleTables {
  const rule = { id: ruleId, name: ruleId.slice(ruleId.indexOf('/') + 1) };
  return {
    reports: table => {
      testReports(rule, table);
    },
    isSilent: (table, inForce = 'this rule') => {
      testSilence(rule, table, inForce);
    },
    inEveryDress: table => {
      testDresses(rule, table);
    },
    pointsAt: table => {
      testPlaces(rule, table);
    },
    repairs: table => {
      testRepairs(rule, table);
    },
  };
}

interface NamedRule {
  readonly id: RuleId;
  /** The id without its group, as findings are named in tests. */
  readonly name: string;
}

type Table<Method extends keyof RuleTables> = Parameters<RuleTables[Method]>[0];

function testReports({ id, name }: NamedRule, table: Table<'reports'>): void {
  describe(`${id} reports`, () => {
    for (const [text, ...found] of table) {
      it(text, () => {
        assert.deepEqual(
          findingsIn(text),
          found.map(finding => `${name}.${finding}`),
        );
      });
    }
  });
}

function testSilence(
  { id, name }: NamedRule,
  table: Table<'isSilent'>,
  inForce: 'this rule' | 'every rule',
): void {
  const counts = (finding: string): boolean => inForce === 'every rule' || finding.startsWith(name);
  describe(`${id} is silent`, () => {
    for (const [reason, text] of table) {
      it(`${reason}: ${text}`, () => {
        assert.deepEqual(findingsIn(text).filter(counts), []);
      });
    }
  });
}

function testDresses({ id, name }: NamedRule, table: Table<'inEveryDress'>): void {
  describe(`${id} in every dress`, () => {
    for (const dress of DRESSES) {
      for (const [text, finding, figure] of table) {
        it(`${dress.name}: ${text}`, () => {
          assert.deepEqual(findingsIn(dress.wear(text)), [`${name}.${finding} "${dress.marked(figure)}"`]);
        });
      }
    }
  });
}

function testPlaces({ id }: NamedRule, table: Table<'pointsAt'>): void {
  describe(`${id} points at`, () => {
    for (const [text, ...places] of table) {
      it(text, () => {
        const finding = getOnlyFinding(text);
        assert.equal(finding.ruleId, id);
        assert.deepEqual(
          [finding, ...finding.related].map(({ span }) => textAt(text, span)),
          places,
        );
      });
    }
  });
}

function testRepairs({ id }: NamedRule, table: Table<'repairs'>): void {
  describe(`the repairs of ${id}`, () => {
    for (const [wrong, ...right] of table) {
      it(`make true: ${wrong}`, () => {
        const repairs = repairsOf(wrong);
        assert.deepEqual(
          repairs.map(({ title, text }) => `${title} | ${text}`),
          right,
        );
        for (const { safety, preferred, text } of repairs) {
          assert.equal(safety, 'review');
          assert.equal(preferred, repairs.length === 1);
          assert.deepEqual(findingsIn(text), []);
        }
      });
    }
  });
}
