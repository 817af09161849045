import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'parts that their percentages prove to be of the total',
    'Huyện có 7.480 lao động, trong đó làm nông nghiệp là 4.680 lao động, chiếm 59,7%; làm dịch vụ là 3.160 lao động, chiếm 40,3%.',
    'sum-mismatch.mismatch warning "7.480"',
    '7.840',
  ],
  [
    'forms of discipline behind "hình thức"',
    'Trong quý, cấp ủy thi hành kỷ luật 53 tổ chức đảng, với hình thức: khiển trách 31, cảnh cáo 04.',
    'sum-mismatch.mismatch warning "53"',
    '35',
  ],
  [
    'forms of discipline behind a bracket that tells of the total',
    'Ủy ban kiểm tra các cấp kỷ luật 68 đảng viên (21 cấp ủy viên), bằng các hình thức: khiển trách 47, cảnh cáo 26, khai trừ 13.',
    'sum-mismatch.mismatch warning "68"',
    '86',
  ],
  [
    'a column beside one that adds up',
    'Viện kiểm sát giải quyết 67 vụ/118 bị can; trong đó: truy tố 71 vụ/112 bị can; đình chỉ 05 vụ/06 bị can.',
    'sum-mismatch.mismatch warning "67"',
    '76',
  ],
  [
    'a column of other names beside one that adds up',
    'Tháng 5, lực lượng chức năng bắt giữ 31 vụ, 54 đối tượng; đã khởi tố 24 vụ, 33 bị can; xử phạt 5 vụ, 8 đối tượng; đang điều tra 2 vụ, 4 đối tượng.',
    'sum-mismatch.mismatch warning "54"',
    '45',
  ],
  [
    'a part that is more than its total',
    'Xã có 137 thanh niên lên đường. Trong đó có 158 thanh niên vào bộ đội, 15 thanh niên vào công an.',
    'sum-mismatch.mismatch warning "137"',
    '173',
  ],
  [
    'members and others who are none',
    'Hội đồng nhân dân xã có 43 đại biểu. Đảng viên 29 đại biểu, ngoài Đảng 05 đại biểu.',
    'sum-mismatch.mismatch warning "43"',
    '34',
  ],
  [
    'parts in brackets behind their names',
    'Quỹ khuyến học trao 473 suất học bổng cho học sinh bậc tiểu học (512 suất), bậc THCS (146 suất) và bậc THPT (85 suất).',
    'sum-mismatch.mismatch warning "473"',
    '743',
  ],
  [
    'sorts of ballots, the first of them a fraction',
    'Ông Nguyễn Văn A có 36/48 phiếu tín nhiệm cao, 8 phiếu tín nhiệm và 1 phiếu tín nhiệm thấp.',
    'sum-mismatch.mismatch warning "48"',
    '45',
  ],
  [
    'a fraction that denies the one before',
    'Có 52/57 xã có trạm y tế đạt chuẩn; 8/57 xã không có trạm đạt chuẩn.',
    'sum-mismatch.remainder warning "8"',
    '5',
  ],
  [
    'what is still open',
    'Tổng số bản án theo dõi là 63 bản án, đã thi hành xong 17 bản án, số bản án còn đang theo dõi là 64 bản án.',
    'sum-mismatch.remainder warning "64"',
    '46',
  ],
  [
    'a price in the sentence behind the gifts',
    'Công đoàn trao 120 suất quà cho đoàn viên. Phần quà gồm gạo và tiền mặt (mỗi suất trị giá 400.000 đồng); tổng giá trị 58 triệu đồng.',
    'sum-mismatch.product warning "58"',
    '48',
  ],
  [
    "kinds that are each other's contrary",
    'Sở nhận 412 hồ sơ, trong đó 268 hồ sơ trực tuyến và 141 hồ sơ trực tiếp.',
    'sum-mismatch.mismatch warning "412"',
    '409',
  ],
  [
    'other things beside a part that is of one name with the whole',
    'Xã có 47 thôn và tổ dân phố, gồm 28 thôn, 16 tổ dân phố.',
    'sum-mismatch.mismatch warning "47"',
    '44',
  ],
  [
    'shares of wholes of their own that make a count together',
    'Huyện có 47 trường đạt chuẩn, gồm 13/20 trường mầm non, 12/30 trường tiểu học, 19/28 trường trung học cơ sở.',
    'sum-mismatch.mismatch warning "47"',
    '44',
  ],
];

const SILENT: readonly Silent[] = [
  [
    'some of a part that is of one name with the whole',
    'Xã có 394 xóm, trong đó có 382 xóm, có 32 xóm đặc biệt khó khăn.',
  ],
  [
    'some of a part of one name with the whole, and no "có"',
    'Xã có 518 hộ, trong đó 347 hộ, 161 hộ cận nghèo.',
  ],
  [
    'some of a part of two names',
    'Huyện có 194 thôn, bản, khu phố, trong đó có 183 thôn, bản, có 31 thôn, bản vùng biên giới.',
  ],
  [
    'a share of its own whole beside a count',
    'Sở tiếp 259 lượt công dân/316 người. Trong đó, tiếp tại trụ sở 161/201 người; tiếp lưu động 98 lượt /115 người.',
  ],
  [
    'a part that its percentage proves to be of another part',
    'Huyện có 7.840 lao động, trong đó đang làm việc là 4.680 lao động, chiếm 59,7%; lao động đã qua đào tạo 3.150 lao động, đạt 67,3%.',
  ],
  [
    'what the bracket says to be both',
    'Trường có 74 học sinh được miễn học phí, gồm 48 học sinh hộ nghèo và 35 học sinh khuyết tật (trong đó 9 em vừa thuộc hộ nghèo, vừa khuyết tật).',
  ],
  [
    'what is said to be both without a bracket',
    'Kỷ luật 45 đảng viên, gồm 31 đảng viên vi phạm về đất đai và 19 đảng viên vi phạm về tài chính, có 5 đảng viên vi phạm cả hai nội dung.',
  ],
  [
    'a rest of which the whole is made with a third part',
    'Tỉnh tiếp nhận 41.237 hồ sơ. Trong đó, có 11.514 hồ sơ trực tuyến (đạt tỷ lệ 27,92%); 26.381 hồ sơ trực tiếp; 3.342 hồ sơ từ kỳ trước chuyển sang; đã giải quyết 38.106 hồ sơ.',
  ],
  [
    'forms of discipline of which one is left to others',
    'Thi hành kỷ luật 53 tổ chức đảng; cảnh cáo 04 đảng viên, khiển trách 31 đảng viên.',
  ],
  [
    'columns of which neither adds up',
    'Phát hiện 31 vụ, 54 đối tượng; khởi tố 24 vụ, 33 bị can; xử phạt 5 vụ, 8 đối tượng.',
  ],
  [
    'a small column that adds up by chance',
    'Xảy ra 21 vụ, 3 người chết; đường bộ 10 vụ, 2 người chết; đường sắt 2 vụ, 1 người chết.',
  ],
  [
    'a fraction that denies something else in the next sentence',
    'Ông A được 40/47 phiếu tín nhiệm cao, 7/47 phiếu tín nhiệm và không có phiếu thấp. Bà B được 39/47 phiếu tín nhiệm cao.',
  ],
  ['few things of two kinds', 'Có 25 dự án, trong đó 18 dự án du lịch, 11 dự án lưu trú.'],
  [
    'a price of other gifts',
    'Công đoàn trao 120 suất quà. Mỗi phần thưởng trị giá 400.000 đồng; tổng kinh phí 58 triệu đồng.',
  ],
];

describe('sums that are told loosely', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
