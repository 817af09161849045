import { spanToOriginal, type FoldedText } from '../../text/fold';
import { dateToOriginal } from '../date/to-original';
import type { CitationClaim, CitationPart } from './citation';
import type { DeclarationClaim, ShortFormClaim, ShortFormReading } from './short-form';

/** A citation read from a text in NFC with its spans in the original. */
export function citationToOriginal(citation: CitationClaim, folded: FoldedText): CitationClaim {
  const move = partMover(folded);
  return {
    ...citation,
    span: spanToOriginal(folded, citation.span),
    type: citation.type && move(citation.type),
    listType: citation.listType && move(citation.listType),
    symbol: move(citation.symbol),
    number: move(citation.number),
    year: citation.year && move(citation.year),
    typeCode: citation.typeCode && move(citation.typeCode),
    issuerCode: move(citation.issuerCode),
    date: citation.date && dateToOriginal(citation.date, folded),
    issuer: citation.issuer && move(citation.issuer),
    title: citation.title && move(citation.title),
  };
}

/** The same for a short form. */
export function shortFormToOriginal(claim: ShortFormClaim, folded: FoldedText): ShortFormClaim {
  const move = partMover(folded);
  const span = spanToOriginal(folded, claim.span);
  return { ...claim, span, type: move(claim.type), reading: readingToOriginal(claim.reading, move) };
}

/** The same for a short name. */
export function declarationToOriginal(claim: DeclarationClaim, folded: FoldedText): DeclarationClaim {
  return { ...claim, span: spanToOriginal(folded, claim.span), name: partMover(folded)(claim.name) };
}

type MovePart = (part: CitationPart) => CitationPart;

/** Moves a part of a claim to its place in the original. */
export function partMover(folded: FoldedText): MovePart {
  return part => ({ ...part, span: spanToOriginal(folded, part.span) });
}

function readingToOriginal(reading: ShortFormReading, move: MovePart): ShortFormReading {
  switch (reading.kind) {
    case 'number':
      return { ...reading, number: move(reading.number), year: reading.year && move(reading.year) };
    case 'conference':
      return { ...reading, number: move(reading.number), terms: reading.terms.map(move) };
    case 'law':
      return { ...reading, name: move(reading.name), year: reading.year && move(reading.year) };
    case 'this':
    case 'above':
      return reading;
  }
}
