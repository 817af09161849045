import assert from 'node:assert/strict';
import { textAt } from '../../server/src/core/index';
import { figuresIn, paragraph } from '../helpers/marked';
import { alsoSurrounded } from '../helpers/surround';

type Row = readonly [text: string, ...figures: string[]];

function table(rows: readonly Row[]): void {
  for (const [text, ...figures] of alsoSurrounded(rows)) {
    it(text, () => {
      assert.deepEqual(figuresIn(text), figures);
    });
    it(`${text} (decomposed letters)`, () => {
      assert.deepEqual(
        figuresIn(text.normalize('NFD')),
        figures.map(figure => figure.normalize('NFD')),
      );
    });
  }
}

describe('counts out of a whole', () => {
  table([
    ['có 699/756 người', 'fraction:count "699/756"'],
    ['có 245/2.005 vụ', 'fraction:count "245/2.005"'],
    ['trồng 2.798ha/2.770ha', 'fraction:count "2.798ha/2.770ha"'],
    ['giải ngân 17 tỷ đồng/20 tỷ đồng', 'fraction:count "17 tỷ đồng/20"'],
    ['có 45 / 50 hộ', 'fraction:count "45 / 50"'],
    ['đã sắp xếp 96/126 đơn vị', 'fraction:count "96/126"'],
    ['có 11/11 xã', 'fraction:count "11/11"'],
    ['có 5/12 chỉ tiêu', 'fraction:count "5/12"'],
    ['75% và 9/12 xã', 'percentage "75%"', 'fraction:count "9/12"'],
    ['được 15/12 chỉ tiêu', 'fraction:count "15/12"'],
    ['tổng số 96/126 đơn vị', 'fraction:count "96/126"'],
  ]);
});

describe('behind the last syllable of a name', () => {
  table([
    ['vận chuyển trái pháp luật 7 vụ', 'number:plain "7"'],
    ['trái quy định 3 trường hợp', 'number:plain "3"'],
    ['ban hành kết luận 5 cuộc', 'number:plain "5"'],
    ['theo luật 7', 'code:ordinal "7"'],
    ['xếp hạng 3 đơn vị', 'code:ordinal "3"'],
  ]);
});

describe('what each has is a count', () => {
  table([
    ['mỗi đợt 271 đơn vị', 'number:plain "271"'],
    ['mỗi lớp 35 học viên', 'number:plain "35"'],
    ['mỗi tổ dân phố 52 hộ', 'number:plain "52"'],
    ['mỗi tháng 12 hồ sơ', 'number:plain "12"'],
    ['học sinh mỗi lớp 5', 'code:ordinal "5"'],
    ['mỗi học sinh lớp 12 được', 'code:ordinal "12"'],
    ['mỗi lớp 12 có', 'code:ordinal "12"'],
    ['mỗi học sinh lớp 5 thi', 'code:ordinal "5"'],
    ['từng ngày 15 và', 'code:year "15"'],
  ]);
});

describe('dates, months and terms are no counts', () => {
  table([
    ['ngày 19/2', 'fraction:date "19/2"'],
    ['ngày 24 và 25/6', 'code:year "24"', 'fraction:date "25/6"'],
    ['trong phiên 7/2', 'fraction:date "7/2"'],
    ['đêm 6/1', 'fraction:date "6/1"'],
    ['phiên họp (16/6)', 'fraction:date "16/6"'],
    ['lúc 2h, 23/10', 'code:label "2h"', 'fraction:date "23/10"'],
    ['tháng 9/2020', 'fraction:month "9/2020"'],
    ['tháng 5/1943', 'fraction:month "5/1943"'],
    ['Quý 1/2017', 'fraction:month "1/2017"'],
    ['kỳ 1/2020', 'fraction:month "1/2020"'],
    ['niên vụ 2017/2018', 'fraction:season "2017/2018"'],
    ['mùa giải 2016/17', 'fraction:season "2016/17"'],
    ['vụ 16/17', 'fraction:season "16/17"'],
    ['niên độ 2019/2020', 'fraction:season "2019/2020"'],
    ['giai đoạn 2021-2025', 'code:year "2021-2025"'],
    ['ngày 05/3/2020', 'code:date "05/3/2020"'],
    ['thứ Sáu, 19-1-2024', 'code:date "19-1-2024"'],
    ['thứ 6, ngày 19/11/2018', 'code:ordinal "6"', 'code:date "19/11/2018"'],
    ['ngày 05 tháng 3 năm 2020', 'code:year "05"', 'code:year "3"', 'code:year "2020"'],
    ['năm 2024 có 15 xã', 'code:year "2024"', 'number:plain "15"'],
    ['13h30 - 14h00', 'code:time "13h30"', 'code:time "14h00"'],
    ['lúc 8:30', 'code:time "8:30"'],
  ]);
});

