import assert from 'node:assert/strict';
import { TABLES } from '../../helpers/table-rules';

const { check, messageOf } = TABLES;

/** A table of rows, the cells of which are parted by semicolons. */
function table(...rows: readonly string[]): string {
  const [head = '', ...body] = rows.map(row => `| ${row.split(';').join(' | ')} |`);
  return [head, head.replace(/[^|]+/gu, '---'), ...body].join('\n');
}

/** The message on the only finding of a table. */
function messageIn(text: string, locale: 'vi' | 'en'): string {
  const messages = check(text).findings.map(finding => messageOf(finding, locale));
  assert.equal(messages.length, 1, text);
  return messages.join('');
}

const products = (first: string, second: string): string =>
  table(`Hàng;${first};${second};Thành tiền`, 'Bàn;12;500;6.000', 'Ghế;40;210;8.400', 'Tủ;3;2.150;6.540');

const sexes = (first: string, second: string): string =>
  table(`Xã;Tổng số;${first};${second}`, 'A;60;35;25', 'B;1.048;1.030;19', 'C;52;28;24', 'D;40;22;18');

const wrongPart = (whole: string, total: string): string =>
  table(`Xã;${whole};Nam;Nữ`, 'A;60;35;25', 'B;68;40;28', 'C;52;28;42', 'D;40;22;18', `${total};220;125;95`);

