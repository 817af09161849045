/** The words of the tables: those of reports of communes and offices. Places are of names that a hundred communes have. */

/** A rate, the whole and the part that it is made of, and the unit of both. */
export interface RateWords {
  readonly rate: string;
  readonly whole: string;
  readonly part: string;
  readonly unit: string;
}

export const RATES: readonly RateWords[] = split(`
  Tỷ lệ nhiệm vụ hoàn thành|Tổng số nhiệm vụ được giao|Số nhiệm vụ đã hoàn thành|Nhiệm vụ
  Tỷ lệ văn bản được ký số|Tổng số văn bản đi|Số văn bản đi có chữ ký số|Văn bản
  Tỷ lệ hộ dùng nước sạch|Tổng số hộ dân trên địa bàn|Số hộ dùng nước sạch|Hộ
  Tỷ lệ kiến nghị được trả lời|Tổng số kiến nghị của cử tri|Số kiến nghị đã trả lời|Kiến nghị
  Tỷ lệ hồ sơ nộp qua mạng|Số hồ sơ nhận trong kỳ|Số hồ sơ nộp qua mạng|Hồ sơ
  Tỷ lệ hồ sơ trả trước và đúng hạn|Tổng số hồ sơ đã trả|Số hồ sơ trả trước và đúng hạn|Hồ sơ
  Tỷ lệ hồ sơ được số hóa|Tổng số hồ sơ phải số hóa|Số hồ sơ đã số hóa|Hồ sơ
  Tỷ lệ người tham gia bảo hiểm y tế|Dân số|Số người có thẻ bảo hiểm y tế|Người
  Tỷ lệ trẻ được tiêm đủ mũi|Tổng số trẻ dưới 1 tuổi|Số trẻ được tiêm đủ mũi|Trẻ
  Tỷ lệ trường đạt chuẩn|Tổng số trường công lập|Số trường đạt chuẩn|Trường
  Tỷ lệ lao động đã qua đào tạo|Tổng số lao động|Số lao động đã qua đào tạo|Người
  Tỷ lệ thôn văn hóa|Tổng số thôn|Số thôn đạt danh hiệu văn hóa|Thôn
  Tỷ lệ người dân hài lòng|Số phiếu khảo sát thu về|Số phiếu hài lòng|Phiếu
  Tỷ lệ thủ tục được cung cấp toàn trình|Tổng số thủ tục hành chính|Số thủ tục cung cấp toàn trình|Thủ tục
  Tỷ lệ cán bộ được tập huấn|Tổng số cán bộ, công chức|Số cán bộ, công chức được tập huấn|Người
  Tỷ lệ cơ sở được kiểm tra|Tổng số cơ sở kinh doanh thực phẩm|Số cơ sở được kiểm tra|Cơ sở
  Tỷ lệ đơn thư đã giải quyết|Tổng số đơn thuộc thẩm quyền|Số đơn đã giải quyết|Đơn
  Tỷ lệ giao dịch không dùng tiền mặt|Tổng số giao dịch thanh toán|Số giao dịch không dùng tiền mặt|Giao dịch
`).map(([rate = '', whole = '', part = '', unit = '']) => ({ rate, whole, part, unit }));

/** A whole that is an indicator, its unit, and parts of it. */
export interface WholeWords {
  readonly whole: string;
  readonly unit: string;
  readonly parts: readonly string[];
}

/** Wholes that their parts make up. */
export const DIVIDED = wholes(`
  Tổng số đơn vị trực thuộc|Đơn vị|Phòng chuyên môn|Đơn vị sự nghiệp|Ban quản lý
  Số văn bản đã ban hành|Văn bản|Nghị quyết|Quyết định|Kế hoạch|Công văn
  Tổng số học sinh|Học sinh|Mầm non|Tiểu học|Trung học cơ sở|Trung học phổ thông
  Tổng số lao động có việc làm mới|Người|Trong nước|Đi làm việc ở nước ngoài|Tự tạo việc làm
  Tổng đàn gia súc, gia cầm|Con|Đàn trâu, bò|Đàn lợn|Đàn gia cầm
  Số lượt tiếp công dân|Lượt|Tiếp thường xuyên|Tiếp định kỳ|Tiếp đột xuất
  Tổng số hộ kinh doanh|Hộ|Thương mại|Dịch vụ ăn uống|Vận tải|Sản xuất nhỏ
  Tổng số thủ tục đã rà soát|Thủ tục|Cấp tỉnh|Cấp xã|Liên thông
`);

