import { assertReadsLinearly, itLeaves, itReads } from '../../helpers/reading-rows';

describe('reading an address', () => {
  describe('of a page', () => {
    itReads([
      ['Xem https://xahoaan.example.vn/tin?id=5.', 'Xem □.'],
      ['(http://hoaan.example.vn/5%20ho, truy cập ngày 05/11/2025)', '(□, truy cập ngày 05/11/2025)'],
      ['HTTPS://HOAAN.EXAMPLE.VN; ftp://hoaan.example.vn/a', '□; □'],
      ['Trang www.hoaan.example.vn/30/2020 đăng tin.', 'Trang □ đăng tin.'],
      ['theo vanban.example.vn/cv/15-2025.', 'theo □.'],
      ['| https://hoaan.example.vn/a | 45 |', '| □ | 45 |'],
      ['“https://hoaan.example.vn”', '“□”'],
    ]);
  });

  describe('of a picture within the text', () => {
    itReads([
      ['Ảnh data:image/png;base64,iVBO+/3.5%== kèm theo', 'Ảnh □ kèm theo'],
      ['Ảnh data:image/svg+xml;utf8,a%20b. Hết', 'Ảnh □. Hết'],
    ]);
    itLeaves(['metadata:image/png;a', 'data: 3.5%']);
  });

  describe('of a mailbox', () => {
    itReads([
      ['gửi về vanthu.hoaan@binhminh.example.vn.', 'gửi về □.'],
      ['Thư điện tử: văn.thư+5@hoaan.example.vn, trước 05/11', 'Thư điện tử: □, trước 05/11'],
    ]);
  });

  describe('of a file', () => {
    itReads([
      ['Tệp D:\\Bao cao 2025\\Quý I\\so lieu.xlsx đã gửi.', 'Tệp □ đã gửi.'],
      ['Tệp D:\\so lieu 5%.xlsx, E:\\2025\\', 'Tệp □, □'],
      ['lưu tại \\\\may-chu\\Van thu\\di.docx và', 'lưu tại □ và'],
      ['lưu ở ~/bao-cao/quy1.md, /home/vanthu/a.txt', 'lưu ở □, □'],
      ['~/bao-cao/quy1.md', '□'],
      ['Tệp bao-cao-2.5%.docx, Biểu-3.1.xlsx.', 'Tệp □, □.'],
      ['Tệp bao-cao-31.02.2026.PDF, Biểu-3.1.XLSX, a-99.61.Docx.', 'Tệp □, □, □.'],
      ['Tệp ghi-chú-2.5%.txt, quy-1.5.MD, mau-2.5%.html và a.7z', 'Tệp □, □, □ và □'],
      ['Xem ~/uỷ-ban/2.5%.md và ~/bao-cao/2.5%', 'Xem □ và □'],
      ['Tệp 31.02.2026.DOC, anh_2.5%.JPG và b.Pptx', 'Tệp □, □ và □'],
      ['Xem [phụ lục](Phụ lục 2.5%.PDF) kèm theo', 'Xem [phụ lục](□) kèm theo'],
      ['Xem [phụ lục](Phụ lục 2.5%.pdf) kèm theo', 'Xem [phụ lục](□) kèm theo'],
      ['<img src="ảnh 2.5%.png"> kèm theo', '<img src="□"> kèm theo'],
      ['./bao-cao/quy1.md', '□'],
      ['/home/vanthu/a.txt', '□'],
      ['<sup>4</sup>./bao-cao/quy1.md', '□'],
      ['<b>/home/vanthu</b>/a.txt', '□'],
      ['http<b>://hoaan.example.vn</b>', '□'],
    ]);

    describe('and not what the sentence says behind it', () => {
      itReads([
        ['Lưu tại D:\\vanban đã ký ngày 05.12.2023.', 'Lưu tại □ đã ký ngày 05.12.2023.'],
        ['Lưu tại D:\\vanban, đạt 5.123%.', 'Lưu tại □, đạt 5.123%.'],
      ]);
    });
  });

  describe('is none in', () => {
    itLeaves([
      'Nghị định số 30/2020/NĐ-CP',
      'Số: /QĐ-UBND',
      'xã và/hoặc phường',
      'đạt 1/5 số hộ, 24/7',
      'các xã/phường/thị trấn',
      'các xã, phường (/thị trấn)',
      'các /xã/phường',
      'Tỷ lệ 3:/4',
      'Cổng Example.vn của tỉnh',
      'định dạng .docx, .pdf',
      'đạt 2.5%.pdfx',
      'đạt 2.5%.mdx, ~ 5 hộ, khoảng ~/tháng 2.5%',
      'định dạng .DOCX, .PDF; ngày 31.02.2026. DOC là tệp',
      'Nghị định 163/1999/NĐ.CP, 12.PDP, TP.HCM, đạt 2.5%.PDFX',
      'lúc 8:30 @ hội trường',
      'a@b',
      'Ổ D: đầy',
      'thu 5 tỷ đồng/năm',
    ]);
  });
});

describe('reading addresses takes linear time', () => {
  for (const [name, write] of [
    ['marks that end a sentence', (length: number) => `https://hoaan.example.vn/${'!'.repeat(length)}a`],
    ['mailboxes', (length: number) => '@a.'.repeat(length / 3)],
    ['hosts', (length: number) => '.vn/'.repeat(length / 4)],
    ['pages', (length: number) => 'http://'.repeat(length / 7)],
    ['folders', (length: number) => '\\'.repeat(length)],
    ['shares', (length: number) => ' \\\\a'.repeat(length / 4)],
    ['paths', (length: number) => ' /a/'.repeat(length / 4)],
  ] as const) {
    it(name, () => {
      assertReadsLinearly(write);
    });
  }
});
