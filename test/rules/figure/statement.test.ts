import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';
import { assertLinear } from '../../helpers/growth';
import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'share: the whole in an earlier sentence',
    'Toàn phường có 3.264 hộ. Đến hết tháng 8 đã lắp đồng hồ nước cho 2.871 hộ, đạt 89,76%.',
    'percent-mismatch.mismatch-likely warning "89,76%"',
    '87,96%',
  ],
  [
    'share: a list whose other percentages prove the whole',
    'Khảo sát 642 hộ: đun bếp ga 417 hộ (chiếm 64,95%), đun bếp điện 163 hộ (chiếm 29,39%), còn đun củi 62 hộ (chiếm 9,66%).',
    'percent-mismatch.mismatch-apart error "29,39%"',
    '25,39%',
  ],
  [
    'share: a list proves the whole, though another reading agrees by chance',
    'Khảo sát 640 hộ, có 37 hộ mới chuyển đến: đun bếp ga 417 hộ (chiếm 69,2%), đun bếp điện 163 hộ (chiếm 25,5%), đun củi 60 hộ (chiếm 9,4%).',
    'percent-mismatch.mismatch-apart error "69,2%"',
    '65,2%',
  ],
  [
    'share: a comma that moved',
    'Khảo sát 642 hộ: đun bếp ga 417 hộ (chiếm 64,95%), đun bếp điện 163 hộ (chiếm 2,539%), còn đun củi 62 hộ (chiếm 9,66%).',
    'percent-mismatch.mismatch-apart error "2,539%"',
    '25,39%',
  ],
  [
    'share: a list without a total',
    'Kinh phí gồm ba nguồn: ngân sách xã 418 triệu đồng (chiếm 43,91%), đoàn viên góp 276 triệu đồng (chiếm 28,99%), tài trợ 258 triệu đồng (chiếm 21,70%).',
    'percent-mismatch.mismatch-apart error "21,70%"',
    '27,10%',
  ],
  [
    'change: the base follows from the rise',
    'Câu lạc bộ có 372 hội viên, tăng 48 hội viên (18,41%) so với năm trước.',
    'change-mismatch.implied warning "18,41%"',
    '14,81%',
  ],
  [
    'change: each of three has a base of its own',
    'Xảy ra 517 vụ va chạm, làm chết 124 người, bị thương 468 người. So với quý trước giảm 38 vụ (6,85%), tăng 11 người chết (7,93%), giảm 29 người bị thương (5,84%).',
    'change-mismatch.implied warning "7,93%"',
    '9,73%',
  ],
  [
    'points: the rate before in brackets',
    'Tỷ lệ trẻ đến lớp đạt 92,46%, tăng 5,51% so với năm học trước (87,31%).',
    'change-mismatch.apart warning "5,51%"',
    '5,15%',
  ],
  [
    'factor',
    'Sản lượng nấm đạt 1.738 tấn, gấp 6,22 lần so với năm 2019 (412 tấn).',
    'change-mismatch.factor-apart warning "6,22"',
    '4,22',
  ],
  [
    'sum: parts in brackets without a word',
    'Trạm có 1.284 lượt khám (nam 593 lượt, nữ 619 lượt).',
    'sum-mismatch.mismatch warning "1.284"',
    '1.212',
  ],
  [
    'remainder of a fraction',
    'Có 241/620 hộ đã đăng ký; số còn lại là 397 hộ chưa đăng ký.',
    'sum-mismatch.remainder warning "397"',
    '379',
  ],
  [
    'average',
    'Hợp tác xã có 128 hộ với tổng vốn góp 3.052 triệu đồng, bình quân mỗi hộ 28,34 triệu đồng.',
    'sum-mismatch.average warning "28,34"',
    '23,84',
  ],
  [
    'change: an amount in pieces',
    'Dư nợ đạt 1.372 tỷ 418 triệu đồng, tăng 126 tỷ 507 triệu đồng (11,05%) so với đầu năm.',
    'change-mismatch.implied warning "11,05%"',
    '10,15%',
  ],
  [
    'points: "cao hơn" tells a change',
    'Tỷ lệ trẻ đến lớp đạt 94,67%, cao hơn 2,51% so với năm học trước (92,46%).',
    'change-mismatch.apart warning "2,51%"',
    '2,21%',
  ],
  [
    'sum: hectares and square metres',
    'Trồng 4,294 ha rừng, gồm 3,21 ha keo và 17.140 m2 quế.',
    'sum-mismatch.mismatch warning "4,294"',
    '4,924',
  ],
  [
    'sum: a list with other figures in its items',
    'Xã có 64,6 km kênh, gồm: 05 tuyến chính dài 12,4 km; 9 tuyến nhánh dài 34,2 km.',
    'sum-mismatch.mismatch warning "64,6"',
    '46,6',
  ],
  [
    'sum: few of each',
    'Tổ kiểm tra có 15 đồng chí, gồm 3 đồng chí cấp tỉnh, 4 đồng chí cấp huyện và 5 đồng chí cấp xã.',
    'sum-mismatch.mismatch warning "15"',
    '12',
  ],
  [
    'product',
    'Tặng 218 suất quà, mỗi suất 600.000 đồng, tổng trị giá 138.000.000 đồng.',
    'sum-mismatch.product warning "138.000.000"',
    '130.800.000',
  ],
];

