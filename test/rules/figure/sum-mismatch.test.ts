import { tablesOf } from '../../helpers/rule-tables';

const RULE = tablesOf('figure/sum-mismatch');

RULE.reports([
  ['Tỉnh có 93 đơn vị cấp xã, gồm 77 xã và15 phường.', 'mismatch warning "93"'],
  ['Có 76 tổ chức cơ sở, gồm 16 đảng bộ và 51 chi bộ.', 'mismatch warning "76"'],
  // Two blanks by mistake make no table.
  ['Có 76 tổ chức cơ sở,  gồm 16 đảng bộ\nvà 51 chi bộ.', 'mismatch warning "76"'],
  ['Có 130 đơn vị (gồm 11 phường và 118 xã).', 'mismatch warning "130"'],
  ['Có 9 dự án, gồm 7 dự án của tỉnh, 1 dự án của huyện và 3 dự án của xã.', 'mismatch warning "9"'],
  [
    'Có 22 cuộc kiểm tra, bao gồm: 8 cuộc tại xã; 10 cuộc tại huyện; 5 cuộc tại tỉnh.',
    'mismatch warning "22"',
  ],
  [
    'Có 53 trường hợp, gồm 3 cán bộ cấp tỉnh, 20 cán bộ cấp huyện, 31 cán bộ cấp xã.',
    'mismatch warning "53"',
  ],
  ['Tổng vốn 4,5 tỷ đồng, gồm 1,3 tỷ đồng của tỉnh và 1,3 tỷ đồng của huyện.', 'mismatch warning "4,5"'],
  ['Có 30 hồ sơ, trong đó 21 hồ sơ đúng hạn, còn lại 8 hồ sơ quá hạn.', 'remainder warning "8"'],
  ['Có 76 tổ chức, gồm 16 đảng bộ (21,1%) và 51 chi bộ (67,1%).', 'mismatch warning "76"'],
  ['Có 76 tổ chức, gồm 16 đảng bộ và 51 chi bộ, đều đã họp.', 'mismatch warning "76"'],
  ['Có 80 người trên khoang, gồm 73 hành khách và 5 thành viên tổ bay.', 'mismatch warning "80"'],
  [
    'Có 76 tổ chức cơ sở, gồm 16 đảng bộ và 51 chi bộ. Có 9 xã, gồm 4 xã miền núi và 6 xã đồng bằng.',
    'mismatch warning "76"',
    'mismatch warning "9"',
  ],
  [
    'Có 1.250 triệu đồng, gồm: tỉnh 800 triệu đồng; huyện 350 triệu đồng; dân góp 90 triệu đồng.',
    'mismatch warning "1.250"',
  ],
  ['Có 30 đơn vị, gồm cấp tỉnh 12 đơn vị, cấp huyện 8 đơn vị, cấp xã 11 đơn vị.', 'mismatch warning "30"'],
  ['Có 12 đồng chí, gồm 7 nam và 4 nữ.', 'mismatch warning "12"'],
  ['Biên chế giảm 15 người, gồm nghỉ hưu 12 người, chuyển đi 6 người.', 'mismatch warning "15"'],
  ['Ông A vay 500 triệu đồng, đã trả 120 triệu đồng, còn nợ 390 triệu đồng.', 'remainder warning "390"'],
  ['Có 30 hộ, trong đó có 45 hộ nghèo.', 'part-larger warning "45"'],
]);

RULE.reports([
  [
    'Khóa học có 64 tiết (bao gồm 40 tiết giảng, 14 tiết thảo luận, thời lượng 50 phút/tiết).',
    'mismatch warning "64"',
  ],
  ['Huyện có 12 lần được khen, gồm 7 lần cấp tỉnh và 6 lần cấp huyện.', 'mismatch warning "12"'],
  ['Có 6 cơ quan, trong đó có 9 cơ quan cấp huyện.', 'part-larger warning "9"'],
  ['Đội có 12 đồng chí (gồm 01 đội trưởng và 10 đội viên).', 'mismatch warning "12"'],
]);