describe('ranks, rates and fixed phrases are no counts', () => {
  table([
    ['xếp thứ 22/63 tỉnh, thành', 'fraction:rank "22/63"'],
    ['đứng thứ 04/34 tỉnh', 'fraction:rank "04/34"'],
    ['xếp hạng 5/34', 'fraction:rank "5/34"'],
    ['thứ 120/131 thế giới', 'fraction:rank "120/131"'],
    ['112 bé trai/100 bé gái', 'fraction:rate "112 bé trai/100"'],
    ['5 hồ sơ/1 chỉ tiêu', 'fraction:rate "5 hồ sơ/1"'],
    ['5g/100ml', 'fraction:rate "5g/100ml"'],
    ['200.000 đồng/01 người/01 ngày', 'fraction:rate "200.000 đồng/01"', 'number:plain "01"'],
    ['13 mã tăng/12 mã giảm', 'fraction:rate "13 mã tăng/12"'],
    ['11 dự án/5.873 MW', 'fraction:rate "11 dự án/5.873"'],
    ['trực 24/7', 'fraction:idiom "24/7"'],
    ['trực 24/24', 'fraction:idiom "24/24"'],
    ['trực 24/24h', 'fraction:code "24/24h"'],
    ['tỷ lệ 50/50', 'fraction:idiom "50/50"'],
    ['tỷ lệ 80/20', 'fraction:idiom "80/20"'],
    ['tỷ lệ 20/80', 'fraction:idiom "20/80"'],
    ['thu 20/80 phiếu', 'fraction:count "20/80"'],
    ['quy hoạch 1/500', 'fraction:idiom "1/500"'],
    ['bản đồ tỷ lệ 1/25000', 'fraction:idiom "1/25000"'],
    ['chiếm 2/3 dân số', 'fraction:idiom "2/3"'],
    ['hơn 1/4 số hộ', 'fraction:idiom "1/4"'],
    ['vòng 1/16', 'fraction:idiom "1/16"'],
  ]);
});

describe('addresses, symbols and other codes are no counts', () => {
  table([
    ['số 62/8B, Đường 5D', 'fraction:code "62/8B"', 'code:label "5D"'],
    ['ngõ 45/73/85', 'code:date "45/73/85"'],
    ['7/14/10B Đường 182', 'code:symbol "7/14/10B"', 'code:ordinal "182"'],
    ['thửa 15/20', 'fraction:code "15/20"'],
    ['Nghị định số 30/2020/NĐ-CP', 'code:symbol "30/2020/NĐ-CP"'],
    ['Chỉ thị số 35-CT/TW', 'code:symbol "35-CT/TW"'],
    ['Luật số 59/2020', 'fraction:code "59/2020"'],
    ['NĐ 67/2014', 'fraction:code "67/2014"'],
    ['Luật 22/2023/QH15', 'code:symbol "22/2023/QH15"'],
    ['mạng 3G/4G', 'fraction:code "3G/4G"'],
    ['tần số 50/60hz', 'fraction:code "50/60hz"'],
    ['Điều 5, khoản 2', 'code:ordinal "5"', 'code:ordinal "2"'],
    ['Covid 19', 'code:ordinal "19"'],
    ['lớp 10A1', 'code:label "10A1"'],
    ['chuyến MH370', 'code:label "370"'],
    ['máy 0912345678', 'code:phone "0912345678"'],
    ['máy 0780-3838889', 'code:other "0780-3838889"'],
    ['máy 0984.322.539', 'number:mixed-separators "0984.322.539"'],
    ['bản 2.0.1', 'number:mixed-separators "2.0.1"'],
    ['số 245 đường Lê Lợi', 'code:label "245"'],
  ]);

  it('nor are numbers of items at the start of a line', () => {
    assert.deepEqual(figuresIn('1. Có 5 xã'), ['code:ordinal "1"', 'number:plain "5"']);
    assert.deepEqual(figuresIn('(3) Có 7 hộ'), ['code:ordinal "3"', 'number:plain "7"']);
  });

  it('though "tổng số 245" counts', () => {
    assert.deepEqual(figuresIn('tổng số 245 hồ sơ'), ['number:plain "245"']);
  });
});

