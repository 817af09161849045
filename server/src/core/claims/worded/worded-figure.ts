import type { Decimal } from '../../arithmetic/decimal';
import type { Tokens } from '../../reading/tokens';
import { joinSpans, type Span } from '../../text/span';
import type { FigureClaim, NumberClaim } from '../claim';
import type { WordedNumber } from './worded-number';

/** A number that is written twice, in digits and in words: "02 (hai) tháng", "hai mươi mốt (21)". */
export interface WordedFigureClaim {
  readonly kind: 'worded-figure';
  /** From the first of both to the end of the other. */
  readonly span: Span;
  readonly figure: NumberClaim;
  /** What words behind the digits multiply them by: 1.000.000 in "20 triệu đồng". */
  readonly scale: bigint;
  /** The words of the number, without what is counted. */
  readonly words: Span;
  /** What the words may say; one value at least. */
  readonly readings: readonly Decimal[];
}

/** A block as the readers of such numbers see it. */
export interface WordedSource {
  readonly folded: string;
  readonly tokens: Tokens;
  readonly figures: readonly FigureClaim[];
}

/** The number of a figure that is one, and that can be read. */
export function numberOf(figure: FigureClaim): NumberClaim | null {
  const number = figure.kind === 'percentage' ? figure.number : figure;
  return number.kind === 'number' &&
    number.problem !== 'mixed-separators' &&
    number.problem !== 'ambiguous-dot'
    ? number
    : null;
}

interface WordedParts {
  readonly figure: NumberClaim;
  readonly scale: bigint;
  readonly words: readonly WordedNumber[];
}

/** The claim of digits and words that belong together; null where there are no words. */
export function claimOf(tokens: Tokens, { figure, scale, words }: WordedParts): WordedFigureClaim | null {
  const [longest] = words;
  if (longest === undefined) return null;
  const span = tokens.spanOf(longest.from, longest.to);
  const readings = words.flatMap(number => number.readings);
  return { kind: 'worded-figure', span: joinSpans(figure.span, span), figure, scale, words: span, readings };
}
