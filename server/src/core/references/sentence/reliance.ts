import { foldPhrase } from '../../reading/fold';
import type { Span } from '../../text/span';
import { hasDigit } from '../../text/digits';

/** How a sentence rests on a document that it cites. */
export interface Reliance {
  /** `basis`: a căn cứ line opens with it. `sentence`: "theo", "thực hiện" stand right before it. */
  readonly kind: 'basis' | 'sentence';
  /** True where a provision of it is cited: "theo khoản 2 Điều 5 Nghị định …". */
  readonly hasProvision: boolean;
}

/**
 * How the text of a block rests on a citation in it. Null where it does not, or where the sentence speaks of replacing,
 * amending, or of the past.
 */
export function relianceOn(text: string, { span }: { readonly span: Span }): Reliance | null {
  const before = foldPhrase(text.slice(Math.max(0, span.start - REACH), span.start));
  const lead = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), -1) + 1);
  const rest = foldPhrase(text.slice(span.end, span.end + REACH));
  const tail = rest.slice(0, endOfClause(rest));
  if (SPEAKS_OF_CHANGE.test(lead) || SPEAKS_OF_CHANGE.test(tail)) return null;
  const match = BASIS.exec(lead) ?? (CITES_BEFORE.test(lead) ? null : RELIES.exec(lead));
  if (match === null) return null;
  return {
    kind: match.groups?.['basis'] === undefined ? 'sentence' : 'basis',
    hasProvision: hasDigit(match[0]),
  };
}

/** How far a sentence is looked at to both sides. */
const REACH = 320;

function endOfClause(text: string): number {
  const end = text.search(/[;\n]|\.(?:\s|$)/u);
  return end === -1 ? text.length : end;
}

/** "tại điểm a khoản 2 Điều 5 " between the word that relies and the document. */
const PROVISIONS = String.raw`(?:(?:tại|của|các|mục|đúng|quy định|nội dung|điểm|khoản|điều|chương|phụ lục|[\p{L}\d]{1,2},?)\s){0,12}`;
/** "Căn cứ ", "- Căn cứ khoản 2 Điều 5 " at the start of a line or behind the semicolon of the basis before. */
const BASIS = new RegExp(String.raw`^[-–*+\s_|]{0,6}(?<basis>căn cứ)\s${PROVISIONS}$`, 'u');
/** "thực hiện" opens the sentence: in "hướng dẫn thực hiện Nghị định …" it belongs to the title of another document. */
const RELIES = new RegExp(
  String.raw`(?:(?<!\p{L}|kèm )(?:theo|áp dụng|căn cứ)|^[-–*+\s_|]{0,6}thực hiện)\s${PROVISIONS}$`,
  'u',
);
/** Another document stands before it in the sentence: the words may be those of its title. */
const CITES_BEFORE = /\d\s?[-–/]\s?\p{L}/u;

/** A sentence with one of these tells of a change, or of a time when the document was in force. */
const SPEAKS_OF_CHANGE =
  /(?<!\p{L})(?:thay thế|thay cho|bãi bỏ|hủy bỏ|huỷ bỏ|hết hiệu lực|ngưng hiệu lực|sửa đổi|bổ sung|trước đây|trước ngày|trước thời điểm|giai đoạn|nhiệm kỳ|từ năm|đến năm|trong năm|đã|từng|cũ|tổng kết|sơ kết|chuyển tiếp|tiếp tục|đang|nguyên|so với|khác với|ngoài|hiệu lực)(?!\p{L})/u;
