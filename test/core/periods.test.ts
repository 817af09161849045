import assert from 'node:assert/strict';
import type { PeriodClaim } from '../../server/src/core/claims/date/date';
import { paragraph } from '../helpers/marked';
import { markPeriods, traitsOfPeriods, unmark } from '../helpers/marked-times';
import { alsoSurrounded } from '../helpers/surround';

type Row = readonly [marked: string, ...traits: string[]];

/** Each row is read as it stands and in decomposed letters: the places must be exact in both. */
function table(rows: readonly Row[]): void {
  for (const [marked, ...traits] of alsoSurrounded(rows)) {
    for (const form of ['NFC', 'NFD'] as const) {
      it(`${marked} (${form})`, () => {
        const text = unmark(marked).normalize(form);
        assert.equal(markPeriods(text), marked.normalize(form));
        assert.deepEqual(traitsOfPeriods(text), traits);
      });
    }
  }
}

function silent(texts: readonly string[]): void {
  for (const text of texts) {
    it(text, () => {
      assert.equal(markPeriods(text), text);
    });
  }
}

function getOnlyPeriod(text: string): PeriodClaim {
  const [period, ...others] = paragraph(text).periods;
  assert.ok(period !== undefined && others.length === 0, text);
  return period;
}

describe('two dates as a period', () => {
  table([
    ['từ ngày [28/12/2023 đến ngày 05/01/2024]', 'date-range'],
    ['từ [28/12/2023 đến 05/01/2024]', 'date-range'],
    ['từ ngày [28/12/2023 đến hết ngày 05/01/2024]', 'date-range'],
    ['từ ngày [28/12/2023 cho đến ngày 05/01/2024]', 'date-range'],
    ['từ ngày [28/12/2023 tới 05/01/2024]', 'date-range'],
    ['(ngày [28/12/2023 - 05/01/2024])', 'date-range'],
    ['từ ngày [28/12/2023 – 05/01/2024]', 'date-range'],
    ['từ ngày [15/10 đến ngày 18/10]', 'date-range'],
    ['từ ngày [15 - 20/3/2024]', 'date-range'],
    ['từ ngày [15 đến ngày 20/3/2024]', 'date-range'],
    ['từ ngày [28/12/2023\nđến ngày 05/01/2024]', 'date-range'],
    ['từ ngày [28/12/2023 đến\r\nhết ngày\r\n05/01/2024]', 'date-range'],
    ['từ [ngày 15 tháng 3 đến ngày 20 tháng 3]', 'date-range'],
  ]);
  silent(['ngày 28/12/2023 và ngày 05/01/2024', 'ngày 28/12/2023, ngày 05/01/2024', 'ngày 28/12/2023']);
});

describe('a number of days beside a period', () => {
  table([
    ['trong {03} ngày (từ [13/10/2020 đến 15/10/2020])', 'date-range'],
    ['trong {3} ngày, từ ngày [13/10/2020 đến ngày 15/10/2020]', 'date-range'],
    ['trong {3} ngày từ [13/10/2020 đến 15/10/2020]', 'date-range'],
    ['thời gian {5} ngày (từ ngày [11 - 15/10/2020])', 'date-range'],
    ['Đại hội kéo dài {3} ngày: từ ngày [13/10/2020 đến ngày 15/10/2020]', 'date-range'],
    ['trong {03} ngày\r\n(từ ngày [13/10/2020 đến 15/10/2020])', 'date-range'],
    ['trong 10 ngày làm việc (từ [13/10/2020 đến 15/10/2020])', 'date-range'],
    ['sau 10 ngày, từ ngày [13/10/2020 đến ngày 15/10/2020]', 'date-range'],
  ]);
});

describe('pairs of years', () => {
  table([
    ['giai đoạn [{2021} - {2025}]', 'year-range giai đoạn'],
    ['giai đoạn [{2021}-{2025}]', 'year-range giai đoạn'],
    ['Giai đoạn: [{2021} – {2025}].', 'year-range giai đoạn'],
    ['nhiệm kỳ [{2020} - {2025}]', 'year-range nhiệm kỳ'],
    ['nhiệm kì [{2020}-{2025}]', 'year-range nhiệm kỳ'],
    ['NHIỆM KỲ [{2020} - {2025}]', 'year-range nhiệm kỳ'],
    ['nhiệm\nkỳ [{2020} - {2025}]', 'year-range nhiệm kỳ'],
    ['năm\r\nhọc\r\n[{2025} - {2026}]', 'year-range năm học'],
    ['năm học [{2025} - {2026}],', 'year-range năm học'],
    ['kế hoạch [{2021} - {2025}]', 'year-range other'],
    ['giai đoạn [{2025} - {2021}]', 'year-range giai đoạn'],
  ]);
  silent(['2016/17', 'số 2020-2025/KH', '1900-2000-2100', '15-2020-2025', 'mã 2020-20255', 'thu 2021-2025đ']);
});

