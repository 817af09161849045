import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** Clauses that begin alike, items of two counts each, and averages, each beside what nearly says the same and is told of nothing. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  [
    'Vốn ngân sách đạt 27,8 nghìn tỷ đồng. Vốn trung ương đạt 5,2 nghìn tỷ đồng; vốn địa phương đạt 22,4 nghìn tỷ đồng.',
    'sum-mismatch.mismatch warning "27,8"',
  ],
  [
    'Vốn ngân sách đạt 27,8 nghìn tỷ đồng. Vốn trung ương đạt 5,2 nghìn tỷ đồng; vốn địa phương đạt 22,6 nghìn tỷ đồng.',
  ],
  [
    'Vốn ngân sách đạt 27,8 nghìn tỷ đồng. Vốn trung ương đạt 5,2 nghìn tỷ đồng. Vốn địa phương đạt 22,4 nghìn tỷ đồng.',
    'sum-mismatch.mismatch warning "27,8"',
  ],
  [
    'Vốn ngân sách đạt 27,8 nghìn tỷ đồng. Vốn trung ương đạt 5,2 nghìn tỷ đồng. Trạm mở. Vốn địa phương đạt 22,4 nghìn tỷ đồng.',
  ],
  [
    'Vốn ngân sách đạt 27,8 nghìn tỷ đồng. Vốn trung ương tăng 5,2 nghìn tỷ đồng; vốn địa phương đạt 22,4 nghìn tỷ đồng.',
  ],
  [
    'Vốn ngân sách đạt 27,8 nghìn tỷ đồng. Vốn trung ương đạt 5,2 nghìn tỷ đồng, đạt 12,19% kế hoạch; vốn địa phương đạt 22,4 nghìn tỷ đồng.',
    'sum-mismatch.mismatch warning "27,8"',
  ],
  [
    'Tổng thu đạt 27,8 tỷ đồng. Thu nội địa đạt 5,2 tỷ đồng; thu xuất nhập khẩu đạt 22,4 tỷ đồng.',
    'sum-mismatch.mismatch warning "27,8"',
  ],
  ['Tổng thu đạt 27,8 tỷ đồng. Thu nội địa đạt 5,2 tỷ đồng; thu xuất nhập khẩu đạt 22,6 tỷ đồng.'],
  [
    'Vụ việc về đất: thụ lý 1.896 vụ, hòa giải thành 1.396 vụ: năm 2016 thụ lý 683 vụ, hòa giải thành 497 vụ; năm 2017 thụ lý 721 vụ, hòa giải thành 512 vụ; năm 2018 thụ lý 492 vụ, hòa giải thành 378 vụ.',
    'sum-mismatch.mismatch warning "1.396"',
  ],
  [
    'Vụ việc về đất: thụ lý 1.896 vụ, hòa giải thành 1.387 vụ: năm 2016 thụ lý 683 vụ, hòa giải thành 497 vụ; năm 2017 thụ lý 721 vụ, hòa giải thành 512 vụ; năm 2018 thụ lý 492 vụ, hòa giải thành 378 vụ.',
  ],
  [
    'Vụ việc về đất: thụ lý 1.869 vụ, hòa giải thành 1.387 vụ: năm 2016 thụ lý 683 vụ, hòa giải thành 497 vụ; năm 2017 thụ lý 721 vụ, hòa giải thành 512 vụ; năm 2018 thụ lý 492 vụ, hòa giải thành 378 vụ.',
    'sum-mismatch.mismatch warning "1.869"',
  ],
  [
    'Vụ việc về đất: thụ lý 1.869 vụ, hòa giải thành 1.387 vụ: năm 2016 thụ lý 683 vụ, hòa giải thành 497 vụ; năm 2017 thụ lý 721 vụ; năm 2018 thụ lý 492 vụ, hòa giải thành 378 vụ.',
  ],
  [
    'Xã nhận 2.846 tỷ đồng cho 71.264 khách hàng, bình quân mỗi khách hàng 49 triệu đồng.',
    'sum-mismatch.average warning "49"',
  ],
  ['Xã nhận 2.846 tỷ đồng cho 71.264 khách hàng, bình quân mỗi khách hàng 40 triệu đồng.'],
  ['Xã giao 3.420 m2 cho 114 cán bộ, bình quân 32 m2/người.', 'sum-mismatch.average warning "32"'],
  ['Xã giao 3.420 m2 cho 114 cán bộ, bình quân 30 m2/người.'],
  ['Trường có 912 học sinh, 38 lớp, bình quân mỗi lớp 42 học sinh.', 'sum-mismatch.average warning "42"'],
  ['Trường có 912 học sinh, 38 lớp, bình quân mỗi lớp 24 học sinh.'],
  [
    'Trường có 912 học sinh, 38 lớp, 45 giáo viên, bình quân mỗi lớp 42 học sinh.',
    'sum-mismatch.average warning "42"',
  ],
  [
    'Có 120 hộ, gồm 12 hộ Tày, 13 hộ Nùng, 14 hộ Dao, 15 hộ Mông, 16 hộ Thái, 17 hộ Kinh, 43 hộ Hoa.',
    'sum-mismatch.mismatch warning "120"',
  ],
  ['Có 120 hộ, gồm 12 hộ Tày, 13 hộ Nùng, 14 hộ Dao, 15 hộ Mông, 16 hộ Thái, 17 hộ Kinh và 33 hộ Hoa.'],
  ['Có 110 hộ, gồm 100 hộ Tày và 10 hộ Nùng.'],
  ['Có 111 hộ, gồm 100 hộ Tày và 10 hộ Nùng.', 'sum-mismatch.mismatch warning "111"'],
  ['Có 24 hộ, gồm 120 hộ Tày và 110 hộ Nùng.', 'sum-mismatch.mismatch warning "24"'],
  ['Có 23 hộ, gồm 120 hộ Tày và 110 hộ Nùng.', 'sum-mismatch.mismatch warning "23"'],
  ['Có 120 hộ, trong đó có 120 hộ Tày, 13 hộ Nùng, 14 hộ Dao.'],
  ['Có 50 đồng chí, gồm 4 chuyên viên, 12 lái xe và thư ký.'],
  ['Có 50 đồng chí, gồm 4 chuyên viên, 12 lái xe và 33 thư ký...'],
  ['Có 50 đồng chí, gồm 4 chuyên viên, 12 lái xe và 33 thư ký.', 'sum-mismatch.mismatch warning "50"'],
  [
    'Có 640 hộ, gồm 11 hộ ở thôn aa, 12 hộ ở thôn bb, 13 hộ ở thôn cc, 14 hộ ở thôn dd, 15 hộ ở thôn ee, 16 hộ ở thôn ff, 17 hộ ở thôn gg, 18 hộ ở thôn hh, 19 hộ ở thôn ii, 20 hộ ở thôn jj, 21 hộ ở thôn kk, 22 hộ ở thôn ll, 23 hộ ở thôn mm, 24 hộ ở thôn nn, 25 hộ ở thôn oo, 26 hộ ở thôn pp, 27 hộ ở thôn qq, 28 hộ ở thôn rr, 29 hộ ở thôn ss, 30 hộ ở thôn tt, 31 hộ ở thôn uu, 32 hộ ở thôn vv, 33 hộ ở thôn ww, 34 hộ ở thôn xx, 35 hộ ở thôn yy và 36 hộ ở thôn zz.',
    'sum-mismatch.mismatch warning "640"',
  ],
  [
    'Có 640 hộ, gồm 11 hộ ở thôn aa, 12 hộ ở thôn bb, 13 hộ ở thôn cc, 14 hộ ở thôn dd, 15 hộ ở thôn ee, 16 hộ ở thôn ff, 17 hộ ở thôn gg, 18 hộ ở thôn hh, 19 hộ ở thôn ii, 20 hộ ở thôn jj, 21 hộ ở thôn kk, 22 hộ ở thôn ll, 23 hộ ở thôn mm, 24 hộ ở thôn nn, 25 hộ ở thôn oo, 26 hộ ở thôn pp, 27 hộ ở thôn qq, 28 hộ ở thôn rr, 29 hộ ở thôn ss, 30 hộ ở thôn tt, 31 hộ ở thôn uu, 32 hộ ở thôn vv và 33 hộ ở thôn ww.',
  ],
];

describe('parallel clauses, columns and averages', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});
