import { slipOf, tellingDigits } from '../../arithmetic/slip';
import type { Block } from '../../block/block';
import type { PlacedBlock } from '../../block/placed-block';
import type { FigureClaim, NumberClaim } from '../../claims/claim';
import { sentenceAt } from '../../text/sentences';
import { shiftSpan, textAt, type Span } from '../../text/span';

/** One figure of a sentence that stands in a draft twice, each time with another value. In offsets of the document. */
export interface RestatedFigure {
  readonly first: Span;
  readonly second: Span;
}

/** A figure as printed, with its place in the document; no number for a date, a symbol or a fraction. */
interface Printed {
  readonly text: string;
  readonly span: Span;
  readonly number: NumberClaim | null;
}

/** The words of a sentence, with a sign for each figure, and its figures. */
interface Sentence {
  readonly words: string;
  readonly figures: readonly Printed[];
}

/** Shorter sentences are said of one thing after the other. */
const SHORTEST = 80;
/** Figures of fewer digits differ by one key by chance. */
const FEWEST_DIGITS = 3;

/**
 * What differs in the sentences that stand in a draft exactly twice, word for word and figure for figure but for one, where a slip of
 * the keys makes the one of the other. In the order of the text. Linear.
 */
export function restatedFigures(blocks: readonly PlacedBlock[]): readonly RestatedFigure[] {
  const byWords = new Map<string, Sentence[]>();
  for (const placed of blocks) {
    if (!mayHaveSentence(placed.block)) continue;
    for (const sentence of sentencesOf(placed)) {
      const alike = byWords.get(sentence.words);
      if (alike === undefined) byWords.set(sentence.words, [sentence]);
      else alike.push(sentence);
    }
  }
  return Array.from(byWords.values()).flatMap(([first, second, ...others]) =>
    first === undefined || second === undefined || others.length > 0 ? [] : slippedFigure(first, second),
  );
}

/** Asked first: a table has thousands of rows, and each would begin a search. */
function mayHaveSentence({ text, mayBeTable, kind }: Block): boolean {
  return text.length >= SHORTEST && kind !== 'comment' && !mayBeTable;
}

/** The long sentences of a block with two figures or more. */
function* sentencesOf({ start, block: { text, figures } }: PlacedBlock): Iterable<Sentence> {
  let own: FigureClaim[] = [];
  let sentence: Span | null = null;
  for (const figure of figures) {
    if (sentence === null || figure.span.start >= sentence.end) {
      if (sentence !== null && own.length > 1) yield sentenceOf(text, sentence, { start, figures: own });
      sentence = sentenceAt(text, figure.span.start);
      own = [];
    }
    if (sentence.end - sentence.start >= SHORTEST) own.push(figure);
  }
  if (sentence !== null && own.length > 1) yield sentenceOf(text, sentence, { start, figures: own });
}

interface OfBlock {
  readonly start: number;
  readonly figures: readonly FigureClaim[];
}

function sentenceOf(text: string, sentence: Span, { start, figures }: OfBlock): Sentence {
  let words = '';
  let from = sentence.start;
  for (const { span } of figures) {
    words += `${text.slice(from, span.start)}\0`;
    from = span.end;
  }
  return {
    words: words + text.slice(from, sentence.end),
    figures: figures.map(figure => ({
      text: textAt(text, figure.span),
      span: shiftSpan(figure.span, start),
      number: numberOf(figure),
    })),
  };
}

function numberOf(figure: FigureClaim): NumberClaim | null {
  if (figure.kind === 'number') return figure;
  return figure.kind === 'percentage' ? figure.number : null;
}

/** The one figure that differs between two sentences of the same words, where a slip explains it. */
function slippedFigure(first: Sentence, second: Sentence): readonly RestatedFigure[] {
  const differing = first.figures.flatMap((one, index) => {
    const other = second.figures[index];
    return other === undefined || one.text === other.text ? [] : [{ one, other }];
  });
  const [pair] = differing;
  if (pair === undefined || differing.length > 1 || !isSlipped(pair.one.number, pair.other.number)) return [];
  return [{ first: pair.one.span, second: pair.other.span }];
}

function isSlipped(one: NumberClaim | null, other: NumberClaim | null): boolean {
  if (one === null || other === null) return false;
  return slipOf(one.value, other.value) !== null && tellingDigits(one.value, other.value) >= FEWEST_DIGITS;
}
