import assert from 'node:assert/strict';
import { repeatedParagraph } from '../../../server/src/core/rules/style/repeated-paragraph';
import { unpaired } from '../../../server/src/core/rules/style/unpaired';
import { testRules } from '../../helpers/rules-under-test';

const { findingsIn } = testRules([repeatedParagraph]);
const { check, messageOf } = testRules([unpaired]);

const found = (text: string): readonly string[] => findingsIn(text).map(name => name.replace(/ ".*/su, ''));

/** A paragraph of so many units. */
const paragraph = (letter: string, units: number): string =>
  `Về ${letter}, các thôn đã hoàn thành nhiệm vụ`
    .padEnd(units - 1, ' được giao')
    .trimEnd()
    .padEnd(units, '.');

describe('where a paragraph that stands twice is told', () => {
  const [a, b, c, d] = ['A', 'B', 'C', 'D'].map(letter => paragraph(letter, 90));
  const repeated = ['repeated-paragraph.repeated information'];

  for (const [name, lines, expected] of [
    ['of 80 units', [paragraph('A', 80), paragraph('A', 80)], repeated],
    ['of 79 units', [paragraph('A', 79), paragraph('A', 79)], []],
    ['with one between', [a, b, a], repeated],
    ['with two between', [a, b, c, a], []],
    ['as a run of three', [a, b, c, a, b, c], repeated],
    ['as a run of three whose second is another', [a, b, c, a, d, c], []],
    ['as a run of three whose third is another', [a, b, c, a, b, d], []],
  ] as const) {
    it(`${expected.length > 0 ? 'tells' : 'leaves'} one ${name}`, () => {
      assert.deepEqual(found(lines.join('\n\n')), expected);
    });
  }
});

describe('where a sentence with another figure is told', () => {
  const sentence = (people: string, units: number): string =>
    `Các thôn có 45 hộ với ${people} người`.padEnd(units - 1, ', chia đều cho các tổ').padEnd(units, '.');
  const between = 'Về kinh tế, các thôn đã hoàn thành nhiệm vụ được giao trong năm.';

  for (const [units, expected] of [
    [80, ['repeated-paragraph.restated information']],
    [79, []],
  ] as const) {
    it(`${expected.length > 0 ? 'tells' : 'leaves'} one of ${units} units`, () => {
      const one = sentence('1.250', units);
      assert.equal(one.length, units);
      assert.deepEqual(
        found([`${between} ${one}`, between, sentence('1.520', units)].join('\n\n')),
        expected,
      );
    });
  }
});

describe('what is said of a mark without its other half', () => {
  for (const [text, message] of [
    ['Xã họp (tại thôn.', 'Dấu “(” mở ra mà không có dấu đóng trong đoạn này.'],
    ['Xã họp [tại thôn.', 'Dấu “[” mở ra mà không có dấu đóng trong đoạn này.'],
    ['Xã họp “tại thôn.', 'Dấu ngoặc kép mở ra mà không đóng lại trong đoạn này.'],
  ] as const) {
    it(text, () => {
      assert.deepEqual(
        check(text).findings.map(finding => messageOf(finding, 'vi')),
        [message],
      );
    });
  }
});
