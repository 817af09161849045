import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lexer } from '../../../server/src/core/reading/lexer';
import { isOfClass, wordId } from '../../../server/src/core/reading/lexicon';
import { KIND, kindsOf } from '../../../server/src/core/reading/token-kind';
import type { Tokens } from '../../../server/src/core/reading/tokens';

function read(text: string): Tokens {
  return new Lexer().read(text, text.toLowerCase());
}

function written(tokens: Tokens): readonly string[] {
  return indices(tokens).map(at => tokens.text.slice(tokens.startAt(at), tokens.endAt(at)));
}

function indices(tokens: Tokens): readonly number[] {
  return Array.from({ length: tokens.count }, (_, at) => at);
}

describe('Lexer', () => {
  it('parts words, digits and marks', () => {
    const tokens = read('Có 1.234 hộ (92,46%), số 23-NQ/TU');
    assert.deepEqual(written(tokens), [
      ...['Có', '1', '.', '234', 'hộ', '(', '92', ',', '46', '%', ')', ',', 'số', '23', '-', 'NQ', '/', 'TU'],
    ]);
  });

  it('tells which kinds a text has', () => {
    assert.equal(
      read('Có 12 hộ (5%)').kinds,
      kindsOf(KIND.word, KIND.number, KIND.percent, KIND.open, KIND.close),
    );
    assert.equal(read('').kinds, 0);
  });

  const kinds: readonly (readonly [text: string, kind: number])[] = [
    ['đồng', KIND.word],
    ['2024', KIND.number],
    ['%', KIND.percent],
    ['-', KIND.hyphen],
    ['–', KIND.dash],
    ['−', KIND.dash],
    ['“', KIND.quoteOpen],
    ['"', KIND.quote],
    ['\ufffc', KIND.opaque],
    ['²', KIND.other],
    ['Ж', KIND.word],
    ['漢', KIND.word],
    ['١', KIND.other],
  ];
  for (const [text, kind] of kinds) {
    it(`knows the kind of "${text}"`, () => {
      const tokens = read(text);
      assert.equal(tokens.count, 1);
      assert.equal(tokens.kindAt(0), kind);
    });
  }

  it('tells what stands before a token', () => {
    const tokens = read('a b\u00a0c\r\nd\te,f');
    assert.deepEqual(
      indices(tokens).filter(at => tokens.isGlued(at)),
      [0, 5, 6],
    );
    assert.deepEqual(
      indices(tokens).filter(at => tokens.isAfterLineEnd(at)),
      [3],
    );
    assert.deepEqual(
      indices(tokens).filter(at => tokens.isAfterTab(at)),
      [4],
    );
  });

  it('tells the blanks before a token', () => {
    const tokens = read(' a \tb,c');
    assert.deepEqual(
      indices(tokens).map(at => tokens.gapBefore(at)),
      [' ', ' \t', '', ''],
    );
  });

  it('tells of blanks that are other than single spaces and tabs', () => {
    for (const [text, hasWide, hasOdd] of [
      ['a b', false, false],
      ['a\tb', false, false],
      ['a  b', true, true],
      ['a\u00a0b', false, true],
      ['a\nb', false, true],
      ['a b c', false, false],
      ['a \tb', false, false],
      ['a \u00a0b', true, true],
    ] as const) {
      const tokens = read(text);
      assert.deepEqual([tokens.hasWideBlanks, tokens.hasOddBlanks], [hasWide, hasOdd], JSON.stringify(text));
    }
  });

  it('knows words in either case and spelling', () => {
    const tokens = read('Tỷ tỉ NGHÌN ngàn Hoà hòa');
    assert.equal(tokens.wordAt(0), tokens.wordAt(1));
    assert.equal(tokens.wordAt(2), tokens.wordAt(3));
    assert.equal(tokens.wordAt(4), tokens.wordAt(5));
    assert.ok(isOfClass(tokens.wordAt(0), 'magnitude'));
    assert.deepEqual(
      indices(tokens).filter(at => tokens.isCapital(at)),
      [0, 2, 4],
    );
  });

  it('gives no number to words that it does not know, to their beginnings and to longer ones', () => {
    for (const word of ['xyz', 'triệ', 'triệus', 't']) assert.equal(read(word).wordAt(0), 0, word);
    assert.equal(read('triệu').wordAt(0), wordId('triệu'));
  });

  it('gives nothing beyond the text', () => {
    const tokens = read('');
    assert.equal(tokens.count, 0);
    assert.deepEqual(
      [tokens.kindAt(-1), tokens.wordAt(0), tokens.startAt(5), tokens.endAt(-3)],
      [0, 0, 0, 0],
    );
  });

  it('reads one text behind another with the same room', () => {
    const lexer = new Lexer(1);
    const long = 'một, '.repeat(500);
    const first = lexer.read(long, long);
    const second = lexer.read('hai', 'hai');
    assert.deepEqual([first.count, second.count], [1000, 1]);
    assert.deepEqual(
      [first.kindAt(1000), first.wordAt(1000), second.kindAt(1), second.kindAt(-1)],
      [0, 0, 0, 0],
    );
    assert.equal(first.startAt(999), 2498);
  });

  it('gives nothing of the text that stands behind in the same room', () => {
    const lexer = new Lexer(1_000);
    const [first, second] = [lexer.read('một hai', 'một hai'), lexer.read('ba bốn', 'ba bốn')];
    assert.deepEqual([first.count, second.count], [2, 2]);
    for (const tokens of [first, second])
      for (const index of [-1, 2])
        assert.deepEqual([tokens.kindAt(index), tokens.wordAt(index), tokens.endAt(index)], [0, 0, 0]);
  });

  it('leaves nothing out but blanks, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        const folded = text.toLowerCase();
        if (folded.length !== text.length) return;
        const tokens = new Lexer().read(text, folded);
        let end = 0;
        for (const at of indices(tokens)) {
          assert.match(text.slice(end, tokens.startAt(at)), /^[\s\u2000-\u200a]*$/u);
          assert.ok(tokens.endAt(at) > tokens.startAt(at));
          end = tokens.endAt(at);
        }
        assert.match(text.slice(end), /^[\s\u2000-\u200a]*$/u);
      }),
    );
  });

  it('reads a long line of anything', () => {
    for (const piece of ['a', '1', '.', 'tỷ ', '1.', ' ', '漢', '(']) {
      const text = piece.repeat(100_000);
      assert.ok(read(text).count <= text.length);
    }
  });
});
