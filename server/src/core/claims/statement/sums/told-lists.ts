import { hasAny } from '../measures/bits';
import { ONE } from '../../../arithmetic/interval';
import { joinSpans, type Span } from '../../../text/span';
import { kindOf } from '../../sum/kinship';
import { areOrdinals } from '../../sum/ordinals';
import { isExact, isOfOneMeasure } from './exact-parts';
import { REST } from './list-words';
import type { Measure, Statement } from '../measures/measure';
import { headOf } from '../measures/noun';
import { SIGN } from '../measures/signs';
import { HEADED, isMember, LABELLED, LEAD, readItems } from './told-items';

/** A total with its parts, which stand one behind the other right behind the word that opens them. */
export interface ListClaim {
  readonly kind: 'list';
  /** From the total to the last part. */
  readonly span: Span;
  readonly total: Measure;
  /** One or more, in the order of the text. */
  readonly parts: readonly Measure[];
  /** True where the words say that they are all: "gồm … và …", "trong đó …, còn lại …". */
  readonly isAll: boolean;
}

/** The lists of a statement, by their totals in the order of the text. */
export function readLists(statement: Statement): readonly ListClaim[] {
  return statement.flatMap(total => (total.kind === 'count' ? (listBehind(statement, total) ?? []) : []));
}

/**
 * Reads the list that a count is opened with: "67 tổ chức cơ sở đảng, gồm 16 đảng bộ và 51 chi bộ". Null where none stands behind it.
 * Linear in the length of the list.
 */
export function listBehind(statement: Statement, total: Measure): ListClaim | null {
  if (!hasAny(total.signsBehind, SIGN.opener)) return null;
  const first = statement[total.index + 1];
  if (first === undefined || !isMember(first) || first.sentence !== total.sentence) return null;
  const opened = OPENED.exec(first.gap)?.groups;
  const { name = '', opener = '', label = '' } = opened ?? {};
  if (opened === undefined || OTHER_SUBJECT.test(name) || isOtherThing(total, label)) return null;
  const items = readItems(statement, first, LEAD.test(label) ? HEADED : LABELLED);
  const isNamed = opener !== 'trong đó' || [label, ...items.words].some(words => REST.test(words));
  const { parts } = items;
  if (areNames(total, parts)) return null;
  const span = joinSpans(total.span, (parts.at(-1) ?? first).span);
  return {
    kind: 'list',
    span,
    total,
    parts,
    isAll: items.isWhole && isNamed && parts.length > 1 && !parts.every(isLeader),
  };
}

/** The name of the total and nothing else before the word, and behind it no more than what an item begins with. */
const OPENED =
  /^(?<name>\s[^.,;:!?()|\t]{2,}?)[,:]?\s?\(?(?<!\p{L})(?<opener>bao gồm|gồm có|gồm|chia ra|trong đó)\s?:?\s?(?<label>(?:\p{L}+:?\s){0,6})$/u;
/** Words that bring in something else between the total and its parts. */
const OTHER_SUBJECT =
  /\s(?:cùng|với|và|kèm|theo|nhưng|để|mỗi|từng|trở lên|tăng|giảm|thì|mà|chứa|giá trị|trị giá)(?=\s)/u;

/** "tăng 2,14 lần, trong đó" is a factor; "02 điều, trong đó sửa đổi 05 điều" counts those of another law. */
function isOtherThing({ noun, number, gap, way }: Measure, label: string): boolean {
  if (headOf(noun) === 'lần') return number.value.scale > 0 || way !== null || CHANGED.test(gap);
  return PROVISIONS.has(headOf(noun)) && AMENDS.test(label);
}

const CHANGED = /(?:tăng|giảm|gấp|bằng)(?:\s\p{L}+){0,2}\s$/u;
const PROVISIONS: ReadonlySet<string> = new Set(['điều', 'khoản', 'điểm', 'chương', 'mục']);
const AMENDS = /sửa đổi|bổ sung|bãi bỏ|thay thế/u;

/** "2 khu, gồm: khu nhà Sen 1 và khu nhà Sen 2". */
function areNames(total: Measure, parts: readonly Measure[]): boolean {
  return areOrdinals(
    total.number.value,
    parts.map(({ number }) => number.value),
  );
}

/** "05 đồng chí (gồm 01 trưởng ban và 01 phó ban)": those who lead are named, the others are not. */
function isLeader({ noun }: Measure): boolean {
  return LEADER.test(noun);
}

const LEADER =
  /^(?:(?:tổ|nhóm|đoàn|ban|cụm) (?:trưởng|phó)|trưởng|phó|bí thư|chủ tịch|chủ nhiệm|chánh|giám đốc|đội trưởng)(?!\p{L})/u;
/** True where all parts are told, counted or measured like the total, and none of them approximate: then they must make it. */
export function addsUpSurely({ total, parts, isAll }: ListClaim): boolean {
  return isAll && total.value.low > ONE && parts.every(part => isExact(part) && isOfOneMeasure(part, total));
}

/**
 * A part of a list, named like its total, that is larger than it; null where there is none. A list of all is judged by its sum, and "giảm 258
 * hộ, trong đó thoát nghèo 291 hộ" is what is left of more that went, and of some that came.
 */
export function partBeyond({ total, parts, isAll }: ListClaim): Measure | null {
  if (isAll || !isExact(total) || total.way !== null) return null;
  const isAlike = parts.every(
    part => isExact(part) && isOfOneMeasure(part, total) && kindOf(part.noun) === kindOf(total.noun),
  );
  return (isAlike ? parts.find(({ value }) => value.low > total.value.high) : undefined) ?? null;
}
