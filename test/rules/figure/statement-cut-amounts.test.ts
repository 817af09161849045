import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'amounts that are all cut off',
    'Hàng qua cảng đạt hơn 14,2 triệu tấn, tăng 22%. Trong đó, hàng xuất khẩu đạt gần 4,6 triệu tấn, hàng nhập khẩu đạt hơn 3,5 triệu tấn và hàng nội địa đạt hơn 4,3 triệu tấn.',
    'sum-mismatch.mismatch warning "14,2"',
    '12,4',
  ],
  [
    'a rise and what it comes from, both rounded up',
    'Kim ngạch đạt gần 151,98 tỷ đồng, tăng 32,1%, tương ứng tăng 28,55 tỷ đồng.',
    'change-mismatch.implied warning "32,1%"',
    '23,1',
  ],
  [
    'one lot, its price in a bracket, and the total in a sentence of its own',
    'Hội tặng 120 suất quà (250.000 đồng/suất) cho 120 hộ nghèo của 4 thôn. Tổng trị giá quà tặng là 80 triệu đồng.',
    'sum-mismatch.product warning "80"',
    '30',
  ],
  [
    'two lots at two prices',
    'Đoàn trao 140 suất quà (450.000 đồng/suất) cho 140 hộ nghèo. Ngoài ra, đoàn tặng 260 suất quà (50.000 đồng/suất) cho học sinh. Tổng trị giá quà tặng là 67 triệu đồng.',
    'sum-mismatch.product warning "67"',
    '76',
  ],
];

const SILENT: readonly Silent[] = [
  [
    'round amounts were not reckoned',
    'Hàng qua cảng đạt hơn 40 triệu tấn. Trong đó, hàng xuất khẩu đạt gần 10 triệu tấn, hàng nhập khẩu đạt hơn 10 triệu tấn và hàng nội địa đạt hơn 10 triệu tấn.',
  ],
  [
    'a gift without a price goes into the total as well',
    'Hội tặng 120 suất quà (250.000 đồng/suất) cho 120 hộ nghèo. Ngoài ra, hội tặng thêm 02 tấn gạo. Tổng trị giá quà tặng là 62 triệu đồng.',
  ],
  [
    'the total of another gift stands between',
    'Hội tặng 120 suất quà (250.000 đồng/suất). Tổng trị giá là 30 triệu đồng. Huyện đoàn thăm 05 gia đình. Tổng trị giá quà tặng là 80 triệu đồng.',
  ],
];

describe('figures of a statement: amounts that are cut off, and lots at their prices', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
