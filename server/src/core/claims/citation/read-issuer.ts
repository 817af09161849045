import { endOfWord, isLetter, skipSpaces } from '../../text/boundary';
import { textBefore, spanFrom } from '../../text/span';
import type { CitationPart } from './citation';
import { typeStartingAt } from './find-type';

/** "của " behind a date or a symbol. */
const ISSUER_LEAD = /^\s{0,3},?\s{0,3}của\s{1,3}/u;
/** Words that open the title: the name of the issuer ends before them. */
const TITLE_WORDS =
  /\s+(?:[Vv]ề|[Qq]uy định|[Bb]an hành|[Hh]ướng dẫn|[Ss]ửa đổi|[Pp]hê duyệt|khóa|khoá|tại|trong|đã|được|là|do|có|cho|nhằm|ngày|năm|thực hiện|đến|để|với|theo|lần|thông qua|giao|và các|và những|thành lập|kiện toàn|triển khai|đề nghị|công bố|công nhận|bổ nhiệm|điều động|phân công|điều chỉnh|bổ sung|bãi bỏ|thu hồi|chấp thuận|kết nạp|chuẩn y|tăng cường|đẩy mạnh|rà soát|báo cáo|sơ kết|tổng kết|phát động)(?!\p{L})/u;
/** "và Kết luận số …" behind a name: the next document. "Bộ Giáo dục và Đào tạo" stays whole. */
function nextDocument(words: string): number {
  const folded = words.toLowerCase();
  for (const { 0: and, index } of folded.matchAll(/\s+và\s+/gu)) {
    if (typeStartingAt(folded, index + and.length) !== null) return index;
  }
  return -1;
}

/** Long enough for the longest name and the word behind it, which tells where the name ends. */
const ISSUER_REACH = 160;
const LONGEST_NAME = 16;

/** "của Tỉnh ủy", "của Bộ trưởng Bộ Tài chính": a name with a capital, up to a mark or a word that opens the title. */
export function readIssuer(text: string, from: number): CitationPart | null {
  const near = text.slice(from, from + ISSUER_REACH);
  const lead = ISSUER_LEAD.exec(near)?.[0].length;
  if (lead === undefined || !startsCapital(near, lead)) return null;
  const words = near.slice(lead, endOfWords(near, lead));
  const titleAt = words.search(TITLE_WORDS);
  const nextAt = nextDocument(words);
  const ends = [titleAt, nextAt].filter(at => at !== -1);
  const name = words.slice(0, Math.min(words.length, ...ends));
  return { span: spanFrom(from + lead, from + lead + name.length), text: name };
}

/** True where a capital letter stands. */
export function startsCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return isLetter(text.charCodeAt(at)) && letter !== letter.toLowerCase();
}

/** The end of a row of words with one or two blanks between, at most as many as a name has. */
function endOfWords(text: string, start: number): number {
  let end = endOfWord(text, start);
  for (let words = 1; words < LONGEST_NAME; words += 1) {
    const joint = jointAt(text, end);
    const next = joint === 0 ? skipSpaces(text, end) : end + joint;
    if (next === end || (joint === 0 && next - end > 2) || !isLetter(text.charCodeAt(next))) break;
    end = endOfWord(text, next);
  }
  return /khu\s{1,2}vực$/u.test(text.slice(start, end))
    ? end + (COURT_NUMBER.exec(text.slice(end, end + JOINT_REACH))?.[0].length ?? 0)
    : end;
}

/** How long the mark within a name is that stands at an offset; 0 for none. */
function jointAt(text: string, at: number): number {
  const isCity = /(?:^|[^\p{L}])TP$/u.test(textBefore(text, at, 3));
  return (isCity ? CITY_MARK : JOINT).exec(text.slice(at, at + JOINT_REACH))?.[0].length ?? 0;
}

/** "UBND TP. Thủ Đức", "UBND TP.Thủ Đức". */
const CITY_MARK = /^\.\s{0,2}(?=\p{Lu}\p{Ll})/u;
/**
 * A comma or hyphen within a name: "Bộ Lao động - Thương binh và Xã hội", "Phòng Văn hóa - Xã hội", "Phòng Tài chính - Kế hoạch", "Ban Chính sách, chiến lược Trung
 * ương", "Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương". Anywhere else a name ends at one.
 */
const JOINT =
  /^(?:\s{0,2}[-–]\s{0,2}(?=Thương binh và|(?:Xã hội|Kế hoạch)(?!\p{L}))|,\s{1,2}(?=[Cc]hiến lược Trung ương|các đoàn thể |Hạ tầng và Đô thị))/u;
/** "Tòa án nhân dân khu vực 8". */
const COURT_NUMBER = /^\s{1,2}\d{1,2}(?!\d|[/.-]\d)/u;
const JOINT_REACH = 24;
