import type {
  Level,
  OptionValue,
  Profile,
  Rule,
  RuleId,
  RuleMeta,
  RuleSetting,
  SettingsLayer,
} from '../../core/index';

/** Where a value comes from. */
export type Origin =
  | { readonly kind: 'default' }
  /** `key` is the place in the file, as its messages name it: `overrides[0].rules["date/mixed-style"]`. */
  | { readonly kind: 'configuration'; readonly file: string; readonly key: string }
  | { readonly kind: 'flag'; readonly flag: string };

/** A value and where it comes from. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly from: Origin;
}

/** A layer of settings that can say where its values stand. */
export interface NamedLayer {
  readonly layer: SettingsLayer;
  readonly originOf: (key: 'profile' | RuleKey) => Origin;
}

type RuleKey = `rules["${string}"]`;

/** What is in force for one rule. */
export interface RuleInForceRow {
  readonly id: RuleId;
  readonly level: Sourced<Level>;
  readonly options: Readonly<Record<string, Sourced<OptionValue>>>;
}

const DEFAULT: Origin = { kind: 'default' };

/** The class of document in force; the last layer that names one is the strongest. */
export function profileInForce(layers: readonly NamedLayer[]): Sourced<Profile> {
  const last = layers.findLast(({ layer }) => layer.profile !== undefined);
  if (last?.layer.profile === undefined) return { value: 'auto', from: DEFAULT };
  return { value: last.layer.profile, from: last.originOf('profile') };
}

/** Level and options of each rule, sorted by id. */
export function rulesInForce(
  rules: readonly Rule[],
  layers: readonly NamedLayer[],
): readonly RuleInForceRow[] {
  return rules
    .map(({ meta }) => ruleInForce(meta, layers))
    .sort((first, second) => (first.id < second.id ? -1 : 1));
}

function ruleInForce(meta: RuleMeta, layers: readonly NamedLayer[]): RuleInForceRow {
  const settings = layers.flatMap(({ layer, originOf }) => {
    const setting = layer.rules?.[meta.id];
    return setting === undefined ? [] : [{ setting, from: originOf(`rules["${meta.id}"]`) }];
  });
  const options = Object.entries(meta.options).map(
    ([name, option]) => [name, optionInForce(name, option.fallback, settings)] as const,
  );
  return { id: meta.id, level: levelInForce(meta, settings), options: Object.fromEntries(options) };
}

interface SourcedSetting {
  readonly setting: RuleSetting;
  readonly from: Origin;
}

function levelInForce(meta: RuleMeta, settings: readonly SourcedSetting[]): Sourced<Level> {
  const last = settings.findLast(({ setting }) => setting.level !== null);
  const value = last?.setting.level ?? null;
  if (last === undefined || value === null)
    return { value: meta.enabledByDefault ? meta.severity : 'off', from: DEFAULT };
  return { value, from: last.from };
}

function optionInForce(
  name: string,
  fallback: OptionValue,
  settings: readonly SourcedSetting[],
): Sourced<OptionValue> {
  const last = settings.findLast(({ setting }) => setting.options[name] !== undefined);
  const value = last?.setting.options[name];
  return last === undefined || value === undefined
    ? { value: fallback, from: DEFAULT }
    : { value, from: last.from };
}
