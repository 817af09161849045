import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'what is still dealt with, named before its count',
    'Trong số hồ sơ còn lại đang giải quyết gồm 7.127 hồ sơ, có 5.930 hồ sơ chưa đến hạn và 1.242 hồ sơ quá hạn.',
    'sum-mismatch.mismatch warning "7.127"',
    '7.172',
  ],
  [
    'parts that amounts go with',
    'Trong 7 tháng có 4.378 lượt góp vốn với tổng giá trị góp vốn là 852 tỷ đồng, tăng 77,8%. Trong đó, có 743 lượt góp vốn với giá trị là 570 tỷ đồng và 3.644 lượt mua cổ phần với giá trị là 282 tỷ đồng.',
    'sum-mismatch.mismatch warning "4.378"',
    '4.387',
  ],
  [
    'a total that is raised, far behind its verb',
    'Trong tháng 1, tỉnh có 8.276 doanh nghiệp đăng ký thành lập. Bên cạnh đó, có 8.470 doanh nghiệp quay trở lại hoạt động, tăng 0,1%, nâng tổng số doanh nghiệp thành lập mới và doanh nghiệp quay trở lại hoạt động trong tháng lên 16.764 doanh nghiệp.',
    'sum-mismatch.mismatch warning "16.764"',
    '16.746',
  ],
  [
    'kinds that leave none out, near their total though no slip explains it',
    'Năm 2021, huyện có 2.362 vụ việc phải thi hành án; trong đó, có 1.180 vụ việc cũ chuyển sang và 1.196 vụ việc mới phát sinh trong năm.',
    'sum-mismatch.mismatch warning "2.362"',
    '2.376',
  ],
  [
    'what two sectors of trade come to',
    'Tính chung 8 tháng, tỉnh xuất siêu 3,8 tỷ USD, trong đó khu vực trong nước nhập siêu 16,7 tỷ USD; khu vực nước ngoài xuất siêu 19,5 tỷ USD.',
    'change-mismatch.apart warning "3,8"',
    '2,8',
  ],
  [
    'what is said of one day, in digits',
    'Tính chung 6 tháng đầu năm 2023, cả nước xảy ra 5.684 vụ tai nạn giao thông. Bình quân 1 ngày có 13 vụ tai nạn giao thông.',
    'sum-mismatch.average warning "13"',
    '31',
  ],
  [
    'a fall with both values in a bracket that do not say what they count',
    'So với tháng trước, số lượt người được tiếp giảm 3,9% (233/240); số vụ việc giảm 17% (44/53).',
    'change-mismatch.growth-apart warning "3,9%"',
    '2,9',
  ],
];

const SILENT: readonly Silent[] = [
  [
    'both sectors sell more than they buy, or no one says so',
    'Tỉnh xuất siêu 3,8 tỷ USD, trong đó khu vực trong nước xuất siêu 1,7 tỷ USD; khu vực nước ngoài đạt 19,5 tỷ USD.',
  ],
  [
    'a total raised by what was gained in another year',
    'Năm 2022 xã có 18 sản phẩm. Năm nay có 5 sản phẩm, tăng 2 sản phẩm so với năm trước, nâng tổng số sản phẩm lên 32 sản phẩm.',
  ],
  ['those out of whom some are named', 'Trong số hộ tham gia gồm 320 hộ, có 45 hộ nghèo và 61 hộ cận nghèo.'],
  [
    'a day of some other time',
    'Tính chung 6 tháng đầu năm 2023, cả nước xảy ra 5.684 vụ tai nạn giao thông. Trong 1 ngày lễ có 13 vụ tai nạn giao thông.',
  ],
];

describe('figures of a statement: totals with their parts in the next clause', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
