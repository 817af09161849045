import { LEXICON } from '../../../reading/lexicon';
import type { WordClass } from '../../../reading/lexicon/word-class';

/**
 * Words and marks that a reading may hang on. Those of a measure stand somewhere before it: a sign may be there where its pattern finds
 * nothing, and does not lack where it finds something, but for words that are glued to others.
 */
const WORDS = {
  /** "tăng", "cao hơn", "chênh lệch". */
  change: 'tăng giảm hụt hơn kém ngắn siêu dư chênh thiếu vượt hạ thêm',
  /** "chiếm", "tỷ lệ", "hoàn thành". */
  share: 'chiếm đạt bằng tức đương ứng lệ trọng thành là được với còn suất',
  /** "còn lại", "chưa", "vắng". */
  rest: 'còn chưa thiếu vắng',
  /** "quá hạn", "thấp hơn": what may be left. */
  weak: 'không hạn chậm trễ đang chỉ hết sai ngoài dự dưới giảm hơn có',
  /** "còn", "cuối kỳ", "năm sau", "số dư", "phải nộp". */
  closing: 'còn cuối sau dư tồn phải',
  /** "bình quân", "mỗi", "đạt mức". */
  average: 'bình trung tính mỗi mức',
  /** "gấp", "nhiều hơn", "kém". */
  factor: 'gấp tăng giảm bằng hơn kém',
  /** "trị giá", "thành tiền", "kinh phí". */
  product: 'tổng giá tiền phí đương cộng lượng thu chi',
  /** "tổng cộng", "cả thảy", "tính chung", "lũy kế". */
  total: 'tổng cộng cả chung lũy luỹ nâng vậy toàn',
  /** "so với", "cùng kỳ", "năm trước", "đầu năm". */
  base: 'cùng so trước ngoái đầu',
  /** "kế hoạch", "chỉ tiêu". */
  plan: 'hoạch kh khv toán tiêu quyết',
  /** "quý I", "tháng 5". */
  term: 'quý tháng',
  from: 'từ',
  /** "tăng lên", "còn", "đạt": the value that it came to. */
  to: 'còn xuống lên đạt thành đến',
  /** "trong số", "chỉ có", "từ", "đến", right before a figure that is no part. */
  apart: 'số từ đến chỉ có',
  /** "trong đó", "riêng", "với": what goes with another figure. */
  nested: 'trong riêng mà gồm với',
  /** "gồm", "chia ra", "cụ thể", "phân theo", "với": what opens a list of parts. */
  opener: 'gồm chia trong thể theo loại cấu đó dung quả về với thức',
  /** What names one of the kinds that a whole is made of, or the rest: see `areClosed`. */
  kind:
    'tuyến mạng tiếp chính điện ngoài fdi nước tế địa khẩu tỉnh lập thục bộ nhiên bầu định cũ trước sang mới sinh cử đầu ' +
    'ương phương thức bị đạt thôn thị tố chỉ trách nhiệm chữa tạo chế đồng thể nhân nam nữ phố huyện quận xã phường hóa ' +
    'hoá dân sắc tốt hoàn giỏi khá bình yếu kém cao thấp lòng thường non giáo học sở thcs thông thpt i ii iii iv nghiệp ' +
    'lâm dựng vụ thuế nại cáo nghị ánh khác trú thác trồng hạn lực dụng hộ xuất trách chức trừ cấp sắt thủy thuỷ nghèo xuân ' +
    'mùa trâu bò lợn cầm dê đình mại đảng nhẹ nặng kcn tán hđ hđlđ ổn khó thuận mạnh lên hồi xử hè đông hình kinh ' +
    'quyết trí trắng đúng sai lý dương âm buộc nguyện nguyên án',
  /** Numbers in words. */
  spelled: 'một hai ba bốn sáu bảy tám chín mười',
  /** "mỗi hộ", "hằng năm": so much for each, right behind a measure. */
  each: 'mỗi hằng hàng',
  /** "lần lượt", "tương ứng". */
  respective: 'lượt ứng',
  /** The last words of what qualifies a figure: "hơn", "xấp xỉ", "tối thiểu". */
  qualifier: lastWordsOf('at-least', 'nearly', 'about', 'bound'),
} as const;

/** Marks, and digits that are no measures. */
const MARKS = {
  open: '([',
  close: ')]',
  dash: '-–−+',
  colon: ':',
  semicolon: ';',
  equals: '=',
  slash: '/',
  digit: '0123456789',
} as const;

export type Sign = keyof typeof WORDS | keyof typeof MARKS;

/** Some signs: a bit for each. */
export type SignSet = number;

/** The bit of each sign. */
export const SIGN: Readonly<Record<Sign, SignSet>> = bitsOf([...keysOf(WORDS), ...keysOf(MARKS)]);

function keysOf<Key extends string>(table: Readonly<Record<Key, string>>): readonly Key[];
function keysOf(table: object): readonly string[] {
  return Object.keys(table);
}

function bitsOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>>;
function bitsOf(names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, index) => [name, 1 << index]));
}

/**
 * Words are known by a number that is reckoned unit by unit, so that none is cut out of the text. Words that share a number share their
 * signs.
 */
export function addToWord(word: number, unit: number): number {
  return (Math.imul(word, 31) + unit) | 0;
}

/** Where a word has not begun. */
export const NO_WORD = 0;

/** The signs of a word by its number. */
export function signsOfWord(word: number): SignSet {
  return WORD_SLOTS[slotOf(word)] ?? 0;
}

/** The signs of a mark or digit by its unit. */
export function signsOfMark(unit: number): SignSet {
  if (unit < MARK_SLOTS.length) return MARK_SLOTS[unit] ?? 0;
  return unit === EN_DASH || unit === MINUS ? SIGN.dash : 0;
}

const EN_DASH = 0x2013;
const MINUS = 0x2212;

const SLOTS = 2048;

function slotOf(word: number): number {
  return (word ^ (word >>> 11)) & (SLOTS - 1);
}

const WORD_SLOTS = slotsOf(SLOTS, set => {
  for (const sign of keysOf(WORDS))
    for (const word of WORDS[sign].split(' ')) set(slotOf(numberOf(word)), SIGN[sign]);
});

const MARK_SLOTS = slotsOf(0x80, set => {
  for (const sign of keysOf(MARKS))
    for (const mark of MARKS[sign]) if (mark < '\u0080') set(mark.charCodeAt(0), SIGN[sign]);
});

function slotsOf(size: number, fill: (set: (slot: number, signs: SignSet) => void) => void): Int32Array {
  const slots = new Int32Array(size);
  fill((slot, signs) => {
    slots[slot] = (slots[slot] ?? 0) | signs;
  });
  return slots;
}

function numberOf(word: string): number {
  let number = NO_WORD;
  for (let at = 0; at < word.length; at += 1) number = addToWord(number, word.charCodeAt(at));
  return number;
}

function lastWordsOf(...classes: readonly WordClass[]): string {
  const entries = classes.flatMap(wordClass => LEXICON.entriesOf(wordClass));
  return entries.map(entry => entry.slice(entry.lastIndexOf(' ') + 1)).join(' ');
}
