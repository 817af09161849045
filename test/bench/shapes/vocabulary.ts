/** The words of the drafts: the usual ones of offices and papers, put together at random. Places and persons are invented. */

/** Who acts. The first ones come most often. */
export const ACTORS = split(`
  cơ quan nhà nước có thẩm quyền|Ủy ban nhân dân cấp tỉnh|tổ chức, cá nhân|cơ quan quản lý|người đứng đầu|bộ phận chuyên môn|đơn vị chủ trì|
  hội đồng thẩm định|doanh nghiệp|người lao động|chủ đầu tư|hộ gia đình|ban giám sát|Ủy ban nhân dân cấp xã|cơ sở đào tạo|nhà trường|
  giảng viên|sinh viên|cán bộ phụ trách|hợp tác xã|ngân hàng|cơ quan thuế|lực lượng kiểm lâm|trạm y tế|thanh tra chuyên ngành|
  ban quản lý dự án|tổ công tác|nhà thầu|bên nhận khoán|ngư dân|nông dân trồng lúa|hiệp hội ngành nghề|trung tâm dịch vụ|chi cục thủy lợi|
  nhóm khảo sát|đoàn kiểm tra|người tiêu dùng|khách hàng|chính quyền địa phương|cộng đồng dân cư|phụ huynh|bệnh viện tuyến huyện|
  công ty vận tải|thương lái|cơ quan đăng ký|tòa soạn|viện nghiên cứu|chuyên gia độc lập|bạn đọc|đội tuần tra|cảng vụ|kho bạc|quỹ tín dụng|
  làng nghề|nghệ nhân|tài xế|chủ trang trại|thợ lành nghề|già làng|trưởng thôn|huấn luyện viên|luật sư|kiểm toán viên|bác sĩ|kỹ sư trẻ|
  thuyền viên|lái buôn|họa sĩ|nhạc công|cầu thủ|trọng tài|khán giả|phi công|tiếp viên|thợ mộc|thợ xây|nhà vườn|dân quân|chiến sĩ|thủ kho|
  nghiên cứu sinh|điều dưỡng|dược sĩ|bảo vệ|cử tri|đại biểu|nhà báo|tác giả|dịch giả|nhà đầu tư|cổ đông|môi giới|người thuê|khách quen`);

/** What is done. */
export const VERBS = split(`
  thực hiện|quản lý|kiểm tra|tổ chức|hướng dẫn|ban hành|xây dựng|bảo đảm|cung cấp|đề nghị|xem xét|phê duyệt|công bố|tiếp nhận|giải quyết|
  phối hợp với|theo dõi|đánh giá|rà soát|bổ sung|báo cáo về|chịu trách nhiệm về|xác nhận|lưu giữ|thẩm định|triển khai|hoàn thiện|nâng cao|
  khuyến khích|hỗ trợ|tuyên truyền về|giám sát|đăng ký|thu hồi|điều chỉnh|cải tiến|khảo sát|khắc phục|mở rộng|duy trì|áp dụng|phát huy|
  thúc đẩy|chuyển giao|tháo gỡ|đầu tư cho|siết chặt|cắt giảm|đối chiếu|bàn giao|thống kê|quan tâm đến|tập trung vào|đẩy nhanh|chuẩn bị|
  khởi công|nghiệm thu|vận hành|bảo dưỡng|sửa chữa|mua sắm|phân loại|thu gom|xử lý|kiểm soát|ngăn chặn|phát hiện|tịch thu|truy xuất|
  ký kết|đàm phán|quảng bá|trưng bày|xuất khẩu|nhập về|chế biến|trồng mới|chăm sóc|bón lót cho|tưới tiêu cho|nạo vét|gia cố|lắp đặt|
  dỡ bỏ|giải tỏa|tôn tạo|sưu tầm|huấn luyện|tập huấn|tuyển chọn|khen thưởng|chấn chỉnh|kỷ luật|bầu chọn|lấy ý kiến về|phản biện|
  nhắc đến|kể lại|bày bán|chuyên chở|cất giấu|đốt bỏ|đào lấp|trục vớt|cứu hộ|thuê mướn|cầm cố|mua gom|đổi chác|thanh lý|vay mượn để có|tích trữ|
  nhân rộng|ươm thử|thả nuôi|ghép lai|sấy khô|ướp lạnh|đóng gói|dán nhãn|niêm yết|đấu giá|khiếu kiện về|tố giác|xét xử|thi hành|ân xá|đình chỉ`);

