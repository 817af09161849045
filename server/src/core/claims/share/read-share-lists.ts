import { joinSpans, textAt } from '../../text/span';
import { hasAnyOf } from '../../text/words-in';
import type { FigureClaim, PercentageClaim } from '../claim';
import { readQualifier } from '../qualifier';
import { splitList, type ListItem, type ListStart } from '../sum/list-items';
import type { ShareListBinding, ShareListClaim } from './share-list';

/**
 * Reads the lists of a folded text whose percentages are shares of one whole, because the words say so: a structure, a
 * classification, or a rest. Lists with rises, plans or parts of parts are left out. Spans are offsets in the folded text.
 */
export function readShareLists(text: string, figures: readonly FigureClaim[]): readonly ShareListClaim[] {
  const opened = hasAnyOf(text, OPENING_WORDS) ? readOpenedLists(text, figures) : [];
  const rests = text.includes('còn lại') ? readRests(text, figures) : [];
  return [...opened, ...rests];
}

const OPENING_WORDS = ['cơ cấu', 'xếp loại', 'phân loại'];
/** "cơ cấu kinh tế năm 2024:", "kết quả đánh giá, xếp loại:". */
const OPENER =
  /(?<!\p{L})(?:(?<structure>cơ cấu)|(?:kết quả )?(?:đánh giá, )?(?:xếp loại|phân loại))[^.:;%|\t]{0,70}:/gu;
/** Words of other percentages than shares. */
const OTHER = /tăng|giảm|vượt|trong đó|cùng kỳ|kế hoạch|dự toán|bình quân|lãi suất|thuế suất|hoàn thành \d/u;
const FEWEST = 3;

function readOpenedLists(text: string, figures: readonly FigureClaim[]): readonly ShareListClaim[] {
  const lists: ShareListClaim[] = [];
  let at = 0;
  const openers = [...text.matchAll(OPENER)];
  for (const [index, match] of openers.entries()) {
    const start = match.index + match[0].length;
    while (at < figures.length && (figures[at]?.span.start ?? 0) < start) at += 1;
    const limit = openers[index + 1]?.index ?? text.length;
    const shares = readListed(text, start, { figures, at, limit });
    const binding = match.groups?.['structure'] === undefined ? 'classes' : 'structure';
    if (shares !== null) lists.push(claimOf(shares, binding));
  }
  return lists;
}

/** The percentages of a list in which every item has one and no other; null for any other list. */
function readListed(text: string, start: number, place: ListStart): readonly PercentageClaim[] | null {
  const { items, isEnded } = splitList(text, start, place);
  if (!isEnded || items.length < FEWEST || mayOverlap(items.map(({ span }) => textAt(text, span))))
    return null;
  const near = place.figures.slice(place.at, place.at + MOST_FIGURES);
  const shares = items.flatMap(item => percentagesOf(text, item, near));
  const found = shares.flatMap(share => (share === null ? [] : [share]));
  return found.length === items.length ? found : null;
}

/** "nữ 36%, trẻ tuổi 18%, ngoài Đảng 10%": one person may be all of these; only "nam" and "nữ" part them. */
function mayOverlap(items: readonly string[]): boolean {
  const has = (words: RegExp): boolean => items.some(item => words.test(item));
  return has(TRAIT) || (has(WOMEN) && !has(MEN));
}

const TRAIT =
  /(?<!\p{L})(?:trẻ(?: tuổi)?(?! em)|ngoài đảng|dân tộc|dtts|tôn giáo|tái cử|tự ứng cử|dưới \d+ tuổi)(?!\p{L})/u;
const WOMEN = /(?<!\p{L})(?:nữ|phụ nữ)(?!\p{L})/u;
const MEN = /(?<!\p{L})nam(?!\p{L})/u;

/** Lists with more figures are no structure that a draft tells in a sentence. */
const MOST_FIGURES = 60;

/** The one exact percentage of an item, its brackets included; null where it has none or is of something else. */
function percentagesOf(
  text: string,
  { span }: ListItem,
  figures: readonly FigureClaim[],
): readonly (PercentageClaim | null)[] {
  if (OTHER.test(textAt(text, span))) return [null];
  const inside = figures.filter(
    (figure): figure is PercentageClaim =>
      figure.kind === 'percentage' && figure.span.start >= span.start && figure.span.end <= span.end,
  );
  const [only] = inside;
  return [inside.length === 1 && only !== undefined && isShare(text, only) ? only : null];
}

function isShare(text: string, { form, number, span }: PercentageClaim): boolean {
  return (
    form === 'percent' && number.problem === 'none' && readQualifier(text, span.start).qualifier === 'exact'
  );
}

/** ", số còn lại chiếm ", "; còn lại ", " và còn lại là ". */
const REST = /[,;]?\s(?:và\s)?(?:số\s)?còn lại(?:\s\p{L}+){0,4}\s(?:chiếm|là|\()?\s?$/u;
/** How far before the rest the other shares may stand. */
const REACH = 260;
const MOST = 8;

function readRests(text: string, figures: readonly FigureClaim[]): readonly ShareListClaim[] {
  return figures.flatMap((figure, index) => {
    if (figure.kind !== 'percentage' || !isShare(text, figure)) return [];
    if (!REST.test(text.slice(Math.max(0, figure.span.start - 60), figure.span.start))) return [];
    const sentence = Math.max(figure.span.start - REACH, endOfSentenceBefore(text, figure.span.start));
    const before = figures
      .slice(Math.max(0, index - 2 * MOST), index)
      .filter(
        (other): other is PercentageClaim => other.kind === 'percentage' && other.span.start >= sentence,
      );
    const words = text.slice(sentence, figure.span.end);
    if (before.length === 0 || before.length > MOST || OTHER.test(words)) return [];
    return before.every(other => isShare(text, other)) ? [claimOf([...before, figure], 'rest')] : [];
  });
}

/** Behind the last full stop, line of a cell or mark before an offset; a dot within a number is none. */
function endOfSentenceBefore(text: string, offset: number): number {
  const near = text.slice(Math.max(0, offset - REACH), offset);
  const stop = near.search(/[.!?|\t](?=\s)(?![^]*[.!?|\t]\s)/u);
  return stop === -1 ? 0 : offset - near.length + stop + 1;
}

function claimOf(percentages: readonly PercentageClaim[], binding: ShareListBinding): ShareListClaim {
  const spans = percentages.map(({ span }) => span);
  return {
    kind: 'share-list',
    span: spans.reduce(joinSpans),
    percentages,
    binding,
  };
}
