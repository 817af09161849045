import { tablesOf } from '../../helpers/rule-tables';

const RULE = tablesOf('figure/share-total');

RULE.reports([
  ['Cơ cấu kinh tế: nông nghiệp 20,5%, công nghiệp 45,2%, dịch vụ 36,3%.', 'over-hundred warning "36,3%"'],
  [
    'Cơ cấu kinh tế: nông, lâm nghiệp và thủy sản chiếm 27,4%; công nghiệp - xây dựng chiếm 39,8%; thương mại - dịch vụ chiếm 33,7%.',
    'over-hundred warning "33,7%"',
  ],
  [
    'Cơ cấu kinh tế: nông nghiệp, lâm nghiệp, thuỷ sản 27,4%, công nghiệp, xây dựng 39,8%, thương mại, dịch vụ, du lịch 33,7%.',
    'over-hundred warning "33,7%"',
  ],
  [
    'Cơ cấu kinh tế: Nông - lâm - ngư nghiệp 27,4%; công nghiệp, tiểu thủ công nghiệp và xây dựng 39,8%; thương mại và dịch vụ 33,7%.',
    'over-hundred warning "33,7%"',
  ],
  ['Có 91,2% hoàn thành, số còn lại chiếm 9,8%.', 'over-hundred warning "9,8%"'],
  ['Có 91,2% hoàn thành, còn lại là 7,8%.', 'below-hundred warning "7,8%"'],
  ['Kết quả xếp loại: tốt 40%, khá 35%, đạt 15%.', 'below-hundred warning "15%"'],
  // Four that are rounded come to half a unit each more or less, and these to one unit more.
  ['Xếp loại: tốt 25,0%, khá 25,0%, trung bình 25,0%, yếu 25,3%.', 'over-hundred warning "25,3%"'],
  ['Xếp loại: tốt 25,0%, khá 25,0%, trung bình 25,0%, yếu 24,7%.', 'below-hundred warning "24,7%"'],
  ['Xếp loại: tốt 40%, khá 35%, trung bình 15%, yếu 13%.', 'over-hundred warning "13%"'],
  ['Xếp loại: tốt 40%, khá 35%, trung bình 15%, yếu 7%.', 'below-hundred warning "7%"'],
  [
    'Cơ cấu kinh tế: nông nghiệp 20,5%, công nghiệp 45,2%, dịch vụ 36,3%. Kết quả xếp loại: tốt 40%, khá 35%, đạt 15%.',
    'over-hundred warning "36,3%"',
    'below-hundred warning "15%"',
  ],
]);

RULE.isSilent([
  ['as far above as rounding comes', 'Xếp loại: tốt 25,0%, khá 25,0%, trung bình 25,0%, yếu 25,2%.'],
  ['as far below', 'Xếp loại: tốt 25,0%, khá 25,0%, trung bình 25,0%, yếu 24,8%.'],
  ['as far above, in whole ones', 'Xếp loại: tốt 40%, khá 35%, trung bình 15%, yếu 12%.'],
  ['as far below, in whole ones', 'Xếp loại: tốt 40%, khá 35%, trung bình 15%, yếu 8%.'],
  ['100 %', 'Cơ cấu kinh tế: nông nghiệp 20,5%, công nghiệp 43,2%, dịch vụ 36,3%.'],
  ['off by rounding', 'Kết quả xếp loại: tốt 33,3%, khá 33,3%, đạt 33,3%.'],
  ['off by rounding', 'Cơ cấu: nông nghiệp 33,4%, công nghiệp 33,4%, dịch vụ 33,3%.'],
  ['a part may go unsaid', 'Cơ cấu kinh tế: nông nghiệp 20,5%, công nghiệp 43,2%, dịch vụ 28,3%.'],
  ['classes that overlap', 'Nữ chiếm 60%, dưới 30 tuổi chiếm 70%.'],
  [
    'one person may be several of these',
    'Cơ cấu cấp ủy khóa mới: nữ 31,4%, trẻ tuổi 42,8%, dân tộc thiểu số 28,6%.',
  ],
  ['women without men', 'Cơ cấu đội ngũ: nữ 61,4%, đại học 52,8%, cao đẳng 38,6%.'],
  ['the rest of a part', 'Có 91,2% hoàn thành, 23,8% xuất sắc, số còn lại chiếm 8,8%.'],
  ['parts of parts', 'Có 91,2% hoàn thành, trong đó 23,8% xuất sắc, còn lại 60%.'],
  ['growth', 'Cơ cấu đầu tư: nông nghiệp tăng 20%, công nghiệp tăng 60%, dịch vụ tăng 40%.'],
  ['approximate', 'Cơ cấu vốn: tỉnh khoảng 50%, huyện 40%, xã 20%.'],
  [
    '100 % with names that hold commas',
    'Cơ cấu kinh tế: nông, lâm nghiệp và thủy sản chiếm 27,4%; công nghiệp, xây dựng chiếm 38,9%; thương mại, dịch vụ chiếm 33,7%.',
  ],
  [
    'a percentage of two sectors beside one of the first',
    'Cơ cấu kinh tế: nông nghiệp 57,4%; công nghiệp, trong đó, xây dựng chiếm 39,8%; thương mại, dịch vụ chiếm 33,7%.',
  ],
  [
    'commas between other names',
    'Cơ cấu kinh tế: nông nghiệp, y tế 57,4%; công nghiệp, giáo dục 39,8%; thương mại, văn hóa 33,7%.',
  ],
  [
    'another matter behind a semicolon',
    'Cơ cấu kinh tế: nông nghiệp 30,5%, công nghiệp 40,2%, dịch vụ 29,3%; thu ngân sách đạt 95%.',
  ],
  ['too few', 'Cơ cấu vốn: tỉnh 80%, huyện 40%.'],
  ['nothing', ''],
]);

RULE.inEveryDress([['Có 91,2% hoàn thành, số còn lại chiếm 9,8%.', 'over-hundred warning', '9,8%']]);

RULE.pointsAt([
  ['Cơ cấu kinh tế: nông nghiệp 20,5%, công nghiệp 45,2%, dịch vụ 36,3%.', '36,3%', '20,5%', '45,2%'],
  ['Có 91,2% hoàn thành, số còn lại chiếm 9,8%.', '9,8%', '91,2%'],
]);
