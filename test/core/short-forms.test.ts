import assert from 'node:assert/strict';
import { LAW_NAMES } from '../../server/src/core/reading/lexicon/law-names';
import { readParagraph } from '../helpers/marked';
import { declaredIn, shortFormsIn } from '../helpers/marked-short-forms';
import { writtenAt } from '../helpers/written';
import { alsoSurrounded } from '../helpers/surround';

type Row = readonly [text: string, ...shortForms: string[]];

/** Each row is read in composed and decomposed letters: the places must be exact in both. */
function table(rows: readonly Row[], read = shortFormsIn): void {
  for (const [text, ...expected] of alsoSurrounded(rows)) {
    for (const form of ['NFC', 'NFD'] as const) {
      it(`${JSON.stringify(text)} (${form})`, () => {
        assert.deepEqual(read(text.normalize(form)), expected);
      });
    }
  }
}

describe('a document by its number', () => {
  table([
    ['thực hiện Nghị quyết 23 của Tỉnh ủy', 'number "Nghị quyết 23": 23'],
    ['thực hiện Nghị quyết số 23 của Tỉnh ủy', 'number "Nghị quyết số 23": 23'],
    ['Mặc dù Nghị quyết 23 mới được triển khai', 'number "Nghị quyết 23": 23'],
    ['theo Nghị định 30.', 'number "Nghị định 30": 30'],
    ['theo nghị định 30, thông tư 133', 'number "nghị định 30": 30', 'number "thông tư 133": 133'],
    ['theo Nghị định số 30/2020', 'number "Nghị định số 30/2020": 30, 2020'],
    [
      'theo Thông tư 12/2024 và Kết luận 21',
      'number "Thông tư 12/2024": 12, 2024',
      'number "Kết luận 21": 21',
    ],
    ['Chỉ thị 16 về phòng, chống dịch', 'number "Chỉ thị 16": 16'],
    ['các xã thuộc Chương trình 135', 'number "Chương trình 135": 135'],
    ['các xã thuộc chương trình 135', 'number "chương trình 135": 135'],
    ['triển khai Đề án 06 tại xã', 'number "Đề án 06": 06'],
    ['tình hình thực hiện Nghị quyết 36a của Chính phủ', 'number "Nghị quyết 36a": 36a'],
    ['khoản 1 Điều 12 Thông tư 16/2013)', 'number "Thông tư 16/2013": 16, 2013'],
    ['Thông tư 26 năm 2017 của Bộ', 'number "Thông tư 26": 26'],
    ['Kế hoạch 170 ngày 24/7/2019 đến nay', 'number "Kế hoạch 170": 170'],
    ['NGHỊ QUYẾT SỐ 23', 'number "NGHỊ QUYẾT SỐ 23": 23'],
    ['Thông tư liên tịch số 21/2016 ngày 16/9/2016', 'number "Thông tư liên tịch số 21/2016": 21, 2016'],
    ['Nghị quyết số\r\n23 của Tỉnh ủy', 'number "Nghị quyết số\r\n23": 23'],
    ['Luật số 71 đưa ra quy định', 'number "Luật số 71": 71'],
  ]);
});

describe('numbers of a list whose last item lends its codes', () => {
  const symbolsIn = (text: string): readonly string[] => {
    const read = readParagraph(text);
    return read.block.shortForms.map(({ span, reading }) => {
      const said = reading.kind === 'number' ? reading.symbol : reading.kind;
      return `${writtenAt(read, span).normalize('NFC')}: ${said}`;
    });
  };
  table(
    [
      ['Nghị quyết số 18, 19-NQ/TW', 'Nghị quyết số 18: 18-NQ/TW'],
      ['các Nghị quyết 18, 19 và 20-NQ/TW', 'Nghị quyết 18: 18-NQ/TW', '19: 19-NQ/TW'],
      ['Quyết định số 15 và 16/QĐ-UBND', 'Quyết định số 15: 15/QĐ-UBND'],
      ['Kết luận số 18, 19-NQ/TW', 'Kết luận số 18: null'],
      ['Nghị định số 30, 12/2024/NĐ-CP', 'Nghị định số 30: null'],
      ['Nghị quyết số 18, Nghị quyết số 19-NQ/TW', 'Nghị quyết số 18: null'],
      ['Nghị quyết số 18; 19-NQ/TW', 'Nghị quyết số 18: null'],
    ],
    symbolsIn,
  );
});

