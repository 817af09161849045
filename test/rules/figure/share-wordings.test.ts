import { itLeavesAlone, itTells } from '../../helpers/wordings';

describe('shares: two readings of one figure', () => {
  itTells([
    [
      'a slip that another reading gives by chance',
      'Cấp tỉnh xét nghiệm 318 mẫu: 301/318 mẫu đạt (94,7%) và 17/318 mẫu không đạt (5,6%).',
      'percent-mismatch.mismatch error "5,6%"',
      '5,3%',
    ],
    [
      'a slip that another reading gives where it is cut off',
      'Toàn tỉnh có 524 trường, trong đó có 389 trường đạt chuẩn quốc gia, đạt tỷ lệ 74,2% (mức độ 2: 67 trường, chiếm 12,7% số trường đạt chuẩn).',
      'percent-mismatch.mismatch-apart error "12,7%"',
      '17,2%',
    ],
  ]);
  itLeavesAlone([
    [
      'another reading gives it and hardly less is said of that',
      'Phát hiện 268 vụ với 391 đối tượng; khởi tố 219 vụ với 318 bị can, trong đó có 68 bị can có tiền án, chiếm 17,4% số đối tượng.',
    ],
  ]);
});

describe('shares: lists and clauses', () => {
  itTells([
    [
      'behind a semicolon that opens no new clause',
      'Huyện có 4.816 hộ vay vốn; số hộ đã trả hết nợ: 3.127 hộ; đạt tỷ lệ 64,39%.',
      'percent-mismatch.mismatch-likely warning "64,39%"',
      '64,93%',
    ],
    [
      'parts that make the whole, each with its change',
      'Khối mầm non có 418 giáo viên, chiếm 26,7% và tăng 2,3%; khối tiểu học có 716 giáo viên, chiếm 45,8% và tăng 1,4%; khối trung học cơ sở có 430 giáo viên, chiếm 25,7% và giảm 0,6%.',
      'percent-mismatch.mismatch-apart error "25,7%"',
      '27,5%',
    ],
    [
      'percentages of two digits, each before its part',
      'Số hộ được phân loại: 1843. Giàu 14%: 258; khá 38%: 700; trung bình 54%: 829; nghèo 3%: 56.',
      'percent-mismatch.mismatch-likely warning "54%"',
      '45%',
    ],
  ]);
  itLeavesAlone([
    [
      'a new clause behind the semicolon',
      'Huyện có 4.816 hộ vay vốn; số hộ đã trả hết nợ: 3.127 hộ; thu nợ đạt tỷ lệ 64,39%.',
    ],
    [
      'percentages of persons beside sums of money',
      'Xã có 1843 hộ. Giàu 14%, vay 258 triệu đồng; khá 38%, vay 700 triệu đồng; trung bình 54%, vay 829 triệu đồng.',
    ],
  ]);
});

describe('shares: words around the percentage', () => {
  itTells([
    [
      'who is put up beyond who is taken',
      'Hội nghị giới thiệu 52 đồng chí để bầu 45 ủy viên, số dư đạt 15,65%.',
      'change-mismatch.implied warning "15,65%"',
      '15,56%',
    ],
    [
      'what is over, in brackets',
      'Danh sách bầu cử có 39 người, bầu lấy 33 người (dư 18,81%).',
      'change-mismatch.implied warning "18,81%"',
      '18,18%',
    ],
    [
      'what was saved of a price',
      'Gói thầu có giá 48.620 triệu đồng, giá trúng thầu 45.884 triệu đồng, giảm 2.736 triệu đồng, tỷ lệ tiết kiệm 5,36%.',
      'percent-mismatch.mismatch-likely warning "5,36%"',
      '5,63%',
    ],
    [
      'a rate of growth that is reached',
      'Tổng nguồn vốn đạt 1.864 tỷ đồng, tăng 162 tỷ đồng so với đầu năm, tỷ lệ tăng đạt 9,25%.',
      'change-mismatch.implied warning "9,25%"',
      '9,52%',
    ],
    [
      'two percentages, each of what stands behind it',
      'Thụ lý 412 vụ với 638 bị can; đã truy tố 371 vụ với 586 bị can, đạt 90,05% về số vụ và 91,58% về số bị can.',
      'percent-mismatch.mismatch-likely warning "91,58%"',
      '91,85%',
    ],
    [
      'of things and of money',
      'Phải thi hành 2.148 việc với 468,2 tỷ đồng; đã thi hành xong 1.706 việc với 213,4 tỷ đồng, đạt 79,42% về việc và 45,85% về tiền.',
      'percent-mismatch.mismatch-likely warning "45,85%"',
      '45,58%',
    ],
    [
      'about, but no round figure',
      'Xã hòa giải 263 vụ, hòa giải thành 221 vụ, đạt khoảng 48%.',
      'percent-mismatch.mismatch-likely warning "48%"',
      '84%',
    ],
    [
      'figures that are cut off',
      'Chi hơn 5,84 tỷ đồng sửa đường, trong đó xã góp hơn 3,27 tỷ đồng (chiếm 65%).',
      'percent-mismatch.mismatch-likely warning "65%"',
      '56%',
    ],
    [
      'in brackets between a name and its figure',
      'Tổng vốn huy động được 96,4 tỷ đồng. Trong đó, ngân sách tỉnh (chiếm 47,2% tổng vốn) là 41,2 tỷ đồng, ngân sách xã là 8,4 tỷ đồng.',
      'percent-mismatch.mismatch-likely warning "47,2%"',
      '42,7%',
    ],
    [
      'a comma that moved',
      'Ngành đã xét xử 946 vụ; số vụ bị hủy án là 38 vụ, chiếm tỷ lệ 0,40%; bị sửa án 35 vụ, chiếm tỷ lệ 3,70%.',
      'percent-mismatch.mismatch-likely warning "0,40%"',
      '4,02%',
    ],
  ]);
  itLeavesAlone([
    ['a balance of money', 'Số dư quỹ đầu kỳ 52 triệu đồng, thu 45 triệu đồng, số dư tăng 15,65%.'],
    [
      'a cost beside what was saved',
      'Gói thầu 500 triệu đồng, phí tư vấn 25 triệu đồng, tỷ lệ tiết kiệm 6%.',
    ],
    ['about, and a round figure', 'Xã hòa giải 263 vụ, hòa giải thành 221 vụ, đạt khoảng 80%.'],
    [
      'a base that no figure tells',
      'Khu vực công nghiệp (chiếm 42,7% GRDP) đạt 41,2 nghìn tỷ đồng; xuất khẩu đạt 94,3 nghìn tỷ đồng.',
    ],
  ]);
});

