import { hasAny } from './bits';
import { SIGN, type SignSet } from './signs';

/** Which way a change goes. */
export type Way = 'up' | 'down' | 'either';

/** What the words before a percentage say that it is. */
export type Lead =
  /** "chiếm", "đạt", "tỷ lệ", "(": a part of something, or of what was planned. */
  | 'share'
  /** "tăng", "giảm", "cao hơn", "-": how something changed. */
  | 'growth'
  /** "vượt": what is beyond a plan. */
  | 'excess'
  /** Nothing that ties it. */
  | 'none';

/** The last words before a figure that may tell. */
const REACH = 64;

const EXCESS = /(?:^|\P{L})vượt(?:\s\p{L}+){0,2}\s?\(?$/u;
const UP = /(?:^|\P{L})(?:tăng|thêm|cao hơn|nhiều hơn|lớn hơn|hơn|xuất siêu|dôi dư|vượt|nhanh hơn)(?!\p{L})/u;
const DOWN =
  /(?:^|\P{L})(?:giảm|hụt|hạ|thấp hơn|ít hơn|kém|rút ngắn|cắt giảm|nhập siêu|chậm hơn|thiếu)(?!\p{L})/u;
const EITHER = /(?:^|\P{L})(?:chênh lệch|chênh|số dư)(?!\p{L})/u;
/** A dash between two figures is no sign: "36,30 - 36,38". */
const SIGNED = /[^\s\d]\s?[\s(,[]([-–−+])$|[([]\s?([-–−+])\s?$/u;
/** The word of a change stands at most nine words before its figure; "tăng lên 12" and "tăng thành 41" are values. */
const TAIL =
  /(?:^|\P{L})(?:(?:tỷ|tỉ) lệ (?:tăng|giảm)(?: (?:đạt|là|bằng))?|(?:tăng|giảm)(?! (?:với|nghèo|án|cường|gia sản)(?!\p{L}))|hụt|(?:thấp|cao|ít|nhiều|lớn|nhỏ|nhanh|chậm|sớm|muộn|dài|ngắn|rộng|kém) hơn|hơn(?= (?:so|cùng|năm|quý|tháng|kỳ|nhiệm|đơn vị|bình quân) )|kém|rút ngắn|xuất siêu|nhập siêu|dôi dư|chênh lệch|chênh|số dư|thiếu(?! (?:nhi|niên|tướng|tá|úy|uý|sinh quân)(?!\p{L}))|vượt(?! (?:khó|cấp|biên|rào)(?!\p{L}))|hạ(?: (?:thấp|bớt))?(?= ?$))(?:\s(?!(?:lên|xuống|còn|đạt|từ|chiếm|bằng|(?<!(?:so|đối) )với)(?!\p{L})|thành\s?$)[\p{L}\d/]+){0,9}\s?:?\s?[([]?\s?[-–−+]?\s?$/u;
const SHARE =
  /(?:(?:^|\P{L})(?:chiếm|đạt|bằng|tương đương|tương ứng|tức|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|hoàn thành|là|được|với|còn|tỷ suất)(?:\s(?!tăng|giảm)\p{L}+){0,4}|[([]|[=:])\s?[:=([]?\s?$/u;

/** The words before a figure, and the way that they say. */
interface FigureWords {
  readonly way: Way | null;
  readonly gap: string;
}

/** Reads what a percentage is by the words before it. */
export function readLead({ way, gap }: FigureWords, signs: SignSet): Lead {
  const words = gap.slice(-REACH);
  if (way !== null) return EXCESS.test(words) ? 'excess' : 'growth';
  return hasAny(signs, SHARES) && SHARE.test(words) ? 'share' : 'none';
}

const SHARES = SIGN.share | SIGN.open | SIGN.colon | SIGN.equals;

/** Which way the words or the sign right before a figure say that it goes; null where it is no change. */
export function wayOf(gap: string, hints: SignSet): Way | null {
  const words = gap.slice(-REACH);
  const signs = hasAny(hints, SIGN.dash) ? SIGNED.exec(words) : null;
  const sign = signs?.[1] ?? signs?.[2];
  if (sign !== undefined) return sign === '+' ? 'up' : 'down';
  if (!hasAny(hints, SIGN.change)) return null;
  const tail = TAIL.exec(words)?.[0];
  if (tail === undefined) return null;
  if (EITHER.test(tail)) return 'either';
  if (DOWN.test(tail)) return 'down';
  return UP.test(tail) ? 'up' : 'either';
}

/**
 * "(tăng thu 2.417 tỷ đồng; giảm chi 4.037 tỷ đồng; xử lý khác 4.687 tỷ đồng)": what auditors ask for is named by what it does. Compared with
 * something it is how much that changed.
 */
export function isNamedByChange(gap: string, behind: string): boolean {
  return (
    (NAMED_BY_CHANGE.test(gap.slice(-REACH)) || CAPITAL.test(gap.slice(-2 * REACH))) && !COMPARED.test(behind)
  );
}

const NAMED_BY_CHANGE =
  /(?:^|[([:;,.]|(?<!\p{L})(?:trong đó|gồm|và|kiến nghị)) ?(?:kiến nghị |số |các khoản |khoản )?(?:tăng thu|giảm (?:chi|cấp phát|thanh toán|quyết toán|dự toán))(?: (?!so |thêm |được )\p{L}+){0,6} $/u;
/** "số vốn đăng ký tăng thêm của các doanh nghiệp là ": capital that came, and no change of a figure. */
const CAPITAL = /(?<!\p{L})vốn(?: \p{L}+){0,3} tăng(?: (?!so )\p{L}+){0,10} là $/u;
const COMPARED = /^[^,;.()]{0,40} so(?: với)? /u;

/** "cao hơn 3,5%" and "giảm đến 76,2%" are exact, "vốn nước ngoài 420 tỷ" is not beyond 420. */
const EXACT =
  /(?:(?:thấp|cao|ít|nhiều|lớn|nhanh|chậm|dài|ngắn) hơn|kém hơn|nước ngoài|(?:tăng|giảm|lên|có|chiếm|đạt|bằng) (?:đến|tới)) ?$/u;

/** True where words that read like a qualifier are none. */
export function isExactly(gap: string): boolean {
  return EXACT.test(gap.slice(-REACH));
}

/** "tăng 12 vụ (26,7%), 13 đối tượng": the word before the first goes for the next, unless that is what changes: "13 đối tượng, tăng 2". */
export function isCarried(gap: string, words: string): boolean {
  return /^\)?\s?(?:,|và|;|, và)\s?$/u.test(gap) && !CHANGES.test(words);
}

const CHANGES = /^[^,;.()]{0,40}(?:,|\() ?(?:tăng|giảm|nhiều hơn|ít hơn|bằng|so với)(?!\p{L})/u;