describe('counts behind words that end as a label does', () => {
  table([
    ['cùng kỳ 38 vụ', 'number:plain "38"'],
    ['tự chủ một phần 57 trường', 'number:plain "57"'],
    ['người dân tộc thiểu số 14 em', 'number:plain "14"'],
    ['chưa xếp hạng 326 di tích', 'number:plain "326"'],
    ['đã giải quyết 43/61 đơn', 'fraction:count "43/61"'],
    ['cấp tỉnh 7 vụ', 'number:plain "7"'],
    ['lộ trình 24 tháng', 'number:plain "24"'],
    ['cùng kỳ 2019', 'code:ordinal "2019"'],
    ['học kỳ 2', 'code:ordinal "2"'],
    ['phần 3', 'code:ordinal "3"'],
    ['xếp hạng 3', 'code:ordinal "3"'],
    ['vị trí số 14', 'code:label "14"'],
    ['Quyết định 15 ngày 12/3', 'code:ordinal "15"', 'fraction:date "12/3"'],
    ['phường 14 đơn vị', 'code:ordinal "14"'],
  ]);
});

describe('small numbers that name a kind', () => {
  table([
    ['hạng 3 sao, 4 sao', 'code:ordinal "3"', 'code:ordinal "4"'],
    ['khách sạn 5 sao lần lượt', 'code:ordinal "5"'],
    ['lá cờ 16 sao', 'number:plain "16"'],
    ['5 saophone', 'number:plain "5"'],
    ['vay 5 sao kê', 'number:plain "5"'],
    ['khối 6 có 120 em', 'code:ordinal "6"', 'number:plain "120"'],
    ['khối 6 lần lượt là 120', 'code:ordinal "6"', 'number:plain "120"'],
    ['khối 6 cơ quan', 'number:plain "6"'],
    ['thôn 3 và thôn 5', 'code:ordinal "3"', 'code:ordinal "5"'],
    ['tổng số thôn 12', 'number:plain "12"'],
    ['khối 126', 'number:plain "126"'],
  ]);
});

describe('percentages', () => {
  table([
    ['đạt 92,46%', 'percentage "92,46%"'],
    ['đạt 92,46 %', 'percentage "92,46 %"'],
    ['đạt 92,46 phần trăm', 'percentage "92,46 phần trăm"'],
    ['đạt 92,46% (cao)', 'percentage "92,46%"'],
    ['đạt 95%15 kế hoạch', 'percentage "95%"', 'number:plain "15"'],
    ['tăng 1,65 điểm phần trăm', 'percentage:points "1,65 điểm phần trăm"'],
    ['tăng 2 điểm %', 'percentage:points "2 điểm %"'],
    ['từ 90% đến 95%', 'percentage:range "90%"', 'percentage:range "95%"'],
    ['từ 3,5 - 4%', 'number:plain "3,5"', 'percentage:range "4%"'],
    ['tăng 5,8-6%', 'number:plain "5,8"', 'percentage:range "6%"'],
    ['tăng 1-1,5%', 'number:plain "1"', 'percentage:range "1,5%"'],
    ['phần trăm thứ 5', 'code:ordinal "5"'],
  ]);
});

describe('figures of one text', () => {
  it('never share a digit and stand in order', () => {
    const text = 'Ngày 5/3, 699/756 người (92,46%) dự; 5.452 hộ, tăng 1-1,5%, số 12/KH-UBND';
    const spans = paragraph(text).figures.map(({ span }) => span);
    assert.ok(spans.every(({ start }, index) => start >= (spans[index - 1]?.end ?? 0)));
    const digits = text.replace(/\D/gu, '');
    const read = spans.map(span => textAt(text, span).replace(/\D/gu, '')).join('');
    assert.equal(read, digits);
  });
});

