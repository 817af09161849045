import { itFinds, itLeavesAlone } from '../../helpers/wordings';

/** Percentages of a scale that leave no kind out, with a slip, and what is told of it. */
const TOLD: readonly (readonly [reason: string, text: string, finding: string])[] = [
  [
    'kinds in a bracket, but not what those leave together',
    'Có 84,4% doanh nghiệp ổn định và tốt hơn (65,8% ổn định và 16,8% tốt hơn), 15,6% khó khăn hơn.',
    'sum-mismatch.mismatch warning "84,4%"',
  ],
  [
    'loans by their term',
    'Dư nợ ngắn hạn chiếm 61,27% tổng dư nợ, dư nợ trung dài hạn chiếm 38,37% tổng dư nợ.',
    'sum-mismatch.remainder warning "38,37%"',
  ],
  [
    'a scale whose highest class holds that above it',
    'Có 84,16% đảng viên hoàn thành tốt nhiệm vụ trở lên; 14,92% hoàn thành nhiệm vụ và 0,29% không hoàn thành nhiệm vụ.',
    'sum-mismatch.remainder warning "0,29%"',
  ],
  [
    'the sectors, each with its change',
    'Năm 2022, nông nghiệp chiếm 18,42%, giảm 1,35% so với năm 2021; công nghiệp chiếm 47,31%, tăng 2,06% so với năm 2021 và dịch vụ chiếm 34,72%, giảm 0,71% so với năm 2021.',
    'sum-mismatch.remainder warning "34,72%"',
  ],
  [
    'what those who were asked expect',
    'Có 31,4% cơ sở dự báo thuận lợi hơn; 47,8% dự báo giữ ổn định và 28,0% dự báo khó khăn hơn.',
    'sum-mismatch.remainder warning "28,0%"',
  ],
  [
    'kinds in a bracket behind their percentage',
    'Khảo sát cho thấy 76,2% hộ đánh giá ổn định và tốt hơn (51,4% giữ ổn định và 28,4% tốt hơn).',
    'sum-mismatch.mismatch warning "76,2%"',
  ],
  [
    'men and women',
    'Trong số học viên, nam chiếm 57,3%, nữ chiếm 47,2%.',
    'sum-mismatch.remainder warning "47,2%"',
  ],
];

/** The same of lists whose kinds no scale names. */
const LISTED: readonly (readonly [reason: string, text: string, finding: string])[] = [
  [
    'two that a word opens and another joins',
    'Diện tích đất trồng cây là 14.491 ha, trong đó 70,8% là cây ăn quả và 22,9% là cây lấy gỗ.',
    'sum-mismatch.remainder warning "22,9%"',
  ],
  [
    'items behind a colon',
    'Trình độ chuyên môn: trung cấp 22,18%; cao đẳng 5,26%; đại học, sau đại học 75,26%.',
    'sum-mismatch.remainder warning "75,26%"',
  ],
];

/** Percentages that need not fill a hundred. */
const SILENT: readonly (readonly [reason: string, text: string])[] = [
  ['they fill it', 'Dư nợ ngắn hạn chiếm 61,27% tổng dư nợ, dư nợ trung dài hạn chiếm 38,73% tổng dư nợ.'],
  [
    'they fill it but for rounding',
    'Có 31,4% cơ sở dự báo thuận lợi hơn; 47,8% ổn định và 20,7% khó khăn hơn.',
  ],
  ['a class is left out', 'Tổ chức vững mạnh chiếm 81,3%; hoàn thành tốt chiếm 14,2%; yếu kém chiếm 0,5%.'],
  [
    'one is of the other',
    'Trong số học viên, nữ chiếm 57,3%, trong đó nam chiếm 47,2%; đảng viên chiếm 12,4%.',
  ],
  ['one is of a plan', 'Nam chiếm 57,3%, tỷ lệ nữ theo kế hoạch 47,2%.'],
  ['the way the files come', 'Hồ sơ trực tuyến chiếm 42,6%; trả qua bưu chính công ích đạt 18,3%.'],
  ['the bracket tells of other times', 'Có 76,2% hộ đánh giá tốt hơn (quý trước 51,4% và cùng kỳ 28,4%).'],
  [
    'the bracket tells of one kind',
    'Tổ chức vững mạnh chiếm 81,3% (tiêu biểu 19,8%); hoàn thành tốt chiếm 18,7%.',
  ],
];

/** Lists that are none of shares, or of which chance alone may come near a hundred. */
const UNLISTED: readonly (readonly [reason: string, text: string])[] = [
  ['shares without decimals', 'Trình độ: trung cấp 22%; cao đẳng 5%; đại học 37%.'],
  ['what each attained', 'Kết quả: xã Đông đạt 22,18%; xã Tây đạt 5,26%; xã Nam đạt 75,26%.'],
  ['two that nothing opens', 'Cây ăn quả chiếm 70,8% và 22,9% là cây lấy gỗ.'],
  ['some of several', 'Trình độ: trung cấp 22,18%; cao đẳng 5,26%; thạc sĩ 3,41%.'],
];

describe('percentages that fill a hundred', () => {
  itFinds(LISTED);
  itLeavesAlone(UNLISTED);
  itFinds(TOLD.map(([reason, text, finding]) => [reason, text, finding]));
  itLeavesAlone(SILENT);
});