describe('a number that is no document', () => {
  table([
    ['ban hành 12 nghị quyết'],
    ['Nghị quyết 2 kỳ họp'],
    ['Nghị quyết năm 2023'],
    ['Nghị quyết 2025 - 2030'],
    ['Quyết định 3 nội dung'],
    ['Quyết định 15 đồng chí'],
    ['Kế hoạch 6 tháng cuối năm'],
    ['kế hoạch 2020 được giao'],
    ['Kế hoạch 5/2026 của chi bộ'],
    ['Điều 5 khoản 2'],
    ['đạt kế hoạch 44.700 tỷ đồng'],
    ['vốn điều lệ 270 tỷ đồng'],
    ['lập biên bản 1.504 vụ'],
    ['khớp lệnh 3,27 triệu đơn vị'],
    ['theo quy định của pháp luật 1. Phải nhận'],
    ['đối tượng báo cáo 1. Bộ trưởng'],
    ['Quyết định\t2\t200'],
    ['Nghị quyết  2  200'],
    ['Báo cáo 06 tháng'],
    ['Hướng dẫn 05 nhóm việc'],
    ['đạt nghị quyết 100% số hộ'],
    ['Thông tư 26 tháng 6'],
    ['Nghị định số 85/2024//NĐ-CP'],
    ['Quyết định số 19 TC/QĐ'],
    ['Nghị quyết số 23-NQ/TU'],
    ['Nghị định số 30/2020/NĐ-CP'],
    ['Nghị định 30 /2020/NĐ-CP'],
    ['Dự án số 2'],
    [''],
  ]);
});

describe('the text itself, and one cited before', () => {
  table([
    ['Nghị quyết này có hiệu lực', 'this "Nghị quyết này"'],
    ['ban hành kèm theo Quy chế này', 'this "Quy chế này"'],
    ['trách nhiệm thi hành Quyết định này.', 'this "Quyết định này"'],
    ['Thông tư liên tịch\nnày', 'this "Thông tư liên tịch\nnày"'],
    ['Kết luận nêu trên', 'above "Kết luận nêu trên"'],
    ['theo Nghị định trên.', 'above "Nghị định trên"'],
    ['Quyết định đó đã hết hiệu lực', 'above "Quyết định đó"'],
    ['thực hiện nghị quyết nói trên, xã', 'above "nghị quyết nói trên"'],
    ['Chỉ thị kể trên được quán triệt', 'above "Chỉ thị kể trên"'],
    ['Nghị quyết trên đã đi vào cuộc sống', 'above "Nghị quyết trên"'],
  ]);
});

describe('a pointing word that points at no document', () => {
  table([
    ['Quyết định trên cơ sở đề nghị của xã'],
    ['thực hiện Kế hoạch trên địa bàn xã'],
    ['Thông báo trên các phương tiện thông tin'],
    ['Hướng dẫn trên trang điện tử'],
    ['theo quy định trên'],
    ['quy định nêu trên'],
    ['quyết định đó của tòa'],
    ['quy định này'],
    ['các Nghị quyết nêu trên'],
    ['hai Nghị định trên.'],
    ['Nghị quyết, trong đó'],
    ['quy định của Luật đó.'],
    ['pháp luật này'],
  ]);
});

describe('a resolution of the Central Committee', () => {
  table([
    [
      'thực hiện Nghị quyết Trung ương 4 khóa XI, XII và Kết luận',
      'conference "Nghị quyết Trung ương 4 khóa XI, XII": 4, XI, XII',
    ],
    ['Nghị quyết Trung ương 4 (khoá XII)', 'conference "Nghị quyết Trung ương 4 (khoá XII": 4, XII'],
    [
      'Nghị quyết Hội nghị Trung ương 4 khóa XII về',
      'conference "Nghị quyết Hội nghị Trung ương 4 khóa XII": 4, XII',
    ],
    [
      'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII',
      'conference "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII": tư, XII',
    ],
    [
      'Nghị quyết Trung ương\r\n4 khóa XI và XII',
      'conference "Nghị quyết Trung ương\r\n4 khóa XI và XII": 4, XI, XII',
    ],
    ['Nghị quyết Đại hội XIV của Đảng'],
    ['Nghị quyết Trung ương'],
    ['Nghị quyết Trung ương 4'],
    ['Nghị quyết Hội nghị cán bộ'],
  ]);
});

