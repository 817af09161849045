import type { FigureClaim } from '../claim';
import { readQualifier } from '../qualifier';
import type { ChangeAmount, ChangeForm, Direction } from './change';
import { unitAt } from './values';

/** The verb of an amount at the end of the words before it: ", tăng ", " (tương đương giảm ", ", gấp ". */
const VERB =
  /(?:^|[\s,(–-])(?<verb>tăng gấp|cao gấp|tăng|giảm|gấp|nâng|hạ)(?:\s(?:thêm|lên|đi|xuống|được|là|tới|đến))?\s?$/u;

/**
 * Reads a figure as the size of a change, by the verb before it: "tăng 11,8%", "gấp 1,5 lần". Null where no such verb stands
 * directly before it, or where it is told for each year ("tăng bình quân 5%/năm").
 */
export function readAmount(text: string, figure: FigureClaim | undefined): ChangeAmount | null {
  if (figure === undefined || figure.kind === 'code' || figure.kind === 'fraction') return null;
  const number = figure.kind === 'number' ? figure : figure.number;
  if (number.problem !== 'none' || YEARLY.test(text.slice(figure.span.end, figure.span.end + 40)))
    return null;
  const { qualifier, start } = readQualifier(text, figure.span.start);
  const before = text.slice(Math.max(0, start - 30), start);
  const verb = VERB.exec(before)?.groups?.['verb'];
  const form = verb === undefined ? null : formOf(text, figure, verb);
  if (verb === undefined || form === null) return null;
  return { form, number, span: figure.span, direction: directionOf(verb), qualifier };
}

/** "/năm", " mỗi năm", " bình quân", " hằng năm". */
const YEARLY =
  /^[^,.;]{0,24}(?:\/năm|\/tháng|(?:mỗi|hằng|hàng|một|trên) (?:năm|tháng|quý)|bình quân|\/1 năm)/u;

function formOf(text: string, figure: FigureClaim, verb: string): ChangeForm | null {
  if (figure.kind === 'percentage') {
    if (verb.includes('gấp')) return null;
    return figure.form === 'points' ? 'points' : figure.form === 'percent' ? 'percent' : null;
  }
  const unit = unitAt(text, figure.span.end);
  if (/^lần(?!\p{L})/u.test(unit)) return 'factor';
  return verb.includes('gấp') ? null : 'count';
}

function directionOf(verb: string): Direction | null {
  if (verb === 'giảm' || verb === 'hạ') return 'down';
  return verb.includes('gấp') ? null : 'up';
}
