import { getRuleMeta, type RuleMeta } from '../../../core/index';
import { UNUSED_DIRECTIVE } from '../../results/unused-directives';

/** The meta of what reported something. Throws for an id that nothing has: a broken invariant. */
export function getMeta(ruleId: string): RuleMeta {
  return ruleId === UNUSED_DIRECTIVE.id ? UNUSED_DIRECTIVE : getRuleMeta(ruleId);
}
