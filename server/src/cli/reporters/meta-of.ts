import { findRule, type RuleMeta } from '../../core/index';

/** The meta of a rule that reported something. Throws for an id that no rule has: a broken invariant. */
export function getMeta(ruleId: string): RuleMeta {
  const rule = findRule(ruleId);
  if (rule === undefined) throw new Error(`No rule has the id ${ruleId}.`);
  return rule.meta;
}
