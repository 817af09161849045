import assert from 'node:assert/strict';
import type { Repaired } from './document-fixes';
import { DRAFT_DRESSES, type Dress } from './document-variants';
import { testGroup } from './rules-under-test';

const { findingsIn, repairsOf } = testGroup('reference');

/** Mentions of documents, each in a paragraph of its own. */
export function inParagraphs(...mentions: readonly string[]): string {
  return mentions.map(mention => `${mention}.`).join('\n\n');
}

/** Mentions that contradict each other with what is marked, and near ones that do not. */
export type ConflictPair = readonly [wrong: readonly string[], marked: string, right: readonly string[]];

/** What a rule finds in a draft. */
export type FindIn = (draft: string) => readonly string[];

/** A rule that compares the mentions of one document. */
export interface ConflictRule {
  /** Its id without the group. */
  readonly name: string;
  readonly severity: string;
  /** What else must be silent where this rule has nothing to say; this rule alone where nothing is said. */
  readonly amid?: FindIn;
}

/** The tests that all rules have which compare the mentions of one document. */
export interface ConflictTests {
  /** The findings of this rule alone. */
  readonly conflictsIn: FindIn;
  /** The findings of this rule with these texts marked, as tests name them. */
  readonly found: (...marked: readonly string[]) => readonly string[];
  /** Declares two tests for each pair, in every dress of a draft. */
  readonly testPairs: (pairs: readonly ConflictPair[]) => void;
  /** Declares a test for each list of mentions that do not contradict each other, in every dress of a draft. */
  readonly testSilence: (lists: readonly (readonly string[])[]) => void;
  /** In these mentions this is found, and nothing else, in every dress of a draft. */
  readonly checkFound: (mentions: readonly string[], marked: string) => void;
  /** The odd mention is found before, between and behind two usual ones. */
  readonly checkUsual: (usual: string, odd: string, marked: string) => void;
  /**
   * The mentions are repaired to these texts, in this order, and nothing is left to say; the same in NFD. What a rule writes anew need
   * not be in letters of the same form.
   */
  readonly checkRepairs: (
    mentions: readonly string[],
    repaired: readonly string[],
    letters?: 'of the draft' | 'of either form',
  ) => void;
}

/** The tests of one rule. */
export function testConflicts(rule: ConflictRule): ConflictTests {
  const { conflictsIn, found } = finderOf(rule);
  const findIn = rule.amid ?? conflictsIn;
  const checkFound: ConflictTests['checkFound'] = (mentions, marked) => {
    checkInDresses(mentions, findIn, dress => found(dress.marked(marked)));
  };
  return {
    conflictsIn,
    found,
    checkFound,
    testPairs: pairs => {
      testPairs(pairs, { conflictsIn, found, findIn });
    },
    testSilence: lists => {
      testSilence(lists, findIn);
    },
    checkUsual: (usual, odd, marked) => {
      checkFound([odd, usual, usual], marked);
      checkFound([usual, odd, usual], marked);
      checkFound([usual, usual, odd], marked);
    },
    checkRepairs: (mentions, repaired, letters = 'of the draft') => {
      for (const form of ['NFC', 'NFD'] as const) {
        const repairs = repairsOf(inParagraphs(...mentions).normalize(form));
        const compared = letters === 'of the draft' ? asItIs : toComposed;
        checkRepairs(
          repairs,
          repaired.map(text => compared(text.normalize(form))),
          { compared, findIn },
        );
      }
    },
  };
}

/** How findings of a rule are told from others, and named. */
type Finder = Pick<ConflictTests, 'conflictsIn' | 'found'>;

function finderOf({ name, severity }: ConflictRule): Finder {
  return {
    conflictsIn: draft => findingsIn(draft).filter(found => found.startsWith(name)),
    found: (...marked) => marked.map(text => `${name}.conflict ${severity} "${text}"`),
  };
}

function testPairs(
  pairs: readonly ConflictPair[],
  { conflictsIn, found, findIn }: Finder & { readonly findIn: FindIn },
): void {
  for (const [wrong, marked, right] of pairs) {
    it(`reports ${wrong.join(' … ')}`, () => {
      checkInDresses(wrong, conflictsIn, dress => found(dress.marked(marked)));
    });
    testSilence([right], findIn);
  }
}

function testSilence(lists: readonly (readonly string[])[], findIn: FindIn): void {
  for (const mentions of lists) {
    it(`is silent at ${mentions.join(' … ')}`, () => {
      checkInDresses(mentions, findIn, () => []);
    });
  }
}

function checkInDresses(
  mentions: readonly string[],
  findIn: FindIn,
  expect: (dress: Dress) => readonly string[],
): void {
  const draft = inParagraphs(...mentions);
  for (const dress of DRAFT_DRESSES) assert.deepEqual(findIn(dress.wear(draft)), expect(dress), dress.name);
}

function checkRepairs(
  repairs: readonly Repaired[],
  expected: readonly string[],
  { compared, findIn }: { readonly compared: (text: string) => string; readonly findIn: FindIn },
): void {
  assert.deepEqual(
    repairs.map(({ text, safety, preferred }) => [compared(text), safety, preferred]),
    expected.map(text => [text, 'review', false]),
  );
  for (const { text } of repairs) assert.deepEqual(findIn(text), []);
}

function asItIs(text: string): string {
  return text;
}

function toComposed(text: string): string {
  return text.normalize('NFC');
}
