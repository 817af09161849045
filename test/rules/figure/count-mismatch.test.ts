import { tablesOf } from '../../helpers/rule-tables';

const RULE = tablesOf('figure/count-mismatch');

RULE.reports([
  [
    'Ban có 8 phòng:\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\ng) Bảy;\nh) Tám;\ni) Chín.',
    'below warning "8"',
  ],
  [
    'Đề ra 10 chỉ tiêu trọng tâm:\n(1) Kết nạp 150 đảng viên.\n(2) Mở 4 lớp.\n(3) Kiểm tra 12 tổ chức.',
    'below warning "10"',
  ],
  [
    'Đề ra 10 chỉ tiêu trọng tâm:\r\n(1) Kết nạp 150 đảng viên.\r\n(2) Mở 4 lớp.\r\n(3) Kiểm tra 12 tổ chức.',
    'below warning "10"',
  ],
  [
    'Đề ra 10 chỉ tiêu trọng tâm:\n(1) Kết nạp 150 đảng viên.\n(2) Mở 4 lớp.\n(3) Kiểm tra 12 tổ chức.',
    'below warning "10"',
  ],
  [
    'Thực hiện 2 nhiệm vụ sau đây:\n\n1. Củng cố tổ chức.\n\nMở hội nghị trong quý I.\n\n2. Đổi mới sinh hoạt.\n\n3. Kiểm tra.',
    'below warning "2"',
  ],
  ['Có 3 yêu cầu:\na) Đúng hạn;\nb) Đủ hồ sơ.', 'below warning "3"'],
  ['Có 3 nội dung:\na) Củng cố tổ chức;\nb) Đổi mới sinh hoạt.', 'below warning "3"'],
  ['Tập trung 3 nhiệm vụ sau:\n- Củng cố tổ chức.\n- Đổi mới sinh hoạt.', 'bullets information "3"'],
  ['Có đại diện của 4 huyện: Hòa An, Bình Minh và Tân Phú.', 'in-sentence warning "4"'],
  ['Có 2 phòng: Tư pháp; Nội vụ; Tài chính.', 'in-sentence warning "2"'],
  [
    '| TT | Kết quả |\n|---|---|\n| 1 | Mục tiêu chia thành 3 trụ cột: (1) Chính quyền số. (2) Kinh tế số. - Nhiệm vụ chia thành các nhóm, gồm: (1) thể chế; (2) hạ tầng; (3) dữ liệu. |',
    'in-sentence warning "3"',
  ],
  [
    'Có 4 dự án:\n1. Dự án đường Một gồm 2 dự án thành phần;\n2. Dự án cầu Hai;\n3. Dự án kè Ba.',
    'below warning "4"',
  ],
  [
    'Có 4 đội:\n1. Đội Hòa An: 12 người;\n2. Đội Tân Phú: 14 người;\n3. Đội Bình Minh: 15 người.',
    'below warning "4"',
  ],
  ['Có 4 nhiệm vụ: (1) cấp 5 bộ máy tính; (2) trồng 6 ha rừng; (3) mở 7 lớp học.', 'in-sentence warning "4"'],
  ['Có 4 nhiệm vụ, gồm: (1) củng cố; (2) đổi mới; (3) kiểm tra.', 'in-sentence warning "4"'],
  [
    'Đề ra 10 chỉ tiêu trọng tâm:\n(1) Kết nạp 150 đảng viên.\n(2) Mở 4 lớp.\n(3) Kiểm tra 12 tổ chức.\n\nCó đại diện của 4 huyện: Hòa An, Bình Minh và Tân Phú.',
    'below warning "10"',
    'in-sentence warning "4"',
  ],
]);

// What stands behind the last item is none of it.
RULE.reports([
  [
    'Có 4 đội:\n\n1. Khối cơ quan: 03 đội;\n\n2. Khối xã;\n\n3. Khối trường.\n\nCác thôn có 05 đội.',
    'below warning "4"',
  ],
  // Counts in two of five items are not in most of them.
  [
    'Có 6 đội:\n\n1. Khối cơ quan: 03 đội;\n\n2. Khối xã: 02 đội;\n\n3. Khối trường;\n\n4. Khối thôn;\n\n5. Khối tổ.',
    'below warning "6"',
  ],
]);

