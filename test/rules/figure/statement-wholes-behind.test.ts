import { itFinds, itLeavesAlone } from '../../helpers/wordings';

/** Wordings in which a bracket, an average or an age stands between figures that belong together, each with a wrong figure. */
const TOLD: readonly (readonly [reason: string, text: string, finding: string])[] = [
  [
    'a bracket between a part and its whole',
    'Toàn huyện có 41 trường đạt chuẩn (15 trường mầm non, 14 trường tiểu học, 12 trường THCS) trên tổng số 83 trường, đạt 49,9%.',
    'percent-mismatch.mismatch-apart error "49,9%"',
  ],
  [
    'a bracket of one figure between them',
    'Đã kiểm tra 216 cơ sở (gồm 37 cơ sở mới) trong tổng số 384 cơ sở, đạt 52,65%.',
    'percent-mismatch.mismatch-apart error "52,65%"',
  ],
  [
    'a whole in a bracket behind its name',
    'Hội Nông dân xã có 1.283 hội viên, chiếm 72,89% hộ sản xuất nông nghiệp (1.623 hộ).',
    'percent-mismatch.mismatch-apart error "72,89%"',
  ],
  [
    'a whole in a bracket behind its name and age',
    'Chi đoàn có 518 đoàn viên, chiếm 46,54% thanh niên từ 16 tuổi trở lên (1.131 người).',
    'percent-mismatch.mismatch-apart error "46,54%"',
  ],
  [
    'what goes beyond a plan behind a slash',
    'Thu phí thực hiện 38.426 triệu đồng/dự toán 36.500 triệu đồng, đạt 105,28%, vượt 1.962 triệu đồng.',
    'change-mismatch.apart warning "1.962"',
  ],
  [
    'an average between two totals and their parts',
    'Mở 31 lớp tập huấn cho 1.147 học viên, bình quân 37 học viên/lớp; trong đó cấp huyện 12 lớp với 468 học viên, cấp xã 19 lớp với 697 học viên.',
    'sum-mismatch.mismatch warning "1.147"',
  ],
  [
    'what is told of all behind its kinds',
    'Sĩ số cuối năm: khối 6: 237 học sinh, khối 7: 218 học sinh, khối 8: 194 học sinh; toàn trường: 694 học sinh.',
    'sum-mismatch.mismatch warning "694"',
  ],
  [
    'a plan in a bracket between a value and its base',
    'Thu ngân sách 9 tháng đạt 1.836,4 tỷ đồng, bằng 89,6% dự toán giao (2.050 tỷ đồng) và bằng 103,0% so với cùng kỳ (1.412,9 tỷ đồng).',
    'change-mismatch.index error "103,0%"',
  ],
  [
    'the upper figure of a fraction is those that attained it',
    'Toàn tỉnh có 87/112 xã đạt chuẩn nông thôn mới, đạt 77,68%, trong đó 31 xã nâng cao, chiếm 36,53% số xã đạt chuẩn.',
    'percent-mismatch.mismatch-likely warning "36,53%"',
  ],
  [
    'the years of a part in a bracket before its plan',
    'Từ đầu nhiệm kỳ kết nạp 512 đảng viên (năm 2021: 118; năm 2022: 126; năm 2023: 134; năm 2024: 134), đạt 104,2% chỉ tiêu nhiệm kỳ (500 đảng viên).',
    'percent-mismatch.mismatch-likely warning "104,2%"',
  ],
  [
    'people of two names on both sides of a slash',
    'Công đoàn quản lý 24.618 người/25.914 lao động (59,0%).',
    'percent-mismatch.mismatch-likely warning "59,0%"',
  ],
  [
    'a part whose whole is told by its plan as well',
    'Huyện ủy kết nạp 145 đảng viên (đạt 116% chỉ tiêu), trong đó 78 nữ (53,97%).',
    'percent-mismatch.mismatch-apart error "53,97%"',
  ],
];

