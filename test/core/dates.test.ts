import assert from 'node:assert/strict';
import { editsTo } from '../../server/src/core/claims/date/write-date';
import { yearsMeant } from '../../server/src/core/claims/date/mistyped-year';
import { paragraph } from '../helpers/marked';
import { markDates, traitsOfDates, unmark, valuesOfDates } from '../helpers/marked-times';
import { alsoSurrounded } from '../helpers/surround';

type Row = readonly [marked: string, ...traits: string[]];

/** Each row is read as it stands and in decomposed letters: the places must be exact in both. */
function table(rows: readonly Row[]): void {
  tableAsItStands(alsoSurrounded(rows));
}

/** Of rows that stand at the end of a line. */
function tableAsItStands(rows: readonly Row[]): void {
  for (const [marked, ...traits] of rows) {
    for (const form of ['NFC', 'NFD'] as const) {
      it(`${marked} (${form})`, () => {
        const text = unmark(marked).normalize(form);
        assert.equal(markDates(text), marked.normalize(form));
        assert.deepEqual(traitsOfDates(text), traits);
      });
    }
  }
}

function silent(texts: readonly string[]): void {
  for (const text of texts) {
    it(text, () => {
      assert.equal(markDates(text), text);
      assert.equal(markDates(text.normalize('NFD')), text.normalize('NFD'));
    });
  }
}

describe('a date in digits', () => {
  table([
    ['Họp ngày [{05}/{12}/{2023}].', 'slash named'],
    ['Họp ngày [{5}/{12}/{2023}]', 'slash named'],
    ['Họp ngày [{5}-{12}-{2023}]', 'dash named'],
    ['Họp ngày [{5}–{12}–{2023}]', 'dash named'],
    ['Họp ngày [{5} / {12} / {2023}]', 'slash named'],
    ['Họp [{05}/{12}/{2023}] tại xã', 'slash'],
    ['[{19}-{1}-{2024}]', 'dash'],
    ['Thời gian ký: [{07}.{01}.{2025}] 16:32', 'dot'],
    ['NGÀY [{05}/{12}/{2023}]', 'slash named'],
    ['(ngày [{05}/{12}/{2023}])', 'slash named'],
    ['“[{05}/{12}/{2023}]”', 'slash'],
    ['| [{05}/{12}/{2023}] | đã xong |', 'slash'],
    ['**[{05}/{12}/{2023}]**', 'slash'],
    ['ngày [{05}/{12}/{23}]', 'slash named'],
    ['ngày\u00a0[{05}/{12}/{2023}]', 'slash named'],
    ['ngày\r\n[{05}/{12}/{2023}]', 'slash named'],
    ['(19/8/1890, [{19}/{5}/{1890}] - [{19}/{5}/{2026}])', 'slash', 'slash'],
    ['([{19}-{5}-{1890}] – [{2}-{9}-{1969}])', 'dash', 'dash'],
    ['([{19}/{5}/{1890}] -\r\n[{19}/{5}/{2026}])', 'slash', 'slash'],
  ]);
  silent(['Số hộ là 12/4/1850.', 'Tỷ lệ 12/4/1850 - 2026.', 'Mục 3.1.1890 - 5/2.']);
});

describe('a date in words', () => {
  table([
    ['Bình Minh, [ngày {05} tháng {12} năm {2023}]', 'spelled named'],
    ['[Ngày {5} tháng {3} năm {2023}].', 'spelled named'],
    ['từ [ngày {20} tháng {11}] hằng năm', 'spelled named'],
    ['trước [ngày {20} tháng {11}] năm sau', 'spelled named'],
    ['[ngày {05}\u00a0tháng {12}\u00a0năm {2023}]', 'spelled named'],
    ['[ngày {05} tháng\n{12} năm {2023}]', 'spelled named'],
    ['[ngày {05}\r\ntháng {12} năm\r\n{2023}]', 'spelled named'],
    ['[NGÀY {05} THÁNG {12} NĂM {2023}]', 'spelled named'],
  ]);
});

