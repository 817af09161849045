/**
 * Words that tell what digits are. All folded (NFC, lower case). Collected from the regulations and from counts over
 * real texts; each set says what it is for.
 */

/** A percentage or count behind one of these is not exact, or is a bar to pass. */
export const QUALIFIER_WORDS = {
  'at-least': ['hơn', 'trên', 'ngoài', 'quá'],
  nearly: ['gần', 'xấp xỉ', 'ngót', 'sấp xỉ', 'chưa đến', 'chưa tới'],
  about: ['khoảng', 'chừng', 'tầm', 'ước', 'ước đạt', 'ước tính', 'dự kiến', 'ước khoảng', 'cỡ', 'dự ước'],
  bound: [
    'dưới',
    'từ',
    'đến',
    'tới',
    'tối thiểu',
    'ít nhất',
    'tối đa',
    'nhiều nhất',
    'không quá',
    'phấn đấu',
    'mục tiêu',
  ],
} as const;

/** Before "a/b": a day, a month, a time of day or a word of time; then "19/2" is a date. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  'ngày hôm sáng chiều tối đêm trưa mùng mồng phiên rằm dịp lễ tết qua trước sau hết từ đến tới cuối đầu giữa vào và nay tính âm'.split(
    ' ',
  ),
);

/** Before "a/b": "tháng 9/2020", "quý 1/2017", "kỳ 2/2019". */
export const MONTH_WORDS: ReadonlySet<string> = new Set('tháng quý quí kỳ năm tuần đợt học'.split(' '));

/** Before "a/b": "mùa giải 2016/17", "niên vụ 2017/2018". */
export const SEASON_WORDS: ReadonlySet<string> = new Set('vụ mùa giải độ học khóa khoá niên'.split(' '));

/** Before "a/b": "xếp thứ 22/63", "đứng 5/34". */
export const RANK_WORDS: ReadonlySet<string> = new Set('thứ hạng xếp đứng top'.split(' '));

/** Before "a/b" or a number: part of an address, a plot, a document, a place in a text. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  (
    'điều khoản điểm mục chương phần lục bảng biểu hình trang dòng cột mẫu ' +
    'thửa lô ngõ hẻm ngách kiệt đường nhà phố tổ ấp khu tầng phòng km đội quốc lộ tỉnh phường quận ' +
    'thứ hạng khóa khoá lớp loại cấp nhóm mức bậc lần kỳ đợt vòng vùng quý quí ' +
    'định quyết tư luật lệnh thị luận văn báo trình nđ qđ tt nq ct kl cv ' +
    'mã iso tcvn covid vitamin windows'
  ).split(' '),
);

/** Letters that may stand right behind a number as its unit: "2.798ha", "12tr". */
export const GLUED_UNITS: ReadonlySet<string> = new Set(
  'ha km m cm mm kg g mg l ml tấn tạ mw kw kwh gwh tỷ tỉ triệu tr đ đồng usd vnd vnđ người hộ xã tuổi'.split(
    ' ',
  ),
);

/** Words that end the name of what is counted: "178 đảng viên | chiếm", "35 hộ | trong". */
export const UNIT_STOPS: ReadonlySet<string> = new Set(
  (
    'chiếm đạt bằng tương ứng và trong của được có là với tại ở do để bị so trên cho từ đến vào ' +
    'tăng giảm vượt còn gồm bao đã đang sẽ cần phải tham theo về ra lên xuống thì mà hoặc hay ' +
    'thuộc đạt hoàn thực này đó trở như nhưng nên nhất'
  ).split(' '),
);

/** Words of magnitude: two numbers under different ones are not comparable digit by digit. */
export const MAGNITUDE_WORDS: ReadonlySet<string> = new Set(
  'chục trăm nghìn ngàn vạn triệu tỷ tỉ'.split(' '),
);
