import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';
import { JUDGED_CHANGES, JUDGED_PARTS, JUDGED_SUMS } from './pattern-tables';
import { SILENT } from './silent-patterns';

const JUDGED = [...JUDGED_PARTS, ...JUDGED_CHANGES, ...JUDGED_SUMS];

describe('a pattern of arithmetic is judged', () => {
  for (const [pattern, wrong, finding, right] of JUDGED) {
    const marked = /"(?<text>[^"]+)"$/u.exec(finding)?.groups?.['text'] ?? '';
    it(pattern, () => {
      assert.deepEqual(findingsIn(wrong), [finding]);
    });
    it(`${pattern}, in decomposed letters`, () => {
      assert.deepEqual(findingsIn(wrong.normalize('NFD')), [finding.normalize('NFD')]);
    });
    it(`${pattern}, and is silent where it is right: ${right}`, () => {
      assert.deepEqual(findingsIn(wrong.replace(marked, right)), []);
    });
  }
});

describe('a pattern of arithmetic is left alone', () => {
  for (const [pattern, reason, sentence] of SILENT) {
    it(`${pattern}: ${reason}`, () => {
      assert.deepEqual(findingsIn(sentence), []);
    });
  }
});

describe('the patterns of arithmetic', () => {
  /** Parts of a whole, votes, changes, plans, rates, totals: how many patterns each group has. */
  const groups = { A: 15, B: 7, C: 22, D: 13, E: 9, F: 24 } as const;
  const told = new Set([...JUDGED, ...SILENT].map(([pattern]) => pattern.split(' ', 1)[0]));

  it('are each judged or left alone for a reason', () => {
    const all = Object.entries(groups).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => `${group}${index + 1}`),
    );
    assert.deepEqual(
      all.filter(pattern => !told.has(pattern)),
      [],
    );
    assert.deepEqual(
      [...told].filter(pattern => !all.includes(pattern ?? '')),
      [],
    );
  });
});