/** Near misses: no reading agrees, and none may be told. */
const SILENT: readonly Silent[] = [
  [
    'another base is named',
    'Toàn phường có 3.264 hộ. Đã lắp đồng hồ cho 2.871 hộ, đạt 89,76% số hộ đăng ký mới.',
  ],
  [
    'a plan without a figure',
    'Toàn phường có 3.264 hộ. Đã lắp đồng hồ cho 2.871 hộ, đạt 89,76% kế hoạch quý.',
  ],
  ['an aim', 'Toàn phường có 3.264 hộ. Đã lắp cho 2.871 hộ, phấn đấu cuối năm đạt 89,76%.'],
  [
    'no slip explains it',
    'Toàn phường có 3.264 hộ. Đến hết tháng 8 đã lắp đồng hồ nước cho 2.871 hộ, đạt 91,35%.',
  ],
  ['without a part', 'Toàn phường có 3.264 hộ. Tỷ lệ hộ dùng nước máy 89,76%.'],
  ['the base is not written', 'Thu hoạch 372 ha, tăng 18,41% so với cùng kỳ.'],
  ['points of the rate in brackets', 'Xã còn 372 hộ nghèo, giảm 48 hộ (2,31%).'],
  ['an approximate figure', 'Câu lạc bộ có gần 372 hội viên, tăng 48 hội viên (18,41%).'],
  ['years are no counts', 'Mức chi năm 2019 là 3,1%, giai đoạn 2011 - 2015 giảm còn 2,4%.'],
  [
    'prices of two shops',
    'Giá gạo là 18.500 đồng/kg, giảm 300 đồng/kg; nơi khác 18.700 đồng/kg, giảm 500 đồng/kg.',
  ],
];

describe('figures bound over a statement', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);

  it('are found in each sentence of a text, and nowhere in none', () => {
    const twice = `${TOLD[0]?.[1] ?? ''}\n\n${TOLD[7]?.[1] ?? ''}`;
    assert.deepEqual(findingsIn(twice), [TOLD[0]?.[2], TOLD[7]?.[2]]);
    assert.deepEqual(findingsIn(''), []);
  });
});

describe('a statement of hostile figures', () => {
  it('divides by nothing where a whole without its part is nothing', () => {
    const text = 'Có 412 hộ, trong đó 412 hộ khó khăn; 412 hộ được hỗ trợ, đạt 29,4%, tăng 412 hộ (10,1%).';
    assert.doesNotThrow(() => findingsIn(text));
  });

  for (const piece of [
    'Có 412 hộ, trong đó 121 hộ khá (chiếm 29,37%), tăng 12 hộ (3,0%); ',
    '412 hộ; ',
    '(412 hộ (12% ',
    'chiếm 12,3%, tăng 4,5% ',
    '412 hộ gồm ',
    '412 hộ gồm 12 hộ khá và 7 hộ (12%, 3 hộ) ',
    'còn lại 12 hộ. ',
  ]) {
    it(`takes time that grows with its length, of nothing but ${JSON.stringify(piece)}`, () => {
      assertLinear(20_000 / piece.length, count => void findingsIn(piece.repeat(count)));
    });
  }
});
