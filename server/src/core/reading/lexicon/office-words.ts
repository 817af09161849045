/**
 * Words of two syllables that the language of offices is made of: each first syllable with those that follow it. Twins of spelling ("kỳ",
 * "kì"; "hòa", "hoà") are told once.
 */
const ROWS =
  'an: ninh toàn sinh; anh: hùng; ban: hành thường; biên: giới bản chế; biện: pháp; buôn: lậu; bài: học;' +
  'bán: hàng; báo: cáo; bãi: bỏ; bên: cạnh; bình: đẳng thường quân; bí: mật thư; bản: sao đồ;' +
  'bảng: giá lương; bảo: đảm vệ hiểm tồn hộ trợ mật trì dưỡng quản tàng; bất: động; bầu: cử;' +
  'bắt: giữ đầu buộc; bế: mạc; bệnh: viện binh; bố: trí; bối: cảnh; bồi: thường dưỡng; bổ: sung nhiệm trợ;' +
  'bộ: trưởng phận máy; cam: kết; chi: phí tiết cục nhánh trả bộ; chia: sẻ; chiến: lược tranh đấu sĩ;' +
  'chuyên: môn ngành nghiệp gia trách đề; chuyển: giao đổi nhượng; chính: phủ sách trị thức; chú: ý trọng;' +
  'chăm: sóc; chăn: nuôi; chương: trình; chấm: dứt; chấp: hành nhận; chất: lượng độc thải; chẩn: đoán;' +
  'chặt: chẽ; chế: độ biến tạo tài; chỉ: đạo tiêu huy; chỉnh: trang; chịu: thuế;' +
  'chủ: tịch nghĩa trì yếu trương quan; chủng: loại; chức: năng; chứng: nhận minh khoán chỉ thực; chữ: ký;' +
  'chữa: bệnh cháy; cung: cấp; cuộc: họp; cá: nhân; cách: mạng; cán: bộ; cây: trồng;' +
  'công: tác trình ty an nghệ bố chức dân nghiệp chứng khai nhận; cùng: kỳ; căn: cứ; cơ: quan sở cấu;' +
  'cư: trú; cạnh: tranh; cải: thiện cách tạo; cản: trở; cảnh: sát báo; cấu: trúc; cần: thiết; cập: nhật;' +
  'cổ: phiếu phần; cộng: hòa đồng sản tác; cụ: thể; cục: trưởng; củng: cố; cứu: nạn hộ; cử: tri;' +
  'cửa: khẩu; danh: mục sách hiệu; di: chuyển tích sản; dinh: dưỡng; diễn: biến ra tập; diện: tích;' +
  'doanh: nghiệp thu; du: lịch; duy: trì; duyệt: binh; dân: sự tộc cư số quân phố; dấu: hiệu;' +
  'dịch: vụ bệnh; dụng: cụ; dữ: liệu; dự: án toán kiến báo thảo phòng; ghi: nhận chú chép; gia: đình tăng;' +
  'giai: đoạn; gian: lận; giao: dịch thông; giá: trị cả thành đất; giám: sát đốc định hộ; giáo: dục viên;' +
  'giúp: đỡ; giải: quyết pháp thích phóng ngân; giảm: nghèo; giảng: viên dạy; giấy: phép tờ; giới: thiệu;' +
  'gói: thầu; góp: phần; hiến: pháp; hiệp: định; hiệu: lực quả trưởng lệnh; hoàn: thành thiện toàn;' +
  'hoạt: động; huy: động; huyện: ủy; huấn: luyện; hàng: hóa không; hành: chính vi khách lý nghề;' +
  'hình: thức sự ảnh; hòa: giải; hóa: đơn chất; hưu: trí; hướng: dẫn; hạ: tầng; hạn: chế;' +
  'hải: quan; hậu: quả; hệ: thống; học: tập sinh; hồ: sơ; hỗ: trợ; hộ: nghèo tịch; hội: đồng nghị thảo;' +
  'hợp: đồng tác; hủy: bỏ; khai: thác mạc; khen: thưởng; khiếu: nại; khoa: học; khoản: vay; khu: vực phố;' +
  'khuyến: khích học; khách: hàng quan; khám: bệnh; kháng: chiến; khó: khăn; không: quân; khả: năng;' +
  'khảo: sát; khẩn: cấp; khẩu: hiệu; khắc: phục; khẳng: định; khối: lượng; khủng: bố; kim: ngạch;' +
  'kinh: doanh tế phí nghiệm; kiến: nghị thức trúc tạo; kiểm: tra toán soát sát điểm; kiện: toàn;' +
  'kéo: dài; kê: khai; kênh: mương; ký: kết; kế: hoạch toán; kết: quả luận nối thúc cấu; kịp: thời;' +
  'kỳ: họp; kỷ: luật; kỹ: thuật năng; lao: động; liên: quan tục; liệt: sĩ; loại: hình; luật: sư;' +
  'làm: việc; lãi: suất; lãnh: đạo thổ; lô: hàng; lý: luận lịch; lĩnh: vực; lưu: trữ; lương: thực hưu;' +
  'lễ: hội; lệ: phí; lệnh: cấm; lịch: sử trình; lối: sống; lợi: ích nhuận; lựa: chọn; lực: lượng; ma: túy;' +
  'minh: bạch; mua: bán; máy: bay móc; mô: tả hình; môi: trường; mật: mã khẩu; mặt: trận hàng bằng;' +
  'mệnh: lệnh; mời: thầu; mở: rộng; mục: đích tiêu; nghiêm: trọng; nghiên: cứu; nghiệp: vụ;' +
  'nghĩa: vụ trang; nghề: nghiệp; nghệ: thuật nhân; nghị: định quyết; ngoại: giao; nguy: cơ hiểm;' +
  'nguyên: tắc liệu nhân; nguồn: lực vốn; ngân: sách hàng; ngăn: chặn; nhanh: chóng; nhiệm: vụ kỳ;' +
  'nhu: cầu; nhà: nước ở trường thầu; nhân: dân lực viên sự quyền; nhấn: mạnh; nhận: thức diện;' +
  'nhập: khẩu; niêm: yết; niềm: tin; nuôi: dưỡng; nâng: cao cấp; nông: nghiệp thôn; năng: lượng lực;' +
  'nơi: nhận; nước: ngoài thải; nạn: nhân; nỗ: lực; nội: dung; phong: trào; pháp: luật lệnh lý chế;' +
  'phát: triển hiện sinh huy biểu động thanh; phân: tích loại bổ công; phê: duyệt bình; phí: tổn;' +
  'phòng: ngừa chống thủ không cháy; phó: phòng; phù: hợp; phương: tiện án pháp thức châm; phạm: vi;' +
  'phạt: tiền; phản: ánh hồi biện; phần: mềm; phối: hợp kết; phổ: biến; phụ: lục cấp nữ trách;' +
  'phục: vụ hồi; phức: tạp; quan: trọng tâm hệ sát chức điểm; quy: định hoạch mô; quyết: định; quyền: hạn;' +
  'quá: trình; quán: triệt; quân: đội nhân sự; quản: lý trị; quốc: gia tế hội phòng; rà: soát; rác: thải;' +
  'rõ: ràng; rủi: ro; rừng: trồng; sao: chép; sinh: viên; soạn: thảo; suy: thoái; sáng: tạo tác;' +
  'sáp: nhập; sát: hạch; sân: bay; sơ: kết; sản: xuất phẩm; sắp: xếp; sẵn: sàng; số: hiệu lượng hóa;' +
  'sở: hữu; sức: khỏe khoẻ; sử: dụng; sửa: đổi chữa; sự: cố kiện; tai: nạn; tham: gia nhũng mưu dự;' +
  'thanh: tra toán niên lý; thay: đổi thế; thi: hành đấu đua công; thiên: tai; thiết: kế yếu; thiệt: hại;' +
  'thu: nhập hồi thập hút nộp gom; thuận: lợi; thuế: suất; thành: phố viên lập phần tích ủy; thân: nhân;' +
  'thí: điểm nghiệm sinh; thông: tin tư báo minh; thúc: đẩy; thương: binh mại tật tích;' +
  'thường: xuyên vụ trú trực; thầy: giáo; thẩm: quyền định tra phán; thế: giới; thể: thao dục;' +
  'thị: trường xã trấn sát; thỏa: thuận; thống: nhất kê; thời: gian hạn kỳ;' +
  'thủ: tục tướng trưởng công đô quỹ kho; thủy: sản lợi; thứ: tự trưởng; thức: ăn; thử: nghiệm;' +
  'thực: hiện phẩm; tin: tưởng cậy; tinh: thần giản gọn; tiêm: chủng; tiêu: chuẩn chí thụ dùng;' +
  'tiến: hành độ; tiếp: theo tục nhận cận dân xúc; tiết: kiệm; tiền: lương mặt; toàn: bộ cầu diện dân;' +
  'tranh: chấp thủ; trao: đổi; tri: thức; triển: khai; trung: ương tâm; truyền: thông hình thống;' +
  'trách: nhiệm; trái: phép phiếu; trình: bày tự độ duyệt; trí: tuệ thức; trích: lục yếu; trường: hợp;' +
  'trưởng: phòng ban thôn; trả: lời; trật: tự; trẻ: em; trị: giá; trọng: điểm tâm; trồng: trọt;' +
  'trở: thành; trợ: cấp giúp lý; trụ: sở; trực: tiếp thuộc tuyến; tuy: nhiên; tuyên: truyền bố;' +
  'tuyển: dụng chọn quân; tuân: thủ; tuổi: thọ; tài: sản chính liệu nguyên khoản trợ;' +
  'tác: phẩm động hại nghiệp; tâm: lý; tìm: kiếm; tình: hình trạng; tích: cực lũy tụ;' +
  'tín: dụng ngưỡng chỉ; tính: chất; tòa: án; tôn: trọng giáo; tăng: trưởng cường tốc;' +
  'tư: vấn nhân duy tưởng pháp; tương: ứng đương lai tự trợ; tưới: tiêu; tạm: giữ; tấn: công;' +
  'tập: thể trung đoàn huấn quán sự; tỉnh: ủy; tố: cáo; tốc: độ; tối: đa thiểu cao; tốt: nghiệp; tồn: tại;' +
  'tổ: chức trưởng; tổng: hợp cục thống kết; tội: phạm; tờ: khai; tụ: điểm; tự: nguyện vệ; uy: tín;' +
  'vai: trò; vay: vốn; vi: phạm; viên: chức; viết: tắt; viễn: thông; ví: dụ; văn: bản hóa phòng thư;' +
  'vũ: khí trang; vướng: mắc; vấn: đề; vận: chuyển hành tải động; vật: chất liệu tư nuôi; vệ: sinh;' +
  'vị: trí; vốn: vay; vụ: việc án; xem: xét; xu: hướng; xuất: khẩu bản; xác: định minh nhận; xâm: phạm;' +
  'xây: dựng; xã: hội viên; xử: lý phạt; y: tế; yêu: cầu; yếu: tố kém; án: phí; áp: dụng; ô: tô;' +
  'ý: kiến thức nghĩa; điều: trị hành lệ kiện; điểm: nghẽn; điện: tử thoại; đoàn: thể kết; đàm: phán;' +
  'đào: tạo; đánh: giá; đáp: ứng; đê: điều; đình: chỉ; đóng: góp; đô: thị; đôn: đốc; đăng: ký; đơn: vị;' +
  'đường: lối; đại: diện học biểu hội; đạo: đức; đảm: bảo; đảng: viên ủy bộ; đất: đai;' +
  'đấu: tranh thầu giá; đầu: tư mối; đầy: đủ; đẩy: mạnh; đặc: biệt thù; đề: nghị xuất án cương tài;' +
  'địa: phương bàn chỉ; định: hướng mức danh kỳ; đối: tượng thoại ngoại; đồng: ý chí bộ nghiệp; độ: tuổi;' +
  'độc: lập; đội: ngũ; động: viên; đời: sống; đứng: đầu; ưu: đãi tiên; ảnh: hưởng; ổn: định;' +
  'ủy: ban quyền; ứng: dụng; tỷ: lệ; mức: độ lương; bao: gồm; số: liệu; khẩn: trương; nghiêm: túc trọng;' +
  'chủ: động; quyết: liệt; linh: hoạt; gương: mẫu; sản: lượng; năng: suất; gieo: trồng; tiếp: thu; kết: hợp; phấn: đấu; vận: dụng; rèn: luyện; tu: dưỡng;' +
  'lan: tỏa; hưởng: ứng; tham: quan luận; thảo: luận; biểu: quyết dương; thành: tựu; ổn: thỏa; đề: cử; giới: hạn; kinh: nghiệm; quản: trị';

/** The words as pairs of syllables, folded. */
export const OFFICE_WORDS: readonly (readonly [first: string, second: string])[] = ROWS.split(';').flatMap(
  row => {
    const [first = '', seconds = ''] = row.split(': ');
    return seconds.split(' ').map(second => [first.trim(), second] as const);
  },
);
