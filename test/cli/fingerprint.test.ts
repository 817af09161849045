import assert from 'node:assert/strict';
import { fingerprintOf, fingerprintsOf } from '../../server/src/cli/fingerprint/fingerprint';
import { POINT, WRONG } from '../helpers/drafts';

/** The finding that marks the n-th place of some words. */
function findingAt(text: string, marked: string, number = 1): Parameters<typeof fingerprintOf>[0] {
  let start = -1;
  for (let count = 0; count < number; count += 1) start = text.indexOf(marked, start + 1);
  return {
    ruleId: 'figure/percent-mismatch',
    messageId: 'mismatch',
    span: { start, end: start + marked.length },
  };
}

function nameOf(text: string, marked = '53,71%'): string {
  return fingerprintOf(findingAt(text, marked), text);
}

describe('the fingerprint of a finding', () => {
  const name = nameOf(WRONG);

  it('is 32 hexadecimal digits', () => {
    assert.match(name, /^[\da-f]{32}$/u);
  });

  const same: readonly (readonly [string, string])[] = [
    ['lines above', `BÁO CÁO\n\n${POINT}\n${WRONG}`],
    ['a sentence before it on its line', `Năm nay rất tốt. ${WRONG}`],
    ['a sentence behind it on its line', `${WRONG.trimEnd()} Năm nay rất tốt.`],
    ['another wrap', WRONG.replace('người ', 'người\n')],
    ['CRLF', WRONG.replace('\n', '\r\n')],
    ['no newline at the end', WRONG.trimEnd()],
  ];
  for (const [what, text] of same) {
    it(`survives ${what}`, () => {
      assert.equal(nameOf(text), name);
    });
  }

  it('survives decomposed letters', () => {
    const text = `BÁO CÁO\n\n${WRONG}`.normalize('NFD');
    assert.equal(nameOf(text), name);
  });

  const other: readonly (readonly [string, string, string])[] = [
    ['another word in the sentence', WRONG.replace('người', 'đảng viên'), '53,71%'],
    ['another figure', WRONG.replace('53,71', '53,72'), '53,72%'],
    ['another marked place of the sentence', WRONG, '402/756'],
  ];
  for (const [what, text, marked] of other) {
    it(`differs for ${what}`, () => {
      assert.notEqual(nameOf(text, marked), name);
    });
  }

  it('differs by rule, by message and by path', () => {
    const finding = findingAt(WRONG, '53,71%');
    const names = [
      fingerprintOf({ ...finding, ruleId: 'figure/number-format' }, WRONG),
      fingerprintOf({ ...finding, messageId: 'truncated' }, WRONG),
      fingerprintOf(finding, WRONG, 'a.txt'),
      fingerprintOf(finding, WRONG, 'b.txt'),
      name,
    ];
    assert.equal(new Set(names).size, 5);
  });

  it('numbers equals in their order, and leaves the others alone when one goes', () => {
    const text = WRONG + POINT + WRONG;
    const marked = [findingAt(text, '53,71%'), findingAt(text, '99.61%'), findingAt(text, '53,71%', 2)];
    const names = fingerprintsOf(marked, text);
    assert.deepEqual(names, [`${name}:1`, `${nameOf(text, '99.61%')}:1`, `${name}:2`]);
    const less = POINT + WRONG;
    assert.deepEqual(fingerprintsOf([findingAt(less, '53,71%')], less), [`${name}:1`]);
  });

  it('does not change with what stands far away on a very long line', () => {
    const lead = 'thực hiện nghị quyết, '.repeat(50);
    const text = `Kết quả ${lead}${WRONG}`;
    assert.equal(nameOf(`Các kết quả ${lead}${WRONG}`), nameOf(text));
  });
});
