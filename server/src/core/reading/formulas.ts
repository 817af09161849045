import { spanFrom } from '../text/span';
import { OPAQUE, type Unread } from './unread';
import { hasOneOf } from '../text/one-of';
import { hasLetter } from '../text/boundary';

/**
 * Finds formulas of Markdown: "$x_1 = 2.5$", "$\\frac{a}{b}$", and on lines of their own between "$$". A dollar beside a figure ("5$", "US$5") is
 * money, and so is one with words behind it. Linear.
 */
export function readFormulas(text: string): readonly Unread[] {
  const found = [...text.matchAll(BLOCK), ...text.matchAll(INLINE)];
  return found
    .filter(({ groups }) => isFormula(groups?.['inside'] ?? ''))
    .map(({ 0: formula, index }) => ({
      span: spanFrom(index, index + formula.length),
      text: OPAQUE,
      isKept: true,
    }));
}

/** Its lines are so short that none of them is a paragraph by itself, and none is blank. */
const BLOCK =
  /(?<=^[ \t]{0,8})\$\$(?<inside>[^$\r\n]{0,160}(?:\n(?=[ \t]{0,40}[^\s])[^$\r\n]{0,160}){0,20})\$\$(?=[ \t]*$)/gmu;
const INLINE = /(?<![\p{L}\p{M}\d$\\])\$(?=[^\s$])(?<inside>[^$\r\n]{1,200})(?<=\S)\$(?![\p{L}\p{M}\d$])/gu;

/** A command, or single letters with a sign between them. */
function isFormula(inside: string): boolean {
  if (/\\\p{L}{2}/u.test(inside)) return true;
  return hasLetter(inside) && hasOneOf(inside, '=^_+<>{') && !/[\p{L}\p{M}]{2}/u.test(inside);
}