describe('the names of cells in messages on tables', () => {
  const rows: readonly (readonly [name: string, text: string, vi: string, en: string])[] = [
    [
      'of twenty letters stand beside the figures',
      products('Số lượng tiếp nhận 1', 'Đơn giá bình quân 12'),
      'Dòng “Tủ”, cột “Thành tiền”: “Số lượng tiếp nhận 1” × “Đơn giá bình quân 12” = 3 × 2.150 = 6.450, đang ghi 6.540.',
      'Row “Tủ”, column “Thành tiền”: “Số lượng tiếp nhận 1” × “Đơn giá bình quân 12” = 3 × 2.150 = 6.450, written 6.540.',
    ],
    [
      'of one letter more do not',
      products('Số lượng tiếp nhận 12', 'Đơn giá bình quân 12'),
      'Dòng “Tủ”, cột “Thành tiền”: 3 × 2.150 = 6.450, đang ghi 6.540.',
      'Row “Tủ”, column “Thành tiền”: 3 × 2.150 = 6.450, written 6.540.',
    ],
    [
      'stand beside three figures',
      table(
        'Kho;Đầu kỳ;Nhập;Xuất;Cuối kỳ',
        'A;100;20;30;90',
        'B;250;50;60;240',
        'C;300;80;20;306',
        'D;120;10;30;100',
      ),
      'Dòng “C”, cột “Cuối kỳ”: “Đầu kỳ” + “Nhập” − “Xuất” = 300 + 80 − 20 = 360, đang ghi 306.',
      'Row “C”, column “Cuối kỳ”: “Đầu kỳ” + “Nhập” − “Xuất” = 300 + 80 − 20 = 360, written 306.',
    ],
    [
      'of two columns that are the same are left out',
      sexes('Nam', 'Nam'),
      'Dòng “B”, cột “Tổng số”: các cột thành phần cộng lại là 1.049, đang ghi 1.048.',
      'Row “B”, column “Tổng số”: its columns add up to 1.049, written 1.048.',
    ],
    [
      'of three columns are all told',
      table('Xã;Cả năm;Quý I;Quý II;Quý III', 'A;60;10;20;30', 'B;30;5;10;15', 'C;82;8;9;11', 'D;30;9;10;11'),
      'Dòng “C”, cột “Cả năm”: các cột “Quý I”, “Quý II”, “Quý III” cộng lại là 28, đang ghi 82.',
      'Row “C”, column “Cả năm”: the columns “Quý I”, “Quý II”, “Quý III” add up to 28, written 82.',
    ],
    [
      'before a total stand in their order',
      table(
        'Xã;Quý I;Quý II;Quý III;Quý IV;Cả năm',
        'A;10;20;30;40;100',
        'B;5;10;15;20;50',
        'C;8;9;11;10;83',
        'D;9;10;11;12;42',
      ),
      'Dòng “C”, cột “Cả năm”: 4 cột từ “Quý I” đến “Quý IV” cộng lại là 38, đang ghi 83.',
      'Row “C”, column “Cả năm”: the 4 columns from “Quý I” to “Quý IV” add up to 38, written 83.',
    ],
    [
      'are left out where one column has none',
      table('Xã;Cả năm;Quý I;;Quý III', 'A;60;10;20;30', 'B;30;5;10;15', 'C;82;8;9;11', 'D;30;9;10;11'),
      'Dòng “C”, cột “Cả năm”: các cột thành phần cộng lại là 28, đang ghi 82.',
      'Row “C”, column “Cả năm”: its columns add up to 28, written 82.',
    ],
    [
      'are numbers for a column without one',
      table('Xã;;KH', 'A;118;12', 'B;160;13', ';99;14', 'Cộng;387;39'),
      'Dòng “Cộng”, cột “số 2”: các dòng cộng lại là 377, đang ghi 387.',
      'Row “Cộng”, column “no. 2”: the rows add up to 377, written 387.',
    ],
    [
      'are numbers for a row without one',
      table('Xã;Tổng số;Nam;Nữ', 'A;60;35;25', 'B;68;40;28', ';25;28;24', 'D;40;22;18', 'Cộng;220;125;95'),
      'Dòng “số 3”, cột “Tổng số”: đang ghi 25; cả dòng “Cộng” và phép tính “Nam” + “Nữ” chỉ khớp khi ô này ghi 52.',
      'Row “no. 3”, column “Tổng số”: written 25; both the row “Cộng” and the reckoning “Nam” + “Nữ” would be right only with 52.',
    ],
    [
      'of three columns are the reckoning of a cell',
      table(
        'Xã;Tổng số;Nam;Nữ;Khác',
        'A;62;35;25;2',
        'B;71;40;28;3',
        'C;35;28;24;1',
        'D;40;21;18;1',
        'Cộng;226;124;95;7',
      ),
      'Dòng “C”, cột “Tổng số”: đang ghi 35; cả dòng “Cộng” và phép tính “Nam” + “Nữ” + “Khác” chỉ khớp khi ô này ghi 53.',
      'Row “C”, column “Tổng số”: written 35; both the row “Cộng” and the reckoning “Nam” + “Nữ” + “Khác” would be right only with 53.',
    ],
    [
      'of four are too many for it',
      table(
        'Xã;Tổng số;Quý I;Quý II;Quý III;Quý IV',
        'A;62;35;25;1;1',
        'B;71;40;28;2;1',
        'C;35;28;23;1;1',
        'D;41;21;18;1;1',
        'Cộng;227;124;94;5;4',
      ),
      'Dòng “C”, cột “Tổng số”: đang ghi 35; cả dòng “Cộng” và phép tính của chính ô này chỉ khớp khi ô này ghi 53.',
      'Row “C”, column “Tổng số”: written 35; both the row “Cộng” and its own reckoning would be right only with 53.',
    ],
    [
      'of thirty-two letters are whole',
      wrongPart('Tổng số nhân khẩu thường trú x 1', 'Tổng cộng các xã của toàn thị xã'),
      'Dòng “C”, cột “Nữ”: đang ghi 42; cả dòng “Tổng cộng các xã của toàn thị xã” và cột “Tổng số nhân khẩu thường trú x 1” chỉ khớp khi ô này ghi 24.',
      'Row “C”, column “Nữ”: written 42; both the row “Tổng cộng các xã của toàn thị xã” and the column “Tổng số nhân khẩu thường trú x 1” would be right only with 24.',
    ],
    [
      'of one letter more are cut',
      wrongPart('Tổng số nhân khẩu thường trú xã 1', 'Tổng cộng các xã của toàn thị xã B'),
      'Dòng “C”, cột “Nữ”: đang ghi 42; cả dòng “Tổng cộng các xã của toàn thị x…” và cột “Tổng số nhân khẩu thường trú xã…” chỉ khớp khi ô này ghi 24.',
      'Row “C”, column “Nữ”: written 42; both the row “Tổng cộng các xã của toàn thị x…” and the column “Tổng số nhân khẩu thường trú xã…” would be right only with 24.',
    ],
    [
      'of two results that are the same are numbers',
      table(
        'Xã;Số hộ;Nghèo;Tỷ lệ (%);Cận nghèo;Tỷ lệ (%)',
        'A;1.250;25;2,00;50;4,00',
        'B;980;49;5,00;98;10,00',
        'C;770;77;10,00;55;7,14',
        'D;460;32;5,00;48;7,50',
      ),
      'Dòng “D”, cột “Số hộ”: đang ghi 460; cả cột số 4 và cột số 6 sẽ khớp nếu ô này ghi 640.',
      'Row “D”, column “Số hộ”: written 460; both the column no. 4 and the column no. 6 would be right with 640.',
    ],
    [
      'of a third result are left out',
      table(
        'Xã;Số hộ;Nghèo;Tỷ lệ (%);Cận nghèo;Tỷ lệ cận nghèo (%);Khác;Tỷ lệ khác (%)',
        'A;1.250;25;2,00;50;4,00;100;8,00',
        'B;980;49;5,00;98;10,00;98;10,00',
        'C;770;77;10,00;55;7,14;77;10,00',
        'D;460;32;5,00;48;7,50;64;10,00',
      ),
      'Dòng “D”, cột “Số hộ”: đang ghi 460; cột “Tỷ lệ (%)”, cột “Tỷ lệ cận nghèo (%)” và 1 ô khác sẽ khớp nếu ô này ghi 640.',
      'Row “D”, column “Số hộ”: written 460; the column “Tỷ lệ (%)”, the column “Tỷ lệ cận nghèo (%)” and 1 more would be right with 640.',
    ],
  ];
  for (const [name, text, vi, en] of rows) {
    it(name, () => {
      assert.equal(messageIn(text, 'vi'), vi);
      assert.equal(messageIn(text, 'en'), en);
    });
  }
});

