/**
 * Where the title of a cited document begins and ends. All patterns are asked of the folded text right behind a citation,
 * which is short, and only where an opening word stands there.
 */

/** "về", "quy định", "sửa đổi, bổ sung": the words that titles open with, behind at most a comma; or a title in quotes. */
export const TITLE_OPENING =
  /^[^\S\t]{0,3},?[^\S\t]{1,3}(?<opening>(?<about>“|về(?=[\s“…]))|(?:quy định|quy chế|ban hành|hướng dẫn|sửa đổi|phê duyệt|công bố|bãi bỏ|điều chỉnh|thành lập|thông qua|tổng kết|thay thế|bổ sung|kèm theo)(?=[\s,“…]))/u;

/** Where a title may end; what stands behind decides. One pattern for all would take longer to prepare than a draft to check. */
export const TITLE_MARK = /[,;:|\t)\]”.(\r\n]|\s(?:và|hoặc|cùng|có|hết|đã|được|ban|sau)(?=\s)/gu;

/** Marks that end a title wherever they stand outside its own quotes and brackets. */
export const CLOSING_MARKS = ';|\t:)]”';

/** What may stand before the type of the next document: "và", "cùng với các". */
export const NEXT_LEAD = /^\s{0,3}(?:(?:và|hoặc|cùng|với|các)\s{1,3}){0,3}/u;

/** Its number, behind the type or without one: " số 5", "số 5". */
export const NEXT_NUMBER = /^\s{0,3}(?:số\s{1,3})?\d/u;

/** "(sau đây gọi tắt là …)", "(đã được sửa đổi …)". */
export const BRACKET_BEHIND = /^(?:sau đây|dưới đây|gọi|viết|đã|được|ban hành|kèm)(?!\p{L})/u;

/** "có hiệu lực từ …", "được sửa đổi, bổ sung bởi …", "ban hành ngày …", "(sau đây gọi …". */
export const PREDICATE_BEHIND =
  /^\s{0,3}(?:(?:có|hết) hiệu lực|(?:đã được|được) (?:sửa đổi|bổ sung|thay thế|ban hành)|ban hành (?:kèm theo|ngày)|sau đây (?:gọi|viết))/u;

/** The next line of a list of legal bases. */
export const BASIS_LINE = /^\s{0,8}(?:[-+*•]\s|căn cứ |theo đề nghị |xét )/u;

/**
 * Words that belong to the sentence around a citation more often than to its title: with one of them inside, the end of the
 * title cannot be told. "Nghị quyết số 23-NQ/TU về chuyển đổi số đã đạt kết quả".
 */
export const TITLE_DOUBT = new RegExp(
  [
    String.raw`\s(?:đã|đang|sẽ|được|là|có|phải|cần|thì|bị|mà|nếu|khi|do|nêu|như sau|chỉ rõ|khẳng định|nhấn mạnh|cho biết|yêu cầu|xác định rõ|đạt|không|vẫn|còn|này|gửi|kể từ|và theo|và hướng dẫn|và các văn bản|theo quy định|hiện hành)(?=[\s,]|$)`,
    String.raw`\squy định$`,
    String.raw`,\s{1,3}(?:trong|qua|sau|theo|từ|đến|nhằm|để|tại|đối với|ngày|năm|tháng|tỉnh|toàn|các cấp|chi bộ|đảng|ngành|cơ quan|đơn vị|huyện|xã|thành phố|địa phương|đồng thời|cụ thể|góp phần|giúp|tạo|cùng|nhưng|tuy|vì|việc|công tác|với|cấp ủy|nhiều|một số|chúng|tôi|thủ tục|cho|căn cứ|hướng dẫn tại)\s`,
  ].join('|'),
  'u',
);

/** Bodies that issue and act: behind the comma that closes "Thực hiện Nghị quyết …," they are the subject. */
export const ACTING_BODY =
  /^(?:Ban |Bộ |Chính phủ|Thủ tướng|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Chi bộ|Ủy ban|UBND|HĐND|Hội đồng|Sở |Văn phòng|Cục |Tổng cục |Chi cục |Phòng |Thường trực)/u;

/** What opens a clause whose comma its subject follows; "căn cứ" opens one that a semicolon ends as well. */
export const BASIS_LEAD =
  /(?:^|[\s\-–+*•(“])(thực hiện|triển khai|căn cứ|theo|trên cơ sở|quán triệt)\s{1,3}$/u;
