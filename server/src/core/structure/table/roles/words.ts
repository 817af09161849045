/**
 * The words by which tables of Vietnamese reports tell what a row or a column is, folded. Collected from forms and
 * reports; a word that is missing here makes a table silent, not wrong.
 */

/** Heads of a column of numbers that only count the rows: "STT", "TT", "Số TT". */
export const NUMBERING_HEAD = /^(?:stt|tt|số tt|số thứ tự|thứ tự|#|no\.?)$/u;

/** A row that adds up others: "Tổng cộng", "CỘNG:", "Tổng số (I+II)", "Toàn tỉnh". */
export const TOTAL_ROW =
  /^(?:tổng cộng|tổng số|tổng|cộng|cộng chung|tổng chung|toàn (?:tỉnh|huyện|xã|thành phố|quận|phường|thị xã|thị trấn|đảng bộ|ngành|quốc|trường|khu)|cả (?:nước|tỉnh|huyện|xã))(?:\s?[:.]|\s?\([^()]{1,40}\)| (?:toàn|cả|các|chung|mục|phần|của) [^\d]{1,30}| [ivx]{1,4}| [a-eA-E])?\s?:?$/u;

/** A row that may add up others, by any name: "Tổng kinh phí thực hiện", "TAW = Tổng quy đổi". Offices and bodies are called "tổng" too. */
export const NAMED_TOTAL =
  /(?:^|[^\p{L}])(?:tổng(?! (?:hợp|kết|thể|cục|công ty|đài|duyệt|quan|rà|bí thư|giám đốc|liên|hội|tham mưu|đội|điều tra|thanh tra))|(?<!công )cộng(?! (?:tác|đồng|sản|hòa|hưởng|sinh)))(?!\p{L})/u;

/** A row that says which others it adds up, whatever its name: "Cộng (2+3+4)", "T = A + B". It is a total though it has a number of its own. */
export const STATED_TOTAL =
  /\([\divx]{1,4}(?:\s?\+\s?[\divx]{1,4}){1,12}\)|=\s?(?:[\divx]{1,4}|\p{L})(?:\s?\+\s?(?:[\divx]{1,4}|\p{L})){1,12}(?!\p{L})/u;

/** A row that is the mean of others. */
export const MEAN_ROW =
  /^(?:bình quân|trung bình|bq|tb|giá trị trung bình|mức trung bình)(?!\p{L})(?: 1(?= ))?[^\d]{0,40}$/u;

/** A row that repeats the highest or the lowest of others. */
export const EXTREME_ROW =
  /^(?:(?:giá trị |mức |điểm )?(?:cao nhất|thấp nhất|lớn nhất|nhỏ nhất)|max|min)(?!\p{L})/u;

/** A row that is the difference of two others. */
export const DIFFERENCE_ROW =
  /(?:^|[^\p{L}])(?:chênh lệch|còn lại|còn thiếu|còn nợ|cân đối|bội thu|bội chi|lợi nhuận|kết dư|thặng dư|thâm hụt|tăng, giảm|tăng\s?\/\s?giảm|tăng \(\+\))(?!\p{L})/u;

/** A row that is a quotient: of the words before it none may say that it counts something. */
export const RATIO_ROW = /^[-+*•\d.\s)]{0,8}(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng)(?!\p{L})|\(\s?%\s?\)|^%$/u;

/** A title over rows that are reckoned from those above it: "Cơ cấu - Structure (%)", "Chỉ số phát triển (Năm trước = 100)", "Tốc độ tăng". */
export const DERIVED_SECTION =
  /(?:^|[^\p{L}])(?:cơ cấu|tỷ trọng|tỉ trọng|tỷ lệ|tỉ lệ|tốc độ|chỉ số phát triển|năm trước ?= ?100|so với|so sánh|structure|growth rate)(?!\p{L})/u;

/** A title that only parts the rows of a section: "Phân theo giới tính", "Trong đó". */
export const PARTING_TITLE = /^[-+*\s]*(?:phân|chia|theo|trong đó|bao gồm|gồm|by|of which)(?!\p{L})/u;