describe('the figures of a reckoning in messages on tables', () => {
  const rows: readonly (readonly [name: string, text: string, vi: string])[] = [
    [
      'stand with what one unit is of the other',
      table(
        'Hàng;Số lượng;Đơn giá (đồng);Thành tiền (nghìn đồng)',
        'Bàn;12;500.000;6.000',
        'Ghế;40;210.000;8.400',
        'Tủ;3;2.150.000;6.540',
      ),
      'Dòng “Tủ”, cột “Thành tiền (nghìn đồng)”: “Số lượng” × “Đơn giá (đồng)” = 3 × 2.150.000 / 1.000 = 6.450, đang ghi 6.540.',
    ],
    [
      'are divided by ten from “tạ” to “tấn”',
      table(
        'Xã;Diện tích (ha);Năng suất (tạ/ha);Sản lượng (tấn)',
        'A;120;60;720',
        'B;40;55;220',
        'C;50;62;301',
        'D;80;60;480',
      ),
      'Dòng “C”, cột “Sản lượng (tấn)”: “Diện tích (ha)” × “Năng suất (tạ/ha)” = 50 × 62 / 10 = 310, đang ghi 301.',
    ],
    [
      'are written as in their cells',
      table('Hàng;Số lượng;Đơn giá;Thành tiền', 'Bàn;12;500;6000', 'Ghế;40;210;8400', 'Tủ;3;2150;6540'),
      'Dòng “Tủ”, cột “Thành tiền”: “Số lượng” × “Đơn giá” = 3 × 2150 = 6450, đang ghi 6540.',
    ],
    [
      'are so in a share',
      table(
        'Xã;KH;TH;TH/KH (%)',
        'A;1200;1260;105,0',
        'B;340;306;90,0',
        'C;40;45;112,5',
        'D;1300;1450;115,5',
      ),
      'Dòng “D”, cột “TH/KH (%)”: “TH”/“KH” = 1450/1300 = 111,5%, đang ghi 115,5%.',
    ],
  ];
  for (const [name, text, vi] of rows)
    it(name, () => {
      assert.equal(messageIn(text, 'vi'), vi);
    });
});
