import { RULES, type Register, type ReportedFinding, type RuleId } from '../../server/src/core/index';
import { judge, nameFinding } from './document';

/** The findings of one rule in a text, which is judged by a register; a rule that is off by default is switched on. */
export function findWithRegister(
  text: string,
  ruleId: RuleId,
  register: Register,
): readonly ReportedFinding[] {
  const rules = RULES.filter(({ meta }) => meta.id === ruleId);
  const layer = { rules: { [ruleId]: { level: rules[0]?.meta.severity ?? null, options: {} } } };
  return judge(rules, text, { layers: [layer], register }).findings;
}

/** The same, each as `known-date.different warning "15/3/2020"`, with its line ends as blanks. */
export function namesWithRegister(text: string, ruleId: RuleId, register: Register): readonly string[] {
  return findWithRegister(text, ruleId, register).map(finding =>
    nameFinding(text, finding).replace(/\s+/gu, ' '),
  );
}
