import { spanToOriginal, type FoldedText } from '../../text/fold';
import { dateToOriginal } from '../date/to-original';
import type { CitationClaim, CitationPart } from './citation';

/** A citation read from a text in NFC with its spans in the original. */
export function citationToOriginal(citation: CitationClaim, folded: FoldedText): CitationClaim {
  const move = (part: CitationPart): CitationPart => ({ ...part, span: spanToOriginal(folded, part.span) });
  return {
    ...citation,
    span: spanToOriginal(folded, citation.span),
    type: citation.type && move(citation.type),
    symbol: move(citation.symbol),
    number: move(citation.number),
    year: citation.year && move(citation.year),
    typeCode: citation.typeCode && move(citation.typeCode),
    issuerCode: move(citation.issuerCode),
    date: citation.date && dateToOriginal(citation.date, folded),
    issuer: citation.issuer && move(citation.issuer),
  };
}
