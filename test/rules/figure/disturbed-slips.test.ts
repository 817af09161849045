import assert from 'node:assert/strict';
import { nameFinding } from '../../helpers/document';
import { createChecker, createDocument, resolveSettings, RULES } from '../../../server/src/core/index';
import { DISTURBANCES, fill, FILLERS } from './disturbances';
import { CHANGES } from './disturbed-changes';
import { RATES } from './disturbed-rates';
import { RESTS } from './disturbed-rests';
import { SHARES } from './disturbed-shares';
import { SUMS } from './disturbed-sums';

const SLIPS = [...CHANGES, ...RATES, ...SHARES, ...SUMS, ...RESTS];

const ARITHMETIC = /^figure\/(?:percent-mismatch|change-mismatch|sum-mismatch|part-exceeds-whole)$/u;

const checker = createChecker(
  resolveSettings(
    RULES.filter(({ meta }) => ARITHMETIC.test(meta.id)),
    [],
  ),
);

function findingsIn(text: string): readonly string[] {
  return (checker.check(createDocument(text))?.findings ?? []).map(finding => nameFinding(text, finding));
}

/** See `Slip`. */
function markOf(text: string, slip: string): string {
  const found = findingsIn(text);
  if (!found.includes(slip)) return found.length === 0 ? '-' : '*';
  return found.length === 1 ? '+' : '&';
}

/** The text with the right figure in the place of the one that is told. */
function repair(text: string, slip: string, right: string): string {
  const marked = /"(?<marked>.+)"$/u.exec(slip)?.groups?.['marked'] ?? '';
  return text.replace(marked, marked.replace(/^[\d.,]+/u, right));
}

describe('a slip whose sentence says something else', () => {
  for (const [text, slip, marks] of SLIPS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), [slip]);
      const told = DISTURBANCES.map(
        ({ name, disturb }) =>
          `${name}: ${disturb(text)
            .map(disturbed => markOf(disturbed, slip))
            .join('')}`,
      );
      const expected = marks.split(' ');
      assert.deepEqual(
        told,
        DISTURBANCES.map(({ name }, at) => `${name}: ${expected[at]?.replace('.', '') ?? ''}`),
      );
    });
  }
});

describe('a right figure whose sentence is cut, or roughly told', () => {
  for (const [text, slip, , right] of SLIPS) {
    if (right === null) continue;
    const repaired = repair(text, slip, right);
    it(repaired, () => {
      assert.deepEqual(findingsIn(repaired), []);
      for (const { name, disturb } of DISTURBANCES.filter(({ keepsSense }) => keepsSense))
        for (const disturbed of disturb(repaired))
          assert.deepEqual(findingsIn(disturbed), [], `${name}: ${disturbed}`);
    });
  }
});

describe('a slip whose values stand far apart', () => {
  for (const [text, slip, , , reaches = ''] of SLIPS) {
    for (const [, name, comma, most] of reaches.matchAll(/(\w+)@(\d+)=(\d+)/gu)) {
      const filler = name === 'figures' || name === 'words' || name === 'sentences' ? FILLERS[name] : null;
      assert.ok(filler !== null);
      it(`is told over ${most} ${name} and no more: ${text}`, () => {
        const filled = (count: number): string => fill(text, Number(comma), filler(count));
        assert.ok(findingsIn(filled(Number(most))).includes(slip), filled(Number(most)));
        assert.ok(!findingsIn(filled(Number(most) + 1)).includes(slip), filled(Number(most) + 1));
      });
    }
  }
});