/** The head of a column that is a difference of two others, or what is left at the end. */
export const DIFFERENCE_HEAD =
  /(?:^|[^\p{L}])(?:chênh lệch|tăng|giảm|còn lại|còn|so với|so sánh|tồn|cuối (?:năm|kỳ|quý|tháng)|thừa|thiếu|dư|thực (?:lĩnh|nhận)|chưa)(?!\p{L})|±|\+\s?\/\s?-/u;

/** What there was when a period began: "Dư đầu năm", "Tồn kỳ trước chuyển sang". */
export const OPENING =
  /(?:^|[^\p{L}])(?:đầu (?:năm|kỳ|quý|tháng)|đầu|(?:kỳ|năm|quý|tháng) trước|chuyển sang|mang sang)(?!\p{L})/u;

/** What is left when it ends: "Dư cuối năm", "Còn phải trả", "Chuyển kỳ sau". */
export const CLOSING =
  /(?:^|[^\p{L}])(?:cuối (?:năm|kỳ|quý|tháng)|cuối|còn lại|còn nợ|còn phải|(?:kỳ|năm|quý|tháng) sau|tồn|dư)(?!\p{L})/u;

/** The head of a column that holds a row against the one before it: "Tốc độ tăng (%)", "Tăng so với năm trước", "Chỉ số liên hoàn". */
export const CHAIN_HEAD =
  /(?:^|[^\p{L}])(?:tốc độ|tăng trưởng|tăng|giảm|chỉ số phát triển|liên hoàn|(?:năm|kỳ|quý|tháng) trước)(?!\p{L})/u;

/** The head of a column that is a product: "Thành tiền". */
export const PRODUCT_HEAD =
  /(?:^|[^\p{L}])(?:thành tiền|kinh phí|số tiền|tổng tiền|giá trị|quy đổi|dự toán)(?!\p{L})/u;

/** The most that a column can have: "tối đa 20 điểm", "(20 điểm)", "thang điểm 10". */
export const MOST_IN_HEAD =
  /(?:tối đa|điểm chuẩn|thang điểm)\s?(?:là|:)?\s?(\d{1,4}(?:[.,]\d{1,2})?)|\(\s?(\d{1,4}(?:[.,]\d{1,2})?) điểm\s?\)/u;

/** A row or label that names a part without the others: "Trong đó:", "Riêng …", "- Trong đó nữ". */
export const PARTIAL_ROW = /^[-+*\s]*(?:trong đó|riêng|tr\.? ?đó|tđ)(?!\p{L})/u;
export const ANNOUNCES_PART = /(?:trong đó|bao gồm cả)\s?:?$/u;

/** Heads of a column that is a quotient: never added up. "BHXH (10,5%)" is an amount at that rate. */
export const RATIO_HEAD =
  /(?<!\d\s?)%|(?:^|[^\p{L}])(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu|phần trăm|tỷ suất|th\s?\/\s?kh|so sánh)(?!\p{L})/u;

/** Heads of a column whose values may be added up or not: prices, means, "bác sĩ/1 vạn dân", marks, years, differences. */
export const DOUBTFUL_HEAD =
  /\/\s?(?:10?[.0]{0,9} )?\p{L}|(?:^|[^\p{L}])(?:trên|mỗi) (?:1|một|10[.0]{1,9}) \p{L}|(?:^|[^\p{L}])(?:bình quân|trung bình|tb|bq|đơn giá|giá(?! trị)|mức|định mức|hệ số|lương|điểm(?! trường)|năm sinh|(?<!(?:độ|nhóm|lứa) |\d )tuổi|thời gian|thời hạn|xếp|hạng(?! mục)|thứ bậc|số hiệu|mã|năng suất|mật độ|chỉ số|tốc độ|so với|so|tăng|giảm|chênh lệch|\(lần\)|cao nhất|thấp nhất|chiều rộng|chiều cao)(?!\p{L})/u;

