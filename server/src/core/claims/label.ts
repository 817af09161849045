import { isLetter, skipSpacesBack, startOfWord } from '../text/boundary';
import { LEXICON, spelledWords } from '../reading/lexicon';
import type { Span } from '../text/span';
import type { CodeReading, NumberClaim } from './claim';
import { endOfDigits } from './number';
import { isRank } from './rank';
import { textBefore } from '../text/span';

const LABEL_WORDS = spelledWords('label');
/** "cùng kỳ", "một phần", "kỷ luật": the last syllable is one of a label, the word is not. */
const NO_LABELS: ReadonlySet<string> = new Set(LEXICON.entriesOf('no-label'));

/** What a bare number is when the word before it says that it counts nothing; null for a count. */
export function labelReading(text: string, { span, value, notation }: NumberClaim): CodeReading | null {
  if (notation !== 'plain' || value.scale > 0) return null;
  const end = endOfWordBefore(text, span.start);
  const word = text.slice(startOfWord(text, end), end);
  const digits = span.end - span.start;
  if (word === 'năm' || word === 'tháng' || word === 'ngày') {
    const isDated = isCalendar(word, Number(value.units), digits) && !isForEach(text, end, span);
    return isDated && !isOfSomeDays(text, end) ? 'year' : null;
  }
  if (word === 'số') return isNumeral(text, end) ? 'label' : null;
  if (digits <= 4 && labels(text, end) && !isCounted(text, end, span)) return 'ordinal';
  if (isListMark(text, span.start, span.end) || isRank(text, end, span)) return 'ordinal';
  return digits >= 8 && PHONE.test(text.slice(span.start, span.end)) ? 'phone' : null;
}

/** Of the word that a number stands behind; "covid-19" is written with a hyphen. */
function endOfWordBefore(text: string, start: number): number {
  const isJoined = text.charAt(start - 1) === '-' && isLetter(text.charCodeAt(start - 2));
  return isJoined ? start - 1 : skipSpacesBack(text, start);
}

const PHONE = /^(?:0\d{8,10}|\d{8,})$/u;

/** "cây ngắn ngày 06 ha": a crop of few or many days, and no date; the words that end at `end` tell. */
function isOfSomeDays(text: string, end: number): boolean {
  return OF_SOME_DAYS.test(textBefore(text, end, LONGEST_DAYS));
}

const LONGEST_DAYS = 12;
const OF_SOME_DAYS = /(?<!\p{L})(?:ngắn|trung|dài) ngày$/u;

/** True where the word that ends at `end` makes the number behind it a label: "điều 5", "học kỳ 2"; not "cùng kỳ 46 vụ". */
export function labels(text: string, end: number): boolean {
  const start = startOfWord(text, end);
  if (!LABEL_WORDS.has(text.slice(start, end))) return false;
  return !NO_LABELS.has(pairBefore(text, start, end)) || YEAR.test(text.slice(end, end + LONGEST_YEAR));
}

/** "cùng kỳ 2019" names a year. */
const LONGEST_YEAR = 6;
const YEAR = /^\s(?:19|20)\d\d(?!\d)/u;

/** Two words, the second of which stands from `start` to `end`. */
function pairBefore(text: string, start: number, end: number): string {
  const before = skipSpacesBack(text, start);
  return `${text.slice(startOfWord(text, before), before)} ${text.slice(start, end)}`;
}

const LONGEST_NUMERAL = 16;

/** "số 12" names a thing, "tổng số 12" and "thiểu số 12" count. */
function isNumeral(text: string, end: number): boolean {
  return !/(?:tổng|trong|trên|con|có|là|dân|thiểu|doanh|đa|nhân|tất cả|toàn bộ)\s+số$/u.test(
    textBefore(text, end, LONGEST_NUMERAL),
  );
}

/** True for a number behind a word of labels, which ends at `end`, that counts all the same. */
function isCounted(text: string, end: number, span: Span): boolean {
  return (
    isClassified(text, end, span.end - span.start) ||
    MAGNITUDE.test(text.slice(span.end, span.end + LONGEST_MAGNITUDE)) ||
    isCountBehindName(text, end, span) ||
    isForEach(text, end, span)
  );
}

/** True for a fraction behind a word of labels, which ends at `end`, that counts what stands behind it: "cấp 230/250 thẻ". */
export function countsBehindLabel(text: string, end: number, fraction: Span): boolean {
  return (
    COUNTED.test(text.slice(fraction.end, fraction.end + LONGEST_COUNTED)) &&
    (CLASSED.test(textBefore(text, end, LONGEST_CLASSED)) || isCountBehindName(text, end, fraction))
  );
}

/** "đầu tư 04 đơn vị": the syllable that ends at `end` is the last one of a name, and a count follows. */
function isCountBehindName(text: string, end: number, span: Span): boolean {
  const word = text.slice(startOfWord(text, end), end);
  return (
    span.end - span.start > longestNumberBehind(word) &&
    ENDS_A_NAME.has(word) &&
    COUNTED.test(text.slice(span.end, span.end + LONGEST_COUNTED))
  );
}

