import assert from 'node:assert/strict';
import {
  applyEdits,
  createChecker,
  createDocument,
  NO_SURROUNDINGS,
  resolveSettings,
  RULES,
  withOfferedFixes,
} from '../../server/src/core/index';
import { nameMessage } from '../helpers/document';

interface Offered {
  readonly found: readonly string[];
  /** The texts that the repairs make. */
  readonly repaired: readonly string[];
}

/** What is found by rules of content, and the repairs that are offered. */
function offeredIn(text: string): Offered {
  const [document, checker] = [createDocument(text), createChecker(resolveSettings(RULES, []))];
  const result = checker.check(document);
  assert.ok(result !== null);
  const judged = { document, checker, surroundings: NO_SURROUNDINGS, result };
  const findings = withOfferedFixes(result.findings, judged).filter(
    ({ ruleId }) => !ruleId.startsWith('style/'),
  );
  const repaired = findings.flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)));
  return { found: findings.map(nameMessage), repaired: repaired.map(one => one.normalize('NFC')) };
}

const CITED = 'Nghị quyết số 12-NQ/TU ngày 27/02/2026 của Tỉnh ủy';

/** What is found, and which texts the repairs make. */
const ROWS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  // 30/02 becomes 28/02, which the other mention contradicts.
  [`Theo ${CITED.replace('27', '30')}.\n\nThực hiện ${CITED}.`, ['impossible-date.no-such-day'], []],
  [
    `Theo ${CITED.replace('27', '30')}.\n\nThực hiện ${CITED.replace('27', '28')}.`,
    ['impossible-date.no-such-day'],
    [`Theo ${CITED.replace('27', '28')}.\n\nThực hiện ${CITED.replace('27', '28')}.`],
  ],
  // With one share right, another is the one that cannot be.
  ['659 98(8%520(78,9%41(6,62%', ['percent-mismatch.mismatch-apart'], []],
];

describe('repairs that are shown', () => {
  for (const [text, found, repaired] of ROWS)
    it(`make the whole draft true, or are not offered: ${text.split('\n', 1).join()}`, () => {
      for (const written of [
        text,
        text.normalize('NFD'),
        `Mở đầu.\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`,
      ]) {
        const offered = offeredIn(written);
        assert.deepEqual(offered.found, found);
        const wanted = repaired.map(right =>
          written
            .normalize('NFC')
            .replace(text.replaceAll('\n', written.includes('\r') ? '\r\n' : '\n'), () =>
              right.replaceAll('\n', written.includes('\r') ? '\r\n' : '\n'),
            ),
        );
        assert.deepEqual(offered.repaired, wanted);
      }
    });

  it('hold what they say beside a word that was mistyped', () => {
    const { repaired } = offeredIn('Nghi quyết số 12-NQ/TU ngày 30/02/2026 của Tỉnh ủy.');
    assert.ok(repaired.some(text => text.includes('28/02/2026')));
  });

  it('are shown untried in a draft with more of them than anybody writes', () => {
    const wrong = Array.from(
      { length: 14 },
      (_, at) => `Theo Nghị quyết số ${at + 1}-NQ/TU ngày 30/02/2026.`,
    );
    const text = `${wrong.join('\n\n')}\n\nTheo Nghị quyết số 1-NQ/TU ngày 27/02/2026.`;
    assert.ok(offeredIn(text).repaired.length >= 14);
  });
});
