/**
 * Words of two syllables, and pairs of single ones, that are one letter from a word of offices and right as they stand ("công nhân" beside "công
 * nhận"), or that tell where the next word begins ("viêm gan", "xung phong").
 */
const ROWS =
  'công nhân, chủ quản, thành niên, chuyển ngành, tương xứng, phi công, sư phạm, hối phiếu, chi tiêu, khóa học, công thức, thứ tư, phân bố, liên quân, căn bản, ' +
  'chủ đạo, thương vụ, hải quân, bất đồng, lịch sự, niên chế, chi phối, bạn hàng, chủ ý, trưởng bản, hội thao, dân cử, tính trạng, mô tô, ' +
  'thủ khoa, phản ảnh, dự liệu, tráo đổi, giá tăng, đồ thị, giá đắt, căn phòng, đồng thời, công chúng, nhân tạo, ghép thận, xung phong, ' +
  'nhận quyền, trường họp, nhận sự, mua bánh, ô hàng, chi bộn, bày tỏ, hỏa lực, viêm gan, bốc xếp, tưởng chừng, trình bầy, giá cá, nhận điện, ' +
  'chất đốt, chứng nhân, công ăn, hàng hoa, nguyên tác, nhận chức, nhà trưởng, phòng thu, phương diện, số lương, thiên tài, phát thành, ' +
  'thu thấp, thị trưởng, tinh giảm, văn hoa, xuất bán, điện từ, đầu nối, đô đốc, anh hưởng, phụ lực, quyền hành, bệnh nhân, hiện tại, khí thải, số liều, bộ nhớ, hộp thoại, cục bộ, đơn giản, hình chữ, ' +
  'chủ quán, thủ pháp, thủ phủ, bình phương, giải tích, phân bộ, chính thể, định hình, tổng thể, tập trận, chủ tướng, chủ quỹ, thư ký, ' +
  'hiện trường, biên phòng, tuyển thủ, bản án, quá tải, chấp thuận, ý định, sơ cấp, tổ quốc, phụ trách, tiểu đoàn, nhân vật, tiến trình, ' +
  'bản thân, chính đáng, thực tế, quan tài, cảm quan, tham quan, thiện chí, tiền đồ, nội bộ, đại bộ, mặt bằng, thu chi, thu quỹ, chuyên chế, ' +
  'bảo ban, tuyên án, thành án, thông cáo, hội viên, hộ khẩu, công cụ, nhân cách, tư cách, học viên, đại đội, phát đi, giáo sinh, ' +
  'chế bản, bán đảo, biến chế, đình công, phân phối, phân giải, thụ lý, tra cứu, nghiệm thu, kỹ sư, giám thị, đấu giải, dẫn chứng, tiếp dẫn, ' +
  'hạ cánh, lái xe, cùng cấp, có thể, ' +
  'không thể, tháo gỡ, tháo rời, tháo dỡ, xuất nhập, cùng với, một số, giữ gìn, tư nhân, nhân sâm, quân khu, công khố, phi pháp, thực hành, y khoa, y học, y sĩ, y đức, ái nghĩa';

/** The words as pairs of syllables, folded. */
export const NEAR_WORDS: readonly (readonly [first: string, second: string])[] = pairsOf(ROWS);

function pairsOf(rows: string): readonly (readonly [first: string, second: string])[] {
  return rows.split(', ').map(word => {
    const [first = '', second = ''] = word.split(' ');
    return [first, second] as const;
  });
}

/** Words beside which another one begins or ends in the same syllable, where neither is doubled: "thiết bị bị hỏng", "nêu trên trên địa bàn". */
const BORDERS =
  'thể hiện, thông suốt, thông thoáng, thiết bị, chuẩn bị, trang bị, nêu trên, cấp trên, phía trên, bên trên, cấp dưới, phía dưới, bên dưới, bên trong, ' +
  'hiện có, sẵn có, kèm theo, đầu vào, đầu ra, xảy ra, ra sao, ước tính, dự tính, giới tính, tính đến, tính theo, lý do, hợp lý, đại lý, ' +
  'năm học, hàng năm, hàng tháng, hàng ngày, trực tiếp, trực tuyến';

/** These words as pairs of syllables, folded. */
export const BORDER_WORDS: readonly (readonly [first: string, second: string])[] = pairsOf(BORDERS);

/** Where words of longer phrases meet: "chuyển đổi số", "thủ tục hành chính". */
const JOINTS =
  'đổi số, dụng đất, ban nhân, đồng nhân, tướng chính, hội chủ, hòa xã, tục hành, ninh quốc, nước cộng, hộ gia, trận tổ';

/** The last syllable of a word and the first of the next one in such a phrase, folded. */
export const PHRASE_JOINTS: readonly (readonly [first: string, second: string])[] = pairsOf(JOINTS);
