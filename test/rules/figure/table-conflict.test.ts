import { tablesOf } from '../../helpers/rule-tables';

const RULE = tablesOf('figure/table-conflict');

const ROWS = [
  '| STT | Chỉ tiêu | Đơn vị | Kết quả |',
  '|---|---|---|---|',
  '| 1 | Tổng số thủ tục hành chính đã công khai | thủ tục | 1.862 |',
  '| 2 | Hồ sơ tiếp nhận qua bưu chính công ích | hồ sơ | 348 |',
  '| 3 | Kinh phí hỗ trợ hộ nghèo sửa nhà ở | triệu đồng | 1.275,5 |',
].join('\n');
const TOTALS = [
  '| Xã | Số trẻ em dưới 6 tuổi |',
  '|---|---|',
  '| Hòa An | 1.210 |',
  '| Tân Lập | 1.405 |',
  '| Tổng cộng | 2.615 |',
].join('\n');

RULE.reports([
  [
    `Đến nay, tổng số thủ tục hành chính đã công khai là 1.826 thủ tục.\n\n${ROWS}`,
    'conflict information "1.826"',
  ],
  [
    `${ROWS}\n\nTrong kỳ, số hồ sơ tiếp nhận qua bưu chính công ích là 384 hồ sơ.`,
    'conflict information "384"',
  ],
  [
    `Kinh phí hỗ trợ hộ nghèo sửa nhà ở: 1.275,6 triệu đồng; tổng số thủ tục hành chính công khai 1.962.\n\n${ROWS}`,
    'conflict information "1.275,6"',
    'conflict information "1.962"',
  ],
  [`Tổng số trẻ em dưới 6 tuổi là 2.651 trẻ em.\n\n${TOTALS}`, 'conflict information "2.651"'],
  [
    `Năm 2026, tổng số thủ tục hành chính đã công khai là 1.826 thủ tục.\r\n\r\n${ROWS.replaceAll('\n', '\r\n')}`,
    'conflict information "1.826"',
  ],
  [
    `Tổng số thủ tục hành chính đã công khai là 1.826.\n\n${ROWS.replace('Kết quả', 'Năm 2026')}`,
    'conflict information "1.826"',
  ],
  [
    'Tổng số thủ tục hành chính đã công khai là 1.826.\n\n'.normalize('NFD') + ROWS,
    'conflict information "1.826"',
  ],
]);

RULE.isSilent([
  ['the figure of the cell', `Tổng số thủ tục hành chính đã công khai là 1.862.\n\n${ROWS}`],
  ['further off than a slip', `Tổng số thủ tục hành chính đã công khai là 1.628.\n\n${ROWS}`],
  ['other words', `Tổng số văn bản đã ban hành là 1.826 văn bản.\n\n${ROWS}`],
  ['part of the words', `Có 1.826 thủ tục hành chính.\n\n${ROWS}`],
  ['few words and three digits', `Hồ sơ qua bưu chính: 384 hồ sơ.\n\n${ROWS}`],
  [
    'two digits',
    'Số hộ nghèo của xã theo chuẩn mới là 45.\n\n| Chỉ tiêu | Số |\n|---|---|\n| Số hộ nghèo của xã theo chuẩn mới | 54 |\n| Số hộ khác | 12 |',
  ],
  [
    'a figure of another cell',
    `Tổng số thủ tục hành chính đã công khai là 1.826.\n\n${ROWS}\n| 4 | Thủ tục đã bãi bỏ | thủ tục | 1.826 |`,
  ],
  ['a change', `Tổng số thủ tục hành chính đã công khai tăng 1.826.\n\n${ROWS}`],
  ['a plan', `Kế hoạch năm, tổng số thủ tục hành chính đã công khai là 1.826.\n\n${ROWS}`],
  ['another period', `Cùng kỳ, tổng số thủ tục hành chính đã công khai là 1.826.\n\n${ROWS}`],
  [
    'another year',
    `Năm 2025, tổng số thủ tục hành chính đã công khai là 1.826.\n\n${ROWS.replace('Kết quả', 'Năm 2026')}`,
  ],
  ['about', `Tổng số thủ tục hành chính đã công khai khoảng 1.826.\n\n${ROWS}`],
  ['other decimals', `Kinh phí hỗ trợ hộ nghèo sửa nhà ở: 1.276 triệu đồng.\n\n${ROWS}`],
  [
    'words of another figure of the sentence',
    `Tổng số thủ tục hành chính đã công khai là 1.862, có 1.826 lượt người.\n\n${ROWS}`,
  ],
  ['no total', `Số trẻ em dưới 6 tuổi là 2.651 trẻ em.\n\n${TOTALS}`],
  ['no table', 'Tổng số thủ tục hành chính đã công khai là 1.826.'],
  ['the empty text', ''],
]);
