import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** What the words of a sum tell for certain, each beside what nearly says the same and is told of nothing. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  ['Tỉnh có 14 phường, 6 xã, cộng 21 đơn vị hành chính.', 'sum-mismatch.mismatch warning "21"'],
  ['Tỉnh có 14 phường, 6 xã, cộng 20 đơn vị hành chính.'],
  ['Tỉnh có 14 phường, 6 xã, cộng đồng 21 đơn vị hành chính.'],
  ['Tỉnh có 14 phường, khoảng 6 xã, cộng 21 đơn vị hành chính.'],
  ['Tỉnh có 14 phường, giảm 6 xã, cộng 21 đơn vị hành chính.'],
  ['Tỉnh có 14 phường, 6 tỷ đồng, cộng 21 đơn vị hành chính.'],
  ['Tỉnh có 14 phường. Có 6 xã, cộng 21 đơn vị hành chính.'],
  ['Tỉnh có 14 phường (6 xã), cộng 21 đơn vị hành chính.'],
  ['Tỉnh có 140 phường, 6 xã, cộng 21 đơn vị hành chính.'],
  ['Tỉnh có 14 phường, mỗi phường 6 xã, cộng 21 đơn vị hành chính.'],
  ['Năm trước mua 14 máy bơm; năm nay mua 6 máy bơm. Như vậy, từ đầu nhiệm kỳ đến nay đã mua 20 máy bơm.'],
  ['Năm trước mua 14 máy bơm; năm nay mua 6 máy bơm; tổng số máy bơm đã mua là 20 máy bơm.'],
  ['Năm trước mua 14 máy bơm; năm nay mua 6 máy bơm; tổng công ty đã mua 21 máy bơm.'],
  [
    'Huyện có 169 trường chuẩn. Năm 2019 tăng thêm 18 trường; năm 2020 tăng thêm 9 trường, nâng tổng số trường chuẩn lên 169 trường.',
  ],
  [
    'Huyện có 169 trường chuẩn. Năm 2019 tăng thêm 18 trường; năm 2020 tăng thêm 9 trường, nâng tổng số trường chuẩn lên 196 trường.',
  ],
  [
    'Huyện có 169 trường chuẩn. Năm 2019 tăng thêm 18 trường; năm 2020 tăng thêm 9 trường, nâng tổng số trường chuẩn lên 189 trường.',
    'sum-mismatch.mismatch warning "189"',
  ],
  [
    'Huyện có 169 trường chuẩn. Năm 2019 tăng thêm 18 trường so với năm trước; năm 2020 tăng thêm 9 trường, nâng tổng số trường chuẩn lên 189 trường.',
  ],
  [
    'Huyện có (169 trường chuẩn). Năm 2019 tăng thêm 18 trường; năm 2020 tăng thêm 9 trường, nâng tổng số trường chuẩn lên 189 trường.',
  ],
  [
    'Huyện có 169 hộ nghèo. Năm 2019 tăng thêm 18 trường; năm 2020 tăng thêm 9 trường, nâng tổng số trường chuẩn lên 189 trường.',
  ],
  [
    'Năm nay cấp mới 418 triệu USD; tăng thêm 197 triệu USD, nâng tổng vốn lên 651 triệu USD.',
    'sum-mismatch.mismatch warning "651"',
  ],
  ['Năm nay cấp mới 418 triệu USD; tăng thêm 197 triệu USD, nâng tổng vốn lên 615 triệu USD.'],
  ['Đảng bộ có 76 tổ chức cơ sở, gồm 16 đảng bộ và 51 chi bộ.', 'sum-mismatch.mismatch warning "76"'],
  ['Đảng bộ có 76 tổ chức cơ sở, gồm 25 đảng bộ và 51 chi bộ.'],
  ['Đảng bộ có 76 tổ chức cơ sở, trong đó 16 đảng bộ và 51 chi bộ.', 'sum-mismatch.mismatch warning "76"'],
  [
    'Đảng bộ có 76 tổ chức cơ sở, trong đó 16 đảng bộ, còn lại 51 chi bộ.',
    'sum-mismatch.mismatch warning "76"',
  ],
  [
    'Đoàn đạt 37 huy chương, gồm 2 vàng, 14 bạc, 21 đồng, có 3 người phá kỷ lục.',
    'sum-mismatch.mismatch warning "37"',
  ],
  ['Đoàn đạt 37 huy chương, gồm 2 vàng, 14 bạc và 20 đồng.', 'sum-mismatch.mismatch warning "37"'],
  ['Trường có 5 lớp, gồm 120 học sinh nam và 95 học sinh nữ.'],
  ['Cuộc thi trao 14 giải, gồm 3 xe máy và 1 tivi.', 'sum-mismatch.mismatch warning "14"'],
  ['Cuộc thi trao 15 giải, gồm 3 xe máy và 1 tivi.'],
  ['Tiếp nhận 650 hồ sơ, giải quyết 632 hồ sơ, còn lại 28 hồ sơ.', 'sum-mismatch.remainder warning "28"'],
  ['Tiếp nhận 650 hồ sơ, giải quyết 632 hồ sơ, còn lại 18 hồ sơ.'],
  [
    'Tiếp nhận 650 hồ sơ, trong đó 632 hồ sơ đúng hạn, còn lại 28 hồ sơ.',
    'sum-mismatch.remainder warning "28"',
  ],
  ['Có 635 hồ sơ đúng hạn và 77 hồ sơ quá hạn, tổng cộng 721 hồ sơ.', 'sum-mismatch.mismatch warning "721"'],
  ['Có 635 hồ sơ đúng hạn và 77 hồ sơ quá hạn, tổng cộng 712 hồ sơ.'],
  ['Có 635 hồ sơ đúng hạn, 77 hồ sơ quá hạn, tổng cộng 721 hồ sơ.', 'sum-mismatch.mismatch warning "721"'],
  ['Có 635 hồ sơ đúng hạn và 77 lượt quá hạn, tổng cộng 721 hồ sơ.', 'sum-mismatch.mismatch warning "721"'],
  [
    'Có 12 tổ, 635 hồ sơ đúng hạn và 77 hồ sơ quá hạn, tổng cộng 721 hồ sơ.',
    'sum-mismatch.mismatch warning "721"',
  ],
  ['Luật có 2 điều, trong đó sửa đổi 5 điều và bổ sung 3 điều.'],
  ['Doanh thu tăng 2,14 lần, gồm 5 lần và 3 lần.'],
  ['Dự án có 2 khu, gồm khu 1 và khu 2.'],
  ['Dự án có 3 khu, gồm khu 1 và khu 2.'],
  ['Dự án có 3 diện, gồm diện 1, diện 2 và diện 3.'],
  ['Ban có 5 đồng chí, gồm 1 trưởng ban và 1 phó ban.'],
  ['Ban có 5 đồng chí, gồm 1 trưởng ban, 1 phó ban và 2 ủy viên.', 'sum-mismatch.mismatch warning "5"'],
  ['Xã giảm 258 hộ, trong đó thoát nghèo 291 hộ.'],
  ['Xã có 258 hộ, trong đó thoát nghèo 291 hộ.', 'sum-mismatch.part-larger warning "291"'],
  ['Có 35/91 container hàng lạnh và 56/91 container hàng khô.'],
  [
    'Đảng bộ kỷ luật 85 đảng viên (35 cấp ủy viên), gồm các hình thức: khiển trách 32, cảnh cáo 41, khai trừ 21.',
    'sum-mismatch.mismatch warning "85"',
  ],
  [
    'Đảng bộ kỷ luật 85 đảng viên (35 cấp ủy viên), gồm các hình thức: khiển trách 32, cảnh cáo 41, khai trừ 12.',
  ],
  [
    'Huyện có 222 trường mầm non (gồm 8 trường tư thục, 241 trường công lập); 27 trường tiểu học.',
    'sum-mismatch.mismatch warning "222"',
  ],
  ['Huyện có 222 trường mầm non (gồm 8 trường tư thục, 214 trường công lập); 27 trường tiểu học.'],
  [
    'Xuất nhập khẩu đạt 9,5 tỷ USD, trong đó xuất khẩu 5,34 tỷ USD, nhập khẩu 4,61 tỷ USD; cán cân thương mại thặng dư 0,73 tỷ USD.',
    'sum-mismatch.mismatch warning "9,5"',
  ],
  [
    'Xuất nhập khẩu đạt 9,95 tỷ USD, trong đó xuất khẩu 5,34 tỷ USD, nhập khẩu 4,61 tỷ USD; cán cân thương mại thặng dư 0,73 tỷ USD.',
  ],
  [
    'Xuất nhập khẩu đạt 9,59 tỷ USD, trong đó xuất khẩu 5,34 tỷ USD, nhập khẩu 4,61 tỷ USD; cán cân thương mại thặng dư 0,73 tỷ USD.',
    'sum-mismatch.mismatch warning "9,59"',
  ],
  [
    'Xảy ra 134 vụ, trong đó trộm cắp 85 vụ, cướp giật 39 vụ, lừa đảo 19 vụ (năm 2019 xảy ra 85 vụ, 61 người chết).',
    'sum-mismatch.mismatch warning "134"',
  ],
  [
    'Xảy ra 143 vụ, trong đó trộm cắp 85 vụ, cướp giật 39 vụ, lừa đảo 19 vụ (năm 2019 xảy ra 85 vụ, 61 người chết).',
  ],
  [
    'Xảy ra 134 vụ, trong đó trộm cắp 85 vụ, cướp giật 39 vụ, lừa đảo 19 vụ so với cùng kỳ (401 vụ, 104 người chết).',
    'sum-mismatch.mismatch warning "134"',
  ],
  [
    'Tòa thụ lý 134 vụ, gồm hình sự 85 vụ, tạm đình chỉ 39 vụ, dân sự 19 vụ.',
    'sum-mismatch.mismatch warning "134"',
  ],
  ['Đã làm 112 cuộc, gồm 14 cuộc theo kế hoạch và 89 cuộc đột xuất.', 'sum-mismatch.mismatch warning "112"'],
  ['Đã làm 112 cuộc, gồm 14 cuộc theo kế hoạch và 98 cuộc đột xuất.'],
  [
    'Xây mới 120 phòng học, sửa chữa 67 phòng học; cộng 178 phòng học.',
    'sum-mismatch.mismatch warning "178"',
  ],
  ['Xây mới 120 phòng học, sửa chữa 67 phòng học; cộng 187 phòng học.'],
  ['Xây mới 120 phòng học, giảm 67 phòng học; cộng 178 phòng học.'],
  [
    'Xây mới 120 phòng học. Sửa chữa 67 phòng học; cộng 178 phòng học.',
    'sum-mismatch.mismatch warning "178"',
  ],
  ['Xây mới 120 phòng học. Trạm mở. Trạm đóng. Trạm mở lại. Sửa chữa 67 phòng học; cộng 178 phòng học.'],
  ['Xây mới 120 ngày, sửa chữa 67 ngày; cộng 178 ngày.'],
  [
    'Cấp vốn đợt một 418 triệu đồng; cấp vốn đợt hai 197 triệu đồng; tổng kinh phí đã cấp là 651 triệu đồng.',
    'sum-mismatch.mismatch warning "651"',
  ],
  ['Cấp vốn đợt một 418 triệu đồng; cấp vốn đợt hai 197 triệu đồng; tổng kinh phí đã cấp là 615 triệu đồng.'],
  ['Cấp vốn đợt một 418 triệu đồng; cấp vốn đợt hai 197 triệu đồng; tổng nguồn đã cấp là 651 triệu đồng.'],
  [
    'Huấn luyện đợt một 186 đồng chí. Huấn luyện đợt hai 215 đồng chí. Tổng số huấn luyện toàn huyện 410 đồng chí.',
    'sum-mismatch.mismatch warning "410"',
  ],
  [
    'Huấn luyện đợt một 186 đồng chí. Huấn luyện đợt hai 215 đồng chí. Tổng số huấn luyện toàn huyện 401 đồng chí.',
  ],
  [
    'Huấn luyện đợt một 186 đồng chí. Tuyển chọn đợt hai 215 đồng chí. Tổng số kết nạp toàn huyện 410 đồng chí.',
  ],
  [
    'Toàn tỉnh có 418 doanh nghiệp thành lập mới; 197 doanh nghiệp quay trở lại, nâng tổng số doanh nghiệp thành lập mới và quay trở lại lên 651 doanh nghiệp.',
    'sum-mismatch.mismatch warning "651"',
  ],
  [
    'Toàn tỉnh có 418 doanh nghiệp thành lập mới. Có 197 doanh nghiệp quay trở lại, nâng tổng số doanh nghiệp thành lập mới và quay trở lại lên 651 doanh nghiệp.',
    'sum-mismatch.mismatch warning "651"',
  ],
  [
    'Toàn tỉnh có 418 doanh nghiệp thành lập mới. Có 197 doanh nghiệp quay trở lại, nâng tổng số doanh nghiệp thành lập mới và quay trở lại lên 615 doanh nghiệp.',
  ],
  [
    'Kinh phí là 2.400 triệu đồng, trong đó đường 1.200 triệu đồng (50%); trường 720 triệu đồng (30%); trạm 480 triệu đồng (19%).',
    'percent-mismatch.mismatch-apart error "19%"',
  ],
  [
    'Kinh phí là 2.400 triệu đồng, trong đó đường 1.200 triệu đồng (50%); trường 720 triệu đồng (30%); trạm 480 triệu đồng (20%).',
  ],
  [
    'Kinh phí là 2.400 triệu đồng, trong đó đường 1.200 triệu đồng (50%); trường 720 triệu đồng (30%); trạm 408 triệu đồng (20%).',
    'sum-mismatch.part warning "408"',
  ],
  [
    'Kinh phí là 2.400 triệu đồng, trong đó đường 1.200 triệu đồng (50%); trường 720 triệu đồng (31%); trạm 480 triệu đồng (19%).',
    'percent-mismatch.mismatch-likely warning "31%"',
  ],
  [
    'Kinh phí là 2.400 triệu đồng, trong đó đường khoảng 1.200 triệu đồng (50%); trường 720 triệu đồng (30%); trạm 480 triệu đồng (19%).',
  ],
  [
    'Kinh phí khoảng 2.400 triệu đồng, trong đó đường 1.200 triệu đồng (50%); trường 720 triệu đồng (30%); trạm 408 triệu đồng (20%).',
  ],
  [
    'Diện tích là 2.097 ha, trong đó lúa 1.115 ha (53,17%); ngô 721 ha (34,38%); khoai 261 ha (13%).',
    'percent-mismatch.mismatch-apart error "13%"',
  ],
  ['Diện tích là 2.097 ha, trong đó lúa 1.115 ha (53,17%); ngô 721 ha (34,38%); khoai 261 ha (12,45%).'],
];

describe('sums that the words tell, and their near misses', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});
