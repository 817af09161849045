import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
import { readDigitsInBracket } from './digits-in-bracket';
import type { WordedFigureClaim, WordedSource } from './worded-figure';
import { wordOf, wordedNumbersFrom } from './worded-number';
import { readBehind } from './words-behind';
import { textBefore } from '../../text/span';

/**
 * Reads numbers that are written in digits and in words beside each other: "05 (năm) ngày", "20 triệu đồng (hai mươi triệu đồng)",
 * "hai mươi mốt (21)", "1.200.000 đồng, bằng chữ: một triệu hai trăm nghìn đồng". Both count the same.
 */
export function readWordedFigures(source: WordedSource): readonly WordedFigureClaim[] {
  const { tokens, folded } = source;
  const isNamed = folded.includes(IN_WORDS) && LEADS.test(folded);
  const found: WordedFigureClaim[] = [];
  for (let index = 0; index < tokens.count; index += 1) {
    const claim =
      tokens.kindAt(index) === KIND.open
        ? readBracket(source, index)
        : isNamed
          ? readNamed(source, index)
          : null;
    if (claim !== null) found.push(claim);
  }
  return found;
}

/** What leads such words in, or stands around them. */
const LEADS = /[([{:]/u;

/** Of "bằng chữ", which may have any blank within. */
const IN_WORDS = 'chữ';

function readBracket(source: WordedSource, open: number): WordedFigureClaim | null {
  if (source.tokens.kindAt(open + 1) === KIND.number) return readDigitsInBracket(source, open);
  const words = wordedNumbersFrom(source.tokens, open + 1);
  return words.length === 0 ? null : readBehind(source, words, source.tokens.startAt(open));
}

function readNamed(source: WordedSource, index: number): WordedFigureClaim | null {
  const words = wordedNumbersFrom(source.tokens, behindInWords(source.tokens, index) ?? -1);
  if (words.length === 0) return null;
  const start = source.tokens.startAt(index);
  const lead = NAMING.exec(textBefore(source.folded, start, LONGEST_NAMING))?.[0] ?? '';
  return readBehind(source, words, start - lead.length);
}

/** Before "bằng chữ": "(viết", ", số tiền". */
const NAMING = /[\s(,;.:–-]{0,6}(?:số\stiền\s)?(?:được\s)?(?:viết\s|ghi\s|đọc\s)?$/u;
const LONGEST_NAMING = 32;

/** The token behind "bằng chữ:"; null where other words stand. */
export function behindInWords(tokens: Tokens, index: number): number | null {
  if (wordOf(tokens, index) !== 'bằng' || wordOf(tokens, index + 1) !== 'chữ') return null;
  const next = index + 2;
  return tokens.kindAt(next) === KIND.colon || wordOf(tokens, next) === 'là' ? next + 1 : next;
}