/** Wholes of which only some of the parts are named. */
export const OPEN = wholes(`
  Tổng số cán bộ, công chức, viên chức|Người|Số đảng viên|Số người là nữ|Số người có trình độ sau đại học
  Tổng số cuộc họp đã tổ chức|Cuộc|Số cuộc họp trực tuyến|Số cuộc họp không giấy
  Tổng số văn bản nhận được|Văn bản|Văn bản khẩn|Văn bản giao có thời hạn|Văn bản mật
  Tổng số hộ dân|Hộ|Số hộ có mạng Internet|Số hộ có nhà vệ sinh hợp chuẩn|Số hộ dùng điện
  Tổng số doanh nghiệp|Doanh nghiệp|Số doanh nghiệp thành lập mới|Số doanh nghiệp tạm ngừng
  Tổng số tổ công nghệ số|Tổ|Số tổ hoạt động thường xuyên|Số tổ có kinh phí
`);

/** Indicators that stand alone. */
export const ALONE = split(`
  Số lớp tập huấn đã mở|Lớp
  Số cuộc kiểm tra đã thực hiện|Cuộc
  Số sáng kiến được công nhận|Sáng kiến
  Số tin, bài đã đăng|Tin, bài
  Thời gian trả hồ sơ bình quân|Ngày
  Thu nhập bình quân đầu người|Triệu đồng
  Mật độ dân số|Người/km2
  Số vụ vi phạm đã xử lý|Vụ
  Số nhà tạm đã xóa|Nhà
  Chiều dài đường đã cứng hóa|Km
  Diện tích rừng trồng mới|Ha
  Số ý kiến góp ý đã tiếp thu|Ý kiến
`).map(([label = '', unit = '']) => ({ label, unit }));

export const TITLES = [
  'CÔNG TÁC CHỈ ĐẠO',
  'CẢI CÁCH THỂ CHẾ',
  'CẢI CÁCH THỦ TỤC',
  'KINH TẾ',
  'VĂN HÓA, XÃ HỘI',
  'Tổ chức bộ máy',
  'Chuyển đổi số',
  'Môi trường',
  'Quốc phòng, an ninh',
] as const;

const COMMUNE_NAMES =
  names(`An Hòa|Bình Minh|Hòa An|Tân Lập|Phú Mỹ|Đông Sơn|Thạnh Lợi|Vĩnh Phước|Long Thành|Xuân Quang|Hưng Đạo|Quang Trung|Tân Tiến|
  Mỹ Lộc|Thanh Bình|Phước Hải|Nam Sơn|Trung Chính|Đại Đồng|Hòa Bình`);

/** What rows are often about: communes, offices, schools, quarters. */
export const ROW_NAMES: readonly { readonly head: string; readonly names: readonly string[] }[] = [
  { head: 'Đơn vị', names: COMMUNE_NAMES.map(name => `Xã ${name}`) },
  {
    head: 'Xã, phường',
    names: COMMUNE_NAMES.map((name, place) => `${place % 3 === 0 ? 'Phường' : 'Xã'} ${name}`),
  },
  { head: 'Tên đơn vị', names: COMMUNE_NAMES },
  {
    head: 'Cơ quan, đơn vị',
    names:
      names(`Sở Nội vụ|Sở Tài chính|Sở Tư pháp|Sở Y tế|Sở Xây dựng|Sở Công Thương|Sở Khoa học và Công nghệ|Sở Giáo dục và Đào tạo|
      Sở Nông nghiệp và Môi trường|Thanh tra tỉnh|Văn phòng Ủy ban nhân dân|Sở Văn hóa, Thể thao và Du lịch`),
  },
  {
    head: 'Trường',
    names: COMMUNE_NAMES.map((name, place) => `Trường ${place % 2 === 0 ? 'Tiểu học' : 'Mầm non'} ${name}`),
  },
  {
    head: 'Thôn, tổ dân phố',
    names: COMMUNE_NAMES.map((name, place) => (place % 4 === 0 ? `Tổ dân phố ${name}` : `Thôn ${name}`)),
  },
];

/** What a row that adds the others up is called. */
export const TOTAL_NAMES = [
  'Tổng cộng',
  'Tổng cộng',
  'Tổng cộng',
  'Tổng số',
  'Cộng',
  'Cộng',
  'TỔNG CỘNG',
  'Tổng',
  'Toàn xã',
  'Tổng chung',
] as const;

/** Lines of text as lists of what stands between their bars. */
function split(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map(line => line.split('|').map(part => part.trim()));
}

function names(text: string): readonly string[] {
  return text.split('|').map(name => name.trim());
}

function wholes(text: string): readonly WholeWords[] {
  return split(text).map(([whole = '', unit = '', ...parts]) => ({ whole, unit, parts }));
}
