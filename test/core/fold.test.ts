import assert from 'node:assert/strict';
import { textAt } from '../../server/src/core/index';
import { foldText, foldWord, spanToOriginal } from '../../server/src/core/text/fold';

/** The original text under a folded word. */
function originalOf(original: string, word: string): string {
  const folded = foldText(original);
  const start = folded.text.indexOf(word);
  assert.notEqual(start, -1, `"${word}" in "${folded.text}"`);
  return textAt(original, spanToOriginal(folded, { start, end: start + word.length }));
}

const SENTENCE = 'Tỷ lệ ĐẠT 92,46% (Phường Hòa Khánh)';

describe('folding', () => {
  it('gives composed letters and decomposed letters the same text', () => {
    assert.equal(foldText(SENTENCE.normalize('NFD')).text, foldText(SENTENCE).text);
    assert.equal(foldText(SENTENCE).text, 'tỷ lệ đạt 92,46% (phường hòa khánh)');
  });

  it('keeps offsets of composed text as they are', () => {
    const folded = foldText(SENTENCE);
    assert.equal(folded.isAligned, true);
    assert.equal(folded.toOriginal(7), 7);
  });

  for (const word of ['tỷ', 'lệ', 'đạt', '92,46%', 'phường', 'hòa khánh']) {
    it(`finds the way back to "${word}" in decomposed text`, () => {
      const decomposed = SENTENCE.normalize('NFD');
      assert.equal(originalOf(decomposed, word).normalize('NFC').toLowerCase(), word);
      assert.equal(originalOf(decomposed, word), originalOf(SENTENCE, word).normalize('NFD'));
    });
  }

  it('maps both ends of a decomposed text', () => {
    const decomposed = SENTENCE.normalize('NFD');
    const folded = foldText(decomposed);
    assert.equal(folded.isAligned, false);
    assert.equal(folded.toOriginal(0), 0);
    assert.equal(folded.toOriginal(folded.text.length), decomposed.length);
  });

  it('survives a mark without a letter, a lone surrogate and a letter that grows when lowered', () => {
    for (const odd of ['\u0301a', '\ud83d x', 'İzmir 5%', '\u0301', '']) {
      const folded = foldText(odd);
      assert.equal(folded.toOriginal(0), 0);
      assert.equal(folded.toOriginal(folded.text.length), odd.length);
    }
    assert.equal(originalOf('İzmir 5%', '5%'), '5%');
  });

  it('survives a letter with a million marks', () => {
    const odd = `a${'\u0300'.repeat(1_000_000)}%`;
    assert.equal(originalOf(odd, '%'), '%');
    assert.equal(foldText(odd).toOriginal(0), 0);
  });

  it('blanks comments and bold marks, and keeps what follows in place', () => {
    const marked = 'Có **45/60** hộ <!-- 5% -->, đạt __75%__';
    const comment = ' '.repeat('<!-- 5% -->'.length);
    assert.equal(foldText(marked).text, `có   45/60   hộ ${comment}, đạt   75%  `);
    assert.equal(originalOf(marked, '75%'), '75%');
  });

  it('leaves an open comment as it stands', () => {
    assert.equal(foldText('a <!-- b').text, 'a <!-- b');
  });

  it('folds a word', () => {
    assert.equal(foldWord('TỶ LỆ'.normalize('NFD')), 'tỷ lệ');
  });
});
