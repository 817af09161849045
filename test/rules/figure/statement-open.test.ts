import { itFinds, itLeavesAlone } from '../../helpers/wordings';

/** What leaves a figure open, a sentence that does, and its near miss, of which the finding is told. */
type Open = readonly [reason: string, silent: string, told: string, finding: string];

const OPEN: readonly Open[] = [
  [
    'another whole is written behind the percentage',
    'Có 28/30 đại biểu có mặt tán thành, bằng 87,5% so với tổng số 32 đại biểu.',
    'Có 28/30 đại biểu có mặt tán thành, bằng 78,5% so với tổng số 32 đại biểu.',
    'percent-mismatch.mismatch-likely warning "78,5%"',
  ],
  [
    'the whole is written once more',
    'Có 45/50 hộ tham gia, đạt 90% trong tổng số 50 hộ.',
    'Có 45/50 hộ tham gia, đạt 80% trong tổng số 50 hộ.',
    'percent-mismatch.mismatch error "80%"',
  ],
  [
    'women may be members of the Party',
    'Khóa học có 146 học viên (64 nữ, 38 người dân tộc thiểu số, 51 đảng viên).',
    'Khóa học có 146 học viên (64 nữ, 83 nam).',
    'sum-mismatch.mismatch warning "146"',
  ],
  [
    'who is young may have a degree',
    'Ban Chấp hành có 133 đồng chí (dưới 40 tuổi 51 đồng chí, đại học trở lên 85 đồng chí).',
    'Ban Chấp hành có 133 đồng chí (cao đẳng 51 đồng chí, đại học trở lên 85 đồng chí).',
    'sum-mismatch.mismatch warning "133"',
  ],
  [
    'others are named without a number',
    'Kho nhận 1.358 thùng, trong đó có 924 thùng gạo, 416 thùng mì và các thùng khác.',
    'Kho nhận 1.358 thùng, trong đó có 924 thùng gạo và 416 thùng mì.',
    'sum-mismatch.mismatch warning "1.358"',
  ],
  [
    'the list ends in dots',
    'Kho nhận 1.358 thùng, gồm 924 thùng gạo, 416 thùng mì, …',
    'Kho nhận 1.358 thùng, gồm 924 thùng gạo, 416 thùng mì.',
    'sum-mismatch.mismatch warning "1.358"',
  ],
  [
    'the list ends in "v.v."',
    'Kho nhận 1.358 thùng, trong đó 924 thùng gạo, 416 thùng mì, v.v.',
    'Kho nhận 1.358 thùng, trong đó 924 thùng gạo, 416 thùng mì.',
    'sum-mismatch.mismatch warning "1.358"',
  ],
  [
    'the rest has no number',
    'Kho nhận 1.358 thùng, trong đó 924 thùng gạo, 416 thùng mì, còn lại là thùng sữa.',
    'Kho nhận 1.358 thùng, trong đó 924 thùng gạo, còn lại 416 thùng mì.',
    'sum-mismatch.remainder warning "416"',
  ],
  [
    'a part is told roughly',
    'Kho nhận 1.358 thùng, trong đó khoảng 924 thùng gạo, 416 thùng mì.',
    'Kho nhận 1.358 thùng, trong đó đúng 924 thùng gạo, 416 thùng mì.',
    'sum-mismatch.mismatch warning "1.358"',
  ],
  [
    'few things, of which two kinds may be some',
    'Trạm có 24 máy, trong đó 9 máy bơm, 12 máy phát.',
    'Trạm có 24 máy, trong đó 9 máy bơm và 12 máy phát.',
    'sum-mismatch.mismatch warning "24"',
  ],
  [
    'few things, of which the worst are not told',
    'Có 20 tổ dân phố, trong đó 12 tổ tốt, 7 tổ khá.',
    'Có 20 tổ dân phố, trong đó 12 tổ đạt, 7 tổ không đạt.',
    'sum-mismatch.mismatch warning "20"',
  ],
  [
    'few things of two kinds among more',
    'Trường mở 26 lớp, trong đó 14 lớp trực tuyến, 11 lớp buổi tối.',
    'Trường mở 26 lớp, trong đó 14 lớp trực tuyến, 11 lớp trực tiếp.',
    'sum-mismatch.mismatch warning "26"',
  ],
  [
    'income is no whole of what is spent, and the plan is unsaid',
    'Thu quỹ đạt 1.864 triệu đồng; chi 1.297 triệu đồng, đạt 65,98%.',
    'Tổng quỹ có 1.864 triệu đồng; đã chi 1.297 triệu đồng, đạt 65,98%.',
    'percent-mismatch.mismatch-likely warning "65,98%"',
  ],
  [
    'what narrows the named base is not said of the whole',
    'Phường có 1.864 hộ, đã thay thế công tơ cho 1.297 hộ, đạt 65,98% số hộ trong diện thay thế.',
    'Phường có 1.864 hộ trong diện thay thế; đã thay thế công tơ cho 1.297 hộ, đạt 65,98% số hộ trong diện thay thế.',
    'percent-mismatch.mismatch-likely warning "65,98%"',
  ],
  [
    'a slash between two nouns',
    'Khởi tố 327 vụ/438 bị can, đạt 74,56%.',
    'Khởi tố 327/438 vụ, đạt 74,56%.',
    'percent-mismatch.mismatch error "74,56%"',
  ],
  [
    'a rate that a group has',
    'Phường có 1.864 hộ; mức độ hài lòng của 1.297 hộ được hỏi đạt 65,98%.',
    'Phường có 1.864 hộ; số hộ hài lòng là 1.297 hộ, đạt 65,98%.',
    'percent-mismatch.mismatch-likely warning "65,98%"',
  ],
  [
    'the list names only the most',
    'Kho nhận 1.358 thùng, trong đó chủ yếu là 924 thùng gạo, 416 thùng mì.',
    'Kho nhận 1.358 thùng, trong đó có 924 thùng gạo, 416 thùng mì.',
    'sum-mismatch.mismatch warning "1.358"',
  ],
  [
    'two things of one clause, and a rate of neither',
    'Khởi tố 327 vụ, 438 bị can, đạt 74,56%.',
    'Đã khởi tố 327 vụ trong tổng số 438 vụ, đạt 74,56%.',
    'percent-mismatch.mismatch-apart error "74,56%"',
  ],
  [
    'what those said who were asked',
    'Phường có 1.864 hộ; qua khảo sát 1.297 hộ, tỷ lệ hài lòng đạt 65,98%.',
    'Phường có 1.864 hộ; đã khảo sát 1.297 hộ, đạt tỷ lệ 65,98%.',
    'percent-mismatch.mismatch-likely warning "65,98%"',
  ],
  [
    'the whole has no age',
    'Có 1.864 trẻ; đã tiêm cho 1.297 trẻ, đạt 65,98% số trẻ trong độ tuổi.',
    'Có 1.864 trẻ trong độ tuổi; đã tiêm cho 1.297 trẻ, đạt 65,98% số trẻ trong độ tuổi.',
    'percent-mismatch.mismatch-likely warning "65,98%"',
  ],
  [
    'a profit is no share of the turnover, and its plan is unsaid',
    'Hợp tác xã có doanh thu 1.864 triệu đồng, lợi nhuận 1.297 triệu đồng, đạt 65,98%.',
    'Hợp tác xã có vốn vay 1.864 triệu đồng, đã trả 1.297 triệu đồng, đạt 65,98%.',
    'percent-mismatch.mismatch-likely warning "65,98%"',
  ],
];

describe('a figure that its words leave open', () => {
  itLeavesAlone(OPEN.map(([reason, silent]) => [reason, silent]));
  itFinds(OPEN.map(([reason, , told, finding]) => [reason, told, finding]));
});
