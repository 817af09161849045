/**
 * Syllables that running text has often, alone or in many words. One of them beside another may be the end of one word and the beginning of
 * the next ("tư duy định hướng"), where any other is hardly there by chance.
 */
const ROWS =
  'an án anh ảnh ánh áp ăn âm ấn ba bà bạc bạch bài bãi ban bàn bản bán bạn bảng bao bảo báo bay bày bắc bằng bắt bậc bất ' +
  'bầu bên bệnh bí bị biên biển biến biện biết biệt biểu binh bình bỏ bón bóng bổ bố bộ bồi bởi buộc buổi buôn bước ca cả ' +
  'cá các cách cải cái cam cảm cản cán càng cảng canh cảnh cạnh cao cáo căn cầm cấm cân cần cận cấp cập câu cầu cấu cây cha ' +
  'chánh cháy chăm chặn chặt chấm chậm chân chấp chất châu chế chết chi chỉ chí chia chiếc chiếm chiến chiều chiếu chỉnh ' +
  'chính chịu cho chọn chỗ chồng chống chơi chủ chú chuẩn chung chúng chuyên chuyển chữ chưa chữa chứa chức chứng chương có ' +
  'con còn cô cổ cố công cộng cốt cơ cỡ cụ của cục cung cùng cũng cuộc cuối cư cử cứ cửa cực cường cứu dài dạng danh dành ' +
  'dạy dân dẫn dầu dấu dễ di dịch diễn diện do doanh dõi dòng du dù dụ dục dùng dụng duy duyệt dữ dự dừng dựng dưới dương ' +
  'dưỡng dứt đa đà đã đá đạc đai đài đãi đại đàm đảm đang đảng đáng đánh đào đảo đạo đáp đạt đặc đăng đẳng đặt đất đầu đấu ' +
  'đây đầy đẩy đẻ đẹp đề để đến đều đi địa đích điểm điện điều đình định đo đó đoàn đoạn đón đóng đô đồ độ đốc độc đổi đối ' +
  'đội đôn đông đồng động đột đời đơn đủ đua đúng đưa đức đứng được đương đường em gắn gặp gần gây ghép ghi gì gia giả giá ' +
  'giai giải giam giảm giám gian giảng giao giáo giấy giống giờ giới giúp giữ giữa gói gọi góp gốc gồm gửi hà hạ hai hài ' +
  'hải hại hàn hạn hàng hạng hành hạnh hạt hay hằng hậu hệ hết hiểm hiến hiện hiệp hiểu hiệu hình họ hoa hòa hóa hoạch hoan ' +
  'hoàn hoàng hoạt hoặc học hỏi họp hồ hỗ hộ hồi hội hôm hôn hơn hợp huấn hùng hút huy hủy huyện hưởng hướng hưu hữu ích in ' +
  'ít kèm kéo kê kể kế kết khả khá khác khách khai khám kháng khảo khắc khăn khẩn khẩu khấu khen khi khí khích khiến khiếu ' +
  'kho khó khoa khóa khoản khoán khoảng khỏe khỏi khối không khởi khu khủng khuyến khuyết kích kiểm kiếm kiệm kiến kiện ' +
  'kiểu kim kinh kính kịp kỳ kỷ kỹ ký là lạc lai lãi lại làm lan lãnh lao lâm lần lập lậu lấy lê lễ lệ lên lệnh lịch liên ' +
  'liền liệt liệu linh lĩnh loại long lô lộ lời lợi lớn lớp luận luật lúc lục luôn luyện lữ lửa lựa lực lược lưới lương ' +
  'lượng lượt lưu lý ma mà mã mai mại mang mạng mạnh máy mắc mặc mặt mất mật mẫu mẹ mềm miền miễn minh mình mọi mô mộ môi ' +
  'mỗi mối môn một mở mới mua mục muốn mức mưu mỹ nại nam nạn nào nay này năm nằm năng nặng nâng nên nền nêu nếu nga ngạch ' +
  'ngang ngành ngay ngày ngăn ngắn ngân nghề nghệ nghỉ nghị nghĩa nghiêm nghiệm nghiên nghiệp nghìn ngoài ngoại ngọc ngờ ' +
  'ngũ nguồn nguy nguyên nguyễn nguyện ngữ ngừa ngừng người nhà nhanh nhánh nhau nhằm nhân nhấn nhận nhập nhất nhật nhiễm ' +
  'nhiệm nhiên nhiều nhìn nhỏ nhóm nhờ nhu nhuận nhũng như nhưng những nhượng niêm niên ninh nói nổ nỗ nối nội nông nộp nợ ' +
  'nơi nuôi nữ nữa nước ổn ông phá phải phạm phản phán pháp phát phạt phẩm phân phần phận phép phê phi phí phía phiên phiếu ' +
  'phim phó phòng phóng phổ phố phối phù phủ phú phụ phúc phục phương phường qua quả quá quan quản quang quảng quân quần ' +
  'quận quốc quy quỹ quý quyền quyết ra rà ràng rằng rất riêng ro rõ rộng rủi rút rửa sách sai sản sang sáng sao sát sau ' +
  'sắc sẵn sân sâu sẻ sẽ sĩ siêu sinh so soạn soát sóc sổ số sống sơ sở sớm sơn suất sung sử sự sửa sức sỹ ta tả tác tai ' +
  'tài tải tái tại tạm tạo tạp tàu tay tắc tăng tặng tắt tâm tân tần tấn tầng tập tất tật tây tế tệ tên tết thác thai thải ' +
  'thái tham tháng thanh thành thao thảo thay thăm thắng thẩm thân thần thấp thập thất thầu thấy thẻ theo thể thế thêm thi ' +
  'thì thí thị thích thiên thiện thiết thiệt thiểu thiếu thiệu thỏa thoại thổ thôi thôn thông thống thời thu thù thủ thụ ' +
  'thuận thuật thúc thuê thuế thuốc thuộc thủy thư thử thứ thừa thửa thức thực thương thường thưởng tỉ tích tịch tiên tiền ' +
  'tiến tiện tiếng tiếp tiết tiêu tiểu tìm tin tín tinh tình tỉnh tính tòa toàn toán tô tổ tố tốc tộc tôi tối tội tôm tôn ' +
  'tồn tổn tổng tốt tờ tới tra trả trách trái trại trạm trang trạng tranh trao trần trấn trận trật trẻ trên tri trì trí trị ' +
  'trích triển triệu trình trò trong trọng trồng trở trợ trú trụ trung truy truyền trừ trữ trực trưng trước trương trường ' +
  'trưởng tù tuân tuần tục tuổi tuy túy tuyên tuyển tuyến tư từ tử tự tức từng tương tướng tượng ty tỷ ủy ứng ước ương ưu ' +
  'và vai vàng vào vay văn vẫn vấn vận vật vậy về vệ vi vì ví vị việc viên viễn viện viết việt vòng vọng vô vốn vợ với vũ ' +
  'vụ vùng vừa vực vững vướng vượt xã xá xác xảy xâm xấu xây xe xem xét xếp xin xu xuân xuất xúc xung xuống xuyên xử yêu ' +
  'yếu';

/** The syllables, folded. */
export const COMMON_SYLLABLES: readonly string[] = ROWS.split(' ');
