import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'what auditors ask for, named by what it does',
    'Qua 64 báo cáo kiểm toán, đã kiến nghị xử lý tài chính là 9.151,6 tỷ đồng (tăng thu 2.316,4 tỷ đồng; giảm chi 3.127,2 tỷ đồng; xử lý tài chính khác 3.672 tỷ đồng).',
    'sum-mismatch.mismatch warning "9.151,6"',
    '9.115,6',
  ],
  [
    'the same behind “Trong đó”',
    'Kết quả xử lý tài chính là 21.423,5 tỷ đồng, tăng 42% so với cùng kỳ. Trong đó, thu về ngân sách là 6.018,2 tỷ đồng; giảm chi ngân sách 7.104,5 tỷ đồng; kiến nghị khác 8.309,8 tỷ đồng.',
    'sum-mismatch.mismatch warning "21.423,5"',
    '21.432,5',
  ],
  [
    'readers of whom the young have “thiếu” in their name',
    'Có 371 thẻ đọc thường xuyên, trong đó có 194 thẻ thiếu nhi và 123 thẻ người lớn.',
    'sum-mismatch.mismatch warning "371"',
    '317',
  ],
  [
    'schools of many kinds, one with a bracket of its own',
    'Toàn tỉnh có 348 trường, gồm 214 trường mầm non (có 6 trường tư thục); 96 trường tiểu học; 1 trường dân tộc nội trú; 53 trường trung học; 1 trường cao đẳng; 1 trung tâm giáo dục thường xuyên.',
    'sum-mismatch.mismatch warning "348"',
    '366',
  ],
  [
    'thousands of billions with hundreds of them',
    'Đề án sử dụng 18 nghìn tỷ đồng (ngân sách trung ương 12 nghìn tỷ đồng; ngân sách địa phương 3 nghìn 400 tỷ đồng; nguồn khác 600 tỷ đồng).',
    'sum-mismatch.mismatch warning "18"',
    '16',
  ],
  [
    'a part that has the unit of its list and does not say it',
    'Tổng sản lượng thủy sản 48.080 tấn (sản lượng khai thác 33,6 ngàn tấn, sản lượng nuôi trồng 15.200).',
    'sum-mismatch.mismatch warning "48.080"',
    '48.800',
  ],
];

const SILENT: readonly Silent[] = [
  [
    'a bracket that tells of one kind, and others out of it',
    'Toàn tỉnh có 427 trường, gồm 214 trường mầm non (có 6 trường tư thục); 27 trường tiểu học; 186 trường trung học cơ sở.',
  ],
  [
    'a fraction that names what the percentages behind are shares of',
    'Trong số 1.299/2.222 vụ cháy đã được điều tra rõ nguyên nhân thì cháy do thiết bị điện chiếm tới 72,9%; do bất cẩn chiếm 18,3%.',
  ],
  [
    'what revenue gained on the year before is a change',
    'Tổng thu ngân sách đạt 9.115,6 tỷ đồng, trong đó tăng thu 416,4 tỷ đồng so với dự toán; chi thường xuyên 3.127,2 tỷ đồng.',
  ],
  [
    'people who may be of two kinds at once',
    'Lớp học có 348 học viên, trong đó 214 đảng viên, 196 người dân tộc thiểu số.',
  ],
];

describe('figures of a statement: kinds in lists that their names tell apart', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
