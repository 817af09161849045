import { LEXICON, spelledWords, wordId } from '../../reading/lexicon';
import { TYPE_NAMES } from '../../reading/lexicon/type-names';
import { WordSet } from '../../reading/word-set';

/** The last words of the names of types: "quyết", "định", "luận". */
export const LAST_WORDS = wordSetOf(TYPE_NAMES.map(name => name.slice(name.lastIndexOf(' ') + 1)));

const POINTERS = LEXICON.entriesOf('pointer');
/** Words of a conference. */
const OPENS_CONFERENCE = ['hội', 'trung', 'ban'];

/** The words that may stand behind a type and make it a short form; a number does so as well. */
export const NEXT_WORDS = wordSetOf([
  'số',
  ...POINTERS.flatMap(words => words.split(' ', 1)),
  ...OPENS_CONFERENCE,
]);

function wordSetOf(words: readonly string[]): WordSet {
  return new WordSet(words.map(wordId));
}

/** What makes a type a short form, behind its last word in a folded text: " số 23", " nêu trên", " trung ương 4". */
export const BEHIND_TYPE = new RegExp(
  String.raw`^(?:(?<sign>\s{1,3}số)\s{1,3}(?=\d)|\s{1,3}(?:(?=\d)|(?<pointer>${patternOf(POINTERS)})(?!\p{L})|(?=(?:${OPENS_CONFERENCE.join('|')})\s)))`,
  'u',
);
/** As far as it looks: "   nêu  trên" and the letter behind. */
export const BEHIND_TYPE_REACH = 16;

function patternOf(phrases: readonly string[]): string {
  return phrases.join('|').replaceAll(' ', String.raw`\s{1,2}`);
}

/** Types that a bare number may follow: "Nghị định 30". */
export const NUMBERED_TYPES = spelledWords('numbered-type');
/** Types that mean a document in small letters too. */
export const STRICT_TYPES = spelledWords('strict-type');
/** Types of works planned by periods and years: "Kế hoạch 5/2026". */
export const PERIODIC_TYPES = spelledWords('periodic-type');

/** Words of a sentence that go on behind a document; anything else behind a small number may be what the number counts. */
export const GOES_ON =
  /^(?:$|[.;:!?)\]”"’…|(]|,(?!\d)|\s{0,2}$|\s{1,3}(?:của|về|và|đã|được|có|là|thì|khi|để|cho|tại|theo|do|ban hành|quy định|hướng dẫn|cũng|sẽ|đang|nêu|này|đến|với|không|gồm|mới|dẫn|vào|như|trước|sau|vẫn|chỉ|yêu cầu|giao|triển khai|áp dụng|thay thế|sửa đổi|phê duyệt|chưa|còn|lần này|tiếp tục|hay|hoặc|thay|phải|bao gồm|liên quan|xác định|cùng|ở|từ|tạo|nhưng|mà|nhằm|chính thức|hiện|so với|bằng|trong thời gian|trong việc|trong năm|trên địa bàn|trên toàn|nói|cần|bị|thực sự|ra đời|đi vào|cụ thể|làm|giúp|góp phần|đặt ra|đề ra|bắt đầu|dự kiến|thường|chính là|vừa|bởi|năm\s{1,2}(?:19|20)\d\d|ngày\s{1,2}\d{1,2}(?:[-/.]\d|\s{1,2}tháng))(?!\p{L})|\s{0,2}[(“–]|[-–]\s|\s{1,2}\p{Lu})/u;

const COUNTED_WORDS = (['counted', 'magnitude', 'provision'] as const)
  .flatMap(wordClass => LEXICON.spellingsOf(wordClass))
  .join('|');

/** What a number counts, or a period: behind any number they make it a quantity. */
export const COUNTED = new RegExp(
  String.raw`^\s{0,3}(?:${COUNTED_WORDS}|%|‰|đồng|usd|ha|héc|km|m2|tháng|tuần|quý|khóa|khoá|năm(?!\s{1,2}(?:19|20)\d\d)|ngày(?!\s{1,2}\d)|giờ|lần|buổi|trong số|trong \d)(?!\p{L})`,
  'u',
);

/** What may stand behind "Kế hoạch trên": the sentence goes on. "Quyết định trên cơ sở", "trên địa bàn" is another "trên". */
export const BEHIND_ABOVE =
  /^(?:\s{0,2}$|\s{0,2}[.,;:!?)\]”"]|\s{1,3}(?:đã|được|có|là|của|và|thì|như|sẽ|cần|do|theo|bảo đảm|đảm bảo|để|phải|chưa|không|còn|đang|cũng|nêu|quy định|đến|cho|với|nhằm|hết|bị|yêu cầu|giao|nếu|khi|vẫn|gồm|bao gồm|hoặc|mà|nhưng|tại|trước|sau)(?!\p{L}))/u;

/** Before a type that stands for several: "các Nghị quyết nêu trên", "hai Nghị định trên". */
export const SEVERAL = /(?:các|những|hai|ba|bốn|năm|nhiều|mọi|toàn bộ|\d)\s{1,3}$/u;
