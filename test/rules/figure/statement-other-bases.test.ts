import { itFinds, itLeavesAlone } from '../../helpers/wordings';

/** What makes a figure another one, a sentence that shows it, and its near miss, of which the finding is told. */
type Other = readonly [reason: string, silent: string, told: string, finding: string];

const OTHER: readonly Other[] = [
  [
    'what those have has a rate of its own',
    'Đã có 24/31 trường mầm non, tiểu học có trẻ ra lớp đạt tỷ lệ 100%.',
    'Đã có 24/31 trường mầm non, tiểu học dạy bán trú, đạt tỷ lệ 100%.',
    'percent-mismatch.mismatch error "100%"',
  ],
  [
    'what those have has a rate of its own, and the whole stands apart',
    'Có 14 thôn trên tổng số 35 thôn có hộ dân dùng nước sạch đạt 100%.',
    'Có 14 thôn trên tổng số 35 thôn, đạt 60%.',
    'percent-mismatch.mismatch-apart error "60%"',
  ],
  [
    'a crop of few days is no date',
    'Xã trồng 318 ha, gồm: cây lúa 205 ha, cây rau 96 ha, cây công nghiệp ngắn ngày 09 ha và cây khác 08 ha.',
    'Xã trồng 381 ha, gồm: cây lúa 205 ha, cây rau 96 ha, cây công nghiệp ngắn ngày 09 ha và cây khác 08 ha.',
    'sum-mismatch.mismatch warning "381"',
  ],
  [
    'what each has is no part',
    'Quỹ trao 600 triệu đồng (mỗi xã 300 triệu đồng) để sửa trường; trị giá mỗi phòng học 2,4 triệu đồng.',
    'Quỹ trao 640 triệu đồng, gồm 325 triệu đồng cho xã Đông Sơn và 275 triệu đồng cho xã Tây Sơn.',
    'sum-mismatch.mismatch warning "640"',
  ],
  [
    'what each has is shared out no more',
    'Xã hỗ trợ 4 hộ (mỗi hộ 60 triệu đồng) và 3 hộ (mỗi hộ 25 triệu đồng).',
    'Xã hỗ trợ 60 triệu đồng cho 4 hộ, bình quân mỗi hộ 25 triệu đồng.',
    'sum-mismatch.average warning "25"',
  ],
  [
    'income per head is no part of a total',
    'Tổng giá trị sản xuất của xã ước đạt 4.318 tỷ đồng. Thu nhập bình quân đầu người ước đạt 52,6 triệu đồng. Giá trị sản xuất ngành công nghiệp ước đạt 1.318 tỷ đồng.',
    'Tổng giá trị sản xuất của xã đạt 4.318 tỷ đồng, trong đó: công nghiệp 1.318 tỷ đồng, nông nghiệp 3.010 tỷ đồng.',
    'sum-mismatch.mismatch warning "4.318"',
  ],
  [
    'those who came are not all of the assembly',
    'Có 439 đại biểu tham gia biểu quyết (bằng 91,27% tổng số đại biểu Quốc hội), trong đó 428 đại biểu tán thành (bằng 88,98% tổng số đại biểu Quốc hội), 4 đại biểu không tán thành (bằng 0,83% tổng số đại biểu Quốc hội), 7 đại biểu không biểu quyết (bằng 1,46% tổng số đại biểu Quốc hội).',
    'Có 428 đại biểu, trong đó 391 đại biểu nữ (bằng 93,15% tổng số đại biểu).',
    'percent-mismatch.mismatch-likely warning "93,15%"',
  ],
  [
    'percentages of one list are of a whole that is not written',
    'Xã xử lý 58 hộ. Các lỗi gồm: lấn chiếm lề đường: 17 (23,9%); đổ rác: 14 (19,7%); nuôi thả rông: 11 (15,5%).',
    'Xã xử lý 58 hộ, trong đó 17 hộ lấn chiếm lề đường (29,1%).',
    'percent-mismatch.mismatch-apart error "29,1%"',
  ],
  [
    'the other items of the list are measured on plans',
    'Số người dùng thẻ là 1.246.300 người. Trong đó: thẻ vàng: 91.734 người, đạt 97,46% kế hoạch năm; thẻ bạc: 8.112 người, đạt 112,3% kế hoạch năm; thẻ xanh: 1.246.790 người, đạt 100%.',
    'Số người dùng thẻ là 1.246.300 người, đã đổi thẻ cho 934.725 người, đạt 57,0%.',
    'percent-mismatch.mismatch-likely warning "57,0%"',
  ],
  [
    'the words behind the percentage name a base that is not written',
    'Có lao động đóng quỹ là 412.350 người, đạt 24,18% lực lượng lao động; học nghề là 198.540 người, đạt 11,64% lực lượng lao động; khám sức khỏe là 2.764.120 người, đạt 91,83% dân số.',
    'Quỹ góp 418 triệu đồng (chiếm 43,91%), đoàn viên góp 276 triệu đồng (chiếm 28,99%), tài trợ 258 triệu đồng (chiếm 21,70%).',
    'percent-mismatch.mismatch-apart error "21,70%"',
  ],
];

describe('figures of another base than the nearest', () => {
  itLeavesAlone(OTHER.map(([reason, silent]) => [reason, silent]));
  itFinds(OTHER.map(([reason, , told, finding]) => [reason, told, finding]));
});
