import { writeCitation } from '../../references/citation-form';
import type { FullMention } from '../../references/references';
import { findSuccessor, type Verdict } from '../../references/registered/replacement-time';
import type { Reliance } from '../../references/sentence/reliance';
import type { Register } from '../../register/register';
import type { DocumentClass } from '../../structure/document-class';
import type { OwnDate } from '../../structure/own-date';
import { shiftSpan, spanFrom } from '../../text/span';
import { reviewFix } from '../../rule/finding';
import type { Fix } from '../../rule/rule';

/** What a repair is made of. */
export interface FixParts {
  readonly verdict: Verdict;
  readonly reliance: Reliance;
  readonly register: Register;
  readonly own: OwnDate | null;
  readonly documentClass: DocumentClass;
}

/**
 * Cites the replacing document instead, written as its place demands. Only where the register has it with type and date, and
 * where the end of the old citation can be told.
 */
export function replacementFix(
  { claim, start }: FullMention,
  { verdict, reliance, register, own, documentClass }: FixParts,
): Fix<'fix-replace'> | null {
  if (verdict.kind === 'expired' || verdict.kind === 'expired-from') return null;
  if (claim.hasTitle && claim.title === null) return null;
  const successor = findSuccessor(verdict.replacement, { register, own });
  const [entry, second] = register.find(successor);
  if (entry === undefined || second !== undefined || entry.date === null || entry.type === '') return null;
  // What has been replaced in its turn is no repair.
  if (entry.replacedBy !== null || entry.status === 'expired') return null;
  const place = reliance.kind === 'basis' ? 'basis' : 'first';
  const text = writeCitation(entry, { place, documentClass });
  const span = spanFrom(claim.span.start, claim.title?.span.end ?? claim.span.end);
  return reviewFix('fix-replace', { span: shiftSpan(span, start), text }, { replacement: successor });
}
