import { itFinds, itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

/** Wordings of plain reports, each with a wrong figure. */
const TOLD: readonly Told[] = [
  [
    'who left, in a bracket behind who is left',
    'Ban Chấp hành gồm 45 đồng chí; đến nay còn 40 đồng chí (2 đồng chí nghỉ hưu, 1 đồng chí chuyển công tác, 1 đồng chí từ trần).',
    'sum-mismatch.remainder warning "40"',
    '41',
  ],
  [
    'what came and went, behind what is left',
    'Đầu năm có 1.842 hộ nghèo (7,6%), cuối năm còn 1.375 hộ (5,6%); trong năm thoát nghèo 531 hộ, phát sinh 46 hộ.',
    'sum-mismatch.balance warning "1.375"',
    '1.357',
  ],
  [
    'a share of what is done to things',
    'Trung tâm khám 128.416 lượt, đạt 107,2% kế hoạch; chuyển tuyến 1.406 lượt, chiếm 1,4% số lượt khám.',
    'percent-mismatch.mismatch-likely warning "1,4%"',
    '1,1%',
  ],
  [
    'as many percentages in a bracket as counts before it',
    'Qua giám sát 14 tổ chức đảng và 52 đảng viên, phát hiện 3 tổ chức, 7 đảng viên có dấu hiệu vi phạm (chiếm 21,4% và 15,3%).',
    'percent-mismatch.mismatch-likely warning "15,3%"',
    '13,5%',
  ],
  [
    'an average over what has two names',
    'Huyện có 58 trường, 812 nhóm, lớp, 24.360 học sinh, bình quân 38 học sinh/lớp.',
    'sum-mismatch.average warning "38"',
    '30',
  ],
  [
    'a part that is taken apart itself',
    'Tổng số 2.814 đảng viên, trong đó được miễn đánh giá 162 đồng chí; được đánh giá 2.688 đồng chí, gồm: xuất sắc 412 đồng chí (15,33%); hoàn thành tốt 2.018 đồng chí (75,07%); hoàn thành 247 đồng chí (9,19%); không hoàn thành 11 đồng chí (0,41%).',
    'sum-mismatch.mismatch warning "2.814"',
    '2.850',
  ],
  [
    'a change of an average',
    'Giá bán điện bình quân tăng 4,4% (từ 2.006,79 đồng lên 2.103,11 đồng/kWh).',
    'change-mismatch.growth error "4,4%"',
    '4,8%',
  ],
  [
    'a base in a bracket without its name',
    'Chi bộ hiện có 612 đảng viên, tăng 64 so với đầu nhiệm kỳ (566).',
    'change-mismatch.apart warning "64"',
    '46',
  ],
  [
    'the whole of a fraction, with the same whole behind',
    'Toàn huyện có 1.246/1.286 (99,6%) thôn có điện, 1.198/1.286 (93,2%) thôn có đường ô tô.',
    'percent-mismatch.mismatch error "99,6%"',
    '96,9%',
  ],
  [
    'a base that is one of a bracket',
    'Chi cục quản lý 4.286 phương tiện (ô tô 1.246, mô tô 3.040); kiểm định 1.198 lượt, đạt 91,6% số ô tô.',
    'percent-mismatch.mismatch-likely warning "91,6%"',
    '96,1%',
  ],
  [
    'what became of appeals',
    'Tòa án tỉnh giải quyết 298 vụ (95,5%): giữ nguyên bản án 186 vụ, sửa án 84 vụ, hủy án 61 vụ, đình chỉ 12 vụ.',
    'sum-mismatch.mismatch warning "298"',
    '343',
  ],
  [
    'a third of complaints are right in part',
    'Đã giải quyết 96 đơn khiếu nại, kết quả: khiếu nại đúng 11 đơn, đúng một phần 19 đơn, sai 68 đơn.',
    'sum-mismatch.mismatch warning "96"',
    '98',
  ],
];

const SILENT: readonly Silent[] = [
  [
    'who is absent is both what the fraction leaves and the sum of the reasons',
    'Hội nghị có 38/41 ủy viên dự, vắng 3 (có lý do 2, không lý do 1).',
  ],
  [
    'those who left come to little beside those who are left',
    'Ban Chấp hành gồm 44 đồng chí; đến nay còn 40 đồng chí (nghỉ hưu 2, chuyển công tác 1, từ trần 1).',
  ],
  [
    'nobody says how many there were',
    'Ban Chấp hành đến nay còn 40 đồng chí (2 đồng chí nghỉ hưu, 1 đồng chí chuyển công tác, 1 đồng chí từ trần).',
  ],
  [
    'those in the bracket are some of those who are left',
    'Chi bộ gồm 45 đồng chí; đến nay còn 41 đồng chí (2 đồng chí dự bị, 12 đồng chí nữ).',
  ],
  [
    'what stands behind what is left is no move of it',
    'Đầu năm có 1.842 hộ nghèo, cuối năm còn 1.375 hộ; trong năm xây 531 nhà, vay 46 tỷ đồng.',
  ],
  [
    'other things are done to them',
    'Trung tâm khám 128.416 lượt, đạt 107,2% kế hoạch; chuyển tuyến 1.406 lượt, chiếm 1,4% số lượt điều trị.',
  ],
  [
    'both percentages in the bracket are named',
    'Phát hiện 3 tổ chức, 7 đảng viên vi phạm (chiếm 21,4% số tổ chức và 15,3% số đảng viên được kiểm tra).',
  ],
  [
    'a bracket behind a change tells of that',
    'Toàn tỉnh giảm 48/512 đơn vị sự nghiệp (9,4%), giảm 1.124 biên chế (6,2%).',
  ],
  [
    'a bracket ends with its parts',
    'Thực hiện 14/15 chỉ tiêu đạt và vượt kế hoạch (vượt 9 chỉ tiêu, đạt 5 chỉ tiêu), 01 chỉ tiêu không đạt.',
  ],
  [
    'what each of some attained is shared by nobody',
    'Có 8 xã về đích, trong đó 3 xã đạt 19/19 tiêu chí, 2 xã đạt 18/19 tiêu chí, 3 xã đạt 17/19 tiêu chí; bình quân 18 tiêu chí/xã.',
  ],
  [
    'one percentage is said to be of all, though the parts make those who came',
    'Có 94/95 đại biểu tham gia, kết quả: 92 đại biểu tán thành (bằng 96,8% tổng số đại biểu), 1 đại biểu không tán thành (1,1%), 1 đại biểu không biểu quyết (1,1%).',
  ],
  ['a change of each year', 'Thu ngân sách bình quân tăng 4,4% (từ 2.006,79 tỷ đồng lên 2.503,11 tỷ đồng).'],
  [
    'what became of some appeals',
    'Tòa án tỉnh giải quyết 298 vụ, trong đó có 61 vụ bị hủy án, 12 vụ đình chỉ.',
  ],
  [
    'what some complaints were',
    'Đã giải quyết 96 đơn khiếu nại, trong đó có 11 đơn đúng, 19 đơn đúng một phần.',
  ],
  [
    'the second name is no name of who shares',
    'Huyện có 58 trường, 812 nhóm, tổ, 24.360 học sinh, bình quân 38 học sinh/lớp.',
  ],
];

describe('figures of plain reports', () => {
  itTells(TOLD);
  itFinds([
    [
      'who is absent, though the reasons in the bracket make it',
      'Hội nghị có 38/41 ủy viên dự, vắng 5 (có lý do 3, không lý do 2).',
      'sum-mismatch.remainder warning "5"',
    ],
  ]);
  itLeavesAlone(SILENT);
});