describe('a date with blanks for the pen', () => {
  tableAsItStands([
    ['Bình Minh, [ngày     tháng {11} năm {2026}]', 'spelled named blank'],
    ['Bình Minh, [ngày … tháng … năm {2026}]', 'spelled named blank'],
    ['Bình Minh, [ngày ..... tháng {11} năm {2026}]', 'spelled named blank'],
    ['Bình Minh, [ngày ........................ tháng {11} năm {2026}]', 'spelled named blank'],
    ['Bình Minh, [ngày ____ tháng {11} năm {2026}]', 'spelled named blank'],
    ['Bình Minh, [ngày {05} tháng     năm {2026}]', 'spelled named blank'],
    ['Bình Minh, [ngày {05} tháng {11} năm 20…]', 'spelled named blank'],
    ['Bình Minh, [ngày {05} tháng {11} năm 20...]', 'spelled named blank'],
    ['Bình Minh, [ngày {05} tháng {11} năm]', 'spelled named blank'],
  ]);
  silent(['Bình Minh, ngày     tháng     năm', 'ngày tháng năm sinh; lớp 10', 'ngày … tháng … năm 20…']);
});

describe('a day and month without a year', () => {
  table([
    ['ngày [{02}/{01}]', 'slash named'],
    ['ngày [{30}-{4}]', 'dash named'],
    ['sáng [{24}/{6}]', 'slash named'],
    ['đêm [{6}/{1}]', 'slash named'],
    ['từ ngày [{15}/{10}] đến [{18}/{10}]', 'slash named', 'slash'],
    ['ngày [{15}/{10}], 2/3 số hộ', 'slash named'],
  ]);
  silent(['Quốc khánh 2-9, dịp 30-4 và 1-5', 'chiếm 2/3 dân số, đạt 5/12 chỉ tiêu', 'phiên 7/2', 'ngày 3.5']);
});

describe('days that share a month', () => {
  table([
    ['ngày [{15}] và [{16}/{4}/{2025}]', 'slash named inherited', 'slash'],
    ['các ngày [{3}], [{4}] và [{5}/{6}/{2024}]', 'slash named inherited', 'slash named inherited', 'slash'],
    ['ngày [{15}] - [{20}/{3}/{2024}]', 'slash named inherited', 'slash'],
    ['từ ngày [{15}]-[{20}/{3}/{2024}]', 'slash named inherited', 'slash'],
    ['từ [{15}] đến ngày [{20}/{3}/{2024}]', 'slash named inherited', 'slash named'],
    ['([{15}] - [{20}/{3}/{2024}])', 'slash named inherited', 'slash'],
    ['ngày [{2}] - [{6}/{6}]', 'slash named inherited', 'slash'],
    ['15 - [{20}/{3}/{2024}]', 'slash'],
    ['lúc 13:30, [{20}/{3}/{2024}]', 'slash'],
    ['(48 - [{20}/{3}/{2024}])', 'slash'],
    ['(12, [{20}/{3}/{2024}])', 'slash'],
    ['ngày [{15}] và [{16} tháng {4} năm {2025}]', 'spelled named inherited', 'spelled'],
    ['từ ngày [{15}] đến [ngày {20} tháng {4} năm {2025}]', 'spelled named inherited', 'spelled named'],
    ['từ [ngày {28} tháng {3}] đến [{5} tháng {4} năm {2025}]', 'spelled named', 'spelled'],
    ['từ [{31}] đến [{2}/{4}/{2024}]', 'slash named inherited', 'slash'],
    ['từ 32 đến [{2}/{4}/{2024}]', 'slash'],
    ['từ 15, 45 và [{20}/{3}/{2024}]', 'slash'],
    ['ngày [{32}] và [{16}/{4}/{2025}]', 'slash named inherited', 'slash'],
    ['ngày [{15}], [{45}] và [{16}/{4}/{2025}]', 'slash named inherited', 'slash named inherited', 'slash'],
    ['từ 15 đến [ngày     tháng {4} năm {2025}]', 'spelled named blank'],
    ['từ ngày [{28}/{12}/{2023}] đến ngày [{05}/{01}/{2024}]', 'slash named', 'slash named'],
  ]);
  silent(['trong 10 tháng 4 năm qua', 'thắng 3 ván (6-2, 6-2, 7-6)', 'hết 5 tháng 3 tuần']);

  it('keeps how each day is written', () => {
    assert.deepEqual(
      paragraph('từ ngày 5, 06 đến 07/3/2024').dates.map(({ day }) => day?.digits),
      [1, 2, 2],
    );
  });

  it('lends month and year to each day', () => {
    assert.deepEqual(valuesOfDates('các ngày 3, 4 và 5/6/2024'), ['3.6.2024', '4.6.2024', '5.6.2024']);
  });
});

