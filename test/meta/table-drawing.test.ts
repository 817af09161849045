import { equal } from 'node:assert/strict';
import { draw, type Form, type Look } from '../tables/draw/draw';
import { cellOf, type Sheet } from '../tables/sheet';

const LOOK: Look = {
  numbers: { decimal: ',', thousands: '.', dropsZeros: false },
  repeatsMerged: false,
  trimsTabs: false,
  gap: 2,
  isCut: false,
};

/** Heads merged across and down, a title over the whole width, and a total merged over number and name. */
const SHEET: Sheet = {
  recipe: 'example',
  above: [],
  head: [
    [cellOf('STT', 1, 2), cellOf('Xã', 1, 2), cellOf('Số hộ', 2)],
    [cellOf('Kế hoạch'), cellOf('Kết quả')],
  ],
  body: [
    [cellOf('I. Khối xã', 4)],
    [cellOf('1'), cellOf('An Hòa'), cellOf({ units: 1_250, decimals: 0 }), cellOf('-')],
    [cellOf('Cộng', 2), cellOf({ units: 1_250, decimals: 0 }), cellOf('')],
  ],
  below: [],
  columnCount: 4,
  relations: [],
  isMeasured: false,
};

const DRAWN: Readonly<Record<Form, readonly string[]>> = {
  pipes: [
    '| STT | Xã | Số hộ |  |',
    '|---|---|---|---|',
    '|  |  | Kế hoạch | Kết quả |',
    '| I. Khối xã |  |  |  |',
    '| 1 | An Hòa | 1.250 | - |',
    '| Cộng |  | 1.250 |  |',
  ],
  word: ['STT\tXã\tSố hộ', '\t\tKế hoạch\tKết quả', 'I. Khối xã', '1\tAn Hòa\t1.250\t-', 'Cộng\t1.250\t'],
  excel: [
    'STT\tXã\tSố hộ\t',
    '\t\tKế hoạch\tKết quả',
    'I. Khối xã\t\t\t',
    '1\tAn Hòa\t1.250\t-',
    'Cộng\t\t1.250\t',
  ],
  blanks: [
    'STT  Xã            Số hộ',
    '             Kế hoạch  Kết quả',
    'I. Khối xã',
    '  1  An Hòa     1.250  -',
    'Cộng            1.250',
  ],
};

describe('a table that is drawn', () => {
  for (const form of ['pipes', 'word', 'excel', 'blanks'] as const) {
    it(`shows merged cells as it is usual: ${form}`, () => {
      equal(draw(SHEET, LOOK, form).text, `${DRAWN[form].join('\n')}\n`);
    });
  }

  it('repeats merged heads where a converter does', () => {
    const [first] = draw(SHEET, { ...LOOK, repeatsMerged: true }, 'pipes').text.split('\n');
    equal(first, '| STT | Xã | Số hộ | Số hộ |');
  });

  it('begins again on a new page, except where it was pasted', () => {
    const long = { ...SHEET, body: SHEET.body.flatMap(row => [row, row, row]) };
    const heads = (form: Form): number =>
      draw(long, { ...LOOK, isCut: true }, form).text.split('STT').length - 1;
    equal(heads('pipes'), 2);
    equal(heads('blanks'), 2);
    equal(heads('word'), 1);
  });
});
