import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** Slips that are told, and what is told where their words say nearly the same. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  ['Có 45/60 hộ, đạt 57%, trong tổng số 60 hộ.', 'percent-mismatch.mismatch error "57%"'],
  ['Có 45/60 hộ, đạt 57% trong tổng số 80 hộ.', 'percent-mismatch.mismatch-likely warning "57%"'],
  ['Có 45/60 hộ đạt 57% kế hoạch.', 'percent-mismatch.mismatch-likely warning "57%"'],
  ['Có 75/60 hộ, bằng 152% kế hoạch.', 'percent-mismatch.mismatch error "152%"'],
  ['Có 75/60 hộ, đạt 152% số hộ của xã.', 'percent-mismatch.mismatch error "152%"'],
  ['Có 461 trong số 466 đại biểu đồng ý. Bằng 97,93%.'],
  [
    'Có 461 trong số 466 đại biểu, 12 khách, bằng 97,93%.',
    'percent-mismatch.mismatch-likely warning "97,93%"',
  ],
  ['Có 461 trong số 466 đại biểu, bằng 97,93% số phiếu.', 'percent-mismatch.mismatch-apart error "97,93%"'],
  ['Có 461/470 trong số 466 đại biểu, bằng 97,93%.', 'percent-mismatch.mismatch-likely warning "97,93%"'],
  ['Có 96 hội viên nữ, chiếm 13,43% tổng số khoảng 670 hội viên.'],
  [
    'Có 96/100 hội viên nữ, chiếm 13,43% tổng số 670 hội viên.',
    'percent-mismatch.mismatch-likely warning "13,43%"',
  ],
  [
    'Có 96 hội viên nữ, chiếm 13,43% (trong đó tổng số 670 hội viên).',
    'percent-mismatch.mismatch-likely warning "13,43%"',
  ],
  [
    'Triệu tập 350 đại biểu, có mặt 345 đại biểu, đạt 99,57% số đại biểu nam.',
    'percent-mismatch.mismatch-likely warning "99,57%"',
  ],
  [
    'Triệu tập 350 đại biểu, 12 khách, có mặt 345 đại biểu (đạt 99,57%).',
    'percent-mismatch.mismatch-likely warning "99,57%"',
  ],
  [
    'Mời 350 đại biểu, có mặt 345 đại biểu (đạt 99,57%).',
    'percent-mismatch.mismatch-likely warning "99,57%"',
  ],
  [
    'Triệu tập 350 đại biểu, phát biểu 345 đại biểu (đạt 99,57%).',
    'percent-mismatch.mismatch-likely warning "99,57%"',
  ],
  ['Kế hoạch 150 hồ sơ, thực hiện 209 hồ sơ, chiếm 193,33%.'],
  [
    'Kế hoạch 150 hồ sơ. Thực hiện 209 hồ sơ, đạt 193,33%.',
    'percent-mismatch.mismatch-apart error "193,33%"',
  ],
  [
    'Kế hoạch 150 hồ sơ, đã có 12 xã, thực hiện 209 hồ sơ, đạt 193,33%.',
    'percent-mismatch.mismatch-apart error "193,33%"',
  ],
  [
    'Kế hoạch đã 150 hồ sơ, thực hiện 209 hồ sơ, đạt 193,33%.',
    'percent-mismatch.mismatch-apart error "193,33%"',
  ],
  ['Kế hoạch 150 hồ sơ, thực hiện 209 hồ sơ, đạt 193,33% so với cùng kỳ.'],
  [
    'Kế hoạch 150 hồ sơ, thực hiện 209 hồ sơ, đạt 193,33% dự toán tỉnh.',
    'percent-mismatch.mismatch-apart error "193,33%"',
  ],
  ['Thực hiện 209 hồ sơ, đạt 193,33% (kế hoạch: 150).', 'percent-mismatch.mismatch-apart error "193,33%"'],
  [
    'Thực hiện 209 hồ sơ, đạt 193,33%, 12 xã (kế hoạch: 150).',
    'percent-mismatch.mismatch-likely warning "193,33%"',
  ],
  [
    'Thực hiện 209 hồ sơ, đạt 193,33% (năm trước: 150).',
    'percent-mismatch.mismatch-likely warning "193,33%"',
  ],
  ['Thực hiện 209 hồ sơ, chiếm 193,33% (kế hoạch: 150).'],
  ['Tổng cộng có 450 hộ; 90 hộ thoát nghèo (chiếm 21%).', 'percent-mismatch.mismatch-apart error "21%"'],
  ['Tổng cộng có 450 hộ. 90 hộ thoát nghèo (chiếm 21%).', 'percent-mismatch.mismatch-likely warning "21%"'],
  [
    'Tổng cộng có 450 hộ; 90/100 hộ thoát nghèo (chiếm 21%).',
    'percent-mismatch.mismatch-likely warning "21%"',
  ],
  [
    'Tổng cộng có 450 hộ; tổng số 90 hộ thoát nghèo (chiếm 21%).',
    'percent-mismatch.mismatch-likely warning "21%"',
  ],
  [
    'Tổng cộng có 450 hộ, 300 hộ vay vốn; 90 hộ thoát nghèo (chiếm 21%).',
    'percent-mismatch.mismatch-apart error "21%"',
  ],
  ['Tổng cộng có 450 hộ, 30 hộ vay vốn; 90 hộ thoát nghèo (chiếm 21%).'],
  [
    'Tổng cộng có 450 hộ; 90 người thoát nghèo (chiếm 21%).',
    'percent-mismatch.mismatch-likely warning "21%"',
  ],
  ['Tổng cộng có 450 hộ; 90 hộ thoát nghèo, chiếm 21% số hộ của huyện.'],
  ['Có 2/9 chỉ tiêu đạt 100%.'],
  ['Có 14/22 xã đạt tỷ lệ 100%.'],
  ['Có 2/12 dự án giải ngân đạt 62,4%.'],
  ['Có 2/12 dự án, giải ngân đạt 62,4%, cao hơn kế hoạch.'],
  ['Có 2/12 dự án, đạt 62,4%.', 'percent-mismatch.mismatch error "62,4%"'],
  ['Có 699/756 người đạt 92,64%.', 'percent-mismatch.mismatch error "92,64%"'],
  ['Có 18/22 chỉ tiêu vượt (81,8%).'],
  ['Có 18/22 chỉ tiêu vượt (88,1%).', 'percent-mismatch.mismatch error "88,1%"'],
  ['Có 27/22 chỉ tiêu, vượt (22,7%).'],
  ['Có 12/15 xã có số hộ nghèo giảm (80%).'],
  ['Có 14/22 xã, đạt tỷ lệ 100%.', 'percent-mismatch.mismatch error "100%"'],
  ['Có 2/9 chỉ tiêu đạt 100,0%.', 'percent-mismatch.mismatch-likely warning "100,0%"'],
  ['Có 160/262 xã có cử tri đi bầu đạt tỷ lệ 100%.'],
  ['Có 160/262 xã có cử tri đi bầu đạt tỷ lệ 99%.', 'percent-mismatch.mismatch error "99%"'],
  ['Có 20/25 thôn có nhà văn hóa đạt 90%.', 'percent-mismatch.mismatch-likely warning "90%"'],
  ['Tiếp 866 lượt/964 lượt người, trong đó tiếp định kỳ chiếm 30%.'],
  [
    'Tiếp 866 lượt/964 lượt người, trong đó chiếm 30% là nữ.',
    'percent-mismatch.mismatch-likely warning "30%"',
  ],
  ['Hộ nghèo (chuẩn cũ) 124/2.480 hộ (7,5% theo chuẩn mới).'],
  ['Hộ nghèo (chuẩn cũ) 124/2.480 hộ (7,5% theo chuẩn cũ).', 'percent-mismatch.mismatch error "7,5%"'],
  ['Hộ nghèo 124/2.480 hộ (7,5% theo chuẩn mới).', 'percent-mismatch.mismatch error "7,5%"'],
  [
    'Thu phí được 36,8 tỷ đồng, bằng 58,2% dự toán (43,2 tỷ đồng).',
    'percent-mismatch.mismatch-likely warning "58,2%"',
  ],
  [
    'Thu phí được 36,8 tỷ đồng, bằng 58,2% dự toán, có 43,2 tỷ đồng.',
    'percent-mismatch.mismatch-likely warning "58,2%"',
  ],
  [
    'Thu phí được 36,8/40 tỷ đồng, bằng 58,2% dự toán (43,2 tỷ đồng).',
    'percent-mismatch.mismatch-likely warning "58,2%"',
  ],
  ['Thu phí được 36,8 tỷ đồng, bằng hơn 58,2% dự toán (43,2 tỷ đồng).'],
  ['Thu phí được gần 36,8 tỷ đồng, bằng 58,2% dự toán (43,2 tỷ đồng).'],
  ['Thu phí được 36,8 tỷ đồng, bằng 61,7% dự toán (43,2 triệu tấn).'],
  [
    'Thu phí được 36,8 tỷ đồng, bằng 58,2% dự toán (43,2 tỷ đồng.',
    'percent-mismatch.mismatch-likely warning "58,2%"',
  ],
  ['Thu phí được 36,8 tỷ đồng, bằng 58,2% cùng kỳ (43,2 tỷ đồng).', 'change-mismatch.index error "58,2%"'],
  [
    'Năm 2023, thụ lý 2.640 vụ việc, hòa giải thành 1.906 vụ việc, đạt tỷ lệ 75,9% (không tính 82 vụ tạm đình chỉ).',
  ],
  ['Năm 2023, thụ lý mới 2.640 vụ việc, hòa giải thành 1.906 vụ việc, đạt tỷ lệ 75,9%.'],
  ['Năm 2023, thụ lý 2.640 vụ việc. Hòa giải thành 1.906 vụ việc, đạt tỷ lệ 75,9%.'],
  ['Năm 2023, thụ lý 2.640 vụ việc, hòa giải thành 1.906 vụ, đạt tỷ lệ 75,9%.'],
  ['Năm 2023, thụ lý 2.640 vụ việc, hòa giải thành 2.906 vụ việc, đạt tỷ lệ 74,8%.'],
  [
    'Năm 2023, thụ lý 2.640 vụ việc, hòa giải thành 1.906 vụ việc, đạt tỷ lệ 75,9%; năm 2022 đạt 70,1% số vụ đã xong.',
  ],
  [
    'Đoàn kiểm tra 1.240 cơ sở, phát hiện 186 cơ sở vi phạm, chiếm tỷ lệ 16,4%.',
    'percent-mismatch.mismatch-likely warning "16,4%"',
  ],
  ['Đoàn kiểm tra 1.240 cơ sở. Phát hiện 186 cơ sở vi phạm, chiếm tỷ lệ 16,4%.'],
  ['Đoàn làm việc 1.240 cơ sở, phát hiện 186 cơ sở vi phạm, chiếm tỷ lệ 16,4%.'],
  ['Đoàn kiểm tra 1.240 cơ sở, nhắc nhở 186 cơ sở vi phạm, chiếm tỷ lệ 16,4%.'],
  ['Đoàn kiểm tra 1.240 hộ, phát hiện 186 cơ sở vi phạm, chiếm tỷ lệ 16,4%.'],
  [
    'Số đại biểu được triệu tập của xã là 64 đại biểu. Trong đó, nữ được triệu tập 21 đại biểu, tỷ lệ 30,9%.',
    'percent-mismatch.mismatch-likely warning "30,9%"',
  ],
  ['Số đại biểu được triệu tập của xã có 64 đại biểu. Trong đó, nữ được triệu tập 21 đại biểu, tỷ lệ 27,4%.'],
  ['Số đại biểu được triệu tập của xã là 64 đại biểu. Nữ được triệu tập 21 đại biểu, tỷ lệ 30,9%.'],
  ['Trồng 2.700 ha/2.770 ha, đạt 79,5% kế hoạch.', 'percent-mismatch.mismatch error "79,5%"'],
  ['Trồng 2.700/2.770 ha, đạt 79,5% kế hoạch.', 'percent-mismatch.mismatch error "79,5%"'],
  ['Trồng 2.700 ha/2.770 ha, chiếm 79,5% kế hoạch.', 'percent-mismatch.mismatch error "79,5%"'],
  ['Trồng 2.700 ha/2.770 cây, đạt 79,5% kế hoạch.'],
  ['Thu đạt 1.846 tỷ đồng; chi 1.279 tỷ đồng, đạt 62,98%.'],
  ['Thu đạt 1.846 tỷ đồng; chi 1.279 tỷ đồng, đạt 69,28%.'],
  ['Doanh thu 1.846 tỷ đồng, lợi nhuận 1.279 tỷ đồng, đạt 62,98%.'],
  [
    'Doanh thu 1.846 tỷ đồng, chi phí 1.279 tỷ đồng, chiếm 62,98%.',
    'percent-mismatch.mismatch-likely warning "62,98%"',
  ],
  [
    'Tôm thẻ 1.864 ha, tôm sú 742 ha, cua 518 ha. Nuôi tôm chiếm 84,3%.',
    'percent-mismatch.mismatch-likely warning "84,3%"',
  ],
  ['Tôm thẻ 1.864 ha, tôm sú 742 ha, cua 518 ha. Nuôi cá chiếm 84,3%.'],
  ['Tôm thẻ 1.864 ha, tôm sú 742 ha, gồm cua 518 ha. Nuôi tôm chiếm 84,3%.'],
  ['Tôm thẻ 1.864 ha, tôm sú 742 ha, cua 518 tấn. Nuôi tôm chiếm 84,3%.'],
  ['Tôm thẻ 1.864 ha; tôm sú 742 ha. Cua 518 ha. Trạm mở. Nuôi tôm chiếm 84,3%.'],
  ['Tôm thẻ 1.864 ha, tôm sú tăng 742 ha, cua 518 ha. Nuôi tôm chiếm 84,3%.'],
  [
    'Tổng diện tích 3.124 ha (tôm thẻ 1.864 ha, tôm sú 742 ha, cua 518 ha); riêng tôm thẻ chiếm 57,9% diện tích.',
    'percent-mismatch.mismatch-likely warning "57,9%"',
  ],
  [
    'Tổng diện tích 3.142 ha (tôm thẻ 1.864 ha, tôm sú 742 ha, cua 518 ha); riêng tôm thẻ chiếm 57,9% diện tích.',
    'sum-mismatch.mismatch warning "3.142"',
  ],
  [
    'Giới thiệu 168 đồng chí để bầu lấy 143 đồng chí (tỷ lệ số dư 14,78%).',
    'change-mismatch.implied warning "14,78%"',
  ],
  ['Giới thiệu 168 đồng chí để bầu lấy 168 đồng chí (tỷ lệ số dư 14,78%).'],
  [
    'Giới thiệu 168 đồng chí, có 12 ý kiến, để bầu lấy 143 đồng chí (tỷ lệ số dư 14,78%).',
    'change-mismatch.implied warning "14,78%"',
  ],
  ['Giới thiệu 168/170 đồng chí để bầu lấy 143 đồng chí (tỷ lệ số dư 14,78%).'],
  ['Giới thiệu 168 đồng chí để bầu lấy 143 xã (tỷ lệ số dư 14,78%).'],
  ['Có 1/6 đội (16,6%), 1/6 đội (16,7%), 4/6 đội (66,7%).'],
  ['Có 1/6 đội (16,6%), 2/6 đội (33,3%), 4/6 đội (66,7%).', 'percent-mismatch.truncated warning "16,6%"'],
  [
    'Có 1/6 đội (16,5%), 1/6 đội (16,8%), 4/6 đội (66,7%).',
    'percent-mismatch.mismatch error "16,5%"',
    'percent-mismatch.mismatch error "16,8%"',
  ],
  ['Có 1/6 đội (16,6%), 1/7 đội (14,3%), 4/6 đội (66,7%).', 'percent-mismatch.truncated warning "16,6%"'],
  ['Có 1/6 đội (16,6%), 5/6 đội (83,3%).', 'percent-mismatch.truncated warning "16,6%"'],
  [
    'Đã thi hành 1.974 việc, vượt 6,31% so với chỉ tiêu (1.860 việc).',
    'change-mismatch.excess-apart warning "6,31%"',
  ],
  ['Đã thi hành 1.774 việc, vượt 6,31% so với chỉ tiêu (1.860 việc).'],
  [
    'Đã thi hành 1.974 việc, vượt 6,31% so với cùng kỳ (1.860 việc).',
    'change-mismatch.excess-apart warning "6,31%"',
  ],
  ['Đã thi hành 1.974 việc, vượt 6,31% so với chỉ tiêu (1.860 hộ).'],
  ['Cơ cấu kinh tế: nông nghiệp 20,5%, công nghiệp 43,2%, dịch vụ 36,3%.'],
  [
    'Cơ cấu kinh tế: nông nghiệp 20,5%, công nghiệp 43,2%, dịch vụ 39,3%.',
    'share-total.over-hundred warning "39,3%"',
  ],
  ['Cơ cấu đại biểu: nữ 36,5%, trẻ tuổi 43,2%, ngoài Đảng 39,3%.'],
  ['Cơ cấu đại biểu: nữ 36,5%, nam 43,2%, khác 39,3%.', 'share-total.over-hundred warning "39,3%"'],
  ['Xếp loại: tốt 20,5%, khá 43,2%. Trung bình 39,3%.'],
  ['Mũi 1 cho 25.400 người (98,2%), mũi 2 cho 24.800 người (95,9%).'],
  ['Mũi 1 cho 25.400 người (98,2%), mũi 2 cho 24.800 người (99,5%).'],
  ['Thụ lý 538 vụ và 74 vụ chuyển sang, giải quyết 489 vụ, đạt 79,9%.'],
  [
    'Thụ lý 538 vụ và 74 vụ chuyển sang, giải quyết 489 vụ, đạt 97,9%.',
    'percent-mismatch.mismatch-likely warning "97,9%"',
  ],
  ['Có 286 chi bộ, trong đó 7 chi bộ chưa đánh giá; xếp loại tốt 203 chi bộ, đạt 72,8%.'],
  [
    'Có 286 chi bộ, trong đó 7 chi bộ chưa đánh giá; xếp loại tốt 203 chi bộ, đạt 78,2%.',
    'percent-mismatch.mismatch-likely warning "78,2%"',
  ],
  ['Đạt 1.246 tỷ đồng, tăng 184 tỷ đồng, bằng 117,3% so với cùng kỳ.'],
  [
    'Đạt 1.246 tỷ đồng, tăng 184 tỷ đồng, bằng 171,3% so với cùng kỳ.',
    'percent-mismatch.mismatch-likely warning "171,3%"',
  ],
  [
    'Đạt 1.246 tỷ đồng, giảm 184 tỷ đồng, bằng 78,1% so với cùng kỳ.',
    'percent-mismatch.mismatch-likely warning "78,1%"',
  ],
  [
    'Xuất khẩu 214,7 triệu USD, nhập khẩu 163,2 triệu USD; xuất khẩu chiếm 65,8%.',
    'percent-mismatch.mismatch-likely warning "65,8%"',
  ],
  [
    'Có 437 đại biểu tán thành (92,39% tổng số đại biểu Quốc hội), 3 đại biểu không tán thành (0,63%), 8 đại biểu không biểu quyết (1,96%).',
  ],
  [
    'Có 430 tin báo (tăng 12 tin so với cùng kỳ), trong đó khởi tố 215 tin, chiếm 55%.',
    'percent-mismatch.mismatch-likely warning "55%"',
  ],
  [
    'Có 430 tin báo (tăng 12 tin so với cùng kỳ). Trong đó khởi tố 215 tin, chiếm 55%.',
    'percent-mismatch.mismatch-likely warning "55%"',
  ],
  [
    'Có 53/58 đại biểu có mặt. Tín nhiệm cao: 49 phiếu (chiếm 84,84% tổng số đại biểu).',
    'percent-mismatch.mismatch-apart error "84,84%"',
  ],
  [
    'Có 53/58 đại biểu có mặt. Tín nhiệm cao: 49 phiếu (chiếm 84,84% số phiếu).',
    'impossible-percent.total information "84,84%"',
  ],
  [
    'Có tổng số 58 đại biểu. Tín nhiệm cao: 49 phiếu (chiếm 84,84% tổng số đại biểu).',
    'percent-mismatch.mismatch-apart error "84,84%"',
  ],
  [
    'Có 58 đại biểu. Tín nhiệm cao: 49 phiếu (chiếm 84,84% tổng số đại biểu).',
    'percent-mismatch.mismatch-likely warning "84,84%"',
  ],
  [
    'Có 53/58 đại biểu có mặt. Tín nhiệm cao: 49 ý kiến (chiếm 84,84% tổng số đại biểu).',
    'percent-mismatch.mismatch-likely warning "84,84%"',
  ],
  [
    'Trong 5.214 đoàn viên mới kết nạp, học sinh là 3.118 em, chiếm 64,3% tổng số đoàn viên mới kết nạp.',
    'percent-mismatch.mismatch-apart error "64,3%"',
  ],
  ['Có 5.214 đoàn viên mới kết nạp. Học sinh là 3.118 em, chiếm 64,3% tổng số đoàn viên mới kết nạp.'],
  [
    'Trong 5.214 đoàn viên mới kết nạp, học sinh là 3.118/3.200 em, chiếm 64,3% tổng số đoàn viên mới kết nạp.',
    'percent-mismatch.mismatch error "64,3%"',
  ],
  [
    'Trong 5.214 đoàn viên mới kết nạp, 12 chi đoàn, học sinh là 3.118 em, chiếm 64,3% tổng số đoàn viên mới kết nạp.',
  ],
  ['Trong 5.214 đoàn viên mới kết nạp, học sinh là 3.118 em, chiếm 64,3% đoàn viên mới kết nạp.'],
  ['Trong 5.214 đoàn viên, học sinh là 3.118 em, chiếm 64,3% tổng số đoàn viên.'],
  [
    'Trong tăng 5.214 đoàn viên mới kết nạp, học sinh là 3.118 em, chiếm 64,3% tổng số đoàn viên mới kết nạp.',
  ],
  [
    'Tiếp nhận 6.776 hồ sơ, với 2.521 hồ sơ trực tuyến (đạt tỷ lệ 32,70%).',
    'percent-mismatch.mismatch-apart error "32,70%"',
  ],
  [
    'Xã tiếp nhận 12 xã và 6.776 hồ sơ, với 2.521 hồ sơ trực tuyến (đạt tỷ lệ 32,70%).',
    'percent-mismatch.mismatch-likely warning "32,70%"',
  ],
  [
    'Tiếp nhận 6.776 hồ sơ, với 2.521/2.600 hồ sơ trực tuyến (đạt tỷ lệ 32,70%).',
    'percent-mismatch.mismatch-likely warning "32,70%"',
  ],
  [
    'Tiếp nhận 6.776 hồ sơ (với 2.521 hồ sơ trực tuyến, đạt tỷ lệ 32,70%).',
    'percent-mismatch.mismatch-likely warning "32,70%"',
  ],
  [
    'Tiếp nhận 6.776 hồ sơ. Với 2.521 hồ sơ trực tuyến (đạt tỷ lệ 32,70%).',
    'percent-mismatch.mismatch-likely warning "32,70%"',
  ],
  [
    'Tiếp nhận 6.776 hồ sơ, với 2.521 người nộp (đạt tỷ lệ 32,70%).',
    'percent-mismatch.mismatch-likely warning "32,70%"',
  ],
  [
    'Tiếp nhận 6.776 hồ sơ, với 2.521 hồ sơ (đạt tỷ lệ 32,70%).',
    'percent-mismatch.mismatch-likely warning "32,70%"',
  ],
  ['Đạt 70,4% tổng số kiến nghị xử lý tài chính (92.499 tỷ đồng).'],
  [
    'Đã xử lý 56.119 tỷ đồng, đạt 70,4% tổng số kiến nghị xử lý tài chính (92.499 tỷ đồng).',
    'percent-mismatch.mismatch-apart error "70,4%"',
  ],
  ['Đã xử lý 56.119 tỷ đồng, đạt 71,3% tổng số kiến nghị xử lý tài chính, có 92.499 tỷ đồng.'],
];

describe('a share at the edges of its readings', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});
