import type { CitationClaim } from '../claims/citation/citation';
import type { PlacedClaims } from '../block/claim-places';
import { findOwnSymbol } from '../structure/identity';
import { foldPhrase } from '../reading/fold';
import { compareSpans, shiftSpan } from '../text/span';
import { identityOf } from './document-key';
import type { FullMention, Mention } from './references';

/** A short name that the text gives, and the citation that stands before it. */
export interface Declared {
  /** Folded. */
  readonly name: string;
  readonly mention: FullMention;
}

/** All that a text says of documents, in the order of the text. */
export interface Collected {
  readonly mentions: readonly Mention[];
  readonly full: readonly FullMention[];
  readonly declared: readonly Declared[];
}

/** Gathers the claims of a document. Linear in them; with loops, since it runs at every key. */
export function collectMentions(claims: PlacedClaims): Collected {
  const full = collectFullMentions(claims);
  const mentions: Mention[] = [...full];
  for (const { start, block } of claims.blocksWith('shortForms')) {
    for (const claim of block.shortForms) {
      mentions.push({ kind: 'short', span: shiftSpan(claim.span, start), start, claim });
    }
  }
  mentions.sort((first, second) => compareSpans(first.span, second.span));
  return { mentions, full, declared: collectDeclared(claims, full) };
}

/** The full mentions alone, in the order of the text. Only blocks that may hold a symbol are read. Linear. */
export function collectFullMentions(claims: PlacedClaims): readonly FullMention[] {
  const own = findOwnSymbol(claims.blocks)?.claim;
  const full: FullMention[] = [];
  for (const { start, block } of claims.blocksWith('citations')) {
    for (const claim of block.citations) full.push(mentionOf(claim, start, claim === own));
  }
  return full;
}

/** A short name is given in the sentence of its citation: the last one before it in its block. */
function collectDeclared(claims: PlacedClaims, full: readonly FullMention[]): readonly Declared[] {
  const blocks = claims.blocksWith('declarations');
  const byBlock = blocks.length === 0 ? NO_MENTIONS : groupByBlock(full);
  return blocks.flatMap(({ start, block }) => {
    const inBlock = byBlock.get(start) ?? [];
    return block.declarations.flatMap(({ span, name }): readonly Declared[] => {
      const mention = inBlock.findLast(before => before.span.end <= start + span.start);
      return mention === undefined ? [] : [{ name: foldPhrase(name.text), mention }];
    });
  });
}

const NO_MENTIONS: ReadonlyMap<number, readonly FullMention[]> = new Map();

function groupByBlock(full: readonly FullMention[]): ReadonlyMap<number, readonly FullMention[]> {
  const byBlock = new Map<number, FullMention[]>();
  for (const mention of full) {
    const known = byBlock.get(mention.start);
    if (known === undefined) byBlock.set(mention.start, [mention]);
    else known.push(mention);
  }
  return byBlock;
}

function mentionOf(claim: CitationClaim, start: number, isOwn: boolean): FullMention {
  const identity = identityOf(claim);
  const span = shiftSpan(claim.span, start);
  return { kind: 'full', span, start, claim, identity, date: identity.date, isOwn };
}
