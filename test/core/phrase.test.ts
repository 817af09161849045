import assert from 'node:assert/strict';
import { foldText } from '../../server/src/core/reading/fold';
import { phraseText } from '../../server/src/core/text/phrase';

describe('a text as phrases', () => {
  it('has one space wherever blanks stand, and tabs as they are', () => {
    const phrase = (text: string): string => phraseText(foldText(text)).text;
    assert.equal(phrase('Có  67\r\ntổ chức'), 'có 67 tổ chức');
    assert.equal(phrase('có\u00a067 tổ\nchức'), 'có 67 tổ chức');
    assert.equal(phrase('1\tcó  67'), '1\tcó 67');
    assert.equal(phrase(''), '');
  });

  it('knows the way back', () => {
    for (const text of ['Có  67\r\ntổ  chức', 'Có\u00a067 tổ\nchức', 'Có 67 tổ chức']) {
      const { text: phrase, toFolded } = phraseText(foldText(text));
      const at = phrase.indexOf('chức');
      const start = toFolded?.(at) ?? at;
      assert.equal(text.slice(start, toFolded?.(at + 4) ?? at + 4), 'chức');
    }
  });

  it('knows the way there', () => {
    const folded = foldText('có  67\r\ntổ');
    const { text, fromFolded } = phraseText(folded);
    assert.ok(fromFolded !== null);
    for (const word of ['67', 'tổ']) assert.equal(fromFolded(folded.indexOf(word)), text.indexOf(word));
    assert.equal(fromFolded(folded.length), text.length);
  });
});
