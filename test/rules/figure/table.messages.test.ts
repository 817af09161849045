import assert from 'node:assert/strict';
import { RULES } from '../../../server/src/core/index';
import { nameMessage } from '../../helpers/document';
import { TABLES } from '../../helpers/table-rules';

const { check, messageOf, notesOf } = TABLES;

/** A table that gives a message first, and how the message reads in both languages. */
type Row = readonly [name: string, sample: string, vi: string, en: string];

const LIKELY = '-likely';

const ROWS: readonly Row[] = [
  [
    'table-conflict.conflict',
    'Tổng số hộ nghèo đa chiều là 2.463.\n\n| Chỉ tiêu | Số liệu |\n|---|---|\n| Tổng số hộ nghèo đa chiều | 2.436 |\n| Hộ cận nghèo | 3.118 |',
    'Lời văn ghi 2.463, bảng ghi 2.436 (dòng “Tổng số hộ nghèo đa chiều”, cột “Số liệu”). Cần đối chiếu với số liệu gốc.',
    'The text has 2.463, the table 2.436 (row “Tổng số hộ nghèo đa chiều”, column “Số liệu”). Check the original figure.',
  ],
  [
    'table-total.rows',
    '| Xã | Kế hoạch | Thực hiện |\n|---|---|---|\n| An Hòa | 1.200 | 118 |\n| Hòa An | 150 | 160 |\n| Cộng | 1.350 | 287 |',
    'Dòng “Cộng”, cột “Thực hiện”: các dòng cộng lại là 278, đang ghi 287.',
    'Row “Cộng”, column “Thực hiện”: the rows add up to 278, written 287.',
  ],
  [
    'table-total.group',
    '| TT | Xã | Nam | Nữ |\n|---|---|---|---|\n| I | Khối xã | 1.110 | 40 |\n| 1 | An Hòa | 1.050 | 20 |\n| 2 | Hòa An | 60 | 21 |\n| II | Khối phường | 70 | 34 |\n| 1 | Tân An | 30 | 14 |\n| 2 | Tân Lập | 40 | 20 |',
    'Dòng “Khối xã”, cột “Nữ”: các dòng chi tiết cộng lại là 41, đang ghi 40.',
    'Row “Khối xã”, column “Nữ”: the rows under it add up to 41, written 40.',
  ],
  [
    'table-total.columns',
    '| Xã | Tổng số | Nam | Nữ |\n|---|---|---|---|\n| An Hòa | 60 | 35 | 25 |\n| Hòa An | 1.048 | 1.030 | 19 |\n| Tân An | 52 | 28 | 24 |\n| Tân Lập | 40 | 22 | 18 |',
    'Dòng “Hòa An”, cột “Tổng số”: cả hai cột “Nam” và “Nữ” cộng lại là 1.049, đang ghi 1.048.',
    'Row “Hòa An”, column “Tổng số”: both columns, “Nam” and “Nữ”, add up to 1.049, written 1.048.',
  ],
  [
    'table-total.rows-alone',
    '| Xã | Số hộ |\n|---|---|\n| An Hòa | 1.200 |\n| Hòa An | 150 |\n| Cộng | 1.482 |',
    'Dòng “Cộng”, cột “Số hộ”: các dòng cộng lại là 1.350, đang ghi 1.482; nên kiểm tra lại.',
    'Row “Cộng”, column “Số hộ”: the rows add up to 1.350, written 1.482; worth a check.',
  ],
  [
    'table-total.formula',
    '| Hàng | Số lượng | Đơn giá | Thành tiền |\n|---|---|---|---|\n| Bàn | 12 | 500 | 6.000 |\n| Ghế | 40 | 210 | 8.400 |\n| Tủ | 3 | 2.150 | 6.540 |',
    'Dòng “Tủ”, cột “Thành tiền”: “Số lượng” × “Đơn giá” = 3 × 2.150 = 6.450, đang ghi 6.540.',
    'Row “Tủ”, column “Thành tiền”: “Số lượng” × “Đơn giá” = 3 × 2.150 = 6.450, written 6.540.',
  ],
  [
    'table-total.mean',
    '| Xã | Điểm 2022 | Điểm 2023 | Điểm 2024 |\n|---|---|---|---|\n| An Hòa | 70 | 81 | 86 |\n| Hòa An | 72 | 77 | 79 |\n| Tân An | 80 | 91 | 90 |\n| Bình quân | 74,0 | 83,0 | 58,0 |',
    'Dòng “Bình quân”, cột “Điểm 2024”: bình quân các dòng là 85,0, đang ghi 58,0.',
    'Row “Bình quân”, column “Điểm 2024”: the mean of the rows is 85,0, written 58,0.',
  ],
  [
    'table-total.column-mean',
    '| Học sinh | Toán | Ngữ văn | Điểm TB |\n|---|---|---|---|\n| Em A | 8,0 | 7,0 | 7,5 |\n| Em B | 6,5 | 8,5 | 7,5 |\n| Em C | 9,0 | 8,2 | 8,6 |\n| Em D | 5,0 | 8,0 | 5,6 |',
    'Dòng “Em D”, cột “Điểm TB”: bình quân của cả hai cột “Toán” và “Ngữ văn” là 6,5, đang ghi 5,6.',
    'Row “Em D”, column “Điểm TB”: the mean of both columns, “Toán” and “Ngữ văn”, is 6,5, written 5,6.',
  ],
  [
    'table-total.part',
    '| Xã | Tổng số | Nam | Nữ |\n|---|---|---|---|\n| An Hòa | 60 | 35 | 25 |\n| Hòa An | 68 | 40 | 28 |\n| Tân An | 52 | 28 | 42 |\n| Tân Lập | 40 | 22 | 18 |\n| Cộng | 220 | 125 | 95 |',
    'Dòng “Tân An”, cột “Nữ”: đang ghi 42; cả dòng “Cộng” và cột “Tổng số” chỉ khớp khi ô này ghi 24.',
    'Row “Tân An”, column “Nữ”: written 42; both the row “Cộng” and the column “Tổng số” would be right only with 24.',
  ],
  [
    'table-percent.points',
    '| Sở | Tỷ lệ (%) | Điểm đạt (tối đa 20 điểm) |\n|---|---|---|\n| Sở A | 97,96 | 19,59 |\n| Sở B | 96,60 | 19,32 |\n| Sở C | 91,35 | 17,28 |',
    'Dòng “Sở C”, cột “Điểm đạt (tối đa 20 điểm)”: 91,35% của 20 là 18,27, đang ghi 17,28.',
    'Row “Sở C”, column “Điểm đạt (tối đa 20 điểm)”: 91,35% of 20 is 18,27, written 17,28.',
  ],
  [
    'table-percent.part',
    '| Xã | Số hộ | Nghèo | Tỷ lệ (%) | Cận nghèo | Tỷ lệ cận nghèo (%) |\n|---|---|---|---|---|---|\n| An Hòa | 1.250 | 25 | 2,00 | 50 | 4,00 |\n| Hòa An | 980 | 49 | 5,00 | 98 | 10,00 |\n| Tân An | 770 | 77 | 10,00 | 55 | 7,14 |\n| Tân Lập | 460 | 32 | 5,00 | 48 | 7,50 |',
    'Dòng “Tân Lập”, cột “Số hộ”: đang ghi 460; cả cột “Tỷ lệ (%)” và cột “Tỷ lệ cận nghèo (%)” sẽ khớp nếu ô này ghi 640.',
    'Row “Tân Lập”, column “Số hộ”: written 460; both the column “Tỷ lệ (%)” and the column “Tỷ lệ cận nghèo (%)” would be right with 640.',
  ],
  [
    'table-percent.ratio',
    '| Xã | KH | TH | TH/KH (%) |\n|---|---|---|---|\n| An Hòa | 1.200 | 1.260 | 105,0 |\n| Hòa An | 340 | 306 | 90,0 |\n| Tân An | 40 | 45 | 112,5 |\n| Tân Lập | 1.300 | 1.450 | 115,5 |',
    'Dòng “Tân Lập”, cột “TH/KH (%)”: “TH”/“KH” = 1.450/1.300 = 111,5%, đang ghi 115,5%.',
    'Row “Tân Lập”, column “TH/KH (%)”: “TH”/“KH” = 1.450/1.300 = 111,5%, written 115,5%.',
  ],
  [
    'table-percent.excess',
    '| Xã | 2023 | 2024 | Tăng, giảm (%) |\n|---|---|---|---|\n| An Hòa | 1.000 | 1.120 | 12,0 |\n| Hòa An | 800 | 844 | 5,5 |\n| Tân An | 400 | 380 | -5,0 |\n| Tân Lập | 2.000 | 2.450 | 25,2 |',
    'Dòng “Tân Lập”, cột “Tăng, giảm (%)”: mức tăng, giảm của 2.450 so với 2.000 là 22,5%, đang ghi 25,2%.',
    'Row “Tân Lập”, column “Tăng, giảm (%)”: 2.450 against 2.000 is a change of 22,5%, written 25,2%.',
  ],
];

