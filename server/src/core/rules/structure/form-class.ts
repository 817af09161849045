import type { DocumentModel } from '../../document/document';
import type { FormPart } from '../../structure/outline';
import type { RuleContext } from '../../rule/rule';

/** The class whose form a document surely has; null where only a symbol tells, or where two forms are mixed beyond telling. */
export type SureClass = 'party' | 'state' | 'normative';

const SURE_REASONS: ReadonlySet<string> = new Set(['party-title', 'national-title', 'normative-symbol']);

/**
 * The class by the settings, else by the title at the top. A body of the Party below the national title leaves it open.
 */
export function sureClassOf({ outline }: DocumentModel, { documentClass }: RuleContext): SureClass | null {
  const { classReading } = outline;
  if (documentClass === null && !SURE_REASONS.has(classReading.reason)) return null;
  const named = documentClass ?? classReading.documentClass;
  if (named !== 'party' && named !== 'state' && named !== 'normative') return null;
  if (named === 'party') return named;
  // The parts are asked last: reading them is a tenth of the check of a text without a letterhead.
  return isPartyIssued(outline.parts) ? null : named;
}

/** True where a body of the Party stands in the letterhead. */
export function isPartyIssued(parts: readonly FormPart[]): boolean {
  return parts.some(
    part => (part.kind === 'issuer' || part.kind === 'superior') && PARTY_BODY.test(part.text),
  );
}

const PARTY_BODY =
  /^(?:ĐẢNG (?:BỘ|ỦY|UỶ)|CHI BỘ|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)|BAN (?:CHẤP HÀNH|THƯỜNG VỤ) (?:ĐẢNG|TỈNH ỦY|CHI BỘ))(?!\p{L})/u;