describe('shares: wholes told elsewhere', () => {
  itTells([
    [
      'the whole of earlier percentages, far back',
      'Toàn huyện kết nạp 846 hội viên. So với năm 2021, có 14 xã tăng. Số hội viên là người dân tộc thiểu số 312 người, chiếm 36,88% tổng số hội viên kết nạp. Hội viên tuổi dưới 30 là 418 người, tăng 6%, chiếm 49,41%. Là tín đồ tôn giáo: 95 người, chiếm 12,13%.',
      'percent-mismatch.mismatch-apart error "12,13%"',
      '11,23%',
    ],
    [
      'out of what the sentence names without its figure',
      'Kết quả phân loại có 5.120 việc có điều kiện thi hành và 1.284 việc chưa có điều kiện. Trong số chưa có điều kiện thi hành đã theo dõi riêng 412 việc (tỷ lệ 32,90%).',
      'percent-mismatch.mismatch-likely warning "32,90%"',
      '32,09%',
    ],
    [
      'out of one kind of two',
      'Trường có 45 giáo viên nữ, 28 giáo viên nam. Trong số giáo viên nữ có 19 đảng viên, chiếm 42,42%.',
      'percent-mismatch.mismatch-apart error "42,42%"',
      '42,22%',
    ],
    [
      'a base named by one word',
      'Huyện gọi khám 1.416 công dân, có mặt khám 1.352; đủ sức khỏe 497 công dân, đạt 36,67% số đã khám.',
      'percent-mismatch.mismatch-likely warning "36,67%"',
      '36,76%',
    ],
  ]);
  itLeavesAlone([
    [
      'another base than that of the percentages before',
      'Toàn huyện kết nạp 846 hội viên. Số hội viên là người dân tộc thiểu số 312 người, chiếm 36,88% tổng số hội viên kết nạp. Có 38 chi hội, 12 câu lạc bộ, 6 tổ vay vốn. Đã thu 418 triệu đồng, chiếm 49,14% dự toán.',
    ],
    [
      'another one of two wholes',
      'Huyện gọi khám 1.416 công dân, có mặt khám 1.352; đủ sức khỏe 497 công dân, đạt 35,10% số được gọi.',
    ],
  ]);
});

describe('shares: kinds', () => {
  itTells([
    [
      'one of the kinds that are told',
      'Vụ đông huyện trồng ngô 864 ha, khoai tây 342 ha, rau màu 218 ha. Như vậy, ngô chiếm 67,0% diện tích trồng.',
      'percent-mismatch.mismatch-likely warning "67,0%"',
      '60,7%',
    ],
    [
      'two of them',
      'Kết quả: trước hạn 2.817 hồ sơ, đúng hạn 461 hồ sơ, quá hạn 92 hồ sơ; tỷ lệ trước hạn và đúng hạn đạt 92,77%.',
      'percent-mismatch.mismatch-likely warning "92,77%"',
      '97,27%',
    ],
    [
      'one of a total in kinds',
      'Tổng diện tích rừng trồng đạt 1.424 ha (keo 864 ha, thông 342 ha, quế 218 ha); riêng keo chiếm 67,0% diện tích.',
      'percent-mismatch.mismatch-likely warning "67,0%"',
      '60,7%',
    ],
  ]);
  itLeavesAlone([
    [
      'of more than is told',
      'Huyện có 864 hộ nghèo, 342 hộ cận nghèo; hộ nghèo chiếm 7,16% số hộ toàn huyện.',
    ],
    [
      'of another thing than is told',
      'Xã có 864 hộ trồng ngô, 342 hộ trồng chè; sản lượng ngô chiếm 70,6% toàn huyện.',
    ],
  ]);
});