describe('the wording of the messages on tables', () => {
  for (const [name, sample, vi, en] of ROWS) {
    it(name, () => {
      const [finding] = check(sample).findings;
      assert.ok(finding !== undefined);
      assert.equal(nameMessage(finding), name);
      assert.equal(messageOf(finding, 'vi'), vi);
      assert.equal(messageOf(finding, 'en'), en);
    });
  }

  const METAS = RULES.map(({ meta }) => meta).filter(({ id }) => id.startsWith('figure/table-'));

  it('is told for every message', () => {
    const names = METAS.flatMap(({ id, messages }) =>
      Object.keys(messages)
        .filter(messageId => !messageId.endsWith(LIKELY))
        .map(messageId => `${id.slice('figure/'.length)}.${messageId}`),
    );
    assert.deepEqual(ROWS.map(([name]) => name).sort(), names.sort());
  });

  it('is the same where it is but likely, as a warning', () => {
    // What text and table say differently is never more than information.
    for (const { severity, messages } of METAS.filter(meta => meta.severity !== 'information')) {
      const likely = Object.entries(messages).filter(([messageId]) => messageId.endsWith(LIKELY));
      assert.notDeepEqual(likely, []);
      for (const [messageId, message] of likely) {
        assert.deepEqual(message.text, messages[messageId.slice(0, -LIKELY.length)]?.text);
        assert.equal(message.severity, 'warning');
      }
      assert.equal(severity, 'error');
    }
  });

  it('has one notation and one minus sign for all numbers', () => {
    const text =
      '| Item | Before | After | Chênh lệch |\n|---|---|---|---|\n| A | 2,300.5 | 1,100.0 | -1,200.5 |\n| B | 1,250.0 | 1,300.5 | 50.5 |\n| C | 1,900.0 | 1,850.5 | -94.5 |\n| D | 1,000.5 | 1,002.5 | 2.0 |';
    const [finding] = check(text).findings;
    assert.ok(finding !== undefined);
    assert.equal(
      messageOf(finding, 'vi'),
      'Dòng “C”, cột “Chênh lệch”: “After” − “Before” = 1,850.5 − 1,900.0 = −49.5, đang ghi −94.5.',
    );
  });

  it('names many columns by the first and the last', () => {
    const text =
      '| Xã | Cả năm | Quý I | Quý II | Quý III | Quý IV |\n|---|---|---|---|---|---|\n| A | 100 | 10 | 20 | 30 | 40 |\n| B | 50 | 5 | 10 | 15 | 20 |\n| C | 83 | 8 | 9 | 11 | 10 |\n| D | 42 | 9 | 10 | 11 | 12 |';
    const [finding] = check(text).findings;
    assert.ok(finding !== undefined);
    assert.equal(
      messageOf(finding, 'vi'),
      'Dòng “C”, cột “Cả năm”: 4 cột từ “Quý I” đến “Quý IV” cộng lại là 38, đang ghi 83.',
    );
    assert.equal(
      messageOf(finding, 'en'),
      'Row “C”, column “Cả năm”: the 4 columns from “Quý I” to “Quý IV” add up to 38, written 83.',
    );
  });

  it('stays within a line where names are long', () => {
    const name = 'Nhà làm việc và các hạng mục phụ trợ của Trường Tiểu học số 1 xã Bình Minh';
    const text = [
      `| Dự án | Kế hoạch vốn phân bổ chi tiết đợt một | ${name} |`,
      '|---|---|---|',
      '| Xã An Hòa | 120 | 1.118.000 |',
      '| Xã Hòa An | 150 | 1.160.000 |',
      '| Tổng cộng (gồm tất cả các nguồn vốn) | 270 | 2.287.000 |',
    ].join('\n');
    const [finding] = check(text).findings;
    assert.ok(finding !== undefined);
    assert.equal(
      messageOf(finding, 'vi'),
      'Dòng “Tổng cộng (gồm tất cả các nguồn…”, cột “Nhà làm việc và các hạng mục ph…”: các dòng cộng lại là 2.278.000, đang ghi 2.287.000.',
    );
  });

  it('has notes for where the sum runs from and to, and for the repairs', () => {
    const text =
      '| Xã | KH | TH |\n|---|---|---|\n| An Hòa | 90 | 118 |\n| Hòa An | 50 | 160 |\n| Cộng | 140 | 287 |';
    const [finding] = check(text).findings;
    assert.ok(finding !== undefined);
    assert.deepEqual(notesOf(finding, 'vi'), [
      'Số đầu tiên được cộng',
      'Số cuối cùng được cộng (tất cả 2 số)',
      'Sửa tổng thành 278',
      'Sửa số 160 thành 169',
    ]);
    assert.deepEqual(notesOf(finding, 'en'), [
      'The first figure that is added',
      'The last of the 2 figures',
      'Change the total to 278',
      'Change 160 to 169',
    ]);
  });
});

describe('the proof of a cell of a table', () => {
  it('is never its own column', () => {
    const [finding] = check(
      '| Hàng | Số lượng | Đơn giá | Thành tiền |\n|---|---|---|---|\n| Bàn | 24 | 1.850 | 44.400 |\n| Ghế | 48 | 620 | 29.760 |\n| Máy in | 5 | 6.750 | 37.350 |\n| Tủ | 12 | 3.400 | 40.800 |\n| Cộng |  |  | 148.710 |',
    ).findings;
    assert.ok(finding !== undefined);
    assert.equal(
      messageOf(finding, 'vi'),
      'Dòng “Máy in”, cột “Thành tiền”: đang ghi 37.350; cả dòng “Cộng” và phép tính “Số lượng” × “Đơn giá” chỉ khớp khi ô này ghi 33.750.',
    );
    assert.equal(
      messageOf(finding, 'en'),
      'Row “Máy in”, column “Thành tiền”: written 37.350; both the row “Cộng” and the reckoning “Số lượng” × “Đơn giá” would be right only with 33.750.',
    );
  });
});