RULE.reports([
  ['Có 13 đảng bộ, gồm 9 đảng bộ huyện và 5 đảng bộ khác, với tổng số 531 chi bộ.', 'mismatch warning "13"'],
  [
    'Có 154 xã, trong đó có 51 xã khu vực III, 94 xã khu vực I và 78 thôn khó khăn.',
    'mismatch warning "154"',
  ],
  ['Có 76 tổ chức,  gồm 16 đảng bộ  và 51 chi bộ  cơ sở.', 'mismatch warning "76"'],
  ['| Xã An | Có 41 hồ sơ, gồm 11 hồ sơ mới, 12 hồ sơ cũ và 27 hồ sơ trả. | 12 |', 'mismatch warning "41"'],
]);

RULE.isSilent([
  [
    'rows whose columns stand apart by blanks',
    [
      'TT   Nội dung                             ĐVT        Kết quả',
      '  1  Số ý kiến đã tiếp thu                Ý kiến     -',
      '  2  Tổng số thủ tục đã rà soát           Thủ tục       130',
      '2.1  Cấp tỉnh                             Thủ tục        34',
      '2.2  Cấp xã                               Thủ tục        26',
      '2.3  Liên thông                           Thủ tục        70',
    ].join('\n'),
  ],
  ['names that end in numbers', 'Điểm thi chia theo 2 khu, gồm: khu nhà Sen 1 và khu nhà Sen 2.'],
  ['numbers of items', 'Chi cục có 3 phòng gồm: 1- Phòng Tổng hợp; 2- Phòng Kỹ thuật; 3- Phòng Thanh tra.'],
  [
    'what is left of movements both ways',
    'Cuối năm còn 987 hộ nghèo, giảm 258 hộ, trong đó thoát nghèo 291 hộ, phát sinh mới 33 hộ.',
  ],
  [
    'movements both ways that are all told',
    'Biên chế giảm 14 người, gồm nghỉ hưu 12 người, chuyển đi 6 người và nhận 4 người.',
  ],
  [
    'interest that leaves all of what was lent',
    'Ông A vay 500 triệu đồng, đã trả 120 triệu đồng tiền lãi, còn nợ gốc 500 triệu đồng.',
  ],
  ['factors', 'Số khách tăng 1,8 lần, trong đó khách quốc tế tăng 4,25 lần.'],
  ['articles of another law', 'Nghị định có 4 điều, trong đó sửa đổi, bổ sung 17 điều; bãi bỏ 3 điều.'],
  [
    'a list of something else',
    'Kho A có 40 bao gạo, trong đó có 12 bao mới; kho B có 95 bao muối, 60 bao gạo.',
  ],
  ['two kinds of one first syllable', 'Vùng có 11 thị xã, trong đó có 4 thị xã mới, 37 thị trấn.'],
  ['the list goes on with others', 'Đội được 9 giải, gồm 2 nhất, 3 nhì, 4 ba, có 5 em dự thi lần đầu.'],
  ['times in two pieces', 'Ca trực dài 4 giờ (gồm 1 giờ 30 phút đo đạc và 2 giờ 30 phút ghi chép).'],
  ['ages', 'Mời huấn luyện viên 53 tuổi gồm các ông Nam, Hải. Ông Nam, 30 tuổi và ông Hải, 33 tuổi đều đến.'],
  ['a total that cannot be read', 'Có 8.973194 tờ khai, trong đó có 4.763.587 tờ khai xanh.'],
  ['leaders alone', 'Tổ thẩm định có 09 đồng chí (gồm 01 tổ trưởng và 02 tổ phó).'],
  ['the parts add up', 'Có 67 tổ chức cơ sở, gồm 16 đảng bộ và 51 chi bộ.'],
  ['a list behind "trong đó" may be partial', 'Có 18 người, trong đó có 3 phụ nữ và 2 trẻ em.'],
  ['classes behind "trong đó" may overlap', 'Có 25 dự án, trong đó 18 dự án du lịch và 11 dự án lưu trú.'],
  ['another unit', 'Công suất 560 MW, gồm 4 tổ máy và 2 trạm.'],
  ['another unit', 'Tổng vốn 1.219 tỷ đồng, gồm 251 triệu đồng và 12 triệu đồng.'],
  ['a name of its own, and too far apart', 'Nhận 5 lớp, gồm 120 học sinh nam và 95 học sinh nữ.'],
  ['approximate', 'Có khoảng 76 tổ chức, gồm 16 đảng bộ và 51 chi bộ.'],
  ['approximate', 'Có ít nhất 76 tổ chức, gồm 16 đảng bộ và 51 chi bộ.'],
  ['approximate parts', 'Có 76 tổ chức, gồm gần 16 đảng bộ và 51 chi bộ.'],
  ['the end of an interval', 'Có 70-76 tổ chức, gồm 16 đảng bộ và 51 chi bộ.'],
  ['members without a number', 'Có 20 người, gồm 12 đại biểu, 5 cán bộ cùng các khách mời.'],
  ['a member in words', 'Có 20 người, gồm 12 đại biểu, 5 cán bộ và một thư ký.'],
  ['the list goes on', 'Có 250 người, gồm 64 bác sĩ, 54 y sĩ, 88 điều dưỡng...'],
  ['the list goes on', 'Có 250 người, gồm 64 bác sĩ, 54 y sĩ, 88 điều dưỡng…'],
  ['two numbers in one part', 'Có 76 tổ chức, gồm 16 đảng bộ với 3 chi bộ và 51 chi bộ.'],
  ['one part alone', 'Có 42 người bị thương, gồm 4 cán bộ.'],
  ['one thing and what is in it', 'Bỏ quên 1 kiện hàng gồm 1 túi lớn và 1 túi nhỏ.'],
  ['another subject between', 'Bắt 3 đối tượng cùng tang vật gồm 3 túi và 1 ô tô.'],
  [
    'rounded figures',
    'Tổng vốn 4,0 tỷ đồng, gồm 1,3 tỷ đồng của tỉnh, 1,3 tỷ đồng của huyện và 1,3 tỷ đồng của xã.',
  ],
  ['a part as large as its total', 'Có 30 hộ, trong đó có 30 hộ nghèo.'],
  [
    'a fourth number that may belong to it',
    'Tiếp nhận 650 hồ sơ, giải quyết 600 hồ sơ, trả lại 5 hồ sơ, còn lại 18 hồ sơ.',
  ],
  ['a count that may be a label', 'Có 30 đơn vị, gồm phường 12 đơn vị, huyện 8 đơn vị, cấp xã 11 đơn vị.'],
  ['a member behind the last part', 'Có 8 cán bộ (gồm 3 trưởng phòng, 4 phó phòng và tương đương).'],
  ['nothing', ''],
]);

