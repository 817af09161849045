import { itLeavesAlone, itTells } from '../../helpers/wordings';

describe('averages', () => {
  itTells([
    [
      'months that a figure counts',
      '6 tháng đầu năm đội cấp 1.488 giấy phép, bình quân mỗi tháng 284 giấy phép.',
      'sum-mismatch.average warning "284"',
      '248',
    ],
    [
      'a rate behind a slash',
      'Trong 9 tháng năm 2023 tiếp nhận 2.457 hồ sơ, trung bình 237 hồ sơ/tháng.',
      'sum-mismatch.average warning "237"',
      '273',
    ],
    [
      'for each of some rounds, the count right behind',
      'Năm 2024, tổ chức 16 đợt hiến máu, thu về 3.472 đơn vị máu, bình quân mỗi đợt 271 đơn vị.',
      'sum-mismatch.average warning "271"',
      '217',
    ],
    [
      'for each of some pupils, by another name of theirs',
      'Hội trao học bổng cho 218 học sinh với số tiền 348.800.000 đồng, bình quân 1.060.000 đồng/em.',
      'sum-mismatch.average warning "1.060.000"',
      '1.600.000',
    ],
    [
      'for each of some persons, named behind "mỗi"',
      'Quỹ giúp 218 cựu chiến binh với tổng số tiền 348.800.000 đồng, bình quân mỗi người 1.060.000 đồng.',
      'sum-mismatch.average warning "1.060.000"',
      '1.600.000',
    ],
    [
      'for each of some classes, the count right behind',
      'Năm 2024, mở 16 lớp với 3.472 học viên, bình quân mỗi lớp 271 học viên.',
      'sum-mismatch.average warning "271"',
      '217',
    ],
    [
      'for each, by a name of several words',
      'Phường có 16 khu phố với 3.472 hộ, bình quân mỗi khu phố 271 hộ.',
      'sum-mismatch.average warning "271"',
      '217',
    ],
    [
      'for each month, so many as a month may be numbered',
      '6 tháng đầu năm đội cấp 72 giấy phép, bình quân mỗi tháng 11 giấy phép.',
      'sum-mismatch.average warning "11"',
      '12',
    ],
    [
      'all years from the first to the last',
      'Giai đoạn 2019 - 2023, toàn huyện trồng mới 1.240 ha rừng, bình quân mỗi năm trồng 284 ha.',
      'sum-mismatch.average warning "284"',
      '248',
    ],
    [
      'the years of a term',
      'Nhiệm kỳ 2015 - 2020 toàn huyện kết nạp 845 đảng viên, bình quân mỗi năm kết nạp 196 đảng viên.',
      'sum-mismatch.average warning "196"',
      '169',
    ],
    [
      'from one rate to another, by the years between',
      'Tỷ lệ lao động qua đào tạo tăng từ 52,4% năm 2018 lên 66,9% năm 2023, bình quân mỗi năm tăng 2,6%.',
      'sum-mismatch.average warning "2,6%"',
      '2,9%',
    ],
    [
      'points over years',
      'Tỷ lệ hộ nghèo giảm 7,25 điểm phần trăm trong 5 năm, bình quân giảm 1,54 điểm phần trăm/năm.',
      'sum-mismatch.average warning "1,54 điểm phần trăm"',
      '1,45 điểm phần trăm',
    ],
    [
      'a change of many years',
      'Từ năm 2018 đến hết năm 2023 toàn ngành giảm 1.488 biên chế, bình quân mỗi năm giảm 284 biên chế.',
      'sum-mismatch.average warning "284"',
      '248',
    ],
    [
      'who shares is told in the next sentence',
      'Hội phụ nữ giúp 2.318 lượt hội viên, bình quân mỗi chi hội giúp 17,8 lượt. Huyện có 124 chi hội.',
      'sum-mismatch.average warning "17,8"',
      '18,7',
    ],
    [
      'a total told with those who share it',
      'Dư nợ đạt 418 tỷ 250 triệu đồng/9.500 hộ vay, dư nợ bình quân 40,4 triệu đồng/khách hàng.',
      'sum-mismatch.average warning "40,4"',
      '44,0',
    ],
    [
      'by heads and by months',
      'Trong 12 tháng, 86 kiểm sát viên thụ lý 9.246 vụ, bình quân mỗi kiểm sát viên thụ lý 9,86 vụ/tháng.',
      'sum-mismatch.average warning "9,86"',
      '8,96',
    ],
  ]);
  itTells([
    [
      'of what a rate rose by',
      'Tỷ lệ hộ nghèo từ 12,40% năm 2018 lên 18,75% năm 2023, bình quân mỗi năm tăng 1,72%.',
      'sum-mismatch.average warning "1,72%"',
      '1,27%',
    ],
    [
      'of what a rate fell by',
      'Tỷ lệ hộ nghèo từ 18,75% năm 2018 xuống 12,40% năm 2023, bình quân mỗi năm giảm 1,72%.',
      'sum-mismatch.average warning "1,72%"',
      '1,27%',
    ],
  ]);
  itLeavesAlone([
    [
      'rates of growth are averaged otherwise',
      'Tốc độ tăng trưởng từ 6,2% năm 2018 lên 8,7% năm 2023, bình quân mỗi năm tăng 5,0%.',
    ],
    [
      'an average that falls, beside a rate that rises',
      'Tỷ lệ hộ nghèo từ 12,40% năm 2018 lên 18,75% năm 2023, bình quân mỗi năm giảm 1,72%.',
    ],
    [
      'an average that rises, beside a rate that falls',
      'Tỷ lệ hộ nghèo từ 18,75% năm 2018 xuống 12,40% năm 2023, bình quân mỗi năm tăng 1,72%.',
    ],
    [
      'growth of a value is compounded',
      'Giá trị sản xuất năm 2018 đạt 1.240 tỷ đồng, năm 2023 đạt 1.860 tỷ đồng, bình quân mỗi năm tăng 8,4%.',
    ],
    [
      'an average of another term',
      'Năm 2022 kết nạp 412 đảng viên; nhiệm kỳ trước bình quân mỗi năm kết nạp 328 đảng viên.',
    ],
    [
      'an average of other years',
      'Giai đoạn 2016 - 2020 giải ngân 1.246 tỷ đồng; giai đoạn 2021 - 2023 giải ngân bình quân mỗi năm 429,2 tỷ đồng.',
    ],
    [
      'one of several years',
      'Năm 2023 bắt 246 đối tượng; trong 5 năm qua, bình quân mỗi năm bắt 249 đối tượng.',
    ],
    ['months of another thing', 'Lớp học kéo dài 3 tháng với 45 học viên, bình quân mỗi tháng 51 buổi.'],
  ]);
});
