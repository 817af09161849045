import {
  createDocument,
  findRule,
  messageOf,
  type Renaming,
  type RenameTarget,
  type ReportedFinding,
} from '../../core/index';
import type { DraftSettings } from '../settings/draft-settings';

/** The rules that judge a symbol by itself and by the type before it. What the date says of it may be renamed next. */
const OF_SYMBOL: readonly string[] = ['reference/malformed-symbol', 'reference/type-mismatch'];

/** What the rules in force would say of a document by its new symbol that they did not say by the old one; null for nothing. */
export function objectionTo(
  renaming: Renaming,
  target: RenameTarget,
  settings: DraftSettings,
): string | null {
  if (renaming.kind === 'date') return null;
  const { claim } = target.document.definition;
  const type = (claim.type ?? claim.listType)?.text ?? '';
  const findingsOf = (symbol: string): readonly ReportedFinding[] =>
    (settings.checker.check(createDocument(`${type} số ${symbol}`))?.findings ?? []).filter(
      ({ ruleId, severity }) => OF_SYMBOL.includes(ruleId) && severity !== 'information',
    );
  const before = new Set(findingsOf(claim.symbol.text).map(({ messageId }) => messageId));
  const finding = findingsOf(renaming.to.symbol.text).find(({ messageId }) => !before.has(messageId));
  const meta = finding && findRule(finding.ruleId)?.meta;
  return finding === undefined || meta === undefined ? null : messageOf(meta, finding, settings.locale);
}
