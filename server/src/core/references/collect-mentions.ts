import type { CitationClaim } from '../claims/citation/citation';
import type { PlacedBlock } from '../model/placed-block';
import { findOwnSymbol } from '../structure/identity';
import { foldPhrase } from '../text/fold';
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

/** Gathers the claims of all blocks. Linear. */
export function collectMentions(blocks: readonly PlacedBlock[]): Collected {
  const mentions: Mention[] = [];
  const full: FullMention[] = [];
  const declared: Declared[] = [];
  const own = findOwnSymbol(blocks)?.claim;
  for (const placed of blocks) {
    const { start, block } = placed;
    for (const mention of fullMentionsIn(placed, own)) full.push(mention);
    for (const claim of block.shortForms) {
      mentions.push({ kind: 'short', span: shiftSpan(claim.span, start), start, claim });
    }
    for (const { span, name } of block.declarations) {
      const mention = full.findLast(before => before.span.end <= start + span.start);
      if (mention?.start === start) {
        declared.push({ name: foldPhrase(name.text), mention });
      }
    }
  }
  return {
    mentions: [...full, ...mentions].sort((first, second) => compareSpans(first.span, second.span)),
    full,
    declared,
  };
}

/** The full mentions alone, in the order of the text. Only blocks that may hold a symbol are read. Linear. */
export function collectFullMentions(blocks: readonly PlacedBlock[]): readonly FullMention[] {
  const own = findOwnSymbol(blocks)?.claim;
  return blocks.flatMap(placed => fullMentionsIn(placed, own));
}

function fullMentionsIn(
  { start, block }: PlacedBlock,
  own: CitationClaim | undefined,
): readonly FullMention[] {
  return block.citations.map(claim => {
    const identity = identityOf(claim);
    const span = shiftSpan(claim.span, start);
    return { kind: 'full', span, start, claim, identity, date: identity.date, isOwn: claim === own };
  });
}