/** What it is done to. */
export const NOUNS = split(`
  hồ sơ|thủ tục|giấy chứng nhận|đề án|chương trình|nhiệm vụ|hoạt động|dự án|quyền sử dụng đất|nội dung|kết quả|chất lượng|thông tin|
  dữ liệu|công trình|dịch vụ|nguồn vốn|tài sản|trách nhiệm|chính sách|quy trình|phương án|biện pháp|thiết bị|hợp đồng|tiêu chuẩn|mục tiêu|
  chuẩn đầu ra|đề cương|học phần|kỹ năng|phương pháp|năng lực|chế độ|phúc lợi|môi trường|khoáng sản|nguồn nước|rừng phòng hộ|sản phẩm|
  hàng hóa|giá cả|thị trường|doanh thu|lợi nhuận|chi phí|thuế suất|lãi vay|cổ phiếu|kim ngạch|sản lượng|năng suất|diện tích|giống lúa|
  vật nuôi|thủy sản|cà phê|hồ tiêu|cao su|dầu thô|xi măng|thép cuộn|linh kiện|điện mặt trời|than đá|đường sắt|cầu vượt|bến xe|cảng biển|
  sân bay|kho lạnh|trạm bơm|đê kè|kênh mương|nhà ở|chung cư|khu tái định cư|bãi rác|nước thải|khói bụi|tiếng ồn|dịch bệnh|vắc xin|thuốc men|
  bảo hiểm|viện phí|học bổng|thư viện|sách giáo khoa|phòng thí nghiệm|luận văn|bằng cấp|chứng chỉ|việc làm|tiền lương|hưu trí|trợ cấp|
  lễ hội|di tích|bảo tàng|dân ca|du lịch|khách sạn|vé tàu|bóng đá|giải đấu|huy chương|phim tài liệu|báo chí|mạng xã hội|phần mềm|
  chữ ký số|thẻ căn cước|camera|tội phạm|ma túy|tai nạn|giao thông|hỏa hoạn|bão lũ|hạn mặn|sạt lở|cứu trợ|tàu cá|lưới điện|pin mặt trời|
  gạch ngói|gốm sứ|mây tre|tơ lụa|nón lá|chiếu cói|trống đồng|ghe xuồng|phà ngang|đò dọc|vỉa hè|hàng rong|chợ phiên|siêu thị|tạp hóa|phụ tùng|
  ô tô điện|xe buýt|xăng sinh học|khí hóa lỏng|phân lân|thức ăn gia súc|tôm thẻ|cá tra|mực khô|nước mắm|muối hạt|bưởi da xanh|sầu riêng|
  thanh long|vải thiều|chè búp|điều thô|mía tím|sắn lát|ngô lai|khoai tây|nấm rơm|mật ong|yến sào|trầm hương|quế vỏ|gỗ dán|giấy vụn|nhựa|
  chip bán dẫn|robot|vệ tinh|cáp quang|băng tần|trò chơi|tiền ảo|hóa đơn|kiều hối|ngoại tệ|vàng miếng|trái phiếu|quỹ đất|tầng hầm|thang máy|
  kính cường lực|sơn chống thấm|mái tôn|cột mốc|lòng hồ|thác nước|hang động|vịnh|đảo chìm|bãi tắm|sân gôn|đường mòn|đèo dốc|hầm chui|nút giao`);

/** What is said of it. */
export const QUALITIES = split(`
  theo quy định của pháp luật|trên địa bàn|thuộc thẩm quyền|của đơn vị|có liên quan|hằng năm|phù hợp với thực tế|cho người dân|trong lĩnh vực này|
  được giao|đúng thời hạn|ở cơ sở|của ngành|công khai và minh bạch|chưa đầy đủ|còn hạn chế|đã được phê duyệt|theo từng giai đoạn|ở vùng sâu|
  ven biển|miền núi|đô thị|nông thôn|chất lượng cao|quy mô nhỏ|dài hạn|ngắn ngày|xuống cấp|mới nhất|truyền thống|hiện đại|liên vùng|trực tuyến|
  kịp thời|ổn định|bền vững|nghiêm trọng|phức tạp|bất hợp lý|hiệu quả hơn|rõ rệt|đồng bộ|tự nguyện|lưu động|bán trú|sạch|an toàn|giá rẻ|
  nội địa|nước ngoài|tạm thời|dự phòng|trọng điểm|đặc thù|ưu đãi|quá hạn|chờ duyệt|tồn kho|tái chế|hữu cơ|sinh học|thông minh|tiết kiệm|
  cấp bách|lâu năm|vắng khách|đông đúc|khan hiếm|thừa thãi|mùa mưa|cuối vụ|đầu nguồn|hạ lưu|giáp ranh|biên giới|hải đảo|bỏ hoang|
  cũ kỹ|nhếch nhác|khang trang|rộng rãi|chật hẹp|dễ vỡ|khó tìm|đắt đỏ|rẻ mạt|hiếm gặp|đủ loại|tươi ngon|ế ẩm|nhộn nhịp|im ắng|vùng ven|bên sông|
  dưới chân núi|giữa phố|quanh hồ|từ thiện|tự phát|trái phép|hợp lệ|ngầm|nổi|hai chiều|khép kín|ba ca|đầu tay|thế hệ kế tiếp|chưa từng thấy`);

