import { spanToOriginal, type FoldedText } from '../../text/fold';
import { partMover } from '../citation/to-original';
import type { ProvisionClaim, ProvisionLevel } from './provision';

/** A provision read from a text in NFC with its spans in the original. */
export function provisionToOriginal(claim: ProvisionClaim, folded: FoldedText): ProvisionClaim {
  const move = partMover(folded);
  const levelToOriginal = (level: ProvisionLevel): ProvisionLevel => ({
    ...level,
    span: spanToOriginal(folded, level.span),
    word: move(level.word),
    labels: level.labels.map(move),
  });
  const { target } = claim;
  return {
    ...claim,
    span: spanToOriginal(folded, claim.span),
    levels: claim.levels.map(levelToOriginal),
    within: claim.within.map(levelToOriginal),
    target: target.kind === 'own' ? { ...target, type: move(target.type) } : target,
  };
}
