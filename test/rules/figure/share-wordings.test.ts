import { itLeavesAlone, itTells } from '../../helpers/wordings';

describe('shares: two readings of one figure', () => {
  itTells([
    [
      'a slip that another reading gives by chance',
      'Cấp tỉnh xét nghiệm 318 mẫu: 301/318 mẫu đạt (94,7%) và 17/318 mẫu không đạt (5,6%).',
      'percent-mismatch.mismatch error "5,6%"',
      '5,3%',
    ],
    [
      'a slip that another reading gives where it is cut off',
      'Toàn tỉnh có 524 trường, trong đó có 389 trường đạt chuẩn quốc gia, đạt tỷ lệ 74,2% (mức độ 2: 67 trường, chiếm 12,7% số trường đạt chuẩn).',
      'percent-mismatch.mismatch-apart error "12,7%"',
      '17,2%',
    ],
  ]);
  itLeavesAlone([
    [
      'another reading gives it and hardly less is said of that',
      'Phát hiện 268 vụ với 391 đối tượng; khởi tố 219 vụ với 318 bị can, trong đó có 68 bị can có tiền án, chiếm 17,4% số đối tượng.',
    ],
  ]);
});

describe('shares: lists and clauses', () => {
  itTells([
    [
      'behind a semicolon that opens no new clause',
      'Huyện có 4.816 hộ vay vốn; số hộ đã trả hết nợ: 3.127 hộ; đạt tỷ lệ 64,39%.',
      'percent-mismatch.mismatch-likely warning "64,39%"',
      '64,93%',
    ],
    [
      'parts that make the whole, each with its change',
      'Khối mầm non có 418 giáo viên, chiếm 26,7% và tăng 2,3%; khối tiểu học có 716 giáo viên, chiếm 45,8% và tăng 1,4%; khối trung học cơ sở có 430 giáo viên, chiếm 25,7% và giảm 0,6%.',
      'percent-mismatch.mismatch-apart error "25,7%"',
      '27,5%',
    ],
    [
      'percentages of two digits, each before its part',
      'Số hộ được phân loại: 1843. Giàu 14%: 258; khá 38%: 700; trung bình 54%: 829; nghèo 3%: 56.',
      'percent-mismatch.mismatch-likely warning "54%"',
      '45%',
    ],
  ]);
  itLeavesAlone([
    [
      'a new clause behind the semicolon',
      'Huyện có 4.816 hộ vay vốn; số hộ đã trả hết nợ: 3.127 hộ; thu nợ đạt tỷ lệ 64,39%.',
    ],
    [
      'percentages of persons beside sums of money',
      'Xã có 1843 hộ. Giàu 14%, vay 258 triệu đồng; khá 38%, vay 700 triệu đồng; trung bình 54%, vay 829 triệu đồng.',
    ],
  ]);
});