RULE.inEveryDress([
  ['Có 76 tổ chức cơ sở, gồm 16 đảng bộ và 51 chi bộ.', 'mismatch warning', '76'],
  ['Có 130 đơn vị (gồm 11 phường và 118 xã) đã họp.', 'mismatch warning', '130'],
  ['Có 30 hộ, trong đó có 45 hộ nghèo.', 'part-larger warning', '45'],
]);

RULE.pointsAt([
  ['Có 76 tổ chức cơ sở, gồm 16 đảng bộ và 51 chi bộ.', '76', '16', '51'],
  ['Có 30 hộ, trong đó có 45 hộ nghèo.', '45', '30'],
]);

RULE.repairs([
  [
    'Có 76 tổ chức cơ sở, gồm 16 đảng bộ và 51 chi bộ.',
    'Sửa tổng số thành 67 | Có 67 tổ chức cơ sở, gồm 16 đảng bộ và 51 chi bộ.',
    'Sửa số 16 thành 25 | Có 76 tổ chức cơ sở, gồm 25 đảng bộ và 51 chi bộ.',
    'Sửa số 51 thành 60 | Có 76 tổ chức cơ sở, gồm 16 đảng bộ và 60 chi bộ.',
  ],
  [
    'Có 8 xã, gồm 04 xã miền núi và 05 xã đồng bằng.',
    'Sửa tổng số thành 9 | Có 9 xã, gồm 04 xã miền núi và 05 xã đồng bằng.',
    'Sửa số 04 thành 03 | Có 8 xã, gồm 03 xã miền núi và 05 xã đồng bằng.',
    'Sửa số 05 thành 04 | Có 8 xã, gồm 04 xã miền núi và 04 xã đồng bằng.',
  ],
  [
    'Có 41 hồ sơ, gồm 11 hồ sơ mới, 12 hồ sơ cũ, 13 hồ sơ chuyển và 14 hồ sơ trả.',
    'Sửa tổng số thành 50 | Có 50 hồ sơ, gồm 11 hồ sơ mới, 12 hồ sơ cũ, 13 hồ sơ chuyển và 14 hồ sơ trả.',
  ],
]);