describe('a weekday beside a date', () => {
  table([
    ['<Thứ Sáu>, ngày [{19}/{01}/{2024}]', 'slash named'],
    ['<Thứ Sáu>, [{19}-{1}-{2024}]', 'dash'],
    ['19:48, <Thứ Sáu>, [{19}-{1}-{2024}]', 'dash'],
    ['lúc 14 giờ 30, <thứ sáu> ngày [{19}/{1}/{2024}]', 'slash named'],
    ['sáng <thứ Sáu> ([{19}/{1}/{2024}])', 'slash'],
    ['<thứ Sáu> (ngày [{19}/{1}/{2024}])', 'slash named'],
    ['<thứ Sáu> [ngày {19} tháng {01} năm {2024}]', 'spelled named'],
    ['<thứ Sáu> - [{19}/{1}/{2024}]', 'slash'],
    ['ngày [{19}/{1}/{2024}] (<thứ Sáu>)', 'slash named'],
    ['ngày [{19}/{1}/{2024}] là <thứ Sáu>', 'slash named'],
    ['ngày [{19}/{1}/{2024}] rơi vào <thứ Sáu>', 'slash named'],
    ['[ngày {19} tháng {01} năm {2024}] (<thứ Sáu>)', 'spelled named'],
    ['<thứ 6>, ngày [{19}/{1}/{2024}]', 'slash named'],
    ['<thứ 6> [{19}/{1}/{2024}]', 'slash'],
    ['<Chủ nhật>, ngày [{21}/{01}/{2024}]', 'slash named'],
    ['<chủ nhật> [{21}/{01}/{2024}]', 'slash'],
    ['<thứ Bẩy>, ngày [{20}/{01}/{2024}]', 'slash named'],
    ['<thứ\nSáu>, ngày [{19}/{01}/{2024}]', 'slash named'],
    [
      'ngày [{18}/{01}/{2024}] là <thứ Năm>, ngày [{19}/{01}/{2024}] là <thứ Sáu>',
      'slash named',
      'slash named',
    ],
    ['<thứ Tư>, ngày [{17}/{01}/{2024}] và ngày [{18}/{01}/{2024}]', 'slash named', 'slash named'],
    ['ngày [{18}/{01}/{2024}], <thứ Sáu>, ngày [{19}/{01}/{2024}]', 'slash named', 'slash named'],
  ]);

  const names = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
  for (const [weekday, name] of names.entries()) {
    it(`${name} is day ${weekday} of the week`, () => {
      for (const written of [name, name.toLowerCase(), name.toUpperCase(), name.normalize('NFD')]) {
        const [date] = paragraph(`${written}, ngày 19/01/2024`).dates;
        assert.equal(date?.weekday?.weekday, weekday, written);
      }
    });
  }

  it('stands before or after', () => {
    const orderIn = (text: string): string | undefined => paragraph(text).dates[0]?.weekday?.order;
    assert.equal(orderIn('thứ Sáu, ngày 19/01/2024'), 'before');
    assert.equal(orderIn('ngày 19/01/2024 (thứ Sáu)'), 'after');
  });
});

