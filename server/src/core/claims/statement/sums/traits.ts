import { hasAny } from '../measures/bits';
import { beforeFirstMark, behindLastMark } from '../../../text/mark-bounds';
import type { Measure, Statement } from '../measures/measure';

/** What people have beside each other, a bit for each; those of one row leave no third. */
const TRAITS: readonly RegExp[] = [
  /(?<!\p{L})(?<!phụ )nữ(?! công)(?!\p{L})/u,
  /(?<!\p{L})(?<!việt |miền |phía )nam(?!\p{L})/u,
  /(?<!\p{L})(?:đảng viên|đoàn viên|ngoài đảng|quần chúng)(?!\p{L})/u,
  /(?<!\p{L})(?:dân tộc|người kinh)(?!\p{L})/u,
  /(?<!\p{L})(?:tuổi|trẻ(?! em))(?!\p{L})/u,
  /(?<!\p{L})(?:tôn giáo|có đạo|công giáo|phật giáo)(?!\p{L})/u,
  /(?<!\p{L})(?:(?:thạc|tiến) s[ĩỹ]|đại học|cao đẳng|trung cấp|cao cấp|cử nhân)(?!\p{L})/u,
];
/** One search for most parts, which have none. */
const ANY = /nữ|nam|đảng|đoàn|quần|tộc|kinh|tuổi|trẻ|giáo|đạo|sĩ|sỹ|đại|cao|trung|cử/u;
const WOMAN = 1;
const MAN = 2;

/**
 * "146 học viên (64 nữ, 38 người dân tộc thiểu số, 51 đảng viên)": who is the one may be the other as well, so these are no parts that
 * add up. A trait that the whole has too parts nobody from the others: "350 đảng viên, gồm 120 đảng viên nữ, 230 đảng viên nam".
 */
export function mayOverlap(total: Measure, parts: readonly Measure[]): boolean {
  if (parts.every(isSchool)) return false;
  const found = parts.reduce((all, part) => all | traitsIn(wordsOfPart(part)), 0);
  if (found === 0) return false;
  const traits = found & ~traitsIn(total.noun);
  if (hasAny(traits, WOMAN) && !hasAny(traits, MAN)) return true;
  const kinds = hasAny(traits, MAN) ? traits | WOMAN : traits;
  // More than one bit beside that of men, who are told by the women.
  const rest = kinds & ~MAN;
  return hasAny(rest, rest - 1);
}

/** "26 trường THCS, 1 trường dân tộc nội trú, 1 trường cao đẳng": who is taught there is no trait of a school. */
function isSchool({ head, noun }: Measure): boolean {
  return head === 'trường' ? !noun.startsWith('trường hợp') : noun.startsWith('trung tâm ');
}

/** "52 người cao tuổi và 41 người khuyết tật (trong đó 7 người vừa là …, vừa là …)": behind the last part the words say who is both. */
export function areSaidToOverlap(statement: Statement, { behind, index, sentence }: Measure): boolean {
  if (BOTH.test(behind)) return true;
  const next = statement[index + 1];
  return next?.sentence === sentence && BOTH.test(next.behind);
}

const BOTH =
  /(?<!\p{L})(?:vừa (?:là|thuộc|có|được)|(?:thuộc|có|hưởng|vi phạm|trong|là) cả (?:hai|ba))(?!\p{L})/u;

function traitsIn(words: string): number {
  if (!ANY.test(words)) return 0;
  return TRAITS.reduce((found, trait, at) => (trait.test(words) ? found | (1 << at) : found), 0);
}

/** The words of one part of a list: those before it from the last mark on, and those behind up to the next. */
export function wordsOfPart({ gap, behind }: Measure): string {
  return `${behindLastMark(gap.slice(-LONGEST), ',;.()')} ${beforeFirstMark(behind.slice(0, LONGEST), ',;.:()')}`;
}

const LONGEST = 60;
