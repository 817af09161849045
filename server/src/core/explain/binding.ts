import { formatDecimal } from '../arithmetic/decimal';
import type { Ratio } from '../arithmetic/ratio';
import type { Block } from '../block/block';
import type { BindingClaim, BoundFigure, MadeFigure } from '../claims/statement/evidence/binding';
import { joinFactors } from '../claims/statement/evidence/factors-of';
import { termsOf } from '../claims/statement/evidence/evidence';
import { magnitudeBehind } from '../claims/statement/magnitude-words';
import type { Relation } from '../claims/statement/evidence/hypothesis';
import { ratioOf } from '../claims/statement/evidence/ratio-of';
import type { DocumentModel } from '../document/document';
import type { Locale } from '../rule/rule';
import { placeBinding } from '../structure/passage/passages';
import { joinSpans, spanFrom, spanTouches, textAt, type Readable, type Span } from '../text/span';
import { changeFormula } from './change';
import { verdictOf, writeNumber, writeQuotient, type Arithmetic } from './phrases';

/** The arithmetic of a figure that is reckoned from others of its statement, and of those others; null where none stands there. */
export function explainBindingAt(block: Block, offset: number, locale: Locale): Arithmetic | null {
  return explainAmong(block.bindings, { text: block.text, offset, locale });
}

/** The same of a figure that other lines give, and of the figures there that it is reckoned from. Offsets are those of the document. */
export function passageArithmeticAt(
  document: Pick<DocumentModel, 'passagesAround' | 'pieces'>,
  offset: number,
  locale: Locale,
): Arithmetic | null {
  const bindings = document
    .passagesAround(spanFrom(offset, offset))
    .filter(({ lines }) =>
      lines.some(({ start, block }) => start <= offset && offset <= start + block.text.length),
    )
    .flatMap(passage => passage.bindings.map(binding => placeBinding(passage, binding)));
  return explainAmong(bindings, { text: document.pieces, offset, locale });
}

interface Place {
  readonly text: Readable;
  readonly offset: number;
  readonly locale: Locale;
}

function explainAmong(bindings: readonly BindingClaim[], { text, offset, locale }: Place): Arithmetic | null {
  for (const binding of bindings) {
    const { target, operands, verdict } = binding;
    const figure = [target, ...operands].find(({ span }) => spanTouches(span, offset));
    if (figure === undefined) continue;
    return {
      span: spanOf(figure, operands),
      formula: formulaOf(text, binding, locale),
      verdict: verdict === 'open' ? null : verdictOf(verdict === 'agrees', textAt(text, target.span), locale),
    };
  }
  return null;
}

/** A fraction is shown as one. */
function spanOf(figure: BoundFigure, operands: readonly BoundFigure[]): Span {
  if (figure.slash === null) return figure.span;
  const halves = operands.filter(({ slash }) => slash !== null).map(({ span }) => span);
  return halves.includes(figure.span) ? halves.reduce(joinSpans) : figure.span;
}

/** What stands between the terms of a relation. */
const SIGNS: Readonly<Record<Relation, string>> = {
  share: ' / ',
  growth: '; ',
  index: ' / ',
  surplus: '; ',
  excess: ' / ',
  points: ' ↔ ',
  difference: ' ↔ ',
  remainder: ' − ',
  balance: '; ',
  sum: ' + ',
  factor: ' / ',
  average: ' / ',
  product: ' × ',
};

/** "699 / 756 = 92,460…% → 92,46%": how the target of a binding comes of its operands. The text is that which its spans count in. */
export function formulaOf(text: Readable, binding: BindingClaim, locale: Locale): string {
  const steps = changeFormula(binding, locale);
  if (steps !== null) return steps;
  const { relation, operands, computed, target, made, periods } = binding;
  const ratio = ratioOf(binding);
  if (ratio !== null) return ofRatio(binding, ratio, locale);
  const isMixed = made !== null && made.value === null;
  const terms = operands.map(
    figure => writeNumber(figure.number, locale) + (isMixed ? magnitudeBehind(text, figure) : ''),
  );
  const isRate = target.span.end > target.number.span.end;
  const told = periods === null ? terms : [...terms, periods.toString()];
  const formula = made === null ? joinTold(binding, told) : ofMade(told, relation, made);
  // Figures of several magnitudes are not added as they are written.
  const isPlainSum = relation === 'sum' && operands.every(({ exponent }) => exponent === target.exponent);
  return `${formula} ${isPlainSum ? '=' : '→'} ${formatDecimal(computed, locale)}${isRate ? '%' : ''}`;
}

function joinTold({ relation, tie }: BindingClaim, terms: readonly string[]): string {
  return relation === 'product' ? joinFactors(tie, terms) : terms.join(SIGNS[relation]);
}

/** "699 / 756 = 92,460…% → 92,46%". */
function ofRatio({ operands, computed }: BindingClaim, ratio: Ratio, locale: Locale): string {
  const quotient = operands.map(({ number }) => writeNumber(number, locale)).join(' / ');
  const left = ratio.relation === 'excess' ? `${quotient} − 100%` : quotient;
  return left + writeQuotient(ratio, computed.scale, locale);
}

/**
 * A whole that several figures make stands in brackets: "251 / (286 − 7)", and so do the base of a change "48 / (372 − 48)" and what lies
 * between two rates "(8,46 − 2,08) / 5".
 */
function ofMade(terms: readonly string[], relation: Relation, { sign }: MadeFigure): string {
  if (relation === 'average') {
    const [first = '', second = '', ...periods] = terms;
    return [`(${first} ${sign} ${second})`, ...periods].join(SIGNS[relation]);
  }
  const part = relation === 'share' ? terms[0] : terms[1];
  return `${part ?? ''} / (${termsOf(relation, terms).join(` ${sign} `)})`;
}