describe('an ordinal is no weekday', () => {
  table([
    ['kỳ họp thứ 6, ngày [{19}/{11}/{2018}]', 'slash named'],
    ['lần thứ năm, ngày [{19}/{11}/{2018}]', 'slash named'],
    ['hội nghị lần thứ hai (ngày [{19}/{11}/{2018}])', 'slash named'],
    ['ấn bản thứ 2 ([ngày {1} tháng {8} năm {2010}])', 'spelled named'],
    ['buổi thứ hai, ngày [{19}/{11}/{2018}]', 'slash named'],
    ['ngày làm việc thứ hai, [{19}/{11}/{2018}]', 'slash'],
    ['ngày [{30}/{4}/{2024}] rơi vào ngày <thứ 3>, ngày [{01}/{5}/{2024}]', 'slash named', 'slash named'],
  ]);
});

describe('what the calendar does not have is a date too', () => {
  table([
    ['ngày [{31}/{6}/{2024}]', 'slash named'],
    ['[{30}/{02}/{2024}]', 'slash'],
    ['ngày [{25}/{14}/{2013}]', 'slash named'],
    ['ngày [{0}/{5}/{2024}]', 'slash named'],
    ['ngày [{45}/{13}/{2024}]', 'slash named'],
    ['[ngày {31} tháng {6} năm {2024}]', 'spelled named'],
    ['[ngày {10} tháng {13} năm {2024}]', 'spelled named'],
    ['ngày [{31}/{6}]', 'slash named'],
  ]);
});

describe('lunar dates are known as such', () => {
  table([
    ['ngày [{10}/{3}] âm lịch', 'slash named lunar'],
    ['ngày [{30}/{02}/{2024}] (âm lịch)', 'slash named lunar'],
    ['ngày [{10}/{3}] (AL)', 'slash named lunar'],
    ['mùng [{10}/{3}]', 'slash named lunar'],
    ['[ngày {10} tháng {3}] âm\nlịch', 'spelled named lunar'],
  ]);
});

describe('what looks like a date and is none', () => {
  silent([
    'Điện thoại 0984.322.539, 028.38728737, 0780-3838889',
    'số nhà 45/73/85 Hàng Kênh, 7/14/10B Đường 182, 62/8B',
    'Nghị định số 30/2020/NĐ-CP, Luật số 59/2020/QH14, số 12-NQ/TU',
    'thắng 2-1, các ván 6-4, 7-6, tỷ số 3 - 0',
    'phiên bản 1.2.2024 và 2.5.9',
    'mục 3.1.2024, trang 12/24, tờ 3-5/8',
    'giá 1.210.000 đồng, 12.5.000 đồng',
    'lốp 70/90/17, phân 30/30/10',
    'Điều 1, 2, 3; khoản 1-2-3; điểm a, b',
    'Month first: 12/31/2014, 6/19/2017',
    'Ngày 24-4-20233; 08/10/20181',
    'năm 1096/12/3, 20/11/3019',
    'tháng 9/2024; quý 1/2017; kỳ 1/2020',
    'họp ngày 15 tháng 0 7 năm 2024',
    'mã 03.4013.0470, tỷ lệ 24/7',
    '05/12/23 và 5/12',
    '12/5/2024/QĐ, 12/5/2024a',
    'mã 0/5/2024, 5-0-2024',
  ]);
});

describe('several dates in one text', () => {
  table([
    ['[{05}/{12}/{2023}], [{06}/{12}/{2023}]', 'slash', 'slash'],
    ['[{05}/{12}/{2023}]; [ngày {7} tháng {12} năm {2023}]', 'slash', 'spelled named'],
    ['từ [{05}/{12}/{2023}]-[{07}/{12}/{2023}]', 'slash', 'slash'],
  ]);
});

