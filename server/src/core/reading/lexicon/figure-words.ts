import type { WordTable } from './word-class';

/** What figures count and measure, and the words that make them other than exact. */
export const FIGURE_WORDS: WordTable = {
  magnitude: 'chục, trăm, nghìn, vạn, triệu, tỷ',
  money: 'đồng, usd, vnd, vnđ, eur, đô la, đô, euro, rupee, trđ, tr, đ, triệu đồng, tỷ đồng, nghìn đồng',
  measure:
    'ha, héc ta, hecta, héc-ta, m, mét, km, cm, mm, tấn, tạ, yến, kg, g, mg, l, ml, lít, w, kw, mw, kwh, gwh, độ, ' +
    'sào, mẫu, công suất, ki-lô-mét, mét vuông, mét khối',
  duration: 'giờ, phút, giây, ngày, tuần, tháng, quý, năm, tuổi, buổi',
  score: 'điểm, lần',
  /** May stand right behind a number: "2.798ha", "12tr". */
  'glued-unit':
    'ha, km, m, cm, mm, kg, g, mg, l, ml, tấn, tạ, mw, kw, kwh, gwh, tỷ, triệu, tr, đ, đồng, usd, vnd, vnđ, người, hộ, xã, tuổi',
  /** People and things: behind a number they say what it counts. */
  counted:
    'người, hộ, chỉ tiêu, biên chế, suất, trường hợp, lượt, đơn vị, nội dung, nhiệm vụ, vụ, đợt, cấp, bước, nhóm, bản, ' +
    'cái, tổ, đoàn, đồng chí, cán bộ, đảng viên, giải pháp, dự án, công trình, lớp, cuộc, hội nghị, văn bản, hồ sơ, xã, ' +
    'phường, tỉnh, huyện, bộ, sở, trang, cổ phiếu, cổ phần, mục tiêu, phương án, gói, loại, hình thức, chuyên đề, mặt, ' +
    'vấn đề, lĩnh vực, bên, nước, thành viên, ủy viên, học sinh, doanh nghiệp, đại biểu, phiếu, tờ khai, kỳ',
  /** What drafts announce by its number and then write out: "10 chỉ tiêu:". */
  listed:
    'chỉ tiêu, nhiệm vụ, giải pháp, nội dung, mục tiêu, đột phá, khâu, vấn đề, tiêu chí, nguyên tắc, bước, nhóm, ' +
    'công trình, dự án, chương trình, đề án, lĩnh vực, phong trào, mô hình, tập thể, cơ quan, đơn vị, huyện, thị xã, ' +
    'thị trấn, thành phố, phường, quận, xã, tỉnh, thôn, nước, quốc gia, yêu cầu, quan điểm, định hướng, chính sách, ' +
    'hạn chế, nguyên nhân, bài học, kiến nghị, đề xuất, chuyên đề, nghị quyết, văn bản, phòng, đội, đảng bộ, chi bộ, ' +
    'đoàn thể, tổ chức, hình thức, phương thức, trụ cột, kết quả, đồng chí',
  percent: 'phần trăm',

  /** The true value is the printed one or larger. */
  'at-least': 'hơn, trên, ngoài, quá',
  /** The true value is the printed one or smaller. */
  nearly: 'gần, xấp xỉ, ngót, sấp xỉ, chưa đến, chưa tới',
  about: 'khoảng, chừng, tầm, ước, ước đạt, ước tính, dự kiến, ước khoảng, cỡ, dự ước',
  /** A bar to pass. */
  bound: 'dưới, từ, đến, tới, tối thiểu, ít nhất, tối đa, nhiều nhất, không quá, phấn đấu, mục tiêu',
  /** Said of the figure that the exact one in brackets restates: "hơn 400 hộ (415 hộ)". */
  restated: 'hơn, trên, gần, ngót, chưa đến, chưa tới',
  /** End the name of what is counted: "178 đảng viên | chiếm". */
  'unit-stop':
    'chiếm, đạt, bằng, tương, ứng, và, trong, của, được, có, là, với, tại, ở, do, để, bị, so, trên, cho, từ, đến, vào, ' +
    'tăng, giảm, vượt, còn, gồm, bao, đã, đang, sẽ, cần, phải, tham, theo, về, ra, lên, xuống, thì, mà, hoặc, hay, ' +
    'thuộc, hoàn, thực, này, đó, trở, như, nhưng, nên, nhất',
};

/** Numbers in words, and the words that make the digits behind them a label. */
export const LABEL_WORDS: WordTable = {
  numeral: 'một, hai, ba, bốn, tư, năm, lăm, sáu, bảy, bẩy, tám, chín, mười, nhất',
  ordinal: 'thứ, lần, số',
  /** Part of an address, a plot, a document, a place in a text. */
  label:
    'điều, khoản, điểm, mục, chương, phần, lục, bảng, biểu, hình, trang, dòng, cột, mẫu, thửa, lô, ngõ, hẻm, ngách, kiệt, ' +
    'đường, nhà, phố, tổ, ấp, khu, tầng, phòng, km, đội, quốc, lộ, tỉnh, phường, quận, thứ, hạng, khóa, lớp, loại, cấp, ' +
    'nhóm, mức, bậc, lần, kỳ, đợt, vòng, vùng, quý, định, quyết, tư, luật, lệnh, thị, luận, văn, báo, trình, nđ, qđ, tt, ' +
    'nq, ct, kl, cv, mã, mũi, iso, tcvn, covid, vitamin, windows',
  /** End in the syllable of a label and are none: a count follows. */
  'no-label':
    'cùng kỳ, trong kỳ, đầu kỳ, cuối kỳ, mỗi kỳ, một phần, toàn phần, đầu tư, vật tư, chỉ định, ổn định, xác định, ' +
    'thẩm định, giám định, kiểm định, giải trình, toàn trình, quá trình, giải quyết, biểu quyết, kỷ luật, pháp luật, tin báo, thảo luận, ' +
    'dự phòng, tiêm phòng, bộ đội, vũ trang, khẩu trang, đại biểu, tiêu biểu, phát biểu, hạ tầng, đô thị, thành thị, ' +
    'toàn quốc, toàn tỉnh, cấp tỉnh, cấp xã, cấp phường, cấp trường, thành phố, trung cấp, cao cấp, sơ cấp, trợ cấp, cung cấp, nâng cấp, các loại, điển hình, ' +
    'tầng lớp, toàn vùng, định mức, hạn mức, tổng mức, vượt mức, bình định, nam định, hải phòng',
  rank: 'thứ, hạng, xếp, đứng, top',
};
