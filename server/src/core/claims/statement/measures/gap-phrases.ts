import { hasAny } from './bits';
import { joinWords, phraseTable, type PhraseBits } from './phrase-table';
import { isWordUnit } from './place';
import { addToWord, NO_WORD } from './signs';

/** What the phrases before a figure say of a list of parts. */
const PHRASES = {
  /** All of the parts follow. */
  consists: 'gồm, chia ra, chia thành, chia làm',
  /** Some or all of them follow. */
  ofWhich: 'trong đó, trong số',
  /** What follows goes into the total. */
  detail: 'cụ thể, phân theo, chia theo, phân loại, cơ cấu, theo đó, nội dung, kết quả, hình thức, về',
  /** The figure is a total. */
  total: 'tổng, tất cả, toàn bộ',
  /** What stands before is summed up. */
  summed: 'cộng, cả thảy, tất cả, tính chung, lũy kế, luỹ kế, nâng tổng, cả hai, cả ba, cả bốn',
  /** It may be. */
  totalLast: 'tổng, nâng, như vậy, cả năm, cả tỉnh, cả huyện, cả nước, toàn, chung',
  /** What follows, up to the end of the clause, is of the part before. */
  nests: 'trong đó, trong số, riêng, mà, gồm, với',
  /** Not so where something is compared. */
  compares: 'so với, đối với',
  /** What was planned or was before. */
  base: 'kế hoạch, kh, dự toán, chỉ tiêu, mục tiêu, cùng kỳ, năm trước, kỳ trước',
} as const;

/** Phrases that tell only where they stand right before the figure. */
const ENDINGS = {
  withAtEnd: 'với',
  /** "Trong 75 đại biểu có …". */
  outOfAtEnd: 'trong, trong tổng, trong số, trong tổng số',
  totalAtEnd: 'tổng số',
  summedAtEnd: 'tổng',
  /** "trong số 6 tập đoàn" begins with another total, "từ 3 đến 5 sao" is a range, "chỉ có 9" leaves others. */
  apartAtEnd: 'trong số, trong tổng số, từ, đến, chỉ, chỉ có',
  /** "246 chi bộ với 4.900 đảng viên": what goes with a part is no part beside it. */
  goesWithAtEnd: 'với, với hơn, với gần, với trên, với khoảng, với tổng số',
} as const;

/** "có một xã": a part in words is not read. */
const NUMERALS = 'một, hai, ba, bốn, sáu, bảy, tám, chín, mười';
const SPELLED = 'xã, vụ, việc, người, đơn, hộ, tỉnh, huyện, trường, đồng';

type Phrase = keyof typeof PHRASES | keyof typeof ENDINGS | 'spelled';

/** Some phrases: a bit for each. */
export type PhraseSet = number;

/** The bit of each phrase. */
export const PHRASE: Readonly<Record<Phrase, PhraseSet>> = {
  consists: 1 << 0,
  ofWhich: 1 << 1,
  detail: 1 << 2,
  total: 1 << 3,
  summed: 1 << 4,
  nests: 1 << 5,
  compares: 1 << 6,
  spelled: 1 << 7,
  withAtEnd: 1 << 8,
  outOfAtEnd: 1 << 9,
  totalAtEnd: 1 << 10,
  summedAtEnd: 1 << 11,
  apartAtEnd: 1 << 12,
  goesWithAtEnd: 1 << 13,
  totalLast: 1 << 14,
  base: 1 << 15,
};

/** Reads which phrases stand among the words before a figure, in one walk over them. */
export function phrasesOf(gap: string): PhraseSet {
  const far = gap.length - NEAR;
  let found = 0;
  let isParted = false;
  // The word that is read, and the last one, two and three before it.
  let word = NO_WORD;
  let last = NO_WORD;
  let two = NO_WORD;
  let three = NO_WORD;
  // Where the word begins that is read, and the last one.
  let start = 0;
  let lastStart = 0;
  for (let at = 0; at <= gap.length; at += 1) {
    const unit = at < gap.length ? gap.charCodeAt(at) : SPACE;
    if (isWordUnit(unit)) {
      if (word === NO_WORD) start = at;
      word = addToWord(word, unit);
      continue;
    }
    if (word !== NO_WORD) {
      three = two === NO_WORD ? NO_WORD : joinWords(two, word);
      two = last === NO_WORD ? NO_WORD : joinWords(last, word);
      last = word;
      word = NO_WORD;
      const ofTwo = anywhere(two);
      const ofWord = hasAny(ofTwo, PHRASE.compares) ? anywhere(last) & ~PHRASE.nests : anywhere(last);
      found |= start < far ? ofWord & ~TOTALS : ofWord;
      found |= lastStart < far ? ofTwo & ~TOTALS : ofTwo;
      lastStart = start;
    }
    if (unit === SPACE) continue;
    last = two = three = NO_WORD;
    isParted ||= PARTS.includes(gap.charAt(at));
  }
  const ending = atEnd(last) | atEnd(two) | atEnd(three);
  return found | (isParted ? ending & ~PHRASE.goesWithAtEnd : ending);
}

const SPACE = 0x20;
const PARTS = ',;.:';

/** Words that say of a figure that it is a total stand so near before it. */
const NEAR = 80;
const TOTALS = PHRASE.total | PHRASE.summed | PHRASE.totalLast;

const anywhere = phraseTable([
  ...keysOf(PHRASES).flatMap(name => phrasesFrom(PHRASES[name], PHRASE[name])),
  ...NUMERALS.split(', ').flatMap(numeral =>
    SPELLED.split(', ').map(noun => [`${numeral} ${noun}`, PHRASE.spelled] as const),
  ),
]);

const atEnd = phraseTable(keysOf(ENDINGS).flatMap(name => phrasesFrom(ENDINGS[name], PHRASE[name])));

function phrasesFrom(list: string, bit: PhraseSet): PhraseBits {
  return list.split(', ').map(phrase => [phrase, bit]);
}

function keysOf<Key extends string>(table: Readonly<Record<Key, string>>): readonly Key[];
function keysOf(table: object): readonly string[] {
  return Object.keys(table);
}