/** "mỗi đợt 271 đơn vị", "mỗi khu phố 52 hộ": each has so many; "mỗi lớp 5" is a class. */
function isForEach(text: string, end: number, span: Span): boolean {
  const before = EACH.exec(textBefore(text, end, LONGEST_SHARER));
  if (before === null) return false;
  const behind = text.slice(span.end, span.end + LONGEST_COUNTED);
  return before.groups?.['more'] === undefined ? isNoun(behind) : COUNTED.test(behind);
}

const EACH = /(?<!\p{L})(?:mỗi|từng)\s\p{L}+(?<more>\s\p{L}+){0,2}$/u;
const LONGEST_SHARER = 24;

/** How many digits a number behind the last syllable of a name may have that is part of it. */
function longestNumberBehind(word: string): number {
  if (NUMBERED.has(word)) return 2;
  return UNNUMBERED.has(word) ? 0 : 1;
}

/** True where a word stands behind a number that may be what is counted. */
function isNoun(behind: string): boolean {
  const word = /^\s(?<word>\p{L}+)/u.exec(behind)?.groups?.['word'];
  return word !== undefined && !NO_NOUNS.has(word);
}

const NO_NOUNS = spelledWords('unit-stop');

/** "ngân sách tỉnh 800 triệu đồng" is a sum; "quý 3 tỷ lệ …" is a quarter. */
const LONGEST_MAGNITUDE = 12;
const MAGNITUDE = /^\s(?:triệu|nghìn|ngàn|đồng|(?:tỷ|tỉ)(?!\s(?:lệ|trọng|suất|số)))(?!\p{L})/u;

/** Last syllables of names that a count may follow: "đầu tư 04 đơn vị", "pháp luật 88 vụ việc", "cấp tỉnh 614 hộ". */
const ENDS_A_NAME: ReadonlySet<string> = new Set(
  'tư luật luận tỉnh văn báo trình định quyết lệnh thị xã phường hạng loại phần mục biểu vòng vùng đội phòng kỳ nhà mẫu'.split(
    ' ',
  ),
);
/** Wards, forms and the like have numbers of two digits at most; a province has none, and no document is only numbered: "trái pháp luật 7 vụ". */
const NUMBERED: ReadonlySet<string> = new Set(['xã', 'phường', 'thị', 'mẫu']);
const UNNUMBERED: ReadonlySet<string> = new Set(['tỉnh', 'luật', 'luận', 'trình', 'định']);
const LONGEST_COUNTED = 16;
const COUNTED =
  /^\s(?:đơn vị|hộ|người|lượt|vụ|việc|đồng chí|đảng viên|trường|tổ chức|nhiệm vụ|dự án|hồ sơ|cuộc|cơ sở|công trình|doanh nghiệp|cán bộ|em|học sinh|ha|đơn|bản|phiếu|trường hợp|chi bộ|đoàn|lớp|xã|thôn|mô hình|sản phẩm|ý kiến|kiến nghị|đại biểu|con|tấn|km|giường|máy|nhà|suất|lao động|hội viên|quyết định|văn bản|ca|di tích|trụ sở|thủ tục|cá nhân|tập thể|đối tượng|căn|thẻ|tuyến|hội nghị|hội thảo|buổi|đợt|thí sinh|học viên|giáo viên|thành viên|phiên|mẫu|phương tiện|sáng kiến|đề tài|tin|bài|bị can|đ\/c|(?:ngày|tháng|năm)(?!\s\d))(?!\p{L})/u;

/** "xếp loại 659 tổ chức", "giải quyết 632 hồ sơ", "kỷ luật 12 đảng viên", "cấp 120 thẻ" count what was dealt with; "xếp loại 1" names a class. */
function isClassified(text: string, end: number, digits: number): boolean {
  return digits > 1 && CLASSED.test(textBefore(text, end, LONGEST_CLASSED));
}

const LONGEST_CLASSED = 10;
const CLASSED = /(?:(?:xếp|phân)\sloại|giải\squyết|kỷ\sluật|kết\sluận|thảo\sluận|(?<!\p{L})cấp)$/u;

function isCalendar(word: string, value: number, digits: number): boolean {
  if (word === 'năm') return digits === 4 && value >= 1000 && value <= 2200;
  return word === 'tháng' ? value >= 1 && value <= 12 : value >= 1 && value <= 31;
}

/** "1." or "(3)" at the start of a block. */
function isListMark(text: string, start: number, end: number): boolean {
  const opened = text.charAt(start - 1) === '(' ? start - 1 : start;
  if (skipSpacesBack(text, opened) !== 0 || endOfDigits(text, start) !== end) return false;
  return '.)'.includes(text.charAt(end) || ' ');
}
