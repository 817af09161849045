import { skipSpaces } from '../../text/boundary';
import { textAt } from '../../text/span';
import type { FigureClaim, NumberClaim } from '../claim';
import { splitList, type ListItem, type ListStart } from './list-items';

/** The numbers that head the items of a list within a sentence, and whether the list is whole. */
export interface ListedParts {
  readonly parts: readonly NumberClaim[];
  /** False where an item has a second number, a member goes without a number, or more may follow. */
  readonly isClosed: boolean;
  /** True where "còn lại" names the rest. */
  readonly hasRest: boolean;
}

/**
 * Reads the parts of the list that starts at an offset of a folded text: "16 đảng bộ và 51 chi bộ cơ sở." → 16, 51, closed.
 * The number may head its item or end it ("cảnh cáo 207").
 */
export function readListedParts(text: string, from: number, place: ListStart): ListedParts {
  const list = splitList(text, from, place);
  const first = list.items[0];
  const isHeaded = first !== undefined && isHead(text, first);
  const all = isHeaded ? joinPhrases(text, list.items) : list.items;
  const other = isHeaded ? all.findIndex(item => opensOther(text, item)) : -1;
  const items = other === -1 ? all : all.slice(0, other);
  const numbers = items.map(item => (isHeaded ? headOf(text, item) : tailOf(text, item)));
  const count = numbers.findLastIndex(number => number !== null) + 1;
  const parts = numbers.flatMap(number => (number === null ? [] : [number]));
  const listed = items.slice(0, count);
  // Behind a last "và" the sentence may go on with something else; without one the list must end with it.
  const whole = listed.at(-1)?.mark === 'and' ? listed : items;
  const isWhole = whole.every((item, index) => {
    return numbers[index] === null ? isAside(text, item) : isSingle(text, item);
  });
  return {
    parts,
    isClosed: list.isEnded && other === -1 && isWhole && !mayAddMember(text, listed.at(-1)),
    hasRest: listed.some(({ span }) => REST.test(textAt(text, span))),
  };
}

/** "…; sàn thứ hai có 225 mã": behind a semicolon a list of something else may begin. */
function opensOther(text: string, item: ListItem): boolean {
  return item.mark === 'semicolon' && item.figures.some(isCount) && !isHead(text, item);
}

const REST = /(?:còn lại|số còn|khác)(?!\p{L})/u;

/** "A, B và C" inside one item is its own phrase: "10 dự án ở Lào và Campuchia". */
function joinPhrases(text: string, items: readonly ListItem[]): readonly ListItem[] {
  const joined: ListItem[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    if (before === undefined || item.mark !== 'and' || isHead(text, item)) joined.push(item);
    else
      joined[joined.length - 1] = {
        ...before,
        span: { start: before.span.start, end: item.span.end },
        figures: [...before.figures, ...item.figures],
      };
  }
  return joined;
}

/** Words that may stand between the mark and the number of an item: "có 51 chi bộ". */
const LEAD = /^[\s:]*(?:(?:có|gồm|với|là|còn lại)\s+)?$/u;

function isHead(text: string, item: ListItem): boolean {
  return headOf(text, item) !== null;
}

function headOf(text: string, { span, figures }: ListItem): NumberClaim | null {
  const [first] = figures;
  if (first?.kind !== 'number' || first.problem !== 'none') return null;
  return LEAD.test(text.slice(span.start, first.span.start)) ? first : null;
}

/** "cảnh cáo 207", "nữ: 12 người". */
function tailOf(text: string, { span, figures }: ListItem): NumberClaim | null {
  const [first] = figures;
  if (first?.kind !== 'number' || first.problem !== 'none') return null;
  const label = text.slice(span.start, first.span.start);
  const isLabel =
    /^\s*(?:\p{L}+[\s:]*){1,6}$/u.test(label.slice(0, LONGEST_LABEL)) && label.length <= LONGEST_LABEL;
  const behind = text.slice(first.span.end, span.end).trim();
  return isLabel && /^(?:\p{L}+\s?){0,3}$/u.test(behind.slice(0, 30)) && behind.length < 30 ? first : null;
}

const LONGEST_LABEL = 50;

/** Members that a list names without a number: "cùng các công dân", "và một quan sát viên", "v.v.". */
const UNCOUNTED =
  /(?:^|\s)(?:(?:cùng|kèm|ngoài ra)(?=\s)|(?:và|cùng|với)\s+(?:một|hai|ba|bốn|năm|nhiều|các|những|vài|số|hàng|toàn)(?=\s)|v\.v|vv|trong đó)/u;
/** A member in words: "một ca ghép gan", "nhiều người khác". */
const IN_WORDS =
  /^\s*(?:có\s+)?(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|các|những|vài|hàng|số|toàn|còn)(?=\s)/u;

function isCount(figure: FigureClaim): boolean {
  return figure.kind === 'number' || (figure.kind === 'fraction' && figure.reading === 'count');
}

/** "4 phó trưởng phòng và thư ký": the last words may be a member without a number; "ở Lào và Campuchia" are none. */
function mayAddMember(text: string, last: ListItem | undefined): boolean {
  const words = last === undefined ? '' : textAt(text, last.span);
  const and = words.search(/\svà\s/u);
  return and !== -1 && !/\s(?:ở|tại|của|thuộc|giữa|từ|có|do|với)\s/u.test(words.slice(0, and + 1));
}

/** True for an item that has its number alone, a percentage or a label aside. */
function isSingle(text: string, { span, figures }: ListItem): boolean {
  const counted = figures.filter(isCount);
  return counted.length === 1 && !UNCOUNTED.test(textAt(text, span));
}

/** "cấp tỉnh 12 đơn vị": read as the label of a "tỉnh", but it may be a count. */
function isSwallowed(figure: FigureClaim): boolean {
  return figure.kind === 'code' && (figure.reading === 'ordinal' || figure.reading === 'label');
}

/** So much for each: "45 phút/tiết". */
const FOR_EACH = /^\s\p{L}+(?:\s\p{L}+)?\/\p{L}/u;

/** True for words between commas that add no member: ", thiệt mạng", ", huyện Hòa An", ", thời gian 45 phút/tiết". */
function isAside(text: string, { span, figures, mark }: ListItem): boolean {
  const counted = figures.filter(figure => isCount(figure) || isSwallowed(figure));
  if (counted.some(figure => !FOR_EACH.test(text.slice(figure.span.end, span.end)))) return false;
  const words = text.slice(skipSpaces(text, span.start), span.end);
  return mark !== 'and' && !IN_WORDS.test(words) && !UNCOUNTED.test(words);
}