describe('a law by its name', () => {
  table([
    ['theo Luật Đất đai và', 'law "Luật Đất đai": Đất đai'],
    ['theo Luật Đất đai năm 2024', 'law "Luật Đất đai năm 2024": Đất đai, 2024'],
    ['Luật Đất đai 2024 quy định', 'law "Luật Đất đai 2024": Đất đai, 2024'],
    [
      'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;',
      'law "Luật Đất đai ngày 18 tháng 01 năm 2024": Đất đai, 2024',
    ],
    ['Căn cứ Luật Đất đai ngày 18/01/2024;', 'law "Luật Đất đai ngày 18/01/2024": Đất đai, 2024'],
    ['Căn cứ Luật Đất đai số 31/2024/QH15', 'law "Luật Đất đai": Đất đai'],
    ['Bộ luật Hình sự năm 2015', 'law "Bộ luật Hình sự năm 2015": Hình sự, 2015'],
    ['Bộ luật\r\nLao động', 'law "Bộ luật\r\nLao động": Lao động'],
    [
      'Pháp lệnh Ưu đãi người có công với cách mạng.',
      'law "Pháp lệnh Ưu đãi người có công với cách mạng": Ưu đãi người có công với cách mạng',
    ],
    ['Căn cứ Luật Tổ chức Chính phủ;', 'law "Luật Tổ chức Chính phủ": Tổ chức Chính phủ'],
    [
      'Luật Ban hành văn bản quy phạm pháp luật quy định',
      'law "Luật Ban hành văn bản quy phạm pháp luật": Ban hành văn bản quy phạm pháp luật',
    ],
    ['Luật Phòng, chống tham nhũng;', 'law "Luật Phòng, chống tham nhũng": Phòng, chống tham nhũng'],
    ['Luật hoá chất và Luật Hóa chất', 'law "Luật hoá chất": hoá chất', 'law "Luật Hóa chất": Hóa chất'],
    ['Luật Địa chất và khoáng sản;', 'law "Luật Địa chất và khoáng sản": Địa chất và khoáng sản'],
    ['một số điều của Luật Điện ảnh.', 'law "Luật Điện ảnh": Điện ảnh'],
    ['theo luật Đất đai', 'law "luật Đất đai": Đất đai'],
    ['theo quy định của Luật Ao hồ bình minh.', 'law "Luật Ao hồ bình minh": Ao hồ bình minh'],
  ]);
});

describe('what is no law', () => {
  table([
    ['Trường Đại học Luật Bình Minh.'],
    ['Luật sư của ông'],
    ['ngành Luật Kinh tế quốc tế'],
    ['pháp luật Việt Nam'],
    ['kỷ luật Đảng'],
    ['ngành Luật Thương mại quốc tế'],
    ['theo luật đất đai'],
    ['Luật Sửa đổi, bổ sung một số điều'],
    ['dự thảo Luật được xây dựng'],
    ['theo luật giá'],
  ]);
});

describe('a short name that the text gives', () => {
  table(
    [
      ['Nghị quyết số 23-NQ/TU (sau đây gọi tắt là Nghị quyết 23);', 'Nghị quyết 23'],
      ['Nghị định số 30/2020/NĐ-CP (gọi tắt là Nghị định 30)', 'Nghị định 30'],
      ['Quyết định số 15/QĐ-UBND (sau đây viết tắt là “Quyết định 15”)', 'Quyết định 15'],
      ['Quyết định số 15/QĐ-UBND (viết tắt là “Quyết định 15\u00a0 ”)', 'Quyết định 15'],
      ['các cơ quan, đơn vị (sau đây gọi chung là cơ quan, đơn vị).', 'cơ quan, đơn vị'],
      ['kế hoạch tổng thể, sau đây gọi là Kế hoạch, được', 'Kế hoạch'],
      ['Ủy ban nhân dân (dưới đây gọi là UBND)', 'UBND'],
      ['(Sau đây gọi tắt là:\r\nĐề án)', 'Đề án'],
      ['giải đấu (hay còn gọi là Giải Bình Minh)'],
      ['sau đây gọi là sau đây gọi là X', 'sau đây gọi là X'],
      ['được gọi là tường đá'],
      ['các nội dung sau đây:'],
      ['(sau đây gọi tắt là'],
    ],
    declaredIn,
  );
});

describe('the text of a part', () => {
  it('is what stands under its span, composed', () => {
    const text = 'Nghị định số 30/2020 và Luật Đất đai năm 2024'.normalize('NFD');
    const read = readParagraph(text);
    const parts = read.block.shortForms.flatMap(({ type, reading }) =>
      reading.kind === 'number'
        ? [type, reading.number, reading.year]
        : reading.kind === 'law'
          ? [type, reading.name, reading.year]
          : [],
    );
    assert.deepEqual(
      parts.map(part => part?.text),
      parts.map(part => part && writtenAt(read, part.span).normalize('NFC')),
    );
    assert.equal(parts.length, 6);
  });
});

describe('the table of laws', () => {
  it('has folded names with the tone mark on the first vowel', () => {
    for (const names of Object.values(LAW_NAMES)) {
      for (const name of names) {
        assert.equal(name, name.normalize('NFC').toLowerCase());
        assert.doesNotMatch(name, /o[áàảãạ](?!\p{L})|[óòỏõọ]a\p{L}|uỷ| {2}|^\s|\s$|[^\p{L}\s,]/u, name);
      }
    }
  });
});
