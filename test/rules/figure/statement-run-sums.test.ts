import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'percentages that make 100 % prove that the parts are all',
    'Tòa án thụ lý 174 vụ án, giải quyết 158 vụ, đạt 67,8%. Trong số đã giải quyết: xét xử 75 vụ (63,6%), đình chỉ 34 vụ (28,8%), chuyển hồ sơ 9 vụ (7,6%).',
    'sum-mismatch.mismatch warning "158"',
    '118',
  ],
  [
    'two kinds that no word opens',
    'Lượng khách đến huyện năm 2023 đạt 4,9 triệu lượt, vượt kế hoạch. Khách quốc tế 628,4 nghìn lượt, gấp 3,9 lần năm trước. Khách nội địa 3.812,6 nghìn lượt.',
    'sum-mismatch.mismatch warning "4,9"',
    '4,4',
  ],
  [
    'what was demanded back and what was left to others',
    'Thanh tra phát hiện 146 đơn vị vi phạm với số tiền 78,3 tỷ đồng, kiến nghị thu hồi 26,9 tỷ đồng. Đồng thời, kiến nghị cơ quan có thẩm quyền xử lý số tiền 46,4 tỷ đồng.',
    'sum-mismatch.mismatch warning "78,3"',
    '73,3',
  ],
  [
    'figures that stand beside a total and its parts',
    'Phát hiện vi phạm với số tiền 2.417 tỷ đồng, 936 ha đất, kiến nghị thu hồi 385 tỷ đồng và 127 ha đất, kiến nghị xem xét, xử lý số tiền 2.032 tỷ đồng, 836 ha đất.',
    'sum-mismatch.mismatch warning "936"',
    '963',
  ],
  [
    'clauses that begin with the word of the total',
    'Tổng thu ngân sách huyện năm 2022 là 1.843,6 tỷ đồng. Bao gồm thu được hưởng 916,3 tỷ đồng; thu kết dư 42,8 tỷ đồng. Thu bổ sung từ cấp trên 720,5 tỷ đồng. Thu chuyển nguồn 154,0 tỷ đồng.',
    'sum-mismatch.mismatch warning "1.843,6"',
    '1.833,6',
  ],
  [
    'the total is announced behind its parts',
    'Các đơn vị tặng 1.280 suất quà trị giá 645 triệu đồng, bàn giao 14 nhà trị giá 1,16 tỷ đồng và 36 sổ tiết kiệm trị giá 180 triệu đồng, với tổng trị giá 1,958 tỷ đồng.',
    'sum-mismatch.mismatch warning "1,958"',
    '1,985',
  ],
  [
    'the total is concluded in the next sentence',
    'Năm 2021 kết nạp 174 đảng viên; năm 2022 kết nạp 203 đảng viên; 6 tháng đầu năm 2023 kết nạp thêm 98 đảng viên. Như vậy, từ đầu nhiệm kỳ đến nay đã kết nạp 457 đảng viên.',
    'sum-mismatch.mismatch warning "457"',
    '475',
  ],
  [
    'the total says again what was done',
    'Huyện tổ chức huấn luyện dân quân năm thứ nhất 176 đồng chí. Dân quân năm thứ hai huấn luyện 524 đồng chí. Dân quân tại chỗ 438 đồng chí. Tổng số huấn luyện toàn huyện 1.183 đồng chí.',
    'sum-mismatch.mismatch warning "1.183"',
    '1.138',
  ],
  [
    'what was, and what came',
    'Toàn tỉnh có 1.164 trường đạt chuẩn. Năm 2019 số trường đạt chuẩn tăng thêm 118 trường; năm 2020 tăng thêm 109 trường, nâng tổng số trường đạt chuẩn lên 1.319 trường.',
    'sum-mismatch.mismatch warning "1.319"',
    '1.391',
  ],
  [
    'two columns by years',
    'Trong ba năm, các tổ hòa giải đã thụ lý 1.877 vụ việc, hòa giải thành 1.354 vụ việc. Cụ thể: năm 2016 thụ lý 654 vụ việc, hòa giải thành 472 vụ việc; năm 2017 thụ lý 627 vụ việc, hòa giải thành 458 vụ việc; năm 2018 thụ lý 596 vụ việc, hòa giải thành 415 vụ việc.',
    'sum-mismatch.mismatch warning "1.354"',
    '1.345',
  ],
  [
    'a count behind the word of a label',
    'Ghi nhận 1.734 ca mắc, trong đó điều trị khỏi 1.286 ca, đang điều trị tại bệnh viện 373 ca, tại nhà 84 ca.',
    'sum-mismatch.mismatch warning "1.734"',
    '1.743',
  ],
];

const SILENT: readonly Silent[] = [
  [
    'percentages of another whole',
    'Tòa án thụ lý 174 vụ án, giải quyết 181 vụ. Xét xử 75 vụ (41,4%), đình chỉ 34 vụ (18,8%), chuyển hồ sơ 9 vụ (5,0%).',
  ],
  [
    'two of a kind beside each other',
    'Khách nội địa năm trước đạt 4,9 triệu lượt. Khách quốc tế 628,4 nghìn lượt. Khách nội địa 3.812,6 nghìn lượt.',
  ],
  [
    'bounds by kind',
    'Đối với đập cấp đặc biệt là 300 m; đập cấp I là 200 m; đập cấp II là 100 m; đập cấp III là 50 m; đập cấp IV là 20 m.',
  ],
  [
    'exports and imports',
    'Kim ngạch tháng 4 đạt 458 triệu USD. Xuất khẩu 284 triệu USD, nhập khẩu 264 triệu USD.',
  ],
  [
    'a total of something else',
    'Doanh thu quý I đạt 645 tỷ đồng, quý II đạt 716 tỷ đồng, tổng lợi nhuận đạt 1.316 tỷ đồng.',
  ],
  [
    'nothing is summed up',
    'Đã vận động 645 triệu đồng, cộng đồng dân cư góp 716 triệu đồng và 1.316 triệu đồng.',
  ],
  [
    'what was is not told',
    'Năm 2019 kết nạp được 816 đảng viên, tăng 275 đảng viên so với năm 2018, nâng tổng số đảng viên lên 1.901 đảng viên.',
  ],
];

describe('sums of parts that are known before their total', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
