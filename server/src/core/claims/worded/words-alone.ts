import type { Tokens } from '../../reading/tokens';
import { joinSpans, shiftSpan } from '../../text/span';
import type { NumberClaim } from '../claim';
import { behindInWords } from './read-worded-figures';
import { numberOf, type WordedFigureClaim, type WordedSource } from './worded-figure';
import { wordedNumbersFrom, type WordedNumber } from './worded-number';
import { readUnitIn } from './counted-unit';
import { asWritten, unitBehind } from './words-behind';

/** A block of which the offsets are those of a text around it. */
export interface PlacedSource {
  readonly start: number;
  readonly block: WordedSource;
}

/** "(Số tiền viết bằng chữ:" has so many tokens before "bằng". */
const LONGEST_OPENING = 8;

/** The number of a block that begins with "(Bằng chữ: …)"; none where it begins otherwise. */
function wordsAtHead(tokens: Tokens): readonly WordedNumber[] {
  for (let index = 0; index < LONGEST_OPENING; index += 1) {
    const from = behindInWords(tokens, index);
    if (from !== null) return wordedNumbersFrom(tokens, from);
  }
  return [];
}

/**
 * The number in words of a paragraph of its own, with the only amount of the paragraph before it: "Tổng cộng: 1.200.000 đồng" and below it
 * "(Bằng chữ: Một triệu hai trăm nghìn đồng)". In offsets of the text around both; null where it is not plain what belongs together.
 */
export function readWordsBelow(before: PlacedSource, below: PlacedSource): WordedFigureClaim | null {
  const [words] = wordsAtHead(below.block.tokens);
  const amount = words === undefined ? null : onlyAmount(before.block);
  if (words === undefined || amount === null) return null;
  const unit = unitBehind(below.block, words);
  if (unit === null || (unit.words[0] ?? 'đồng') !== 'đồng') return null;
  const figure = { ...amount.figure, span: shiftSpan(amount.figure.span, before.start) };
  const span = shiftSpan(below.block.tokens.spanOf(words.from, words.to), below.start);
  const { readings } = unit.words[0] === undefined ? words : asWritten(below.block.tokens, words);
  return {
    kind: 'worded-figure',
    span: joinSpans(figure.span, span),
    figure,
    scale: amount.scale,
    words: span,
    readings,
  };
}

interface Amount {
  readonly figure: NumberClaim;
  readonly scale: bigint;
}

const UNIT_REACH = 24;

/** The amount of money of a block that has one number and no other; null for any other block. */
function onlyAmount({ figures, folded }: WordedSource): Amount | null {
  const numbers = figures.filter(({ kind }) => kind !== 'code');
  const [first] = numbers;
  const figure = numbers.length === 1 && first !== undefined ? numberOf(first) : null;
  if (figure === null) return null;
  const [behind = ''] = folded.slice(figure.span.end, figure.span.end + UNIT_REACH).split(/[).;:,|\t\n]/u, 1);
  const unit = readUnitIn(behind);
  return unit?.words[0] === 'đồng' ? { figure, scale: unit.scale } : null;
}
