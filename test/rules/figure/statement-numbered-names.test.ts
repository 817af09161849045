import { itFinds, itLeavesAlone } from '../../helpers/wordings';

/** What makes a figure another one, a sentence that shows it, and its near miss, of which the finding is told. */
type Other = readonly [reason: string, silent: string, told: string, finding: string];

const OTHER: readonly Other[] = [
  [
    'the number of an illness counts nothing',
    'Xã tiêm vắc xin phòng COVID-19 cho trẻ từ 12 tuổi, tỷ lệ đạt 63,8%.',
    'Xã có 19 trẻ em, tiêm vắc xin cho 12 trẻ em, tỷ lệ đạt 68,2%.',
    'percent-mismatch.mismatch-likely warning "68,2%"',
  ],
  [
    'the number of an injection counts nothing',
    'Huyện tiêm mũi 3 cho trẻ em và mũi 4 cho người già, tỷ lệ đạt 74%.',
    'Huyện tiêm 3/4 mũi, tỷ lệ đạt 74%.',
    'percent-mismatch.mismatch error "74%"',
  ],
  [
    'a province that ends like a decree has its count behind it',
    '6 tàu bị hỏng (Cà Mau 2, Quảng Ngãi 1, Bình Định 1, Nam Định 2).',
    'Mưa lớn làm 844 ha lúa bị ngập úng (Hải Phòng 112, Nam Định 205, Bình Định 167).',
    'sum-mismatch.mismatch warning "844"',
  ],
  [
    'each of two totals has a percentage of its own',
    'Đợt đầu có tổng số 48.638 mũi tiêm (74,0%), đợt sau có tổng số 10.594 mũi tiêm (54,5%).',
    'Đợt đầu có tổng số 48.638 mũi tiêm, đợt sau có 10.594 mũi tiêm (54,5%).',
    'percent-mismatch.mismatch-apart error "54,5%"',
  ],
  [
    'what comes next in size is no part of the largest',
    'Nhiều nhất là nhóm nhà dân (13 vụ), kế đến là nhóm vốn nước ngoài (9 vụ), nhóm vốn trong nước (7 vụ).',
    'Xảy ra 13 vụ, gồm nhóm vốn nước ngoài 9 vụ và nhóm vốn trong nước 7 vụ.',
    'sum-mismatch.mismatch warning "13"',
  ],
  [
    'what can be collected is less than what is owed',
    'Tổng nợ thuế là 82.961 triệu đồng. Đã thu 25.382 triệu đồng, đạt 61% tiền nợ thuế có khả năng thu hồi.',
    'Tổng nợ thuế là 82.961 triệu đồng. Đã thu 25.382 triệu đồng, đạt 61% tiền nợ thuế.',
    'percent-mismatch.mismatch-likely warning "61%"',
  ],
  [
    'a part that has no figure of its own',
    'Toàn tỉnh tiếp 866 lượt/964 lượt người so với cùng kỳ, trong đó tiếp định kỳ chiếm 30%.',
    'Toàn tỉnh tiếp 866/964 lượt người, chiếm 30%.',
    'percent-mismatch.mismatch error "30%"',
  ],
  [
    'words of the sentence before take nothing away',
    'Nợ thuế là 82.961 triệu đồng, khó thu hết và không tăng. Năm 2023 thu 44.773 triệu đồng và quý I thu 25.382 triệu đồng, đạt 61% kế hoạch thu nợ.',
    'Nợ thuế là 82.961 triệu đồng. Quý I thu 25.382 triệu đồng, đạt 31,6% nợ thuế.',
    'percent-mismatch.mismatch-likely warning "31,6%"',
  ],
  [
    'two areas are not all of them, and rounding explains no slip',
    'Diện tích nuôi tôm là 757 ha, tăng 4,8%. Trong đó, tôm sú 360 ha, tăng 3,4%; tôm thẻ 346 ha, tăng 5,5%.',
    'Diện tích nuôi tôm là 757 ha, tăng 4,8%. Trong đó, tôm sú 360 ha, tăng 3,4%; tôm thẻ 379 ha, tăng 5,5%.',
    'sum-mismatch.mismatch warning "757"',
  ],
];

describe('figures of a statement: numbers that belong to names, and wholes that are other ones', () => {
  itLeavesAlone(OTHER.map(([reason, silent]) => [reason, silent]));
  itFinds(OTHER.map(([reason, , told, finding]) => [`the near miss of “${reason}”`, told, finding]));
});
