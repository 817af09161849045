import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'sum: parts in the next sentence, with percentages between',
    'Trạm nhận 2.483 mẫu nước. Trong đó: nước giếng 1.262 mẫu (chiếm 51,8%), nước máy 743 mẫu (chiếm 30,5%), nước mưa 433 mẫu (chiếm 17,8%).',
    'sum-mismatch.mismatch warning "2.483"',
    '2.438',
  ],
  [
    'sum: out of a total',
    'Trong 3.174 hộ vay vốn có 1.825 hộ chăn nuôi và 1.322 hộ trồng rừng.',
    'sum-mismatch.mismatch warning "3.174"',
    '3.147',
  ],
  [
    'sum: nested parts in brackets are left out',
    'Kho có 1.593 thiết bị, trong đó 1.214 thiết bị đang dùng (302 thiết bị mới mua), 325 thiết bị chờ thanh lý.',
    'sum-mismatch.mismatch warning "1.593"',
    '1.539',
  ],
  [
    'sum: mixed magnitudes, the total last',
    'Quỹ xã góp 2,35 tỷ đồng, các hộ góp 870 triệu đồng; tổng cộng 3,12 tỷ đồng.',
    'sum-mismatch.mismatch warning "3,12"',
    '3,22',
  ],
  [
    'sum: few things, the contrary named',
    'Có 24 tiêu chí, trong đó 19 tiêu chí đạt, 07 tiêu chí không đạt.',
    'sum-mismatch.mismatch warning "24"',
    '26',
  ],
  [
    'remainder: fractions of one whole',
    'Kết quả: 17/23 thôn đã đạt chuẩn, 08/23 thôn chưa đạt chuẩn.',
    'sum-mismatch.remainder warning "08"',
    '06',
  ],
  [
    'balance',
    'Kỳ trước chuyển sang 124 hồ sơ, tiếp nhận mới 518 hồ sơ, đã giải quyết 497 hồ sơ; còn 154 hồ sơ chuyển kỳ sau.',
    'sum-mismatch.balance warning "154"',
    '145',
  ],
  [
    'product: a price is exact',
    'Trao 85 suất học bổng, mỗi suất 2,5 triệu đồng, tổng trị giá 221,5 triệu đồng.',
    'sum-mismatch.product warning "221,5"',
    '212,5',
  ],
  [
    'product: so many, so much each month, so long',
    'Hỗ trợ 64 giáo viên, mỗi người 700.000 đồng/tháng trong 9 tháng, tổng kinh phí 430.200.000 đồng.',
    'sum-mismatch.product warning "430.200.000"',
    '403.200.000',
  ],
];

/** Near misses: no reading agrees, and none may be told. */
const SILENT: readonly Silent[] = [
  [
    'a part as a percentage',
    'Tiền điện phải trả là 66.000.000 đồng, trong đó thuế 10%, xưởng một là 40.000.000 đồng, xưởng hai là 20.000.000 đồng.',
  ],
  [
    'members without a number',
    'Thu giữ 140 kg cát. Trong đó, bãi Bắc thu giữ 85 kg cát; bãi Nam thu giữ 35 kg cát; các bãi khác cũng thu giữ một lượng cát.',
  ],
  ['some of the parts', 'Trạm nhận 2.483 mẫu nước. Trong đó: nước giếng 1.262 mẫu, nước máy 743 mẫu.'],
  ['one large part leaves little open', 'Có 438 phiếu, trong đó 429 phiếu tán thành, 4 phiếu trắng.'],
  ['two kinds that overlap', 'Có 25 lớp, trong đó 18 lớp bán trú, 11 lớp ghép.'],
  [
    'a part in words',
    'Có 174 xã. Cụ thể, có một xã loại đặc biệt; 31 xã loại I; 83 xã loại II; 59 xã loại III.',
  ],
  ['shares of another whole', 'Có 61/84 xã đạt chuẩn, trong đó 18/61 xã nâng cao, 04/61 xã kiểu mẫu.'],
  ['other fractions', 'Có 17/23 thôn có nhà văn hóa, 08/23 thôn có sân bóng.'],
  ['plans are no parts of what was done', 'Trồng 1.214 ha/KH 1.450 ha rừng, 163 ha cây ăn quả.'],
  [
    'months of which not all were paid',
    'Chi trả cho 318 người, mức 1,8 triệu đồng/người/tháng, trong 6 tháng đầu năm đã chi 2.948 triệu đồng.',
  ],
  ['no movement is told', 'Đã thu 154 hồ sơ; kỳ trước chuyển sang 124 hồ sơ.'],
];

describe('sums, rests and products bound over a statement', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
