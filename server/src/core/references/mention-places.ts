import { shiftSpan, spanFrom, spanTouches, type Span } from '../text/span';
import type { Mention } from './references';

/** Where a mention says which document it means: the symbol, or all of a short form. In offsets of the document. */
export function nameSpanOf(mention: Mention): Span {
  return mention.kind === 'full' ? shiftSpan(mention.claim.symbol.span, mention.start) : mention.span;
}

/** From the type to the symbol: what is pointed at when a mention is looked at, without its date, issuer and title. */
export function headSpanOf(mention: Mention): Span {
  if (mention.kind === 'short') return mention.span;
  const { type, symbol } = mention.claim;
  return shiftSpan(spanFrom(type?.span.start ?? symbol.span.start, symbol.span.end), mention.start);
}

/** True where the offset is on the type, the symbol or the short form: there the document is meant, not its date. */
export function isOnName(mention: Mention, offset: number): boolean {
  return spanTouches(headSpanOf(mention), offset);
}
