import { tablesOf } from '../../helpers/rule-tables';

const RULE = tablesOf('figure/impossible-percent');

RULE.reports([
  ['Kết nạp 178 đảng viên, đạt 19,79% kế hoạch.', 'plan information "19,79%"'],
  ['Có 73 xã, chiếm 75,2% tổng số xã.', 'total information "75,2%"'],
  ['Có 73 xã (chiếm 75,2% tổng số xã).', 'total information "75,2%"'],
  [
    'Kết nạp 178 đảng viên, đạt 19,79% kế hoạch. Có 73 xã, chiếm 75,2% tổng số xã.',
    'plan information "19,79%"',
    'total information "75,2%"',
  ],
]);

RULE.isSilent([
  ['900 is such a plan', 'Kết nạp 178 đảng viên, đạt 19,78% kế hoạch.'],
  ['a measure need not be whole', 'Thu 178 tỷ đồng, đạt 19,79% kế hoạch.'],
  ['of a large count any percentage may be', 'Có 9.604 hộ, chiếm 3,14% tổng số hộ.'],
  ['the whole is not named', 'Kết nạp 178 đảng viên, đạt 19,79%.'],
  ['the whole is said: another rule', 'Kết nạp 178 đảng viên, đạt 19,79% kế hoạch 900 đảng viên.'],
  ['approximate', 'Kết nạp khoảng 178 đảng viên, đạt 19,79% kế hoạch.'],
  ['approximate', 'Kết nạp 178 đảng viên, đạt gần 19,79% kế hoạch.'],
  ['a target', 'Phấn đấu kết nạp 178 đảng viên, đạt 19,79% kế hoạch.'],
  ['of something else', 'Có 178 đảng viên, chiếm 19,79% dân số.'],
  ['a stretch of time', 'Tiến độ 9 tháng mới đạt 61,4% kế hoạch.'],
  ['what each has reached', 'Có 3 xã đạt 61,4% kế hoạch.'],
  ['nothing', ''],
]);

RULE.inEveryDress([['Kết nạp 178 đảng viên, đạt 19,79% kế hoạch.', 'plan information', '19,79%']]);

RULE.pointsAt([['Kết nạp 178 đảng viên, đạt 19,79% kế hoạch.', '19,79%', '178']]);
