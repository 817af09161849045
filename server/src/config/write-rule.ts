import type { RuleId } from '../core/index';
import type { Layout, WriteProperty } from './insert-property';

/** The level of a rule that does not speak. */
export const OFF = 'off';

/** The property `rules` with one rule that is off. */
export function writeRules(ruleId: RuleId, { unit, lineEnd }: Layout): WriteProperty {
  return shape => {
    if (shape === 'one-line') return `"rules": { ${writeRule(ruleId)} }`;
    const { indent } = shape;
    return `"rules": {${lineEnd}${indent}${unit}${writeRule(ruleId)}${lineEnd}${indent}}`;
  };
}

/** A rule that is off, as a property. */
export function writeRule(ruleId: RuleId): string {
  return `${JSON.stringify(ruleId)}: ${JSON.stringify(OFF)}`;
}
