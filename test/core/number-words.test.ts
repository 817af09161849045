import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareDecimals, formatDecimal } from '../../server/src/core/arithmetic/decimal';
import { readNumberWords } from '../../server/src/core/claims/worded/number-words';
import { spellingOf, writeNumberWords } from '../../server/src/core/claims/worded/write-number-words';

const READINGS: readonly (readonly [words: string, ...values: readonly string[]])[] = [
  ['không', '0'],
  ['mười', '10'],
  ['mười lăm', '15'],
  ['hai mươi mốt', '21'],
  ['hai mươi tư', '24'],
  ['hai nhăm', '25'],
  ['một trăm linh năm', '105'],
  ['hai trăm rưỡi', '250'],
  ['hai trăm ba', '230', '203'],
  ['một trăm năm mươi ngàn', '150.000'],
  ['sáu trăm lẻ sáu triệu sáu trăm ba mươi mốt ngàn', '606.631.000'],
  ['một triệu rưỡi', '1.500.000'],
  ['một triệu hai', '1.200.000', '1.000.002'],
  ['một nghìn linh năm', '1.005'],
  ['mười nghìn tỉ', '10.000.000.000.000'],
  ['ba phẩy hai lăm', '3,25'],
  ['không phẩy không năm', '0,05'],
  ['hai phẩy năm triệu', '2.500.000,0'],
  ['hai rưỡi', '2,5'],
  ['mười tư', '14'],
  ['hai mươi', '20'],
  ['hai chục', '20'],
  ['hai mươi năm', '25'],
  ['hai trăm', '200'],
  ['hai trăm mốt', '210'],
  ['hai trăm ba tư', '234'],
  ['hai trăm ba mươi', '230'],
  ['hai trăm ba mươi mốt', '231'],
  ['mười hai trăm', '1.200'],
  ['hai mươi trăm', '2.000'],
  ['hai nghìn rưỡi', '2.500'],
  ['hai nghìn ba', '2.300', '2.003'],
  ['hai nghìn ba trăm', '2.300'],
  ['hai nghìn ba mươi', '2.030'],
  ['hai vạn ba nghìn', '23.000'],
  ['hai vạn ba', '23.000', '20.003'],
  ['hai triệu ba trăm', '2.000.300', '2.300.000'],
  ['hai triệu ba trăm nghìn', '2.300.000'],
  ['hai triệu chín mươi chín', '2.000.099'],
  ['hai triệu linh ba trăm', '2.000.300'],
  ['hai tỷ ba trăm triệu', '2.300.000.000'],
  ['hai tỷ một nghìn', '2.000.001.000'],
  ['ba phẩy không', '3,0'],
  ['ba phẩy không không năm', '3,005'],
  ['ba phẩy hai lăm triệu', '3.250.000,00'],
  ['ba phẩy hai nghìn tỷ', '3.200.000.000.000,0'],
  ['ba phẩy mười hai', '3,12'],
  ['không phẩy hai', '0,2'],
  ['tư lăm', '45'],
  ['hai tư', '24'],
  ['mười lăm nghìn', '15.000'],
];

/** "năm năm" are as likely five years. */
const NO_NUMBERS = [
  '',
  'mươi',
  'trăm',
  'năm năm',
  'hai năm sáu',
  'mười trăm nghìn mươi',
  'một linh',
  'phẩy năm',
  'mười rưỡi',
  'mười mốt hai',
  'hai mươi lăm ba',
  'hai trăm lẻ',
  'hai trăm linh ba bốn',
  'hai ba trăm',
  'ba phẩy',
  'ba phẩy hai phẩy một',
  'ba phẩy hai triệu năm',
  'một hai',
  'rưỡi',
  'hai rưỡi ba',
  'linh năm',
  'nghìn',
];

const WRITTEN: readonly (readonly [value: bigint, words: string])[] = [
  [0n, 'không'],
  [11n, 'mười một'],
  [14n, 'mười bốn'],
  [15n, 'mười lăm'],
  [21n, 'hai mươi mốt'],
  [24n, 'hai mươi tư'],
  [55n, 'năm mươi lăm'],
  [105n, 'một trăm linh năm'],
  [170_000n, 'một trăm bảy mươi nghìn'],
  [1_000_005n, 'một triệu không trăm linh năm'],
  [1_005_000_000n, 'một tỷ không trăm linh năm triệu'],
];

describe('numbers in words', () => {
  for (const [words, ...values] of READINGS) {
    it(`${words} is ${values.join(' or ')}`, () => {
      const read = readNumberWords(words.split(' ')).map(value => formatDecimal(value, 'vi'));
      assert.deepEqual(read, values);
    });
  }

  for (const words of NO_NUMBERS) {
    it(`“${words}” is none`, () => {
      assert.deepEqual(readNumberWords(words.split(' ').filter(word => word !== '')), []);
    });
  }

  for (const [value, words] of WRITTEN) {
    it(`writes ${value} as ${words}`, () => {
      assert.equal(writeNumberWords({ units: value, scale: 0 }, spellingOf('')), words);
    });
  }

  it('writes the words that a draft uses', () => {
    const spelling = spellingOf('hai tỉ một trăm lẻ ba ngàn');
    assert.equal(
      writeNumberWords({ units: 1_000_105_000n, scale: 0 }, spelling),
      'một tỉ một trăm lẻ năm ngàn',
    );
  });

  it('reads back whatever it writes', () => {
    const value = fc.record({ units: fc.bigInt(0n, 10n ** 15n), scale: fc.integer({ min: 0, max: 4 }) });
    fc.assert(
      fc.property(value, decimal => {
        const words = writeNumberWords(decimal, spellingOf('')) ?? '';
        assert.ok(
          readNumberWords(words.split(' ')).some(read => compareDecimals(read, decimal) === 0),
          words,
        );
      }),
    );
  });
});