RULE.isSilent([
  [
    'counts of what is announced, in most items',
    'Có 8 đội:\n\n1. Khối cơ quan: 03 đội;\n\n2. Khối xã: 05 đội;\n\n3. Khối trường.',
  ],
  [
    'the number is of the name of a court, whose head asks',
    'Chánh án Tòa án nhân dân khu vực 3 yêu cầu:\n1. Phòng A rà soát.\n2. Phòng B kiểm tra.',
  ],
  [
    'the number is of the name of a ward, whose head proposes',
    'Chủ tịch Ủy ban nhân dân phường 4 kiến nghị:\n1. Bố trí vốn.\n2. Sửa quy định.',
  ],
  [
    'the letter behind h) is i)',
    'Ban có 9 phòng:\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\ng) Bảy;\nh) Tám;\ni) Chín.',
  ],
  [
    'two kinds are announced',
    'Hội đồng có 2 ban và 3 tổ chức:\n1. Ban A;\n2. Ban B;\n3. Tổ A;\n4. Tổ B;\n5. Tổ C.',
  ],
  [
    'another list is announced',
    'Áp dụng đối với các công trình sau đây, trừ công trình phải thẩm tra 02 bước:\na) Cầu;\nb) Đường;\nc) Kè.',
  ],
  [
    'the list has as many',
    'Đề ra 3 chỉ tiêu trọng tâm:\n(1) Kết nạp 150 đảng viên.\n(2) Mở 4 lớp.\n(3) Kiểm tra 12 tổ chức.',
  ],
  ['sub-items', 'Có 2 nội dung:\n1. Củng cố tổ chức:\na) Một;\nb) Hai;\nc) Ba.\n2. Đổi mới sinh hoạt.'],
  ['items of the list that holds it', '1. Thực hiện 3 nhiệm vụ:\n2. Đổi mới sinh hoạt.\n3. Kiểm tra.'],
  ['broken numbering', 'Có 5 nội dung:\n1. Một.\n2. Hai.\n4. Bốn.'],
  ['another section follows', 'Có 2 nội dung:\n1. Một.\n2. Hai.\n\nII. KẾT QUẢ\n\n3. Ba.'],
  ['a part of a list', 'Nêu một trong 4 nhiệm vụ: (1) kiểm tra; (2) giám sát.'],
  ['examples', 'Khảo sát 12 đơn vị, điển hình như: Hòa An, Bình Minh.'],
  ['months are not listed', 'Kết quả 6 tháng:\n1. Một.\n2. Hai.'],
  ['approximate', 'Có khoảng 4 huyện: Hòa An, Bình Minh.'],
  ['"và" in a name', 'Làm việc với 2 phòng: Kinh tế và Hạ tầng, Tư pháp.'],
  ['"và" between names', 'Làm việc với 3 phòng: Kinh tế, Hạ tầng và Tư pháp.'],
  ['no plain names', 'Có 3 nhóm: cây lúa, rau và màu ngắn ngày, cây ăn quả, cây khác.'],
  [
    'items that carry counts of what is announced',
    'Đoàn kiểm tra gồm 15 đồng chí:\na) Văn phòng Huyện ủy: 03 đồng chí;\nb) Ban Tổ chức: 05 đồng chí;\nc) Ủy ban Kiểm tra: 07 đồng chí.',
  ],
  [
    'items that carry them, and an announcement that says so',
    'Đoàn kiểm tra có 15 đồng chí, gồm:\n- Văn phòng Huyện ủy: 03 đồng chí;\n- Ban Tổ chức: 05 cán bộ;\n- Ủy ban Kiểm tra: 07 người.',
  ],
  [
    'items that carry them without a noun',
    'Hội thi có 15 đội:\n1. Khối cơ quan: 03;\n2. Khối xã: 05;\n3. Khối trường: 07.',
  ],
  [
    'items of which most carry them',
    'Hội thi có 11 đội:\n1. Khối cơ quan: 03 đội;\n2. Khối xã:\n- Phía đông: 02 đội;\n- Phía tây: 05 đội;\n3. Đội Công an huyện.',
  ],
  [
    'items in a sentence that carry them',
    'Hội thi có 15 đội: (1) Khối cơ quan: 03 đội; (2) Khối xã: 05 đội; (3) Khối trường: 07 đội.',
  ],
  [
    'items in a sentence that carry them without a noun',
    'Hội thi có 15 đội, gồm: (1) Khối cơ quan: 03; (2) Khối xã: 05; (3) Khối trường: 07.',
  ],
  [
    'another list in the next paragraph of a cell',
    '| TT | Kết quả |\n|---|---|\n| 1 | Mục tiêu chia thành 3 trụ cột: (1) Chính quyền số. (2) Kinh tế số. (3) Xã hội số. - Nhiệm vụ chia thành các nhóm, gồm: (1) thể chế; (2) hạ tầng; (3) dữ liệu; (4) nhân lực; (5) an toàn. |',
  ],
  [
    'another list in the same sentence',
    'Có 2 nhiệm vụ: 1) củng cố tổ chức; 2) đổi mới, với các nội dung: 1) sinh hoạt; 2) kiểm tra; 3) giám sát.',
  ],
  ['nothing below', 'Có 3 nội dung:'],
  ['nothing', ''],
]);

RULE.inEveryDress([['Có đại diện của 4 huyện: Hòa An, Bình Minh và Tân Phú.', 'in-sentence warning', '4']]);

RULE.pointsAt([
  [
    'Đề ra 10 chỉ tiêu trọng tâm:\n(1) Kết nạp 150 đảng viên.\n(2) Mở 4 lớp.\n(3) Kiểm tra 12 tổ chức.',
    '10',
    '(3) Kiểm tra 12 tổ chức.',
  ],
  ['Có đại diện của 4 huyện: Hòa An, Bình Minh và Tân Phú.', '4', 'Hòa An, Bình Minh và Tân Phú'],
]);

RULE.repairs([
  [
    'Có đại diện của 4 huyện: Hòa An, Bình Minh và Tân Phú.',
    'Sửa thành 3 | Có đại diện của 3 huyện: Hòa An, Bình Minh và Tân Phú.',
  ],
  [
    'Đề ra 10 chỉ tiêu trọng tâm:\n(1) Kết nạp 150 đảng viên.\n(2) Mở 4 lớp.\n(3) Kiểm tra 12 tổ chức.',
    'Sửa thành 3 | Đề ra 3 chỉ tiêu trọng tâm:\n(1) Kết nạp 150 đảng viên.\n(2) Mở 4 lớp.\n(3) Kiểm tra 12 tổ chức.',
  ],
  [
    'Có 04 nhiệm vụ, gồm: (1) củng cố; (2) đổi mới; (3) kiểm tra.',
    'Sửa thành 03 | Có 03 nhiệm vụ, gồm: (1) củng cố; (2) đổi mới; (3) kiểm tra.',
  ],
  ['Tập trung 3 nhiệm vụ sau:\n- Củng cố tổ chức.\n- Đổi mới sinh hoạt.'],
]);
