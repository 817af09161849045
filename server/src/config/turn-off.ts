import type { RuleId, TextEdit } from '../core/index';
import { writeRules } from './write-rule';

/**
 * The edits of a configuration that turn a rule off for the whole folder: overrides that turn it on again are changed too. Options stay,
 * for the day it is turned on. Null where the configuration is broken; no edits where the rule is off already.
 */
export async function editsToTurnOff(text: string, ruleId: RuleId): Promise<readonly TextEdit[] | null> {
  const { turnOffIn } = await import('./turn-off-in');
  return turnOffIn(text, ruleId);
}

/** The text of a new configuration in which a rule is off, and nothing else. */
export function configurationWithout(ruleId: RuleId): string {
  const layout = { unit: '  ', lineEnd: '\n' };
  return `{\n  ${writeRules(ruleId, layout)({ indent: '  ' })}\n}\n`;
}
