import assert from 'node:assert/strict';
import { ALL_RHYMES } from '../../../server/src/core/claims/spelling/rhymes';
import {
  countCommonParts,
  differInOne,
  packedPartsOf,
  syllableOf,
} from '../../../server/src/core/claims/spelling/syllables';
import { syllableAt } from '../../../server/src/core/claims/spelling/token-syllables';
import { Lexer } from '../../../server/src/core/reading/lexer';
import { LEXICON } from '../../../server/src/core/reading/lexicon';

const syllable = (word: string): number => syllableOf(word, 0, word.length);

/** Syllables of each onset and of rare rhymes. */
const POSSIBLE =
  'a ác án ăn ấp âu e em êm ếch ích im ỉa o óc oai oách oằn ông ơi u úa ưa ước uể uống uyên uỷ ủy y yêu yên yết ' +
  'ba cá chủ dân đất gà ghế gì gìn giá giếng giết giềng gừng hòa hoà huyện huỳnh khuya khuỷu khoẻ khỏe kênh ký kí kẻ lễ mỹ mĩ ' +
  'ngành nghề nghiêng nguồn ngoéo nhuận nuôi phường quả quý quí quốc quyền quyết quỳnh quýt quăng quầy rượu sỹ sĩ thuế thuở thuý thúy ' +
  'tuýp trưởng tuần vẹo xoong xuân đường được hoàn toàn khoản ngoằn ngoèo thuyết xuýt loét tuệ huơ hươu bưởi cừu bướu chiều diễu';

/** What the grammar of the syllable rules out. */
const IMPOSSIBLE =
  'nghành ghà gế cế ka kông ngề qân qoa gii iêu tiêg yễm̃ đựơc được̀ ngừơi truờng đuợc nguời hòan tòan khỏan thòi̇ cac cap phat hoc mach ' +
  'các̉ cấn̂p bòt hộch cảp xuôt̉ nhũngg bb đđ ng gh w f tzar zăng web email dướii muuốn thươg biêt việt̀ tìnhh cônng quuy quiyên yêuu';

describe('syllables', () => {
  for (const word of POSSIBLE.split(' '))
    it(`has ${word}`, () => {
      assert.notEqual(syllable(word), 0);
    });
  for (const word of IMPOSSIBLE.split(' '))
    it(`has no ${word}`, () => {
      assert.equal(syllable(word), 0);
    });

  it('are one in both ways of placing tones and in both spellings of i', () => {
    for (const [one, other] of [
      ['hòa', 'hoà'],
      ['thúy', 'thuý'],
      ['khỏe', 'khoẻ'],
      ['kỳ', 'kì'],
      ['quý', 'quí'],
    ] as const) {
      assert.equal(syllable(one), syllable(other));
    }
    assert.notEqual(syllable('tay'), syllable('tai'));
    assert.notEqual(syllable('thúy'), syllable('thúi'));
  });

  it('end in a stop with the tones sắc and nặng alone', () => {
    for (const { letters, isStopped } of ALL_RHYMES.filter(({ onsets }) => (onsets & 2) !== 0)) {
      assert.equal(syllable(`t${letters}`) === 0, isStopped, letters);
    }
  });

  it('are read out of the middle of a text', () => {
    assert.equal(syllableOf('xã được giao', 3, 7), syllable('được'));
    assert.equal(syllableOf('', 0, 0), 0);
  });

  it('are those of their letters in words of the lexicon, however these are spelled', () => {
    for (const [word] of LEXICON.vocabulary.spellings) {
      const tokens = new Lexer().read(word, word);
      if (tokens.count === 1) assert.equal(syllableAt(tokens, 0), syllable(word), word);
    }
    assert.notEqual(syllable('nghìn'), syllable('ngàn'));
  });

  it('have parts in common', () => {
    assert.equal(countCommonParts(syllable('tưởng'), syllable('tướng')), 2);
    assert.equal(countCommonParts(syllable('doạn'), syllable('đoạn')), 2);
    assert.equal(countCommonParts(syllable('xã'), syllable('huyện')), 0);
    assert.equal(countCommonParts(syllable('xã'), syllable('xã')), 3);
  });

  for (const [one, other, expected] of [
    ['tưởng', 'tướng', true],
    ['doạn', 'đoạn', true],
    ['hoàn', 'hoàng', true],
    ['doạn', 'đoàn', false],
    ['xã', 'huyện', false],
    ['xã', 'xã', false],
  ] as const) {
    it(`${one}, ${other}: ${expected ? 'differ in one part' : 'differ in none or several'}`, () => {
      assert.equal(differInOne(packedPartsOf(syllable(one)), packedPartsOf(syllable(other))), expected);
    });
  }
});
