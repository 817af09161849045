import { tablesOf } from '../../helpers/rule-tables';

const RULE = tablesOf('figure/bound-contradiction');

RULE.reports([
  ['Có 85/100 hộ, chiếm trên 90%.', 'share warning "90%"'],
  ['Đạt trên 90% (85/100).', 'share warning "90%"'],
  ['Có 85/100 hộ, đạt hơn 90%.', 'share warning "90%"'],
  ['Có 85/100 hộ, chiếm gần 80%.', 'share warning "80%"'],
  ['Chi phí giảm gần 13% (13,2%).', 'restated warning "13%"'],
  ['Có 35/49 hộ, chiếm trên 17%.', 'share warning "17%"'],
  ['Có 35/49 hộ, chiếm hơn 11%.', 'share warning "11%"'],
  ['Có 24/41 hộ, chiếm gần 89%.', 'share warning "89%"'],
  ['Có 37/49 hộ, chiếm trên 72%.', 'share warning "72%"'],
  ['Có 85/94 hộ, chiếm gần 90%.', 'share warning "90%"'],
  ['Thu 850/940 tỷ đồng, chiếm trên 97%.', 'share warning "97%"'],
  ['Có 51/61 vụ (hơn 38%).', 'share warning "38%"'],
  ['Có 6.659/8.159 đảng viên, đạt trên 18,6%.', 'share warning "18,6%"'],
  ['Có hơn 100 hộ (98 hộ).', 'restated warning "100"'],
  ['Có hơn 100 hộ (98).', 'restated warning "100"'],
  ['Sản lượng tăng gần 60%, từ 6,2 lên 10,4 tấn.', 'change warning "60%"'],
  ['Số hộ giảm hơn 30%, từ 16 xuống 12 hộ.', 'change warning "30%"'],
  ['Có hơn 70 tổ chức, gồm 16 đảng bộ và 51 chi bộ.', 'sum warning "70"'],
  ['Có 85/100 hộ, chiếm trên 90%. Có hơn 100 hộ (98 hộ).', 'share warning "90%"', 'restated warning "100"'],
]);

RULE.isSilent([
  ['it is more', 'Có 106/206 hộ, chiếm trên 51,4%.'],
  ['it is less', 'Có 85/100 hộ, chiếm gần 86%.'],
  ['it is just that', 'Có 90/100 hộ, chiếm trên 90%.'],
  [
    'a little more or less',
    'Có 1.438/1.444 học sinh, chiếm trên 98%. Có 24/41 hộ, chiếm gần 60%. Có 35/49 hộ, chiếm hơn 69%.',
  ],
  ['a round one', 'Có 35/49 hộ, chiếm trên 70%. Có 45/49 hộ, chiếm trên 90%. Có 35/49 hộ, chiếm hơn 50%.'],
  ['a round one that a slip would make', 'Có 37/49 hộ, chiếm trên 70%.'],
  ['less than three steps away', 'Có 37/49 hộ, chiếm trên 73%.'],
  ['amounts that are rounded', 'Thu 850/940 tỷ đồng, chiếm gần 90%.'],
  ['no slip of the keys', 'Có 35/49 hộ, chiếm trên 66%.'],
  ['a bar that each has passed', 'Có 7/22 hồ sơ đạt trên 90% điểm.'],
  ['a bar that each has passed', 'Có 7/22 hồ sơ đạt trên 90%.'],
  ['units that pass a bar', 'Tỷ lệ đạt trên 90% (85/100 xã).'],
  ['either side', 'Chi phí giảm xấp xỉ 13% (13,2%).'],
  ['something else in the brackets', 'Có hơn 100 hộ (45 hộ nghèo).'],
  ['something else in the brackets', 'Có hơn 100 hộ (12).'],
  ['a target', 'Phấn đấu có 85/100 hộ, chiếm trên 90%.'],
  ['of a plan', 'Có 85/100 hộ, đạt trên 90% kế hoạch.'],
  ['of other votes', 'Có 437/442 đại biểu tán thành, chiếm trên 99%.'],
  ['a few of the parts', 'Có hơn 50 xe, gồm 4 xe tải và 15 xe con.'],
  ['nothing', ''],
]);

RULE.inEveryDress([
  ['Có 85/100 hộ, chiếm trên 90%.', 'share warning', '90%'],
  ['Chi phí giảm gần 13% (13,2%) so với trước.', 'restated warning', '13%'],
]);

RULE.pointsAt([
  ['Có 85/100 hộ, chiếm trên 90%.', '90%', '85/100'],
  ['Có hơn 100 hộ (98 hộ).', '100', '98'],
  ['Sản lượng tăng gần 60%, từ 6,2 lên 10,4 tấn.', '60%', '6,2', '10,4'],
]);
