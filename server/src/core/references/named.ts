import type { Block } from '../block/block';
import type { PlacedClaims } from '../block/claim-places';
import { remembering } from '../block/remembering';
import type { NameClaim } from '../claims/name/name';
import { shiftSpan, textAt, type Span } from '../text/span';
import { squeezeBlanks } from '../text/blanks';

/** A name where it stands in a document. */
export interface NamedPlace {
  readonly claim: NameClaim;
  readonly block: Block;
  /** Where its block starts. */
  readonly start: number;
}

/** All places of one name, in the order of the text; not empty. */
export interface Named {
  readonly key: string;
  readonly first: NamedPlace;
  readonly places: readonly NamedPlace[];
}

/** The names of a document, each once, in the order in which they are first used. */
export const collectNames = remembering((document: PlacedClaims): readonly Named[] => {
  const named = new Map<
    string,
    { readonly key: string; readonly first: NamedPlace; readonly places: NamedPlace[] }
  >();
  for (const { start, block } of document.blocksWith('names')) {
    for (const claim of block.names) {
      const key = [claim.type, ...claim.syllables].join(' ');
      const place = { claim, block, start };
      const known = named.get(key);
      if (known === undefined) named.set(key, { key, first: place, places: [place] });
      else known.places.push(place);
    }
  }
  return [...named.values()];
});

/** Where a name stands in the document. */
export function spanOfName({ claim, start }: NamedPlace): Span {
  return shiftSpan(claim.span, start);
}

/** A name as it is written, on one line. */
export function writtenName({ claim, block }: NamedPlace): string {
  return squeezeBlanks(textAt(block.text, claim.span));
}
