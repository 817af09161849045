import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'a base in brackets, and one digit',
    'Toàn tỉnh xảy ra 48 vụ cháy, so với cùng kỳ năm 2021 (57 vụ) giảm 3 vụ.',
    'change-mismatch.apart warning "3"',
    '9',
  ],
  [
    'behind a leader in brackets',
    'Chỉ số cải cách của tỉnh đạt 64,82 điểm, kém tỉnh dẫn đầu (71,25 điểm) 6,34 điểm.',
    'change-mismatch.apart warning "6,34"',
    '6,43',
  ],
  [
    'beyond an average in brackets',
    'Mỗi năm kết nạp 127 đảng viên, cao hơn bình quân nhiệm kỳ trước (112 đảng viên/năm) 18 đảng viên.',
    'change-mismatch.apart warning "18"',
    '15',
  ],
  [
    'beyond an estimate',
    'Thu tiền sử dụng đất đạt 186,4 tỷ đồng (dự toán 150,0 tỷ đồng, vượt 34,6 tỷ đồng).',
    'change-mismatch.apart warning "34,6"',
    '36,4',
  ],
  [
    'short of an estimate',
    'Thuế bảo vệ môi trường 41,7 tỷ đồng (dự toán 56,0 tỷ đồng, hụt 13,4 tỷ đồng).',
    'change-mismatch.apart warning "13,4"',
    '14,3',
  ],
  [
    'while it was so many, without a noun',
    'Số doanh nghiệp giải thể là 92, trong khi cùng kỳ là 75, tăng 13 doanh nghiệp.',
    'change-mismatch.apart warning "13"',
    '17',
  ],
  [
    'days that are saved',
    'Thời gian giải quyết thực tế 11,5 ngày, rút ngắn so với quy định 15,0 ngày là 5,3 ngày.',
    'change-mismatch.apart warning "5,3"',
    '3,5',
  ],
  [
    'so many times, or so much more',
    'Số tiền thu hồi đạt 214,6 tỷ đồng, gấp 2,9 lần năm 2020 (74,0 tỷ đồng), tương ứng tăng 146,0 tỷ đồng.',
    'change-mismatch.apart warning "146,0"',
    '140,6',
  ],
  [
    'grown to',
    'Vùng này chỉ có 27 đơn vị hành chính cấp huyện nhưng đến nay đã tăng thành 41. Cả vùng đã tăng thêm 17 huyện.',
    'change-mismatch.apart warning "17"',
    '14',
  ],
  [
    'what is meant to be gained',
    'Hiện có 164 trường đạt chuẩn; phấn đấu hết năm có 173 trường đạt chuẩn, tức tăng thêm 5 trường.',
    'change-mismatch.apart warning "5"',
    '9',
  ],
  [
    'trade',
    'Xuất khẩu đạt 4,28 tỷ USD, nhập khẩu đạt 5,13 tỷ USD, nhập siêu 0,58 tỷ USD.',
    'change-mismatch.apart warning "0,58"',
    '0,85',
  ],
  [
    'income and spending',
    'Tổng chi 1.284 tỷ đồng, tổng thu 1.136 tỷ đồng, bội chi 184 tỷ đồng.',
    'change-mismatch.apart warning "184"',
    '148',
  ],
  [
    'points below an average in brackets',
    'Tỷ lệ giải ngân đạt 62,4%, thấp hơn bình quân cả nước (65,1%) 7,2 điểm phần trăm.',
    'change-mismatch.apart warning "7,2 điểm phần trăm"',
    '2,7 điểm phần trăm',
  ],
  [
    'points below a limit, which is no rounded figure',
    'Tỷ lệ xếp loại xuất sắc là 18,6%, thấp hơn 1,7% so với mức tối đa 20% quy định.',
    'change-mismatch.apart warning "1,7%"',
    '1,4%',
  ],
];

/** Near misses: a base of something else, or of another time. */
const SILENT: readonly Silent[] = [
  [
    'a base that others set',
    'Thu tiền đất đạt 186,4 tỷ đồng, vượt 12,5 tỷ đồng so với dự toán huyện giao (150 tỷ đồng).',
  ],
  [
    'trade of another month',
    'Xuất khẩu tháng 5 đạt 218,6 triệu USD, 5 tháng đạt 941,2 triệu USD, nhập khẩu 5 tháng 812,4 triệu USD; tháng 5 xuất siêu 31,2 triệu USD.',
  ],
  ['a growth of neither', 'Huyện có 27 trường đạt chuẩn, tỉnh có 41 trường; năm qua tăng thêm 3 trường.'],
  [
    'a change of what came',
    'Cuối năm có 2.013 đảng viên; trong năm kết nạp 96 đảng viên, tăng 12 đảng viên so với năm trước (84 đảng viên).',
  ],
  ['a bracket of another thing', 'Có 48 vụ (cùng kỳ 57 vụ), làm chết 12 người, tăng 2 người.'],
  [
    'changes of two things',
    'Thu ngân sách 1.284 tỷ đồng, tăng 96 tỷ đồng; chi ngân sách 1.196 tỷ đồng, tăng 41 tỷ đồng.',
  ],
];

describe('how far a value lies from what stands beside it', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