describe('what a slash parts, at the edges of seasons, ranks and ways of speaking', () => {
  table([
    ['năm học 1999/00', 'fraction:season "1999/00"'],
    ['vụ 1899/1900', 'fraction:count "1899/1900"'],
    ['có 1899/1901 hộ', 'fraction:count "1899/1901"'],
    ['niên khóa 1900/1901', 'fraction:season "1900/1901"'],
    ['niên khóa 2099/2100', 'fraction:season "2099/2100"'],
    ['có 2101/2102 hộ', 'fraction:count "2101/2102"'],
    ['năm học 2023/24', 'fraction:season "2023/24"'],
    ['có 2023/25 hộ', 'fraction:count "2023/25"'],
    ['vụ 16/17', 'fraction:season "16/17"'],
    ['có 16/17 hộ', 'fraction:count "16/17"'],
    ['mùa 99/00', 'fraction:season "99/00"'],
    ['trực 24/7', 'fraction:idiom "24/7"'],
    ['trực 24/24', 'fraction:idiom "24/24"'],
    ['có 24/8 hộ', 'fraction:count "24/8"'],
    ['chia 50/50', 'fraction:idiom "50/50"'],
    ['chia 80/20', 'fraction:idiom "80/20"'],
    ['chia 20/80', 'fraction:count "20/80"'],
    ['tỷ lệ 20/80', 'fraction:idiom "20/80"'],
    ['chia 100/0', 'fraction:count "100/0"'],
    ['chia 80/21', 'fraction:count "80/21"'],
    ['tỷ lệ 1/500', 'fraction:idiom "1/500"'],
    ['bản đồ 1/500', 'fraction:idiom "1/500"'],
    ['có 1/500 hộ', 'fraction:count "1/500"'],
    ['tỷ lệ 2/500', 'fraction:count "2/500"'],
    ['chiếm 2/3 dân số', 'fraction:idiom "2/3"'],
    ['chiếm 9/10 dân số', 'fraction:idiom "9/10"'],
    ['chiếm 9/11 dân số', 'fraction:count "9/11"'],
    ['chiếm 10/10 dân số', 'fraction:count "10/10"'],
    ['có 2/3 dân số', 'fraction:count "2/3"'],
    ['chiếm 3/3 dân số', 'fraction:count "3/3"'],
    ['được 2/3 dân số', 'fraction:count "2/3"'],
    ['chiếm 02/03 dân số', 'fraction:count "02/03"'],
    ['xếp thứ 22/63', 'fraction:rank "22/63"'],
    ['sắp xếp 96/126 đơn vị', 'fraction:count "96/126"'],
    ['xếp loại 5/34 xã', 'fraction:count "5/34"'],
    ['hạng 5/34', 'fraction:rank "5/34"'],
    ['đạt 99999/99999 hộ', 'fraction:count "99999/99999"'],
  ]);
});

describe('names with a number, and how long that may be', () => {
  table([
    ['khối 6 có 120 em', 'code:ordinal "6"', 'number:plain "120"'],
    ['khối 10 có 120 em', 'code:ordinal "10"', 'number:plain "120"'],
    ['khối 100 có 120 em', 'number:plain "100"', 'number:plain "120"'],
    ['khối 6 cơ quan', 'number:plain "6"'],
    ['số khối 6 có 120 em', 'number:plain "6"', 'number:plain "120"'],
    ['có thôn 3 và thôn 5 lần lượt là 12 hộ', 'code:ordinal "3"', 'code:ordinal "5"', 'number:plain "12"'],
    ['hạng 5 sao', 'code:ordinal "5"'],
    ['có 5 sao lần lượt', 'code:ordinal "5"'],
    ['có 6 sao lần lượt', 'number:plain "6"'],
    ['có 5 sao vàng', 'number:plain "5"'],
    ['khối 3, rồi 4 lần lượt', 'code:ordinal "3"', 'number:plain "4"'],
    ['khối 3 và 104 lần lượt', 'code:ordinal "3"', 'number:plain "104"'],
    ['khối 3 và 4 lớp', 'code:ordinal "3"', 'number:plain "4"'],
    ['có năm 999', 'number:plain "999"'],
    ['có năm 1000', 'code:year "1000"'],
    ['có năm 2200', 'code:year "2200"'],
    ['có năm 2201', 'number:plain "2201"'],
    ['trong tháng 12', 'code:year "12"'],
    ['trong tháng 13', 'number:plain "13"'],
    ['trong tháng 1', 'code:year "1"'],
    ['trong tháng 0', 'number:plain "0"'],
    ['sáng ngày 31', 'code:year "31"'],
    ['sáng ngày 32', 'number:plain "32"'],
    ['sáng ngày 0', 'number:plain "0"'],
    ['tại xã 12', 'number:plain "12"'],
    ['tại xã 123', 'number:plain "123"'],
    ['cấp tỉnh 8 hộ', 'number:plain "8"'],
    ['cấp tỉnh 800 triệu đồng', 'number:plain "800"'],
    ['vào quý 3 tỷ lệ giảm', 'code:ordinal "3"'],
    ['theo mẫu 12', 'code:ordinal "12"'],
    ['theo mẫu 123', 'code:ordinal "123"'],
    ['xếp loại 659 tổ chức', 'number:plain "659"'],
    ['xếp loại 1', 'code:ordinal "1"'],
    ['xếp loại 12', 'number:plain "12"'],
    ['đã giải quyết 632 hồ sơ', 'number:plain "632"'],
    ['theo kết luận 12', 'number:plain "12"'],
    ['tại phần 3', 'code:ordinal "3"'],
    ['tại phần 31', 'code:ordinal "31"'],
    ['vào vòng 2', 'code:ordinal "2"'],
    ['mỗi đội 5 người', 'number:plain "5"'],
    ['máy 12345678', 'code:phone "12345678"'],
    ['máy 1234567', 'number:plain "1234567"'],
    ['đội 5 có 12 người', 'code:ordinal "5"', 'number:plain "12"'],
  ]);
});