/** The head of a column that may divide one by another: "Mật độ", "Năng suất", "Học sinh/lớp", "Thu nhập bình quân đầu người". */
export const PER_HEAD =
  /\/\s?(?:\d{1,4} )?\p{L}|(?:^|[^\p{L}])(?:bình quân|trung bình|bq|tb|mật độ|năng suất|suất đầu tư|suất chi|định suất|sĩ số|thu nhập|mức chi|số lần|đầu người|hệ số|(?:mỗi|trên|của) (?:một |1 )?(?:người|hộ|lớp|trường|ha|km2|km²|khẩu|cán bộ|bác sĩ|xã|đơn vị|học sinh|giáo viên))(?!\p{L})/u;

/** The head of a column of rates, and for how many people or things they are counted: "Bác sĩ/1 vạn dân", "trên 100.000 dân", "(‰)". */
export const RATE_HEAD =
  /(?:\/|trên|cho|tính trên|của|bình quân)\s?(?:(?:1|một)?\s?(vạn|nghìn|ngàn)|(100?[.\s]?000))\s(?:dân|người|trẻ|hộ|khẩu|lao động|học sinh|phụ nữ)|(‰)/u;

/** The head of a column that is the mean of others: "Điểm TB", "Bình quân năm"; one of a head or a thing is a quotient. */
export const MEAN_HEAD =
  /(?:^|[^\p{L}])(?:bình quân|trung bình|tb|bq|đtb)(?!\p{L})(?!\s?\/|.{0,20} (?:đầu người|mỗi|một) )/u;

/** A column with the unit of each row: "ĐVT", "Đơn vị tính". */
export const UNIT_HEAD = /^(?:đvt|đơn vị tính|đ\.v\.t|đv tính|đơn vị đo)\s?:?$/u;

/** A column that adds up the others: "Tổng số", "Tổng cộng", "Cộng", "Tổng kinh phí", "Cả năm". */
export const TOTAL_HEAD = /(?:^|- )(?:tổng|cộng|cả (?:năm|kỳ|quý))(?!\p{L})/u;

/** A column that a total takes off: "Điểm trừ", "Khấu trừ". */
export const DEDUCTION_HEAD = /(?:^|[^\p{L}])(?:điểm trừ|trừ điểm|khấu trừ|điểm phạt)(?!\p{L})/u;

/** Units of what is measured, not counted: a whole number of them is rounded itself. */
export const MEASURED =
  /(?:^|[^\p{L}])(?:đồng|trđ|t[ỷỉ](?! (?:lệ|trọng|suất))|triệu|nghìn|ngàn|usd|vnđ|tấn|tạ|kg|ha|héc-?ta|km2?|km²|m2|m²|m3|m³|mét|lít|kwh|mw)(?!\p{L})/u;

/** A column that counts persons, who may be in several rows. */
export const PERSONS_HEAD =
  /(?:^|[^\p{L}])(?:người|học viên|học sinh|sinh viên|đại biểu|cán bộ|công chức|viên chức|giáo viên|đảng viên|đoàn viên|hội viên|lao động|thí sinh|bệnh nhân|khách)(?!\p{L})/u;

/** A column that counts persons each time they come: "Số lượt người". */
export const TIMES_HEAD = /(?:^|[^\p{L}])lượt(?!\p{L})/u;

/** A row that is an occasion, which persons may go to several of. */
export const OCCASION_ROW =
  /(?:^|[^\p{L}])(?:lớp|khóa|khoá|đợt|hội nghị|hội thảo|hội thi|cuộc|buổi|hoạt động|chương trình|chuyên đề|phong trào|mô hình)(?!\p{L})/u;

/** A part of some persons or households who may be in another part too: "Số đảng viên", "Số hộ có mạng Internet", "Số hộ dùng điện". */
export const SHARED_PART =
  /(?:^|[^\p{L}])(?:nữ|đảng viên|trình độ|dân tộc|tôn giáo)(?!\p{L})|^(?:số )?(?:hộ|người|trẻ|học sinh|cơ sở)(?: \p{L}+){0,2}? (?:có|dùng|sử dụng)(?!\p{L})/u;

/** The part that women complete. */
export const MEN = /(?:^|[^\p{L}])nam(?!\p{L})/u;
