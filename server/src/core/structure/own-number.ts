import { readSymbol, type SymbolReading } from '../claims/citation/symbol';
import { shiftSpan, textAt, type Readable, type Span } from '../text/span';
import type { FormPart, NumberPart } from './outline';

/** The number line of a document, with its symbol understood; spans are offsets of the document. */
export interface OwnNumber {
  readonly part: NumberPart;
  readonly reading: Pick<SymbolReading, 'system' | 'typeCode' | 'issuerCode' | 'year'>;
  /** The number; null where it is left for the pen: "Số:      /QĐ-UBND". */
  readonly number: string | null;
  /** The symbol as it stands there: "15/QĐ-UBND", "…/QĐ-UBND". */
  readonly written: string;
}

/** Reads the symbol of the number line, also where the number is still blank; null where none stands there, or another text behind it. */
export function readOwnNumber(text: Readable, parts: readonly FormPart[]): OwnNumber | null {
  const part = parts.find(({ kind }) => kind === 'number');
  if (part?.kind !== 'number') return null;
  const written = textAt(text, part.symbol);
  const blank = BLANK.exec(written)?.[0];
  const whole = blank === undefined ? written : ANY_NUMBER + written.slice(blank.length);
  const reading = readSymbol(whole, 0);
  if (reading?.symbol.span.end !== whole.length) return null;
  const by = part.symbol.start + written.length - whole.length;
  const move = <Part extends { readonly span: Span }>(one: Part): Part => ({
    ...one,
    span: shiftSpan(one.span, by),
  });
  return {
    part,
    reading: {
      system: reading.system,
      typeCode: reading.typeCode === null ? null : move(reading.typeCode),
      issuerCode: move(reading.issuerCode),
      year: reading.year === null ? null : move(reading.year),
    },
    number: blank === undefined ? reading.number.text : null,
    written: blank === undefined ? written : `…${written.slice(blank.length)}`,
  };
}

/** "/QĐ-UBND", "…-KH/ĐU", "......./2026/QĐ-UBND". */
const BLANK = /^[.…_\s]*(?=\s?[-–/])/u;
const ANY_NUMBER = '1';
