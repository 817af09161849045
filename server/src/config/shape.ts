import type { Level, Locale, Profile, RuleOptions, RuleSetting, SettingsLayer } from '../core/index';
import type { Configuration, RegisterPath } from './configuration';
import { createMatcher } from './matcher';

type RawRules = Readonly<Record<string, Level | readonly [Level, RuleOptions?]>>;

/** What the schema lets through. */
interface RawLayer {
  readonly profile?: Profile;
  readonly rules?: RawRules;
}

interface RawConfiguration extends RawLayer {
  readonly locale?: Locale;
  readonly overrides?: readonly (RawLayer & { readonly files: readonly string[] })[];
  readonly ignores?: readonly string[];
  readonly registers?: readonly string[];
  readonly builtInRegister?: boolean;
}

/** Tells where the n-th entry of `registers` stands in the file. */
export type PlaceOfRegister = (index: number) => RegisterPath['place'];

/** Takes over a value in which `findFaults` found nothing: this is the check that justifies the cast. */
export function toConfiguration(file: string, value: unknown, placeOf: PlaceOfRegister): Configuration {
  const { locale, profile, rules, overrides, ignores, registers, builtInRegister } =
    value as RawConfiguration;
  return {
    file,
    locale: locale ?? null,
    profile: profile ?? null,
    rules: toRules(rules ?? {}),
    overrides: (overrides ?? []).map(({ files, ...layer }) => ({
      files,
      matchesFiles: createMatcher(files),
      layer: toLayer(layer),
    })),
    ignores: ignores ?? [],
    matchesIgnores: createMatcher(ignores ?? []),
    registers: (registers ?? []).map((path, index) => ({ path, place: placeOf(index) })),
    builtInRegister: builtInRegister ?? true,
  };
}

/** The same for `profile` and `rules` alone. */
export function toLayer(value: unknown): SettingsLayer {
  const { profile, rules } = value as RawLayer;
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(rules === undefined ? {} : { rules: toRules(rules) }),
  };
}

function toRules(rules: RawRules): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(Object.entries(rules).map(([id, setting]) => [id, toSetting(setting)]));
}

function toSetting(setting: Level | readonly [Level, RuleOptions?]): RuleSetting {
  if (typeof setting === 'string') return { level: setting, options: {} };
  const [level, options = {}] = setting;
  return { level, options: { ...options } };
}
