import { testTables, type TableCase } from '../../helpers/table-rules';

const WRONG: readonly TableCase[] = [
  [
    'a percentage far below its two rows',
    `STT | Chỉ tiêu | Quý I | Quý II | Quý III | Quý IV
     1 | Số hồ sơ tiếp nhận | 1.250 | 1.318 | 1.407 | 1.522
     2 | Số lượt tra cứu | 8.120 | 8.455 | 9.010 | 9.231
     3 | Số cuộc họp | 12 | 15 | 11 | 17
     4 | Số văn bản đến | 640 | 712 | 695 | 733
     5 | Số văn bản đi | 322 | 361 | 347 | 390
     6 | Số lớp tập huấn | 4 | 6 | 5 | 7
     7 | Số hồ sơ trả đúng hạn | 1.203 | 1.281 | 1.366 | 1.471
     8 | Tỷ lệ hồ sơ đúng hạn (%) | 96,24 | 97,19 | 97,09 | 89,12`,
    'table-percent.ratio error "89,12"',
  ],
  [
    'a percentage above its two rows and apart from them',
    `STT | Chỉ tiêu | Quý I | Quý II | Quý III | Quý IV
     1 | Tỷ lệ hồ sơ đúng hạn (%) | 96,24 | 97,19 | 97,09 | 89,12
     2 | Số lượt tra cứu | 8.120 | 8.455 | 9.010 | 9.231
     3 | Số hồ sơ tiếp nhận | 1.250 | 1.318 | 1.407 | 1.522
     4 | Số cuộc họp | 12 | 15 | 11 | 17
     5 | Số hồ sơ trả đúng hạn | 1.203 | 1.281 | 1.366 | 1.471`,
    'table-percent.ratio error "89,12"',
  ],
  [
    'one of two percentages, which no slip of the keys explains',
    `Chỉ tiêu | Năm 2023 | Năm 2024
     Số đơn tiếp nhận | 1.250 | 1.318
     Số đơn đã giải quyết | 1.203 | 1.281
     Tỷ lệ giải quyết (%) | 96,24 | 88,51`,
    'table-percent.ratio-likely warning "88,51"',
  ],
  [
    'a percentage of a plan with decimals',
    `Chỉ tiêu | Kế hoạch 2025 | Thực hiện 2025
     Tổng số hộ | 3.500 | 3.512
     Số hộ văn hóa | 3.200 | 3.298
     Tỷ lệ hộ văn hóa (%) | 94,13 | 93,91`,
    'table-percent.ratio-likely warning "94,13"',
  ],
  [
    'a percentage that lost its first digit, among others that are met',
    `STT | Chỉ tiêu | Số liệu
     1 | Số hồ sơ đã nhận | 1.250
     2 | Số hồ sơ trả đúng hạn | 1.203
     3 | Tỷ lệ hồ sơ đúng hạn (%) | 6,2
     4 | Số đơn đã nhận | 213
     5 | Số đơn đã trả lời | 180
     6 | Tỷ lệ đơn đã trả lời (%) | 84,5
     7 | Số kiến nghị đã nhận | 97
     8 | Số kiến nghị đã giải quyết | 71
     9 | Tỷ lệ kiến nghị đã giải quyết (%) | 73,2`,
    'table-percent.ratio-likely warning "6,2"',
  ],
  [
    'a part that lost a digit, among others that are met',
    `STT | Chỉ tiêu | Số liệu
     1 | Số hồ sơ đã nhận | 1.250
     2 | Số hồ sơ trả đúng hạn | 123
     3 | Tỷ lệ hồ sơ đúng hạn (%) | 96,2
     4 | Số đơn đã nhận | 213
     5 | Số đơn đã trả lời | 180
     6 | Tỷ lệ đơn đã trả lời (%) | 84,5
     7 | Số kiến nghị đã nhận | 97
     8 | Số kiến nghị đã giải quyết | 71
     9 | Tỷ lệ kiến nghị đã giải quyết (%) | 73,2`,
    'table-percent.part-likely warning "123"',
  ],
];

const RIGHT: readonly TableCase[] = [
  [
    'a percentage far below its two rows',
    `STT | Chỉ tiêu | Quý I | Quý II | Quý III
     1 | Số hồ sơ tiếp nhận | 1.250 | 1.318 | 1.407
     2 | Số lượt tra cứu | 8.120 | 8.455 | 9.010
     3 | Số cuộc họp | 12 | 15 | 11
     4 | Số văn bản đến | 640 | 712 | 695
     5 | Số văn bản đi | 322 | 361 | 347
     6 | Số hồ sơ trả đúng hạn | 1.203 | 1.281 | 1.366
     7 | Tỷ lệ hồ sơ đúng hạn (%) | 96,24 | 97,19 | 97,09`,
  ],
  [
    'percentages of something that the table does not have',
    `STT | Chỉ tiêu | Quý I | Quý II | Quý III
     1 | Số hồ sơ tiếp nhận | 1.250 | 1.318 | 1.407
     2 | Số cuộc họp | 12 | 15 | 11
     3 | Số hồ sơ trả đúng hạn | 1.203 | 1.281 | 1.366
     4 | Tỷ lệ hài lòng (%) | 91,35 | 92,70 | 90,84`,
  ],
  [
    'a plan that asks for a round percentage',
    `Chỉ tiêu | Kế hoạch 2025 | Thực hiện 2025
     Tổng số hộ | 3.500 | 3.512
     Số hộ văn hóa | 3.200 | 3.298
     Tỷ lệ hộ văn hóa (%) | 90 | 93,91`,
  ],
  [
    'a percentage of other figures, ten times less than that of the two before it',
    `STT | Chỉ tiêu | Số liệu
     1 | Số hồ sơ đã nhận | 1.250
     2 | Số hồ sơ trả đúng hạn | 1.203
     3 | Tỷ lệ hồ sơ phải bổ sung (%) | 9,1
     4 | Số đơn đã nhận | 213
     5 | Số đơn đã trả lời | 180
     6 | Tỷ lệ đơn đã trả lời (%) | 84,5
     7 | Số kiến nghị đã nhận | 97
     8 | Số kiến nghị đã giải quyết | 71
     9 | Tỷ lệ kiến nghị đã giải quyết (%) | 73,2`,
  ],
  [
    'a percentage without its first digit, where no other is one of the rows before it',
    `STT | Chỉ tiêu | Số liệu
     1 | Số hồ sơ đã nhận | 1.250
     2 | Số hồ sơ trả đúng hạn | 1.203
     3 | Tỷ lệ hồ sơ đúng hạn (%) | 6,2
     4 | Số đơn đã nhận | 213
     5 | Số đơn đã trả lời | 180
     6 | Tỷ lệ hài lòng (%) | 91,5`,
  ],
  [
    'two percentages, of which none is one of the two rows',
    `Chỉ tiêu | Năm 2023 | Năm 2024
     Số đơn tiếp nhận | 1.250 | 1.318
     Số đơn đã giải quyết | 1.203 | 1.281
     Tỷ lệ hài lòng (%) | 91,35 | 88,51`,
  ],
];

describe('percentages in the rows of a table', () => {
  testTables({ 'tell, of': WRONG, 'are silent of': RIGHT });
});
