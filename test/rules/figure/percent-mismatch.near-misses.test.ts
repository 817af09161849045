import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** What looks like a fraction with its percentage in real drafts and is none, by the kind of trap. */
const NEAR_MISSES: Readonly<Record<string, readonly string[]>> = {
  'the percentage measures something else': [
    'Có 59/97 xã và 50,7% dân số dùng nước sạch.',
    'Có 23/35 cụm công nghiệp hoạt động, tỷ lệ lấp đầy đạt 41,73%.',
    'Có 85/568 chuyến đi muộn, chiếm 18,4% tổng số khách.',
    'Có 52/63 điểm cầu, tổng số người dự đạt 98,8%.',
    'Phát ra 48/50 phiếu và 100% số phiếu thu về hợp lệ.',
    'Có 45/60 hộ đạt 57% thu nhập bình quân của tỉnh.',
    'Có 45/60 hộ, chiếm 57% diện tích.',
    'Có 8/9 gói thầu thi công đạt trên 82%.',
  ],
  'a bar that units pass': [
    'Có 47/63 xã có tỷ lệ cử tri đi bầu đạt từ 99% trở lên.',
    'Có 06/34 địa phương có tỷ lệ giải ngân đạt dưới 90%.',
    'Có 116/134 tuyến đường thông thoáng từ 80%.',
    'Có 20/63 xã đạt tối thiểu 66%.',
  ],
  'the next fraction owns the percentage': ['Triển khai 147/184 đoàn, kết thúc 114/147 đoàn (đạt 77,55%).'],
  growth: [
    'Có 74/343 doanh nghiệp, tăng 34,5%.',
    'Doanh thu tăng 44,80% (640/442 tỷ đồng).',
    'Số ca giảm 30,75% (734/1.060 ca).',
    'Có 45/60 hộ, giảm còn 57%.',
    'Thu 45/60 tỷ đồng, bằng 57% so với cùng kỳ.',
    'Thu 45/60 tỷ đồng, đạt 57% cùng kỳ năm trước.',
  ],
  'dates, months, seasons': [
    'Ngày 19/2, đạt 57%.',
    'Đến 30/4, đạt 57%.',
    'Trong hai ngày 24 và 25/6, đạt 57%.',
    'Đợt cao điểm (16/6), đạt 57% kế hoạch.',
    'Tháng 9/2020, đạt 57%.',
    'Quý 1/2017, đạt 57%.',
    'Niên vụ 2017/2018, đạt 57%.',
    'Năm học 2016/17, đạt 57%.',
    'Giai đoạn 2021/2025, đạt 57%.',
  ],
  'ranks, scores, rates': [
    'Xếp thứ 22/63 tỉnh, thành, đạt 57%.',
    'Đứng thứ 04/34 tỉnh, đạt 57%.',
    'Tỷ số giới tính 112 bé trai/100 bé gái, đạt 57%.',
    'Chi 200.000 đồng/01 người/01 ngày, đạt 57%.',
    'Có 36 đảng viên/1.000 dân, chiếm 57%.',
    'Có 11 dự án/5.873 MW, đạt 57%.',
    'Có 13 mã tăng/12 mã giảm, chiếm 57%.',
  ],
  'fixed phrases and scales': [
    'Trực 24/7, đạt 57%.',
    'Trực 24/24, đạt 57%.',
    'Góp vốn theo tỷ lệ 50/50, đạt 57%.',
    'Quy hoạch 1/500, đạt 57%.',
    'Phủ sóng 3G/4G, đạt 57%.',
    'Mất khoảng 1/2 số hộ, chiếm 57%.',
    'Chiếm 2/3 dân số, đạt 57%.',
  ],
  'addresses, plots, symbols': [
    'Số 62/8B, Đường 5D, đạt 57%.',
    'Thửa 15/20, đạt 57%.',
    'Nghị quyết số 01/2020, đạt 57%.',
    'Thông tư 02/2017 - BYT, đạt 57%.',
    'Nghị định số 30/2020/NĐ-CP, đạt 57%.',
    'Ngõ 45/73/85, đạt 57%.',
    'Báo cáo số 45-BC/HU, đạt 57%.',
  ],
  'intervals and points': [
    'Có 45/60 hộ, đạt 5,8-6%.',
    'Có 45/60 hộ, đạt 57 - 60%.',
    'Có 45/60 hộ, đạt từ 57% đến 60%.',
    'Có 45/60 hộ, đạt 57 điểm phần trăm.',
  ],
  'no tie': [
    'Có 45/60 hộ. Đạt 57%.',
    'Có 45/60 hộ; đạt 57%.',
    'Có 45/60 hộ, 57%.',
    'Có 45/60 hộ và 57% xã.',
    'Mục 45/60: lãi suất 57%/năm.',
    'Kết quả 45/60 hộ, lộ trình đến năm sau đạt 57%.',
    'Mỗi xã 45/60 hộ, bình quân đạt 57%.',
  ],
  'the figure of the next clause': [
    'Doanh thu vận tải đạt 312 tỷ đồng, bằng 61,25% kế hoạch; doanh thu bưu chính 327 tỷ đồng, bằng 52,6% kế hoạch.',
    'Thu ngân sách đạt 312 tỷ đồng, đạt 61,25% dự toán, chi ngân sách đạt 327 tỷ đồng, đạt 52,6% dự toán.',
    'Thu ngân sách đạt 312 tỷ đồng, bằng 61,25% chỉ tiêu; chi ngân sách 327 tỷ đồng.',
    'Thu ngân sách đạt 312 tỷ đồng, bằng 61,25% so với mục tiêu, chi ngân sách 327 tỷ đồng.',
  ],
  'no whole': [
    'Kế hoạch 0 đảng viên, kết nạp 5 đảng viên, đạt 50%.',
    'Triệu tập 0 đại biểu, có mặt 5 đại biểu (đạt 50%).',
    'Kết nạp 5 đảng viên, đạt 50% (kế hoạch: 0).',
    'Có 5 trong tổng số 0 hộ, chiếm 50%.',
    'Có 0/0 hồ sơ (0%).',
    'Có 5/0 hồ sơ, đạt 57%.',
  ],
  'an unreadable figure': ['Có 45/60 hộ, đạt 57.123%.', 'Có 4.55/60.1.2 hộ, đạt 57%.'],
  'a row of a table read as one line': ['3 145/200 hộ, đạt 57%.'],
};

describe('figure/percent-mismatch is silent on near misses', () => {
  for (const [trap, texts] of Object.entries(NEAR_MISSES)) {
    for (const text of texts) {
      it(`${trap}: ${text}`, () => {
        const found = findingsIn(text).filter(finding => finding.startsWith('percent-mismatch'));
        assert.deepEqual(found, []);
      });
    }
  }

  it('a table cell is tied to no other cell', () => {
    assert.deepEqual(findingsIn('| 45/60 hộ | đạt 57% |'), []);
    assert.deepEqual(findingsIn('45/60 hộ\tđạt 57%'), []);
    assert.deepEqual(findingsIn('45/60 hộ\n\nđạt 57%'), []);
    assert.deepEqual(findingsIn('- 45/60 hộ\n- đạt 57%'), []);
  });
});
