/**
 * How two clauses that part a whole stand to each other. `contrary`: what one of them says the other denies; `begun`: one tells what
 * is done, the other what goes on; null where they may leave a third.
 */
export type Contrast = 'contrary' | 'begun' | null;

/** Compares what is said of two counts. */
export function contrastBetween(part: string, rest: string): Contrast {
  if (PAIRS.some(pair => isPair(pair, part, rest))) return 'contrary';
  if (isDenied(part, rest) || isDenied(rest, part)) return 'contrary';
  return isGoingOn(part, rest) || (DONE.test(part) && GOES_ON.test(rest)) ? 'begun' : null;
}

type Pair = readonly [one: RegExp, other: RegExp];

/** Words of which everything is one or the other. */
const PAIRS: readonly Pair[] = [
  pair('đúng hạn|trước hạn|đúng và trước hạn', 'quá hạn|trễ hạn|chậm hạn|quá thời hạn|chậm muộn|trễ'),
  pair('có mặt|tham dự|dự thi|dự họp|dự', 'vắng|vắng mặt'),
  pair('tán thành|đồng ý|nhất trí', 'ý kiến khác|không biểu quyết|không tán thành|không đồng ý'),
  pair('đúng', 'sai'),
  pair('trực tuyến', 'trực tiếp'),
  pair('mới', 'kỳ trước|năm trước|chuyển sang|tồn|cũ'),
  pair('còn hiệu lực|còn hạn', 'hết hiệu lực|hết hạn'),
  pair('nam', 'nữ'),
  pair('thành thị', 'nông thôn'),
  pair('công lập', 'tư thục|ngoài công lập|dân lập'),
  pair('khai thác', 'nuôi trồng'),
];

function pair(one: string, other: string): Pair {
  return [wordsOf(one), wordsOf(other)];
}

/** Words that are not denied themselves. */
function wordsOf(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L}|(?:không|chưa) )(?:${words})(?!\p{L})`, 'u');
}

/** One clause has the one word and only that, the other the other. */
function isPair([one, other]: Pair, part: string, rest: string): boolean {
  return (
    (one.test(part) && other.test(rest) && !one.test(rest) && !other.test(part)) ||
    (other.test(part) && one.test(rest) && !other.test(rest) && !one.test(part))
  );
}

/** "27 tàu chưa lắp" beside "1.157 tàu cá đã lắp đặt": what was done to one was not done to the other. */
export function isDenied(said: string, denied: string): boolean {
  const { verb = '', object = '' } = DENIES.exec(denied)?.groups ?? {};
  if (verb === '' || DENIES.test(said) || !said.includes(` ${verb} `)) return false;
  return object === '' || !COMMON.test(verb) || FREE.test(object) || said.includes(` ${verb} ${object} `);
}

/**
 * "còn 9 thôn chưa có sân thể thao" beside "112/118 thôn có nhà văn hóa", "còn 98 hộ thiếu đất" beside "312 hộ vay vốn": what those lack is
 * nothing that is said of the others.
 */
export function lacksOther(said: string, denied: string): boolean {
  const object = LACKS.exec(denied)?.groups?.['object'];
  return object !== undefined && !FREE.test(object) && !said.includes(` ${object} `);
}

const LACKS = /(?:^|\P{L})(?:(?:chưa|không) có|(?<=#.*)thiếu) (?<object>\p{L}+)/u;

/** True where a clause denies something. */
export function denies(words: string): boolean {
  return DENIES.test(words);
}

/** True where it says so with "đã" or "xong". */
export function isSurelyDone(words: string): boolean {
  return DONE.test(words);
}

/** True where it says that something is done. */
export function isDone(words: string): boolean {
  return DONE.test(words) || DOES.test(words);
}

const DENIES =
  /(?:^|\P{L})(?:chưa|không|phải)(?: (?:được|bị|phải|có|còn|qua))* (?<verb>\p{L}+)(?: (?<object>\p{L}+))?/u;
/** What such verbs say hangs on their objects: "chưa đạt tiêu chí môi trường". */
const COMMON = /^(?:đạt|có|thực|hoàn|đủ|là|bảo|đảm)$/u;
/** Words that begin no object. */
const FREE = /^(?:do|vì|theo|trong|ở|tại|đều|là|so|được|nên|và|tập|chủ|hiện|với|từ)$/u;

/** "đang giải quyết 944 hồ sơ" beside "đã giải quyết"; some may be withdrawn. */
function isGoingOn(part: string, rest: string): boolean {
  const verb = ON.exec(rest)?.groups?.['verb'] ?? '';
  return verb !== '' && part.includes(` đã ${verb} `);
}

const ON = /(?:^|\P{L})(?:đang|sẽ|tiếp tục|chờ)(?: được)? (?<verb>\p{L}+)/u;

const DOES = wordsOf(
  'thực hiện|giải quyết|đạt|thu|chi|nộp|giải ngân|kiểm tra|cấp|chuyển|kết nạp|bố trí|xử lý|trả|có mặt|vận động',
);
const DONE = wordsOf('đã|xong|hoàn thành|được');
const GOES_ON = wordsOf('đang|chờ|sẽ|tiếp tục|chưa|mới');
