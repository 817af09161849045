import { remembering } from '../block/remembering';
import type { DocumentClass } from '../structure/document-class';
import type { Level, Rule, RuleId, RuleMeta, RuleOptions, Severity } from '../rule/rule';

/** The class of document (hệ văn bản) whose rules of form apply; `auto` leaves it to detection. */
export const PROFILES = ['auto', 'party', 'state', 'normative', 'union', 'none'] as const;
export type Profile = 'auto' | DocumentClass;

/** What a configuration file, a flag or an editor setting says of one rule. */
export interface RuleSetting {
  readonly level: Level | null;
  readonly options: RuleOptions;
}

/** A checked layer of configuration: absent keys leave the layer below as it is. */
export interface SettingsLayer {
  readonly profile?: Profile;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** What is in force for one rule. `level` null means that each message keeps its own default severity. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly level: Severity | null;
  readonly options: RuleOptions;
}

/** What is in force for one document: the rules that run, with their options, all defaults filled in. */
export interface Settings {
  readonly profile: Profile;
  readonly rules: readonly RuleInForce[];
  /** False where directives inside the text are not obeyed (`--no-inline-config`). */
  readonly inlineDirectives: boolean;
}

/**
 * Lays configuration layers over the defaults of the rules, the last layer strongest. Layers must have been
 * validated: unknown rules in a layer are ignored here. Options are merged key by key.
 */
export function resolveSettings(
  rules: readonly Rule[],
  layers: readonly SettingsLayer[],
  { inlineDirectives = true }: { readonly inlineDirectives?: boolean } = {},
): Settings {
  const profile = layers.reduce<Profile>((found, layer) => layer.profile ?? found, 'auto');
  return {
    profile,
    rules: layers.length === 0 ? defaultsOf(rules) : inForceOf(rules, layers),
    inlineDirectives,
  };
}

/** Most drafts have no configuration, and every one of them asks. */
const defaultsOf = remembering((rules: readonly Rule[]) => inForceOf(rules, []));

function inForceOf(rules: readonly Rule[], layers: readonly SettingsLayer[]): readonly RuleInForce[] {
  return rules.flatMap(rule => {
    const { level, options } = mergeSetting(rule.meta, layers);
    return level === 'off' ? [] : [{ rule, level, options }];
  });
}

/**
 * The severity of one message. A level set for the rule replaces the rule's default. A message with a severity of
 * its own (truncation, another base) keeps it, unless the level set is milder.
 */
export function severityOf(meta: RuleMeta, messageId: string, level: Severity | null): Severity {
  const own = meta.messages[messageId]?.severity ?? null;
  if (level === null) return own ?? meta.severity;
  return own === null ? level : milder(own, level);
}

/** The default options of a rule. */
export function defaultOptions(meta: RuleMeta): RuleOptions {
  return Object.fromEntries(Object.entries(meta.options).map(([name, option]) => [name, option.fallback]));
}

const SEVERITY_ORDER: readonly Severity[] = ['information', 'warning', 'error'];

/** Negative, zero or positive as the first is milder than, the same as or worse than the second. */
export function compareSeverities(first: Severity, second: Severity): number {
  return SEVERITY_ORDER.indexOf(first) - SEVERITY_ORDER.indexOf(second);
}

function milder(first: Severity, second: Severity): Severity {
  return compareSeverities(first, second) <= 0 ? first : second;
}

function mergeSetting(meta: RuleMeta, layers: readonly SettingsLayer[]): RuleSetting {
  const start: RuleSetting = { level: meta.enabledByDefault ? null : 'off', options: defaultOptions(meta) };
  return layers.reduce<RuleSetting>((merged, layer) => {
    const setting = layer.rules?.[meta.id satisfies RuleId];
    if (setting === undefined) return merged;
    return { level: setting.level ?? merged.level, options: { ...merged.options, ...setting.options } };
  }, start);
}
