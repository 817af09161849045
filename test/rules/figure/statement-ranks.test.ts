import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'parts that are told apart by their stars',
    'Trong tổng số 541 sản phẩm, có 403 sản phẩm 3 sao, 126 sản phẩm 4 sao và 11 sản phẩm 5 sao.',
    'sum-mismatch.mismatch warning "541"',
    '540',
  ],
  [
    'shares of ranks given respectively',
    'Trong tổng số 540 sản phẩm OCOP còn hiệu lực, số sản phẩm hạng 3 sao, 4 sao và 5 sao lần lượt là 403, 126 và 11 sản phẩm, tương ứng 74,63%, 33,23% và 2,04%.',
    'percent-mismatch.mismatch-apart error "33,23%"',
    '23,33%',
  ],
  [
    'counts in brackets behind what they count',
    'Ban có 9 đồng chí (gồm bí thư (1), phó bí thư (2) và ủy viên (7)).',
    'sum-mismatch.mismatch warning "9"',
    '10',
  ],
];

const SILENT: readonly Silent[] = [
  [
    'stars are no parts',
    'Trong tổng số 540 sản phẩm OCOP còn hiệu lực, số sản phẩm hạng 3 sao, 4 sao và 5 sao lần lượt là 403, 126 và 11 sản phẩm, tương ứng 74,63%, 23,33% và 2,04%.',
  ],
  [
    'stars without a word before them',
    'Trong tổng số 540 khách sạn, số khách sạn 3 sao, 4 sao, 5 sao lần lượt là 403, 126 và 11 khách sạn.',
  ],
  [
    'groups, the second and third by their numbers alone',
    'Toàn xã có 540 hộ, số hộ ở các nhóm 1, 2 và 3 lần lượt là 403, 126 và 11 hộ.',
  ],
  ['grades', 'Trường có 540 em, số em khối 6, khối 7 và khối 8 lần lượt là 203, 126 và 211 em.'],
  ['grades by their numbers alone', 'Trường có 540 em, số em khối 6, 7 và 8 lần lượt là 203, 126 và 211 em.'],
  ['villages', 'Toàn xã có 540 hộ; thôn 1, thôn 2, thôn 3 lần lượt có 203, 126 và 211 hộ.'],
  [
    'classes of roads',
    'Toàn huyện có 540 km đường cấp 4, cấp 5 và cấp 6 với chiều dài lần lượt là 203 km, 126 km và 211 km.',
  ],
  ['numbers of items', 'Hội thi có 15 đội, gồm: (1) Khối cơ quan: 03; (2) Khối xã: 05; (3) Khối trường: 07.'],
  [
    'steps of pay',
    'Trong tổng số 540 công chức, số xếp bậc 3, 4 và 5 lần lượt là 403, 126 và 11 người, tương ứng 74,63%, 23,33% và 2,04%.',
  ],
];

describe('numbers that name kinds instead of counting', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
