import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** Counts before a list, exact figures behind round ones and totals up to a day, each beside what nearly says the same. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  ['Gồm 4 huyện: Hòa An, Trùng Khánh, Hạ Lang.', 'count-mismatch.in-sentence warning "4"'],
  ['Gồm 3 huyện: Hòa An, Trùng Khánh, Hạ Lang.'],
  ['Gồm 4 huyện: Hòa An, Trùng Khánh và Hạ Lang.', 'count-mismatch.in-sentence warning "4"'],
  ['Gồm hơn 4 huyện: Hòa An, Trùng Khánh, Hạ Lang.'],
  ['Gồm 4 huyện, trong đó: Hòa An, Trùng Khánh, Hạ Lang.'],
  ['Gồm 4 huyện như: Hòa An, Trùng Khánh, Hạ Lang.'],
  ['Gồm 4 huyện: Hòa An, Trùng Khánh, hạ lang.'],
  ['Gồm 4 huyện: Hòa An, Trùng Khánh, Hạ Lang…'],
  ['Gồm 4 huyện: Hòa An, 5 Trùng Khánh, Hạ Lang.'],
  ['Gồm 44 huyện: Hòa An, Trùng Khánh, Hạ Lang.'],
  ['Gồm 4,5 huyện: Hòa An, Trùng Khánh, Hạ Lang.'],
  ['Một trong 4 huyện: Hòa An, Trùng Khánh, Hạ Lang.'],
  ['Khoản 3 và 4 huyện: Hòa An, Trùng Khánh, Hạ Lang.'],
  ['Có 3 nhiệm vụ, gồm: (1) Thu; (2) Chi.', 'count-mismatch.in-sentence warning "3"'],
  ['Có 3 nhiệm vụ, gồm: (1) Thu; (2) Chi; (3) Vay.'],
  ['Có 3 nhiệm vụ, gồm: 1) Thu; 2) Chi.', 'count-mismatch.in-sentence warning "3"'],
  ['Có 3 nhiệm vụ, gồm: (1) Thu; (2) Chi; (1) Vay; (3) Trả.', 'count-mismatch.in-sentence warning "3"'],
  ['Có 3 nhiệm vụ, gồm: (1) Thu.'],
  ['Chánh án khu vực 3 yêu cầu: (1) Thu; (2) Chi.'],
  ['Hội nghị nêu 3 yêu cầu: (1) Thu; (2) Chi.', 'count-mismatch.in-sentence warning "3"'],
  ['Gồm 2 Bộ và 4 huyện: Hòa An, Trùng Khánh, Hạ Lang.'],
  ['Các dự án sau đây, trừ dự án có 4 huyện: Hòa An, Trùng Khánh, Hạ Lang.'],
  ['Toàn xã có hơn 1.200 hộ (1.178 hộ).', 'bound-contradiction.restated warning "1.200"'],
  ['Toàn xã có hơn 1.200 hộ (1.278 hộ).'],
  ['Toàn xã có gần 1.200 hộ (1.278 hộ).', 'bound-contradiction.restated warning "1.200"'],
  ['Toàn xã có gần 1.200 hộ (1.178 hộ).'],
  ['Toàn xã có khoảng 1.200 hộ (1.278 hộ).'],
  ['Toàn xã có xấp xỉ 1.200 hộ (1.278 hộ).'],
  ['Toàn xã có hơn 1.200 hộ (1.178 người).'],
  ['Toàn xã có hơn 1.200 hộ (cụ thể là 1.178 hộ).', 'bound-contradiction.restated warning "1.200"'],
  ['Toàn xã có hơn 1.200 hộ (1.178).', 'bound-contradiction.restated warning "1.200"'],
  ['Toàn xã có hơn 1.200 hộ (năm 2020 là 1.178 hộ).'],
  ['Toàn xã có hơn 1.200 hộ, 1.178 hộ.'],
  ['Đạt trên 60% (58,2%).', 'bound-contradiction.restated warning "60%"'],
  ['Đạt trên 60% (61,2%).'],
  ['Đạt chưa đến 60% (61,2%).', 'bound-contradiction.restated warning "60%"'],
  ['Đạt chưa đến 60% (58,2%).'],
  ['Đạt trên 60% (58,2 ha).'],
  ['Đạt trên 60% (58,2%) kế hoạch.', 'bound-contradiction.restated warning "60%"'],
  [
    'Tính đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí. Tính đến ngày 31/12/2024, tổng số đảng viên là 6.120 đồng chí.',
    'value-conflict.conflict information "6.120"',
  ],
  [
    'Tính đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí. Tính đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí.',
  ],
  [
    'Tính đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí. Tính đến ngày 31/12/2023, tổng số đảng viên là 6.120 đồng chí.',
  ],
  [
    'Tính đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí. Tính đến ngày 31/12/2024, tổng số đoàn viên là 6.120 đồng chí.',
  ],
  [
    'Tính đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí. Tính đến ngày 31/12/2024, tổng số đảng viên là khoảng 6.120 đồng chí.',
  ],
  [
    'Tính đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí. Tính đến tháng 12/2024, tổng số đảng viên là 6.120 đồng chí.',
  ],
  [
    'Đến 31/12/2024, toàn tỉnh có 6.102 đảng viên. Đến 31/12/2024, toàn tỉnh có 6.120 đảng viên.',
    'value-conflict.conflict information "6.120"',
  ],
  ['Đến 31/12/2024, toàn tỉnh có 6.102 đảng viên. Đến 31/12/2024, toàn huyện có 6.120 đảng viên.'],
];

describe('announced counts, restated figures and totals of a day', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});
