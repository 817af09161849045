import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { RuleId, TextEdit } from '../core/index';
import { insertProperty, readLayout } from './insert-property';
import { parseConfiguration } from './parse';
import { OFF, writeRule, writeRules } from './write-rule';

/** See `editsToTurnOff`. Here the parser is loaded. */
export function turnOffIn(text: string, ruleId: RuleId): readonly TextEdit[] | null {
  if (parseConfiguration('', text).kind === 'invalid') return null;
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root === undefined) return null;
  const overrides = findNodeAtLocation(root, ['overrides'])?.children ?? [];
  const rules = findNodeAtLocation(root, ['rules']);
  const own = rules === undefined ? undefined : findNodeAtLocation(rules, [ruleId]);
  const named = overrides.flatMap(override => findNodeAtLocation(override, ['rules', ruleId]) ?? []);
  return [
    ...(own === undefined ? addRule(text, { root, rules, ruleId }) : turnOff(own)),
    ...named.flatMap(turnOff),
  ];
}

/** `"error"` and `["error", {…}]` are the two ways to write a rule. */
function turnOff(setting: Node): readonly TextEdit[] {
  const level = setting.type === 'array' ? setting.children?.[0] : setting;
  if (level === undefined || level.value === OFF) return [];
  return [{ span: { start: level.offset, end: level.offset + level.length }, text: JSON.stringify(OFF) }];
}

interface NewRule {
  readonly root: Node;
  readonly rules: Node | undefined;
  readonly ruleId: RuleId;
}

function addRule(text: string, { root, rules, ruleId }: NewRule): readonly TextEdit[] {
  const layout = readLayout(text, root);
  return rules === undefined
    ? insertProperty(text, root, { write: writeRules(ruleId, layout), layout })
    : insertProperty(text, rules, { write: () => writeRule(ruleId), layout });
}
