import { itFinds, itLeavesAlone } from '../../helpers/wordings';

/** Words that hold a whole fast, a wrong percentage of it at some distance, and what is told. */
const TOLD: readonly (readonly [reason: string, text: string, finding: string])[] = [
  [
    'ballots of minutes, measured on all members',
    'Có 46/51 đại biểu HĐND tỉnh có mặt.\n\n1. Ông A:\n\nSố phiếu hợp lệ: 46/46.\n\nSố phiếu tín nhiệm cao: 41 phiếu (chiếm 86,17% tổng số đại biểu HĐND tỉnh).',
    'percent-mismatch.mismatch-apart error "86,17%"',
  ],
  [
    'ballots of the second person',
    'Trong số 47 đại biểu, có 02 đại biểu vắng mặt.\n1. Ông A\n+ Số phiếu tín nhiệm cao: 45 phiếu (chiếm 95,74% tổng số đại biểu HĐND).\n2. Bà B\n+ Số phiếu hợp lệ: 45\n+ Số phiếu tín nhiệm cao: 38 phiếu (chiếm 88,05% tổng số đại biểu HĐND).',
    'percent-mismatch.mismatch-apart error "88,05%"',
  ],
  [
    'the base is named, and its figure stands in a bracket',
    'Các xã đã giải ngân 41.308 triệu đồng, đạt 62,5% tổng số vốn được phân bổ đầu năm (58.217 triệu đồng).',
    'percent-mismatch.mismatch-apart error "62,5%"',
  ],
  [
    'the noun of the whole is said again behind the percentage',
    'Trong 5.214 đoàn viên mới kết nạp, học sinh các trường là 3.118 em, chiếm 64,3% tổng số đoàn viên mới kết nạp.',
    'percent-mismatch.mismatch-apart error "64,3%"',
  ],
  [
    'a part right behind its whole',
    'Thành phố thụ lý 4.327 đơn thư, trong đó có 1.815 đơn thư khiếu nại (đạt tỷ lệ 43,6%).',
    'percent-mismatch.mismatch-apart error "43,6%"',
  ],
  [
    'a sample is counted',
    'Cục đã chọn mẫu 4600 cơ sở, gồm: 350 cơ sở công lập, 150 cơ sở liên doanh và 3100 cơ sở tư thục.',
    'sum-mismatch.mismatch warning "4600"',
  ],
  [
    'a sum of two kinds that lies near',
    'Bảo tàng đón 214.583 lượt khách. Trong đó, khách quốc tế 61.947 lượt; khách trong nước 152.269 lượt.',
    'sum-mismatch.mismatch warning "214.583"',
  ],
  [
    'who some of them are stands before the slash',
    'Ban Chấp hành khóa mới có 217 nữ/684 người, đạt 37,1%.',
    'percent-mismatch.mismatch-likely warning "37,1%"',
  ],
  [
    'what has the same long name stands near',
    'Có 613 vụ việc khiếu nại (97 vụ việc kỳ trước chuyển sang), 58 vụ việc tố cáo (4 vụ việc kỳ trước chuyển sang). Đã xử lý 447 vụ việc khiếu nại, đạt 72,9%; 41 vụ việc tố cáo, đạt 17%.',
    'percent-mismatch.mismatch-likely warning "17%"',
  ],
  [
    'a list goes on behind a second lead-in without a figure',
    'Danh sách có 742 người ứng cử.\n- Phụ nữ: 318 người, tỷ lệ 42,86%;\n- Ngoài Đảng: 61 người, tỷ lệ 8,22%;\nVề trình độ chuyên môn:\n+ Đại học: 463 người, tỷ lệ 64,20%;\n+ Trên đại học: 247 người, tỷ lệ 33,29%.',
    'percent-mismatch.mismatch-apart error "64,20%"',
  ],
  [
    'parts of two kinds that are told roughly, and as finely as their total',
    'Khu di tích đón 526.000 lượt khách (khách quốc tế khoảng 180.000 lượt; khách trong nước khoảng 376.000 lượt).',
    'sum-mismatch.mismatch warning "526.000"',
  ],
];

/** Sentences that are right, or leave the whole open. */
const SILENT: readonly (readonly [reason: string, text: string])[] = [
  [
    'ballots that are right on all members',
    'Có 46/51 đại biểu HĐND tỉnh có mặt.\n\n1. Ông A:\n\nSố phiếu hợp lệ: 46/46.\n\nSố phiếu tín nhiệm cao: 41 phiếu (chiếm 80,39% tổng số đại biểu HĐND tỉnh).',
  ],
  [
    'ballots of those who are present',
    'Có 46/51 đại biểu HĐND tỉnh có mặt.\n\nSố phiếu tín nhiệm cao: 41 phiếu (chiếm 86,17% số phiếu hợp lệ).',
  ],
  [
    'the bracket goes on with another thing',
    'Các xã đã giải ngân 41.308 triệu đồng, đạt 62,5% tổng số vốn được phân bổ (năm trước 58.217 triệu đồng, tăng 3%).',
  ],
  [
    'what is told of the part is measured on its plan',
    'Thành phố thụ lý 4.327 đơn thư, trong đó có 1.815 đơn thư khiếu nại (đạt 93,6% kế hoạch).',
  ],
  [
    'the part stands beside others',
    'Quận nhận 980 văn bản, thụ lý 4.327 đơn thư, trong đó có 1.815 đơn thư khiếu nại (đạt tỷ lệ 71,6%).',
  ],
  ['a form has a number', 'Kê khai theo Mẫu 02 hộ kinh doanh, gồm 150 hộ cố định và 75 hộ lưu động.'],
  [
    'some are of neither kind',
    'Bảo tàng đón 214.583 lượt khách. Trong đó, khách đoàn 61.947 lượt; khách lẻ có vé 152.269 lượt.',
  ],
  ['two things with a slash between', 'Đã khởi tố 318 vụ/427 bị can, đạt 74,5%.'],
  [
    'parts that are told more roughly than their total',
    'Khu di tích đón 526.000 lượt khách (khách quốc tế khoảng 180.000 lượt; khách trong nước khoảng 370.000 lượt).',
  ],
];

describe('a whole that the words hold fast', () => {
  itFinds(TOLD);
  itLeavesAlone(SILENT);
});