describe('digits that are nearly a date', () => {
  table([
    ['Họp [{31}/{12}/{1900}] tại xã', 'slash'],
    ['Họp 31/12/1899 tại xã'],
    ['Họp [{31}/{12}/{2100}] tại xã', 'slash'],
    ['Họp 31/12/2101 tại xã'],
    ['Họp 32/12/2024 tại xã'],
    ['Họp 31/13/2024 tại xã'],
    ['Họp 0/12/2024 tại xã'],
    ['Họp 1/0/2024 tại xã'],
    ['Họp ngày [{32}/{13}/{2024}] tại xã', 'slash named'],
    ['Họp ngày 32.13.2024 tại xã'],
    ['Họp 31/12 tại xã'],
    ['Họp 32/12 tại xã'],
    ['Họp 31/13 tại xã'],
    ['Họp 31.12 tại xã'],
    ['Họp ngày [{32}/{13}] tại xã', 'slash named'],
    ['Họp ngày 31.12 tại xã'],
    ['Họp 5/12/23 tại xã'],
    ['Họp ngày [{5}/{12}/{23}] tại xã', 'slash named'],
    ['Họp ngày [{5}/{12}/{202}] tại xã', 'slash named'],
    ['Họp ngày 5/12/202… tại xã'],
    ['Họp ngày 5/12/202 5 tại xã'],
    ['Họp [{5}/{12}/{22025}] tại xã', 'slash'],
    ['Họp 5.12.22025 tại xã'],
    ['Họp ngày [{5} / {12} / {2024}] tại xã', 'slash named'],
    ['Họp ngày 5  / 12/2024 tại xã'],
    ['Họp ngày 125/12/2024 tại xã'],
    ['Họp ngày 5/112/2024 tại xã'],
    ['Theo mục 3.1.2024 tại xã'],
    ['Họp sáng [{3}.{1}.{2024}] tại xã', 'dot named'],
    ['Họp [{3}.{1}.{2024}] tại xã', 'dot'],
    ['([{1}/{5}/{1800}] - 19/5/1890)', 'slash'],
    ['(1/5/1799 - 19/5/1890)'],
    ['([{1}/{5}/{1899}] - [{19}/{5}/{1990}])', 'slash', 'slash'],
    ['Họp 5/12/2024/QĐ'],
    ['Họp 5/12/2024b'],
    ['Họp 5/12/2024% hộ'],
    ['Họp 5/12/2024-1234 tại xã'],
    ['Họp 5/12/2024,5 tại xã'],
    ['Họp 5/12/2024-XH tại xã'],
    ['Họp 1.5/12/2024 tại xã'],
    ['Từ ngày [{15}]-[{20}/{12}/{2024}]', 'slash named inherited', 'slash'],
    ['Từ [{15}]-[{20}/{12}/{2024}]', 'slash named inherited', 'slash'],
    ['Mã 15-20/12/2024'],
    ['Họp A5/12/2024 tại xã'],
    ['Họp ngày [{5}/{12}] tháng này', 'slash named'],
    ['Họp 15/12 độ'],
    ['Họp chiều [{5}/{12}]', 'slash named'],
    ['Họp mùng [{5}/{12}]', 'slash named lunar'],
    ['Họp tối [{5}-{12}-{2024}] xong', 'dash named'],
  ]);
});

describe('the years that five digits may mean', () => {
  for (const [digits, years] of [
    ['22025', [2025]],
    ['20250', [2020, 2025, 2050]],
    ['21900', [1900, 2100]],
    ['21899', []],
    ['22100', [2100]],
    ['22101', []],
    ['25000', []],
    ['2025', []],
  ] as const) {
    it(digits, () => {
      assert.deepEqual(yearsMeant(digits), years);
    });
  }
});

describe('what makes another date of one', () => {
  for (const [written, to, ...texts] of [
    ['5/3/2024', { day: 7, month: 9, year: 2024 }, '7', '9'],
    ['5/3/2024', { day: 17, month: 10, year: 2024 }, '17', '10'],
    ['05/03/2024', { day: 7, month: 9, year: 2025 }, '07', '09', '2025'],
    ['15/3/2024', { day: 7, month: 3, year: 2024 }, '07'],
    ['ngày 9/3/24', { day: 10, month: 3, year: 2024 }, '10', '2024'],
    ['ngày 9/3', { day: 9, month: 4, year: 2024 }, '4'],
    ['5/3/2024', { day: 5, month: 3, year: 2024 }],
  ] as const) {
    it(`${written} to ${String(to.day)}/${String(to.month)}/${String(to.year)}`, () => {
      const [date] = paragraph(written).dates;
      assert.ok(date !== undefined);
      assert.deepEqual(
        editsTo(date, to).map(({ text }) => text),
        texts,
      );
    });
  }
});