/** In which way. */
export const MANNERS = split(`
  thường xuyên|kịp thời|theo kế hoạch|nghiêm túc|từng bước|chủ động|trực tiếp|định kỳ|khẩn trương|đồng thời|cơ bản|bước đầu|tiếp tục|phải|
  có thể|được phép|không được|đang|sẽ|đã|vẫn|luôn|chỉ|cũng|nhanh chóng|dần dần|quyết liệt|lặng lẽ|miễn phí|tận tình|ráo riết|bất ngờ|sớm`);

/** What a sentence begins with. */
export const OPENINGS = split(`
  Trường hợp cần thiết|Bên cạnh đó|Tuy nhiên|Trong thời gian tới|Ngoài ra|Cùng với đó|Đến nay|Trên cơ sở đó|Theo đó|Do vậy|Nhìn chung|Mặt khác|
  Ở chiều ngược lại|Trước mắt|Về lâu dài|Nhờ đó|Thực tế cho thấy|Mới đây|Riêng với khu vực này|Sau nhiều lần họp|Đáng chú ý|Hiện nay|
  Trước đây|Vào mùa khô|Khi kết thúc đợt khảo sát|Để chuẩn bị cho năm tới|Không chỉ vậy|Thậm chí|Trái lại|Có nơi|Từ đầu vụ`);

export const UNITS = split(
  'người|hồ sơ|hộ|cơ sở|doanh nghiệp|dự án|lượt khách|ha|tấn|km|căn nhà|lớp học|xe|tàu cá|sinh viên|trường hợp|điểm bán|chiếc|bộ|giếng',
);

/** What is paid and weighed with. */
export const LARGE_UNITS = split('tỷ đồng|triệu đồng|đồng|USD|triệu USD|nghìn tấn|tỷ USD|nghìn đồng|m2|kWh');

/** Syllables of invented places and persons. */
export const NAME_SYLLABLES = split(
  'An|Bình|Hòa|Phú|Tân|Long|Sơn|Thạnh|Lâm|Hải|Vĩnh|Đông|Mỹ|Xuân|Khê|Cát|Lộc|Giang|Hạ|Nghĩa|Quỳnh|Trà|Đại|Suối|Yên|Bảo|Châu|Điền|Hưng|Kim|Liên|Mộc|Ngân|Phong|Quý|Thanh|Uyên|Việt|Ánh|Đức|Hiền|Khang|Loan|Nhạn|Oanh|Sáng|Thủy|Trúc|Vân|Dũng',
);
export const SURNAMES = split('Nguyễn|Trần|Lê|Phạm|Hoàng|Vũ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Mai|Tạ|Lương');
export const PLACE_KINDS = split('xã|huyện|tỉnh|phường|thị trấn|khu công nghiệp|cảng|sông|quận|thành phố');

/** What offices shorten their names to. */
export const ABBREVIATIONS = split(
  'CTĐT|SV|UBND|HĐND|GV|CĐR|NH|HTX|CBVC|KHCN|BHXH|XNK|TNHH|KQHT|NSNN|CSVC|ĐBCL|GTVT|CNTT|PCCC|VSMT|DN|QLNN|THPT',
);

/** Types of documents and what follows the number in their symbols: the year and a slash go before it where it begins with a slash. */
export const DOCUMENT_KINDS: readonly [DocumentKind, ...DocumentKind[]] = [
  { type: 'Nghị định', code: '/NĐ-CP', issuer: 'Chính phủ' },
  { type: 'Quyết định', code: '/QĐ-TTg', issuer: 'Thủ tướng Chính phủ' },
  { type: 'Thông tư', code: '/TT-BTC', issuer: 'Bộ Tài chính' },
  { type: 'Thông tư', code: '/TT-BGDĐT', issuer: 'Bộ Giáo dục và Đào tạo' },
  { type: 'Thông tư', code: '/TT-BYT', issuer: 'Bộ Y tế' },
  { type: 'Nghị quyết', code: '/NQ-CP', issuer: 'Chính phủ' },
];

/** One kind of documents. */
export interface DocumentKind {
  readonly type: string;
  readonly code: string;
  readonly issuer: string;
}

/** Documents that are named without a symbol. */
export const NAMED_DOCUMENTS = split(
  'Luật|Luật Đất đai|Nghị định|Quyết định|Luật Đầu tư|Nghị quyết|Thông tư|Kế hoạch|Pháp lệnh|Luật Xây dựng|Chỉ thị|Công văn|Luật Thủy lợi',
);

function split(list: string): readonly string[] {
  return list.split('|').map(item => item.trim());
}