describe('quarters', () => {
  table([
    ['[quý {I}/{2024}]', 'quarter roman'],
    ['[quý {I} năm {2024}]', 'quarter roman'],
    ['2 đợt trong [Quý {IV}]', 'quarter roman'],
    ['[quý {1}/{2024}]', 'quarter arabic'],
    ['[quý {2} năm {2024}]', 'quarter arabic'],
    ['[QUÝ {III}/{2024}]', 'quarter roman'],
    ['[quí {II}/{2024}]', 'quarter roman'],
    ['[quý\u00a0{I}/{2024}]', 'quarter roman'],
    ['[quý {I}\nnăm {2024}]', 'quarter roman'],
    ['[quý {V}/{2024}]', 'quarter roman'],
    ['[quý {0}/{2024}]', 'quarter arabic'],
    ['từ [quý {I}] đến [quý {III}/{2024}]', 'quarter roman', 'quarter roman'],
    ['Báo cáo [Quý {V}/{2024}]', 'quarter roman'],
    ['Hết [Quý {V}]', 'quarter roman'],
    ['Kế hoạch [Quý {V} năm {2024}]', 'quarter roman'],
    ['của Việt Nam [Quý {V} năm {2024}]', 'quarter roman'],
    ['Ông Trần [Quý {V}/{2024}]', 'quarter roman'],
    ['BÁO CÁO [QUÝ {V}]', 'quarter roman'],
    ['của ông trong [quý {V}]', 'quarter roman'],
  ]);
  silent([
    'quý vị đại biểu',
    'kết thúc quý 15 ngày',
    'đá quý, quý hiếm',
    'hàng quý',
    'ông Trần Quý X',
    'Trần Quý V phát biểu',
    'ÔNG TRẦN QUÝ X',
    'bà Lê Thị Quý V, năm 2024',
    'đồng chí Bạch Quý IX năm 1970',
    'thầy Mạc Đăng Quý X',
    'gồm các ông Phùng Quý V, Khúc Quý X',
    'Nguyễn Quý VII năm 2020',
    'ông Quý V. trình bày',
    'Quý III đại biểu'.replace('III ', ''),
    '1. Quý 98',
    'Danh sách:\n2. Quý 45\n3. Lan 47',
    'a) Quý 36',
    '- Quý 98',
    '| 1 | Quý 98 |',
  ]);
  table([
    ['1. [Quý {5}]', 'quarter arabic'],
    ['1. [Quý {13}/{2025}]', 'quarter arabic'],
    ['2. [Quý {98} năm {2025}]', 'quarter arabic'],
    ['- [Quý {III}]', 'quarter roman'],
    ['Hết [quý {98}]', 'quarter arabic'],
  ]);

  it('reads Roman numerals', () => {
    for (const [index, roman] of ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].entries()) {
      const period = getOnlyPeriod(`quý ${roman}/2024`);
      assert.equal(period.kind === 'quarter' && period.quarter.value, index + 1, roman);
    }
  });

  it('keeps numerals that are none', () => {
    const period = getOnlyPeriod('quý IIX/2024');
    assert.equal(period.kind === 'quarter' && period.quarter.value, 0);
  });
});

describe('months with their year', () => {
  table([
    ['[tháng {9}/{2024}]', 'month'],
    ['[tháng {9} năm {2024}]', 'month'],
    ['[Tháng {12}/{2024}].', 'month'],
    ['[tháng {13}/{2024}]', 'month'],
    ['từ [tháng {9}/{2024}] đến [tháng {3}/{2025}]', 'month', 'month'],
    ['[tháng {9}\r\nnăm {2024}]', 'month'],
  ]);
  silent([
    'tháng 9',
    '6 tháng đầu năm 2024',
    'ngày 05 tháng 9 năm 2024',
    'ngày … tháng 9 năm 2024',
    'tháng 0 7/2024',
  ]);
});

describe('clock times', () => {
  table([
    ['[{14} giờ {30} phút]', 'clock'],
    ['lúc [{14} giờ {30}], ngày 05/12/2023', 'clock'],
    ['[{08} giờ {00}]', 'clock'],
    ['lúc [{8} giờ] sáng', 'clock'],
    ['lúc [{7}h{30}]', 'clock'],
    ['[{13}h{30}] - [{14}h{00}]', 'clock', 'clock'],
    ['[{19}:{48}], Thứ Sáu, 19-1-2024', 'clock'],
    ['trong [{48} giờ]', 'clock'],
    ['lúc [{25} giờ {75} phút]', 'clock'],
    ['[{14} giờ\n{30} phút]', 'clock'],
    ['[{14} giờ] 3,5 km', 'clock'],
  ]);
  silent(['24/24h', '12:30:45', '1:500', '3.5h', '8h3km', 'lớp 10A5h']);
});

describe('can-chi years', () => {
  table([
    ['Xuân [<Bính Ngọ> {2026}]', 'can-chi'],
    ['Tết Nguyên đán [<Ất Tỵ> {2025}]', 'can-chi'],
    ['năm [<Ất Tị> ({2025}])', 'can-chi'],
    ['Tết [<Giáp Thìn> năm {2024}]', 'can-chi'],
    ['Xuân [<Quý Mão> - {2023}]', 'can-chi'],
    ['XUÂN [<BÍNH NGỌ> {2026}]', 'can-chi'],
    ['Xuân [<Bính\nNgọ> {2026}]', 'can-chi'],
    ['Xuân [<Kỉ Hợi> {2019}]', 'can-chi'],
    ['Xuân [<Quí Mão> {2023}]', 'can-chi'],
  ]);
  silent(['12 tháng của năm Ất Tỵ', 'Tân Sơn 2025', 'Bính Ngọ 20255', 'Bính 2026']);
});

describe('periods in one text', () => {
  table([
    [
      'Từ [quý {III}/{2024}] đến [quý {I}/{2025}], giai đoạn [{2021} - {2025}], lúc [{7}h{30}]',
      'quarter roman',
      'quarter roman',
      'year-range giai đoạn',
      'clock',
    ],
  ]);
});
