import assert from 'node:assert/strict';
import { measuresIn } from '../helpers/named-measures';

/** What each figure of a text is a figure of: see `measuresIn`. */
const ROWS: readonly (readonly [text: string, ...measures: readonly string[]])[] = [
  [
    'Xã có 1.200 hộ, trong đó 171 hộ nghèo, chiếm 14,25% tổng số hộ.',
    '1200 hộ',
    '171 hộ nghèo',
    '14,25 % share',
  ],
  ['Giải ngân 463 tỷ 218 triệu 045 nghìn đồng.', '463218045000 đồng measured'],
  ['Giải ngân 463 tỷ 1.218 triệu đồng.', '463000000000 measured', '1218000000 đồng measured'],
  ['Giải ngân 463,5 tỷ 218 triệu đồng.', '463500000000 measured', '218000000 đồng measured'],
  ['Giải ngân 463 tỷ 218,5 triệu đồng.', '463000000000 measured', '218500000 đồng measured'],
  ['Giải ngân 463 triệu 218 tỷ đồng.', '463000000 measured', '218000000000 đồng measured'],
  ['Giải ngân 463 tỷ đồng 218 triệu đồng.', '463000000000 đồng measured', '218000000 đồng measured'],
  ['Giải ngân 2 nghìn 200 tỷ đồng.', '2200000000000 đồng measured'],
  ['Giải ngân 2 nghìn tỷ 200 triệu đồng.', '2000200000000 đồng measured'],
  ['Giải ngân 3 triệu 12 đồng.', '3000012 đồng measured'],
  ['Có 699/756 hộ đạt, 45 / 50 thôn.', '699 hộ part', '756 hộ whole', '45 thôn part', '50 thôn whole'],
  ['Diện tích 2.798ha/2.770ha.', '27980000 m2 measured part', '27700000 m2 measured whole'],
  ['Khởi tố 94 vụ/131 đối tượng.', '94 vụ', '131 đối tượng person'],
  ['Cơ sở đạt hạng 3, 4 và 5 trong 12 cơ sở.', '12 cơ sở'],
  ['Dịch vụ công mức độ 3 và mức độ 4 có 120 thủ tục.', '120 thủ tục'],
  ['Trung đoàn 101 có 45 người, cấp độ 2 có 3 xã.', '45 người person', '3 xã'],
  ['Bộ 12 có 4 phòng, đoàn 15 có 9 người.', '12', '4 phòng', '15', '9 người person'],
  ['Kế hoạch 2011 – 2015 (2010) có 1900 hộ, 2100 hộ và 2101 hộ.', '1900 hộ', '2100 hộ', '2101 hộ'],
  ['Năm đó 1900, rồi 2100; về sau 2101.', '2101'],
  [
    'Bình quân 1 ngày có 31 vụ, trung bình cứ 1 tháng có 12 vụ, tính ra 1 quý có 9 vụ.',
    '31 vụ',
    '1 tháng',
    '12 vụ',
    '9 vụ',
  ],
  ['Bình quân 2 ngày có 31 vụ; có 1 ngày nghỉ.', '2 ngày', '31 vụ', '1 ngày nghỉ'],
  ['Gồm: (1) Khối cơ quan: 03; (2) Khối xã: 05.', '3 share', '5 share'],
  ['Bí thư (1), phó bí thư (2), ủy viên (12).', '1 share (1)', '2 share (1)', '12 share (1)'],
  ['Và (1) 12 hộ, là (2) 13 hộ.', '1 share (1)', '12 hộ', '2 share (1)', '13 hộ'],
  [
    'Hộ nghèo giảm từ 312 hộ xuống 287 hộ, giảm 8,01%, tăng 1,2 điểm phần trăm.',
    '312 hộ bound',
    '287 hộ',
    '8,01 % growth down',
    '1,2 % points growth up',
  ],
  [
    'Đạt khoảng 84% kế hoạch, hơn 60 tỷ đồng, gần 12.500 tấn, không quá 5 ngày.',
    '84 % about share',
    '60500000000 đồng measured at-least',
    '12499750 kg measured nearly',
    '5 ngày bound',
  ],
  [
    'Có 12 đồng chí, 318 bị can, 45 học sinh nữ, 27 đ/c, 8 DN, 3 HTX.',
    '12 đồng chí person',
    '318 bị can person',
    '45 học sinh nữ person',
    '27 đồng chí person',
    '8 dn',
    '3 htx',
  ],
  [
    'Có 27 m2 nhà, 15 m² sân, 30 m3 nước, 12 km đường.',
    '27 m2 measured',
    '15 m2 measured',
    '30 m3 measured',
    '12000 m đường measured',
  ],
  [
    'Thu 27 triệu lượt khách, 12 nghìn lượt xe, 5 vạn cây.',
    '27000000 lượt khách measured',
    '12000 lượt xe measured',
    '50000 cây measured',
  ],
  [
    'Có 5 hộ (2 hộ nghèo (1 hộ mới)), 7 thôn [3 thôn xa].',
    '5 hộ',
    '2 hộ nghèo share (1)',
    '1 hộ mới share (2)',
    '7 thôn',
    '3 thôn xa share (1)',
  ],
  [
    'Có 5 hộ. Mở 7 lớp! Đón 9 khách? Lập 4 tổ; 3 đội | 8 tiểu ban.',
    '5 hộ',
    '7 lớp s1',
    '9 khách s2',
    '4 tổ s3',
    '3 đội s3',
    '8 tiểu ban s13',
  ],
  ['Thu đạt 2.005 đồng. T.Ư cấp 3 xe. Mở 4.5 lớp.', '2005 đồng measured share', '4,5 lớp measured s2'],
  [
    'Năng suất 58 tạ/ha, giá 472 USD/tấn, 34 học viên/lớp.',
    '5800 kg measured',
    '472 usd measured',
    '34 học viên person',
  ],
  ['Tỷ lệ 12% - 15%, từ 3-5 xã, 2,76 điểm %.', '2,76 % points'],
  [
    'Có 642 ngàn ha/700 ngàn ha, 866 lượt/964 lượt người.',
    '6420000000 m2 measured part',
    '7000000000 m2 measured whole',
    '866 lượt người part',
    '964 lượt người whole',
  ],
  [
    'Không có hộ nào trong 12 hộ; chưa có 3 đơn vị; thiếu 5 người.',
    '12 hộ',
    '3 đơn vị',
    '5 người person growth down',
  ],
  [
    'Tỷ trọng công nghiệp chiếm 35,2%, dịch vụ 40,1%; nông nghiệp còn 24,7%.',
    '35,2 % share',
    '40,1 %',
    '24,7 % share',
  ],
  [
    'Vượt 12% kế hoạch, bằng 112% so với cùng kỳ, gấp 2,5 lần năm trước.',
    '12 % excess up',
    '112 % share',
    '2,5 lần năm trước measured',
  ],
  ['Có 29 trong tổng số 31 xã đạt, 12/15 xã còn lại.', '29', '31 xã', '12 xã part', '15 xã whole'],
  [
    'Trồng 12 nghìn ha rừng, 3,5 nghìn m2 sàn, 2 triệu kWh điện.',
    '120000000 m2 rừng measured',
    '3500 m2 measured',
    '2000000 kwh điện measured',
  ],
  ['Thu 5 tỷ 2 triệu đồng và 7 tỷ 900 triệu đồng.', '5002000000 đồng measured', '7900000000 đồng measured'],
  ['Thu 5 tỷ 1.000 triệu đồng.', '5000000000 measured', '1000000000 đồng measured'],
  ['Có 45 em nữ, 30 em nam; 12 cháu.', '45 em nữ person', '30 em nam person', '12 cháu person'],
  ['Hỗ trợ 120 suất quà, trị giá 60.000.000 đồng.', '120 suất quà', '60000000 đồng measured'],
  ['Có 12 (mười hai) hộ; 3 (ba) xã.', '12', '3'],
  ['Tăng thêm 12 hộ, giảm được 3 vụ, tăng lên 15 lớp.', '12 hộ growth up', '3 vụ growth down', '15 lớp'],
  ['Tăng từ 12 lên 15 lớp.', '12 bound', '15 lớp'],
  ['Quý I có 12 vụ, tháng 2/2024 có 15 vụ, ngày 3/4 có 2 vụ.', '12 vụ', '15 vụ', '2 vụ'],
];

describe('the measures of a text', () => {
  for (const [text, ...measures] of ROWS) {
    it(text, () => {
      assert.deepEqual(measuresIn(text), measures);
      assert.deepEqual(measuresIn(text.normalize('NFD')), measures);
    });
  }
});
