import { findRule, type RuleMeta } from '../../../core/index';
import { UNUSED_DIRECTIVE } from '../../results/unused-directives';

/** The meta of what reported something. Throws for an id that nothing has: a broken invariant. */
export function getMeta(ruleId: string): RuleMeta {
  if (ruleId === UNUSED_DIRECTIVE.id) return UNUSED_DIRECTIVE;
  const rule = findRule(ruleId);
  if (rule === undefined) throw new Error(`No rule has the id ${ruleId}.`);
  return rule.meta;
}
