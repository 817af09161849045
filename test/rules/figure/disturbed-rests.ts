import type { Slip } from './disturbances';

/** One for each way of reading of rests. */
export const RESTS: readonly Slip[] = [
  [
    'Trong số học viên, nam chiếm 57,3%, nữ chiếm 47,2%.',
    'sum-mismatch.remainder warning "47,2%"',
    '-- -- -- ++ +- -+ -- +- ++ +-',
    '42,7',
  ],
  [
    'Dư nợ ngắn hạn chiếm 61,27% tổng dư nợ, dư nợ trung dài hạn chiếm 38,37% tổng dư nợ.',
    'sum-mismatch.remainder warning "38,37%"',
    '-- -- -- ++ +- -+ -- - + -',
    '38,73',
  ],
  [
    'Tỷ lệ tham gia bảo hiểm y tế đạt 87,84%, giảm 5,92% so với năm trước và còn 12,61% chưa tham gia.',
    'sum-mismatch.remainder warning "12,61%"',
    '-++ -+- -+- +-+ --- --+ -+- - + +',
    '12,16',
  ],
  [
    'Diện tích đất trồng cây là 14.491 ha, trong đó 70,8% là cây ăn quả và 22,9% là cây lấy gỗ.',
    'sum-mismatch.remainder warning "22,9%"',
    '+-- +-- +-- +-+ +-- +-- --- + + +',
    '29,2',
  ],
  [
    'Tổng số bản án theo dõi là 63 bản án, đã thi hành xong 17 bản án, số bản án còn đang theo dõi là 64 bản án.',
    'sum-mismatch.remainder warning "64"',
    '--- ++- --- --- -*+ ++- --- ++ ++ *+',
    '46',
  ],
  [
    'UBND xã nhận được 142 kiến nghị. Đến nay đã trả lời 131 kiến nghị, đạt 92,3%; 17 kiến nghị đang được xem xét.',
    'sum-mismatch.remainder warning "17"',
    '++-- ++-- ---- --+- --+- +++- ---- -+ -+ ++',
    '11',
  ],
  [
    'Đã đến hạn trả 2.418 hồ sơ; trả đúng hạn 2.391 hồ sơ (98,88%); trễ hạn 72 hồ sơ.',
    'sum-mismatch.remainder warning "72"',
    '+++- +++- --+- --+- -*+- +++- --+- ++ ++ *+',
    '27',
  ],
  [
    'Hội nghị triệu tập 86 đại biểu, có mặt 81 đại biểu, vắng 9 đại biểu.',
    'sum-mismatch.remainder warning "9"',
    '--- ++- --- --- --- -+- --- -- ++ ++',
    '5',
  ],
  [
    'Đơn vị phát hiện 534 vụ vi phạm: buôn lậu 87 vụ, gian lận thương mại 361 vụ, hàng giả 86 vụ. Đã xử lý hành chính 498 vụ, khởi tố hình sự 23 vụ, còn 31 vụ đang xác minh.',
    'sum-mismatch.remainder warning "31"',
    '+++++-- ++++++- -----+- -----+- -----+- ------- -----+- ++-- ++++ &++&',
    '13',
  ],
  [
    'Thụ lý 386 tin báo; chuyển cơ quan khác 27; còn phải giải quyết 395 tin báo.',
    'sum-mismatch.remainder warning "395"',
    '+-+ ++- --- --- --- ++- --- ++ ++ *-',
    '359',
  ],
  [
    'Đã rà soát 93/99 hồ sơ, còn 09 hồ sơ chưa rà soát.',
    'sum-mismatch.remainder warning "09"',
    '-- +- -- -- -- -+ -- + + +',
    '6',
  ],
  [
    'Chỉ tiêu giao 65 đảng viên mới; đến nay đã kết nạp 48 đảng viên, đạt 73,8%; còn thiếu 13 đảng viên.',
    'sum-mismatch.remainder warning "13"',
    '--+- +++- --++ --+- --+- +++- --+- +-+ +++ ++-',
    '17',
  ],
  [
    'Ông A vay 500 triệu đồng, đã trả 120 triệu đồng, còn nợ 390 triệu đồng.',
    'sum-mismatch.remainder warning "390"',
    '--- ++- --- --- --- -+- --- -- ++ **',
    '380',
  ],
  [
    'Vùng đã xóa được 39.499 căn, trong đó khánh thành 18.426 căn và khởi công mới 21.073 căn. Theo diện, có 4.127 căn của người có công, 12.866 căn theo chương trình mục tiêu và 22.560 căn của hộ nghèo.',
    'sum-mismatch.remainder warning "22.560"',
    '++++++ +++++- ------ ------ -----+ ------ ------ ++- +++ ++&',
    '22.506',
  ],
  [
    'Về sức khỏe: 186 thanh niên nhập ngũ, loại 1 là 47 thanh niên, đạt 25,27%; loại 2 là 98 thanh niên, đạt 52,69%; loại 3 là 44 thanh niên, đạt 22,04%.',
    'sum-mismatch.remainder warning "44"',
    '+--+--+--- +-++-++--- -+-++-++-- -+-++-++-+ -&*++-++++ +++&++&+*+ -+-+&-+&-- +++++- +++++- *+++++',
    '41',
  ],
  [
    'Đến nay, 58/58 đảng bộ đã đại hội, trong đó có 33 đảng bộ có tỷ lệ nữ từ 15% trở lên. Tuy vậy, vẫn còn 28 đảng bộ có tỷ lệ dưới 15%.',
    'sum-mismatch.remainder warning "28"',
    '+-+-- +++-- +-+-- +-+-+ +---- -++-+ +---- +++ +++ ++-',
    '25',
  ],
  [
    'Trong số 426 hộ bị ảnh hưởng, 389 hộ đã nhận tiền bồi thường; 73 hộ chưa đồng ý phương án.',
    'sum-mismatch.remainder warning "73"',
    '-+- -+- --- --- --* --- --- -- ++ ++',
    '37',
  ],
  [
    'Số giáo viên theo định mức là 4.286 người, hiện có 3.974 người, thiếu so với định mức 321 người.',
    'sum-mismatch.remainder warning "321"',
    '+++ ++- --+ --- --* --* --- ** ++ +*',
    '312',
  ],
  [
    'Có 241/620 hộ đã nộp; 380 hộ còn lại chưa nộp.',
    'sum-mismatch.remainder warning "380"',
    '+- +- -- -- -- -- -- + + +',
    '379',
  ],
  [
    'Cuộc điều tra hỏi 850 người. Có 531 người rất quan tâm (62,5%), 268 người quan tâm (31,5%), số còn lại 91 người ít quan tâm.',
    'sum-mismatch.remainder warning "91"',
    '-++++- +++++- --+++- -++++- -&++++ +++++- -++++* ++ ++ ++',
    '51',
  ],
  [
    'Nhận 650 hồ sơ, trả 632 hồ sơ, còn lại 81 hồ sơ.',
    'sum-mismatch.remainder warning "81"',
    '-+- ++- --- --- -*+ ++- --- ++ ++ ++',
    '18',
  ],
  [
    'Kết quả: 17/23 thôn đã đạt chuẩn, 08/23 thôn chưa đạt chuẩn.',
    'sum-mismatch.remainder warning "08"',
    '-- +- +- -* -* -- -* + + +',
    '6',
  ],
];
