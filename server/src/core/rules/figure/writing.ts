import { formatDecimal, formatDecimalUngrouped, powerOfTen, type Decimal } from '../../arithmetic/decimal';
import type { NumberClaim } from '../../claims/claim';
import { spellingOf, writeNumberWords } from '../../claims/worded/write-number-words';
import { textAt, type Readable } from '../../text/span';
import { dropLeadingZeros } from '../../text/digits';

/**
 * Writes a whole number as the document writes the one that it replaces: the same grouping, and a leading zero where
 * the old one has it ("09" → "08").
 */
export function writeLike(text: Readable, old: NumberClaim, value: bigint): string {
  return writeDecimalLike(text, old, { units: value, scale: 0 });
}

/** The same for a number that may have decimals; those of the new one are written as they are. */
export function writeDecimalLike(text: Readable, old: NumberClaim, decimal: Decimal): string {
  if (old.notation === 'words') return writeInWords(textAt(text, old.span), decimal);
  if (old.notation === 'plain' && old.value.units >= 1000n * powerOfTen(old.value.scale))
    return formatDecimalUngrouped(decimal);
  const written = formatDecimal(decimal, 'vi').replaceAll('.', separatorOf(text, old));
  const isPadded = textAt(text, old.span).startsWith('0') && old.value.units > 0n;
  return isPadded ? written.padStart(old.span.end - old.span.start, '0') : written;
}

/** "một đại biểu" → "hai đại biểu"; where no words are found for it, in digits. */
function writeInWords(old: string, decimal: Decimal): string {
  return writeNumberWords(decimal, spellingOf(old)) ?? formatDecimal(decimal, 'vi');
}

/** What the old number puts between thousands: a dot, or the blank that it uses itself. */
function separatorOf(text: Readable, { span, notation }: NumberClaim): string {
  if (notation !== 'space-grouped') return '.';
  return /\s/u.exec(textAt(text, span))?.[0] ?? '.';
}

/** How many terms of a sum a message can show. */
const MOST_TERMS = 6;

/** Writes the terms of a sum as the document writes them: "16 + 52"; a long list is cut in its middle. */
export function joinTerms(terms: readonly string[], sign = '+'): string {
  if (terms.length <= MOST_TERMS) return terms.join(` ${sign} `);
  return [...terms.slice(0, MOST_TERMS - 2), '…', ...terms.slice(-1)].join(` ${sign} `);
}

/** A number as a message names it: as it is written, and in digits where that is in words; "06 hộ" are "6 hộ". */
export function numberInDigits(text: Readable, { notation, span, value }: NumberClaim): string {
  return notation === 'words' ? formatDecimal(value, 'vi') : dropLeadingZeros(textAt(text, span));
}
