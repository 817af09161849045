import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** Slips that are told, and what is told where their words say nearly the same. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  ['Trình độ: trung cấp 22,1%; cao đẳng 5,3%; đại học 76,2%.', 'sum-mismatch.remainder warning "76,2%"'],
  ['Trình độ: trung cấp 22,1%; cao đẳng 5,3%; đại học 72,6%.'],
  ['Trình độ: trung cấp 22%; cao đẳng 5%; đại học 76%.'],
  ['Trình độ: trung cấp 22,1%; đại học 76,2%.'],
  ['Trình độ: trung cấp 22,1%; cao đẳng tăng 5,3%; đại học 76,2%.'],
  ['Trình độ: trung cấp 22,1%; cao đẳng khoảng 5,3%; đại học 76,2%.'],
  ['Trình độ: trung cấp 22,1%; cao đẳng 53 người; đại học 76,2%.'],
  ['Trình độ: trung cấp 22,1%; cao đẳng 5,3%; đại học đạt 76,2%.'],
  ['Trình độ: trung cấp 22,1% (cao đẳng 5,3%); đại học 76,2%.'],
  ['Trình độ: trung cấp 22,1%. Cao đẳng 5,3%; đại học 76,2%.'],
  [
    'Cơ cấu: lúa 10,5%; ngô 11,5%; khoai 12,5%; sắn 13,5%; đậu 14,5%; lạc 9,5%; mía 10,5%; chè 21,5%.',
    'share-total.over-hundred warning "21,5%"',
  ],
  [
    'Cơ cấu: lúa 10,5%; ngô 11,5%; khoai 12,5%; sắn 13,5%; đậu 14,5%; lạc 9,5%; mía 10,5%; chè 5,5%; dứa 21,5%.',
    'share-total.over-hundred warning "21,5%"',
  ],
  [
    'Đất trồng cây là 14.491 ha, trong đó 70,8% là cây ăn quả và 22,9% là cây lấy gỗ.',
    'sum-mismatch.remainder warning "22,9%"',
  ],
  ['Đất trồng cây là 14.491 ha, có 70,8% là cây ăn quả và 22,9% là cây lấy gỗ.'],
  ['Đất trồng cây là 14.491 ha, trong đó 70,8% là cây ăn quả, 22,9% là cây lấy gỗ.'],
  ['Đất trồng cây là 14.491 ha, trong đó 70,8% là cây ăn quả và đạt 22,9% là cây lấy gỗ.'],
  [
    'Dư nợ ngắn hạn chiếm 61,27% tổng dư nợ, dư nợ trung dài hạn chiếm 38,37% tổng dư nợ.',
    'sum-mismatch.remainder warning "38,37%"',
  ],
  ['Dư nợ ngắn hạn chiếm 61,27% tổng dư nợ. Dư nợ trung dài hạn chiếm 38,37% tổng dư nợ.'],
  ['Dư nợ ngắn hạn tăng 61,27%, dư nợ trung dài hạn chiếm 38,37% tổng dư nợ.'],
  ['Dư nợ ngắn hạn chiếm khoảng 61,27% tổng dư nợ, dư nợ trung dài hạn chiếm 38,37% tổng dư nợ.'],
  ['Dư nợ ngắn hạn chiếm 61,27% tổng dư nợ, trong đó dư nợ trung dài hạn chiếm 38,37% tổng dư nợ.'],
  ['Thành thị chiếm 57,1% số vụ; nông thôn 49,2%.', 'sum-mismatch.remainder warning "49,2%"'],
  ['Thành thị đạt 57,1%; nông thôn 49,2%.'],
  [
    'Có 84,4% hộ ổn định và tốt hơn (65,8% ổn định và 18,6% tốt hơn), 16,5% khó khăn hơn.',
    'sum-mismatch.remainder warning "16,5%"',
  ],
  ['Có 84,4% hộ ổn định và tốt hơn (65,8% ổn định và 18,6% tốt hơn), 15,6% khó khăn hơn.'],
  ['Xếp loại xuất sắc 12,5%, tốt 61,3%, hoàn thành 20,1%, không hoàn thành 1,6%.'],
  ['Xếp loại xuất sắc 12,5%, tốt 61,3%, hoàn thành 20,1%.'],
  ['Xếp loại tốt 62,4%, trong đó xuất sắc 20,1%; khá 30,5%.'],
  ['Có 91,2% hộ hoàn thành, còn lại là 7,8% hộ chưa hoàn thành.', 'share-total.below-hundred warning "7,8%"'],
  ['Có 91,2% hộ hoàn thành, còn 7,8% hộ chưa hoàn thành.', 'sum-mismatch.remainder warning "7,8%"'],
  ['Có 91,2% hộ hoàn thành, tăng 7,8% so với năm trước.'],
  ['Có 91,2% hộ hoàn thành, 5,1% đang làm, còn 7,8% chưa làm.'],
  [
    'Tỷ lệ tham gia bảo hiểm đạt 87,84% và còn 12,61% chưa tham gia.',
    'sum-mismatch.remainder warning "12,61%"',
  ],
  ['Tỷ lệ tham gia bảo hiểm đạt 87,84% và còn 12,16% chưa tham gia.'],
  [
    'Đơn vị phát hiện 534 vụ: buôn lậu 87 vụ, gian lận 361 vụ, hàng giả 86 vụ. Đã xử lý 498 vụ, khởi tố 23 vụ, còn 31 vụ đang xác minh.',
    'sum-mismatch.remainder warning "31"',
  ],
  [
    'Đơn vị phát hiện 534 vụ: buôn lậu 87 vụ, gian lận 361 vụ. Đã xử lý 498 vụ, khởi tố 23 vụ, còn 31 vụ đang xác minh.',
  ],
  [
    'Đơn vị phát hiện 534 vụ: buôn lậu 87 vụ, gian lận 361 vụ, hàng giả 86 vụ. Đã xử lý 498 vụ, khởi tố 23 vụ, có 31 vụ lớn.',
  ],
  [
    'Đơn vị phát hiện 534 vụ: buôn lậu 87 vụ, gian lận 361 vụ, hàng giả 86 vụ. Đã xử lý 498 vụ, khởi tố 23 vụ, còn 31 vụ đang xác minh và 4 vụ chờ.',
  ],
  [
    'Vùng đã xóa được 39.499 căn, trong đó khánh thành 18.426 căn và khởi công mới 21.073 căn. Theo diện, có 4.127 căn của người có công, 12.866 căn theo chương trình mục tiêu và 22.560 căn của hộ nghèo.',
    'sum-mismatch.remainder warning "22.560"',
  ],
  [
    'Vùng đã xóa được 39.499 căn, trong đó khánh thành 18.426 căn và khởi công mới 21.073 căn. Có 4.127 căn của người có công, 12.866 căn theo chương trình mục tiêu và 22.560 căn của hộ nghèo.',
  ],
  [
    'Vùng đã xóa được 39.499 căn, trong đó khánh thành 18.426 căn và khởi công mới 21.073 căn. Theo diện, tăng 4.127 căn của người có công, 12.866 căn theo chương trình mục tiêu và 22.560 căn của hộ nghèo.',
  ],
  [
    'Vùng đã xóa được 39.499 căn, trong đó khánh thành 18.426 căn và khởi công mới 21.073 căn. Theo diện, có 4.127 căn của người có công, 12.866 căn theo chương trình mục tiêu (22.560 căn của hộ nghèo).',
    'sum-mismatch.remainder warning "22.560"',
  ],
  [
    'Có 1.157 tàu đã lắp, đạt 97,72% trên tổng số 1.184 tàu, còn 72 tàu chưa lắp.',
    'sum-mismatch.remainder warning "72"',
  ],
  ['Có 1.157 tàu đã lắp, đạt 97,72% trên tổng số 1.184 tàu, còn 27 tàu chưa lắp.'],
  ['Có 1.157 tàu đã lắp trên tổng số 1.184 tàu, còn 72 tàu chưa lắp.', 'sum-mismatch.remainder warning "72"'],
  [
    'Giải ngân 87,4 tỷ đồng trên tổng nhu cầu 118,6 tỷ đồng (73,7%), còn thiếu 13,2 tỷ đồng.',
    'sum-mismatch.remainder warning "13,2"',
  ],
  [
    'Giải ngân 1.748,6 tỷ đồng, bằng 95,2% kế hoạch vốn giao (1.836,8 tỷ đồng), còn 82,8 tỷ đồng chưa giải ngân.',
  ],
  [
    'Giải ngân 1.748,6 tỷ đồng, bằng 59,2% kế hoạch vốn giao (1.836,8 tỷ đồng), còn 82,8 tỷ đồng chưa giải ngân.',
    'percent-mismatch.mismatch-likely warning "59,2%"',
  ],
  [
    'Hội nghị triệu tập 86 đại biểu, có mặt 81 đại biểu, vắng 9 đại biểu.',
    'sum-mismatch.remainder warning "9"',
  ],
  ['Hội nghị triệu tập 86 đại biểu, có mặt 81 đại biểu, vắng 9 khách.'],
  ['Hội nghị triệu tập 86 đại biểu, có mặt 81 đại biểu, tăng 9 đại biểu.'],
  ['Hội nghị triệu tập 86 đại biểu. Có mặt 81 đại biểu. Trạm mở. Vắng 9 đại biểu.'],
  ['Có 58/60 đại biểu dự; 55 đại biểu tán thành, 3 đại biểu không biểu quyết.'],
  ['Có 58/60 đại biểu dự; 55 đại biểu tán thành, 5 đại biểu không biểu quyết.'],
  ['Có 58/60 đại biểu dự; 55 đại biểu tán thành, 7 đại biểu không biểu quyết.'],
  [
    'Có 23 phiếu hợp lệ trong số 24 phiếu; 22 phiếu đồng ý, 4 phiếu không đồng ý.',
    'sum-mismatch.remainder warning "4"',
  ],
  ['Ông A vay 500 triệu đồng, đã trả 120 triệu đồng tiền lãi, còn nợ gốc 500 triệu đồng.'],
  ['Ông A vay 500 triệu đồng, đã trả 120 triệu đồng tiền lãi, còn nợ 390 triệu đồng.'],
  [
    'Ông A vay 500 triệu đồng, đã trả 120 triệu đồng tiền gốc, còn nợ 390 triệu đồng.',
    'sum-mismatch.remainder warning "390"',
  ],
  ['Ông A vay 500 triệu đồng, đã trả 120 triệu đồng, còn nợ 390 triệu đồng, ông B nợ 20 triệu đồng.'],
  [
    'Đã giải quyết 389 đơn trong số 426 đơn, còn 73 đơn chưa giải quyết.',
    'sum-mismatch.remainder warning "73"',
  ],
  ['Đã giải quyết 389 đơn trong số 426 đơn, 12 đơn rút, còn 73 đơn chưa giải quyết.'],
  [
    'Đến nay 58/58 đảng bộ đã đại hội, 33 đảng bộ có tỷ lệ nữ từ 15% trở lên, còn 28 đảng bộ có tỷ lệ dưới 15%.',
    'sum-mismatch.remainder warning "28"',
  ],
  [
    'Đến nay 58/58 đảng bộ đã đại hội, 33 đảng bộ có tỷ lệ nữ từ 15% trở lên, còn 28 đảng bộ có tỷ lệ dưới 20%.',
  ],
  [
    'Đến nay 58/58 đảng bộ đã đại hội, 33 đảng bộ có tỷ lệ nữ từ 15% trở lên, còn 28 đảng bộ có tỷ lệ trên 15%.',
  ],
  [
    'Tổng số bản án là 63 bản án, đã thi hành xong 17 bản án, số bản án còn đang theo dõi là 64 bản án.',
    'sum-mismatch.remainder warning "64"',
  ],
  ['Tổng số bản án là 63 bản án, đã thi hành xong 17 bản án, số bản án quá hạn là 64 bản án.'],
  ['Có 52/81 đơn đủ điều kiện, còn 92 đơn.'],
  ['Có 52/81 đơn đủ điều kiện, rút 92 đơn.'],
  [
    'Kỳ trước chuyển sang 74 đơn, tiếp nhận mới 318 đơn, đã giải quyết 341 đơn; còn 15 đơn.',
    'sum-mismatch.balance warning "15"',
  ],
  ['Kỳ trước chuyển sang 74 đơn, tiếp nhận mới 318 đơn, đã giải quyết 341 đơn; còn 51 đơn.'],
  ['Kỳ trước chuyển sang 74 đơn, tiếp nhận mới 318 hộ, đã giải quyết 341 đơn; còn 15 đơn.'],
  [
    'Đầu năm toàn xã có 245 hộ nghèo, phát sinh 12 hộ, thoát nghèo 57 hộ, cuối năm còn 210 hộ nghèo.',
    'sum-mismatch.balance warning "210"',
  ],
  ['Đầu năm toàn xã có 245 hộ nghèo, phát sinh 12 hộ, cuối năm còn 210 hộ nghèo.'],
  [
    'Quý I thu 214,6 tỷ đồng, quý II thu 268,3 tỷ đồng; 6 tháng đầu năm thu được 428,9 tỷ đồng.',
    'sum-mismatch.mismatch warning "428,9"',
  ],
  ['Quý I thu 214,6 tỷ đồng, quý III thu 268,3 tỷ đồng; 6 tháng đầu năm thu được 428,9 tỷ đồng.'],
  ['Quý I thu 214,6 tỷ đồng, quý II chi 268,3 tỷ đồng; 6 tháng đầu năm thu được 428,9 tỷ đồng.'],
  ['Quý I thu 214,6 tỷ đồng, quý II thu 268,3 tỷ đồng; 9 tháng đầu năm thu được 428,9 tỷ đồng.'],
  [
    'Tặng 218 suất quà, mỗi suất 600.000 đồng, tổng trị giá 138.000.000 đồng.',
    'sum-mismatch.product warning "138.000.000"',
  ],
  [
    'Tặng 218 suất quà, suất lớn 600.000 đồng, tổng trị giá 138.000.000 đồng.',
    'sum-mismatch.product warning "138.000.000"',
  ],
  [
    'Tặng 218 suất quà, mỗi hộ 600.000 đồng, tổng trị giá 138.000.000 đồng.',
    'sum-mismatch.product warning "138.000.000"',
  ],
  [
    'Tặng 218 suất quà. Mỗi suất 600.000 đồng. Tổng trị giá 138.000.000 đồng.',
    'sum-mismatch.product warning "138.000.000"',
  ],
  [
    'Tặng 200 suất (350.000 đồng/suất) và 300 suất (50.000 đồng/suất). Tổng trị giá 58 triệu đồng.',
    'sum-mismatch.product warning "58"',
  ],
  ['Tặng 200 suất (350.000 đồng/suất) và 300 suất (50.000 đồng/suất). Tổng trị giá 85 triệu đồng.'],
  [
    'Hỗ trợ 64 giáo viên, mỗi người 700.000 đồng/tháng trong 9 tháng, tổng kinh phí 430.200.000 đồng.',
    'sum-mismatch.product warning "430.200.000"',
  ],
  ['Hỗ trợ 64 giáo viên, mỗi người 700.000 đồng/tháng trong 9 ngày, tổng kinh phí 430.200.000 đồng.'],
  ['Phường có 16 khu phố với 3.472 hộ, bình quân mỗi khu phố 271 hộ.', 'sum-mismatch.average warning "271"'],
  ['Phường có 16 khu phố, 3.472 hộ, bình quân mỗi xã 271 hộ.'],
  ['Phường có 16 khu phố với 3.472 hộ, bình quân mỗi khu phố 271 người.'],
  [
    'Tỷ lệ hộ nghèo từ 12,40% năm 2018 lên 18,75% năm 2023, bình quân mỗi năm tăng 1,72%.',
    'sum-mismatch.average warning "1,72%"',
  ],
  ['Tỷ lệ hộ nghèo từ 12,40% năm 2018 lên 18,75% năm 2023, bình quân mỗi năm tăng 1,27%.'],
  ['Tỷ lệ hộ nghèo từ 12,40% năm 2018 lên 18,75% năm 2018, bình quân mỗi năm tăng 1,72%.'],
  [
    'Tổng sản phẩm tăng 7,42%, trong đó công nghiệp đóng góp 3,86 điểm phần trăm, dịch vụ 2,47 điểm phần trăm, thuế 0,34 điểm phần trăm, nông nghiệp 0,57 điểm phần trăm.',
    'sum-mismatch.mismatch warning "7,42%"',
  ],
  [
    'Tổng sản phẩm tăng 7,42%, trong đó công nghiệp đóng góp 3,86 điểm phần trăm, dịch vụ 2,47 điểm phần trăm.',
  ],
  [
    'Toàn tỉnh có 1.164 trường đạt chuẩn. Năm 2019 tăng thêm 118 trường; năm 2020 tăng thêm 109 trường, nâng tổng số trường đạt chuẩn lên 1.319 trường.',
    'sum-mismatch.mismatch warning "1.319"',
  ],
  [
    'Toàn tỉnh có 1.164 trường đạt chuẩn. Năm 2019 giảm 118 trường; năm 2020 tăng thêm 109 trường, nâng tổng số trường đạt chuẩn lên 1.319 trường.',
  ],
  ['Khóa học có 146 học viên (64 nữ, 83 nam).', 'sum-mismatch.mismatch warning "146"'],
  ['Khóa học có 146 học viên (64 nữ, 83 đảng viên).'],
  ['Khóa học có 146 học viên (64 nữ, 82 nam).'],
  ['Khóa học có 146 học viên (gần 64 nữ, 83 nam).'],
  ['Khóa học có 146 học viên, 64 nữ, 83 nam.', 'sum-mismatch.mismatch warning "146"'],
  ['Khóa học có 146 học viên (64 nữ), 83 nam.', 'sum-mismatch.mismatch warning "146"'],
  [
    'Trong 3.174 hộ vay vốn có 1.825 hộ chăn nuôi và 1.322 hộ trồng rừng.',
    'sum-mismatch.mismatch warning "3.174"',
  ],
  [
    'Năm 2021 kết nạp 174 đảng viên; năm 2022 kết nạp 203 đảng viên; năm 2023 kết nạp 98 đảng viên. Như vậy, từ đầu nhiệm kỳ đến nay đã kết nạp 457 đảng viên.',
    'sum-mismatch.mismatch warning "457"',
  ],
  [
    'Năm 2021 kết nạp 174 đảng viên; năm 2022 khai trừ 203 đảng viên; năm 2023 kết nạp 98 đảng viên. Từ đầu nhiệm kỳ đến nay đã kết nạp 457 đảng viên.',
  ],
  [
    'Thành phố có 186 tổ dân phố và 74 thôn, cộng 206 thôn, tổ dân phố.',
    'sum-mismatch.mismatch warning "206"',
  ],
  ['Thành phố có 186 tổ dân phố và 74 thôn, có 206 thôn, tổ dân phố.'],
  [
    'Tiếp nhận mới 4.131 hồ sơ, tồn kỳ trước 2.171 hồ sơ, tổng 6.320 hồ sơ.',
    'sum-mismatch.mismatch warning "6.320"',
  ],
  ['Tiếp nhận mới 4.131 hồ sơ, tồn kỳ trước 2.171 hồ sơ, trả 6.320 hồ sơ.'],
  [
    'Tổng thu 1.843,6 tỷ đồng, gồm thu được hưởng 916,3 tỷ đồng; thu kết dư 42,8 tỷ đồng; thu bổ sung 720,5 tỷ đồng; thu chuyển nguồn 154,0 tỷ đồng.',
    'sum-mismatch.mismatch warning "1.843,6"',
  ],
  [
    'Tổng thu 1.843,6 tỷ đồng, gồm thu được hưởng 916,3 tỷ đồng; thu kết dư 42,8 tỷ đồng; thu bổ sung 720,5 tỷ đồng; thu chuyển nguồn 164,0 tỷ đồng.',
  ],
  [
    'Tổng thu 1.843,6 tỷ đồng, gồm thu được hưởng 916,3 tỷ đồng; thu kết dư 42,8 tỷ đồng; thu bổ sung 720,5 tỷ đồng, trong đó bổ sung cân đối 300,5 tỷ đồng; thu chuyển nguồn 154,0 tỷ đồng.',
    'sum-mismatch.mismatch warning "1.843,6"',
  ],
  [
    'Giải quyết 67 vụ/118 bị can; trong đó: truy tố 71 vụ/112 bị can; đình chỉ 05 vụ/06 bị can.',
    'sum-mismatch.mismatch warning "67"',
  ],
  ['Giải quyết 67 vụ/118 bị can; trong đó: truy tố 62 vụ/112 bị can; đình chỉ 05 vụ/06 bị can.'],
  ['Giải quyết 67 vụ/118 bị can; trong đó: truy tố 62 vụ/112 bị can; đình chỉ 05 vụ.'],
  ['Huyện có 28 đơn vị đăng ký, trong đó 9 xã, 4 thị trấn và 25 trường.'],
  ['Huyện có 28 đơn vị đăng ký, trong đó 9 xã, 4 thị trấn và 15 trường.'],
  ['Huyện có 28 đơn vị đăng ký, trong đó có 9 xã, 4 thị trấn... và 25 trường.'],
];

describe('sums and rests at the edges of their readings', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});
