import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'the words behind name the whole of the sentence before',
    'Tổ dân phố có 1.436 hộ, 62 tổ liên gia. Hộ kinh doanh có 318 hộ, chiếm 22,41% tổng số hộ.',
    'percent-mismatch.mismatch-likely warning "22,41%"',
    '22,14%',
  ],
  [
    'a plan before what was done',
    'Kế hoạch năm trồng mới 462 ha rừng; đến nay trồng được 397 ha, đạt 89,53% kế hoạch.',
    'percent-mismatch.mismatch-apart error "89,53%"',
    '85,93%',
  ],
  [
    'a plan in brackets behind',
    'Thu phí bến bãi được 36,8 tỷ đồng, bằng 58,2% dự toán (43,2 tỷ đồng).',
    'percent-mismatch.mismatch-likely warning "58,2%"',
    '85,2%',
  ],
  [
    'what goes beyond a plan in brackets',
    'Hợp tác xã đã trồng 648 cây, vượt 15,20% so với kế hoạch (576 cây).',
    'change-mismatch.excess-apart warning "15,20%"',
    '12,50%',
  ],
  [
    'two lists, respectively',
    'Khu du lịch đón 2.500 lượt khách. Có 1.827 khách trong nước, 673 khách quốc tế, lần lượt chiếm 73,08% và 29,62%.',
    'percent-mismatch.mismatch-apart error "29,62%"',
    '26,92%',
  ],
  [
    'a part that the words before name',
    'Xảy ra 246 vụ trộm cắp; khám phá 213 vụ, bắt 341 đối tượng; tỷ lệ khám phá đạt 85,69%.',
    'percent-mismatch.mismatch-likely warning "85,69%"',
    '86,59%',
  ],
  [
    'a part of those that were not left out',
    'Có 486 tổ liên gia, trong đó 34 tổ mới lập; đã xếp loại tốt 317 tổ, chiếm 71,03%.',
    'percent-mismatch.mismatch-likely warning "71,03%"',
    '70,13%',
  ],
  [
    'votes of a list whose others prove the number of papers',
    'Phát ra 64 phiếu thăm dò: hài lòng 47 phiếu (73,4%), bình thường 11 phiếu (12,2%), chưa hài lòng 06 phiếu (9,4%).',
    'percent-mismatch.mismatch-apart error "12,2%"',
    '17,2%',
  ],
  [
    'votes on all members, whose number stands behind',
    'Tờ trình được 37/41 đại biểu có mặt tán thành, bằng 84,90% tổng số 44 đại biểu.',
    'percent-mismatch.mismatch-likely warning "84,90%"',
    '84,09%',
  ],
  [
    'a part behind a rise of its own',
    'Toàn xã có 1.284 hộ; hộ có nước máy là 1.017 hộ, tăng 46 hộ, chiếm 72,91%.',
    'percent-mismatch.mismatch-likely warning "72,91%"',
    '79,21%',
  ],
  [
    'a fraction whose figures have units',
    'Giải ngân 420 tỷ đồng/525 tỷ đồng, ước đạt 86,00% kế hoạch.',
    'percent-mismatch.mismatch error "86,00%"',
    '80,00%',
  ],
  [
    'a fraction that a word makes round',
    'Dự kiến giảm khoảng 347/1.260 đầu mối (57,54%).',
    'percent-mismatch.mismatch error "57,54%"',
    '27,54%',
  ],
  [
    'a fraction behind "có tới"',
    'Có tới 742/1.128 hộ (85,8%) chọn phương án này.',
    'percent-mismatch.mismatch error "85,8%"',
    '65,8%',
  ],
  [
    'a fraction behind what it is of',
    'Thôn hoàn thành 25% tiêu chí (18/19).',
    'percent-mismatch.mismatch-likely warning "25%"',
    '95%',
  ],
  [
    'a percentage before its fraction',
    'Tỷ lệ hoàn thành lên đến 48% (97/99) trong quý I.',
    'percent-mismatch.mismatch error "48%"',
    '98%',
  ],
  [
    'a fraction that tells a fall',
    'Đã giảm 8/8 phòng và tương đương, đạt tỷ lệ 140%.',
    'percent-mismatch.mismatch error "140%"',
    '100%',
  ],
  [
    'days',
    'Thời hạn 4 ngày (cắt giảm 02/06 ngày, tỷ lệ 53,33%) kể từ khi nhận đơn.',
    'percent-mismatch.mismatch error "53,33%"',
    '33,33%',
  ],
  [
    'a whole behind its part',
    'Trồng được 32,4 ha quế trên tổng số 45 ha, đạt 82% kế hoạch.',
    'percent-mismatch.mismatch-likely warning "82%"',
    '72%',
  ],
  [
    'what is classed',
    'Đã đánh giá, xếp loại 36/40 chi bộ, đạt 96%.',
    'percent-mismatch.mismatch error "96%"',
    '90%',
  ],
  [
    'what is given out',
    'Đã cấp 184/230 thẻ bảo hiểm, đạt 84,0%.',
    'percent-mismatch.mismatch error "84,0%"',
    '80,0%',
  ],
];

/** Near misses: another base is named, or the percentage is of something else. */
const SILENT: readonly Silent[] = [
  [
    'a whole that is written nowhere',
    'Tiêm mũi 1 cho 31.700 người (97,9%), mũi 2 cho 30.900 người (95,4%), mũi 3 cho 22.900 người (70,7%).',
  ],
  ['what each of some attained', 'Có 5/8 chỉ tiêu vượt kế hoạch, 3/8 chỉ tiêu đạt 100%.'],
  ['an estimate of two digits', 'Trồng 45/60 ha rừng, ước đạt 95%.'],
  ['a fraction that is none of how many', 'Tổ dân phố 45/50 đạt 98%.'],
  [
    'the base is of another day',
    'Kết nạp được 318 hội viên, đạt 22,41% so với tổng số hội viên cuối năm trước, nâng tổng số lên 1.436 hội viên.',
  ],
  ['the plan is not written', 'Xã có 1.436 ha rừng. Đã chăm sóc 318 ha, đạt 22,41% kế hoạch.'],
  ['it is compared with another year', 'Xã có 1.436 hộ. Đã vay vốn 318 hộ, bằng 22,41% cùng kỳ.'],
  ['an aim', 'Trong 1.436 hộ đã có 318 hộ dùng nước máy, phấn đấu đạt 22,41%.'],
  ['an age is no whole', 'Nhóm trẻ dưới 42 tuổi có 6 đồng chí, đạt 14,9%.'],
  ['what was not surpassed', 'Đã trồng 576 cây, vượt 15,20% so với kế hoạch (648 cây).'],
  ['lists of two lengths', 'Có 2.500 khách: 1.827 khách trong nước, lần lượt chiếm 73,80% và 29,62%.'],
  ['parts of two kinds', 'Có 1.264 con bò, 836 hộ nuôi; bò chiếm 60,91%.'],
];

describe('shares bound over a statement', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
