import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'two kinds that make all, though others stand behind them',
    'Tổng số giải quyết 5.368 việc, trong đó: số cũ chuyển sang 1.724 việc; thụ lý mới 3.662 việc (tăng 2,1% so với năm trước); đã thi hành xong 3.017 việc.',
    'sum-mismatch.mismatch warning "5.368"',
    '5.386',
  ],
  [
    'two kinds of few things',
    'Chi bộ có 63 đồng chí, trong đó có 31 đảng viên chính thức, 5 đảng viên dự bị; 12 đồng chí là nữ.',
    'sum-mismatch.mismatch warning "63"',
    '36',
  ],
  [
    'two kinds in the next sentence',
    'Kỳ thi có 21.735 người đăng ký. Trong đó, số đăng ký trực tuyến là 19.408 người, chiếm 89,38%; số đăng ký trực tiếp là 2.307 người, chiếm 10,62%.',
    'sum-mismatch.mismatch warning "21.735"',
    '21.715',
  ],
  [
    'two kinds in a bracket',
    'Huyện có 64 tổ chức cơ sở đảng (19 đảng bộ cơ sở và 27 chi bộ cơ sở), 318 chi bộ trực thuộc.',
    'sum-mismatch.mismatch warning "64"',
    '46',
  ],
  [
    'three marks of one scale',
    'Đoàn khối phát 67 phiếu: hài lòng 51 phiếu (67,1%), bình thường 19 phiếu (25,0%), chưa hài lòng 06 phiếu (7,9%).',
    'sum-mismatch.mismatch warning "67"',
    '76',
  ],
  [
    'what is left at the end of a list',
    'Huyện tiếp nhận 161 lượt phản ánh. Trong đó có 18 phản ánh về đất đai; 42 phản ánh về giao thông; 27 phản ánh về vệ sinh và 29 phản ánh thuộc lĩnh vực khác.',
    'sum-mismatch.mismatch warning "161"',
    '116',
  ],
  [
    'the first digit is the wrong one',
    'Công nhận 274 thôn đạt chuẩn trên địa bàn 21 huyện, bao gồm: 413 thôn loại A, 82 thôn loại B và 379 thôn loại C.',
    'sum-mismatch.mismatch warning "274"',
    '874',
  ],
  [
    'parts that are estimated',
    'Tổng đàn gia cầm ước đạt 36.800 con (tăng 2,3% so với cùng kỳ năm trước), trong đó: đàn gà ước đạt 27.400 con (tăng 1,2%); đàn vịt ước đạt 9.600 con (tăng 2,5%).',
    'sum-mismatch.mismatch warning "36.800"',
    '37.000',
  ],
  [
    'a kind whose name ends in "chỉ"',
    'Cơ quan điều tra giải quyết 181 tin báo (khởi tố 76, không khởi tố 38, tạm đình chỉ 04).',
    'sum-mismatch.mismatch warning "181"',
    '118',
  ],
];

const SILENT: readonly Silent[] = [
  [
    'parts that another total is made of',
    'Có 40/50 chi bộ được đánh giá. Kết quả: xuất sắc 8 chi bộ, tốt 20 chi bộ, khá 12 chi bộ.',
  ],
  ['two marks of a scale of four', 'Phát 76 phiếu: hài lòng 48 phiếu, bình thường 19 phiếu.'],
  [
    'what is elsewhere is no rest',
    'Tiếp nhận 82 đơn. Trong đó, giải quyết 14 đơn, chuyển cơ quan khác 14 đơn.',
  ],
  ['bars', 'Người dưới 16 tuổi (192 tháng): nam ≥ 135 kg, nữ ≥ 75 kg; việc nhẹ: nam ≥ 90 kg, nữ ≥ 65 kg.'],
  [
    'parts that are told roughly',
    'Tổng đàn gia cầm đạt 36.800 con, trong đó: đàn gà đạt khoảng 27.000 con; đàn vịt đạt khoảng 9.600 con.',
  ],
];

describe('sums of parts that leave none out', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