/** Near ones that are right, or of which nothing says what they are. */
const ALONE: readonly (readonly [reason: string, text: string])[] = [
  [
    'the bracket between them agrees',
    'Toàn huyện có 41 trường đạt chuẩn (15 trường mầm non, 14 trường tiểu học, 12 trường THCS) trên tổng số 83 trường, đạt 49,4%.',
  ],
  [
    'a figure without a bracket stands between them, and is meant',
    'Đã kiểm tra 216 cơ sở, nhắc nhở 37 cơ sở trong tổng số 384 cơ sở, đạt 9,64%.',
  ],
  [
    'the whole of an earlier bracket is another one',
    'Thu thuế được 7.140 tỷ đồng, bằng 75,96% chỉ tiêu (9.400 tỷ đồng). Công ty nộp 6.300 tỷ đồng, chiếm 66% số thu của toàn cục.',
  ],
  [
    'the bracket tells of some of them',
    'Hội Nông dân xã có 1.283 hội viên, chiếm 64,37% hộ sản xuất nông nghiệp (trong đó 1.623 hộ vay vốn).',
  ],
  [
    'the bracket tells of a change',
    'Hội Nông dân xã có 1.283 hội viên, chiếm 64,37% hộ sản xuất nông nghiệp (tăng 1.623 hộ).',
  ],
  [
    'two figures stand between the percentage and the bracket',
    'Chi đoàn có 518 đoàn viên, chiếm 46,54% thanh niên từ 16 tuổi đến 30 tuổi (1.131 người).',
  ],
  [
    'what was surpassed is another year',
    'Thu phí thực hiện 38.426 triệu đồng/dự toán 36.500 triệu đồng, đạt 105,28%, vượt 1.962 triệu đồng so với cùng kỳ.',
  ],
  [
    'a rise is not said to be over the plan',
    'Thu phí thực hiện 38.426 triệu đồng/dự toán 36.500 triệu đồng, đạt 105,28%, tăng 1.962 triệu đồng.',
  ],
  [
    'the other column does not come out',
    'Mở 31 lớp tập huấn cho 1.147 học viên, bình quân 37 học viên/lớp; trong đó nghề may 10 lớp với 468 học viên, nghề mộc 19 lớp với 697 học viên.',
  ],
  [
    'plan and base are both right',
    'Thu ngân sách 9 tháng đạt 1.836,4 tỷ đồng, bằng 89,6% dự toán giao (2.050 tỷ đồng) và bằng 130,0% so với cùng kỳ (1.412,9 tỷ đồng).',
  ],
  [
    'those that attained it are meant',
    'Toàn tỉnh có 87/112 xã đạt chuẩn nông thôn mới, đạt 77,68%, trong đó 31 xã nâng cao, chiếm 35,63% số xã đạt chuẩn.',
  ],
  [
    'all are meant',
    'Toàn tỉnh có 87/112 xã đạt chuẩn nông thôn mới, đạt 77,68%, trong đó 31 xã nâng cao, chiếm 27,68% tổng số xã.',
  ],
  [
    'the years of a part stand in a bracket before its plan',
    'Từ đầu nhiệm kỳ kết nạp 512 đảng viên (năm 2021: 118; năm 2022: 126; năm 2023: 134; năm 2024: 134), đạt 102,4% chỉ tiêu nhiệm kỳ (500 đảng viên).',
  ],
  ['a slash stands between people of two names', 'Công đoàn quản lý 24.618 người/25.914 lao động (95,0%).'],
  ['what a slash parts are no people', 'Cơ quan điều tra khởi tố 24 vụ/59 bị can (95,0%).'],
  [
    'what a percentage is of is proved to be a part',
    'Huyện ủy kết nạp 145 đảng viên (đạt 116% chỉ tiêu), trong đó 78 nữ (53,79%).',
  ],
  ['parts open behind the plan', 'Huyện ủy kết nạp 145 đảng viên, đạt 116% chỉ tiêu, trong đó 78 nữ.'],
  [
    'only some are told by name, and no slip makes their sum',
    'Thôn 1 có 35 hộ nghèo, thôn 2 có 42 hộ nghèo; toàn xã có 120 hộ nghèo.',
  ],
];

describe('figures on both sides of a bracket, an average or an age', () => {
  itFinds(TOLD);
  itLeavesAlone(ALONE);
});
