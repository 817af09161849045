import type { Measure, Statement } from '../measures/measure';

/** True for an exact percentage that may be one of a list of shares. */
export function isShareOfList({ kind, number, qualifier }: Measure): boolean {
  return kind === 'rate' && number.problem === 'none' && qualifier === 'exact';
}

/** Words of other percentages than shares. */
const OTHER = /tăng|giảm|vượt|trong đó|cùng kỳ|kế hoạch|dự toán|bình quân|lãi suất|thuế suất|hoàn thành #/u;

/** True where words tell of other percentages than shares. */
export function tellsOfOthers(words: string): boolean {
  return OTHER.test(words);
}

/** The words between two measures; the figures that stand there are "#". */
export function wordsBetween(statement: Statement, first: Measure, last: Measure): string {
  return statement
    .slice(first.index + 1, last.index + 1)
    .map(({ gap }) => gap)
    .join('#');
}
