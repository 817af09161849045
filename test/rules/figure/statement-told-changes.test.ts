import { itFinds, itLeavesAlone } from '../../helpers/wordings';

/** Changes whose amount or values are written in other ways, with a slip, and what is told. */
const TOLD: readonly (readonly [reason: string, text: string, finding: string])[] = [
  [
    'the amount stands with its sign in a bracket',
    'Sản lượng sắn đạt 84.317 tấn, tăng 2,14% (+1.984 tấn) so với vụ trước.',
    'change-mismatch.implied warning "2,14%"',
  ],
  [
    'the amount stands with its sign and fell',
    'Đàn trâu có 31.452 con, giảm 3,85% (-1.169 con) so với cùng kỳ.',
    'change-mismatch.implied warning "3,85%"',
  ],
  [
    'the amount is told again in a bracket',
    'Toàn huyện trồng 1.846 ha rừng, giảm 24,94% (tương ứng giảm 597,2 ha) so với năm trước.',
    'change-mismatch.implied warning "24,94%"',
  ],
  [
    'the amount follows as an equal member',
    'Số tài khoản đạt 84,6 triệu, tăng 8,06% so với cùng kỳ năm trước, tăng 6,7 triệu.',
    'change-mismatch.implied warning "8,06%"',
  ],
  [
    'the level has grown since the year began',
    'Từ đầu năm đến nay đã bắt giữ 584 vụ, tăng 76 vụ (15,8%) so với cùng kỳ.',
    'change-mismatch.implied warning "15,8%"',
  ],
  [
    'both values stand in a bracket behind the amount',
    'Cháy rừng giảm 180 vụ, giảm 42,76% (174/304 vụ) so với năm trước.',
    'change-mismatch.apart warning "180"',
  ],
  [
    'both values stand in a bracket behind the factor',
    'Thu ngân sách của huyện gấp 2,74 lần năm 2016 (486,2/196,8 tỷ đồng).',
    'change-mismatch.factor-apart warning "2,74"',
  ],
  [
    'the plan is told with the document that it stands in',
    'Tỷ lệ che phủ rừng đạt 52,46%, thấp hơn 2,74% so với chỉ tiêu đề ra tại Nghị quyết số 07-NQ/HU (54,90%).',
    'change-mismatch.apart warning "2,74%"',
  ],
  [
    'other things are counted between the two values',
    'Huyện tuyển 4.318 chỉ tiêu vào 27 trường. Số chỉ tiêu này so với năm học 2022-2023 là giảm 519 chỉ tiêu (năm học 2022-2023 tuyển 4.877 chỉ tiêu).',
    'change-mismatch.apart warning "519"',
  ],
  [
    'an average of the days of some months',
    'Tính chung 9 tháng năm 2022, cả tỉnh cấp 14.742 thẻ. Bình quân một ngày cấp 45 thẻ.',
    'sum-mismatch.average warning "45"',
  ],
  [
    'the value of a year stands before its change',
    'Hiện có 8.214 hộ đạt chuẩn, so với năm 2014 là 5.347 hộ (tăng 71,3%).',
    'change-mismatch.growth error "71,3%"',
  ],
];

/** Changes that are right, or of something else. */
const SILENT: readonly (readonly [reason: string, text: string])[] = [
  ['the amount is right', 'Sản lượng sắn đạt 84.317 tấn, tăng 2,41% (+1.984 tấn) so với vụ trước.'],
  [
    'the second rise is of another base',
    'Có 84,6 nghìn thẻ, tăng 9,37% so với cùng kỳ năm trước, tăng 6,7 nghìn thẻ so với quý I.',
  ],
  ['a factor that is cut off', 'Thu ngân sách của huyện gấp 2,47 lần năm 2016 (486,6/196,3 tỷ đồng).'],
  ['what was done since the year began is the base', 'So với đầu năm có 584 vụ, tháng này tăng 76 vụ (13%).'],
  ['the fraction is of what was solved', 'Trọng án giảm 46 vụ; đã điều tra làm rõ 174/304 vụ.'],
  [
    'the plan is right, with the document that it stands in',
    'Tỷ lệ che phủ rừng đạt 52,46%, thấp hơn 2,44% so với chỉ tiêu đề ra tại Nghị quyết số 07-NQ/HU (54,90%).',
  ],
  [
    'the months do not begin a year',
    'Trong 9 tháng qua, cả tỉnh cấp 14.742 thẻ. Bình quân một ngày cấp 45 thẻ.',
  ],
];

describe('changes that are told again', () => {
  itFinds(TOLD);
  itLeavesAlone(SILENT);
});
