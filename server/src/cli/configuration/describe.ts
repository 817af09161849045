import { layersFor, type Configuration } from '../../config/index';
import { RULES, type Locale, type Profile, type SettingsLayer, type TextKind } from '../../core/index';
import type { SettingFlags } from '../arguments/check-flags';
import {
  profileInForce,
  rulesInForce,
  type NamedLayer,
  type Origin,
  type RuleInForceRow,
  type Sourced,
} from './in-force';

/** The configuration in force for one file. */
export interface InForce {
  readonly file: string;
  /** The configuration file; null where none stands above the file. */
  readonly configuration: string | null;
  /** What leaves the file out of a search; null where nothing does. A file that is named is checked all the same. */
  readonly ignoredBy: 'ignores' | 'ignore-file' | null;
  /** The kind of its text; null where there is no text yet, or it cannot be read. */
  readonly textKind: TextKind | null;
  readonly profile: Sourced<Profile>;
  readonly locale: Sourced<Locale>;
  readonly inlineDirectives: Sourced<boolean>;
  readonly registers: readonly Sourced<string>[];
  readonly builtInRegister: Sourced<boolean>;
  readonly rules: readonly RuleInForceRow[];
}

export interface DescribeOptions {
  readonly file: string;
  /** The file seen from the folder of the configuration. */
  readonly relative: string;
  readonly configuration: Configuration | null;
  readonly flags: SettingFlags;
  readonly flagsLayer: SettingsLayer;
  readonly ignoredBy: InForce['ignoredBy'];
  readonly textKind: TextKind | null;
}

const DEFAULT: Origin = { kind: 'default' };

/** Says of each value where it comes from. */
export function describeInForce(options: DescribeOptions): InForce {
  const { file, configuration, flags, ignoredBy, textKind } = options;
  const layers = [...configurationLayers(options), flagLayer(options.flagsLayer)];
  return {
    file,
    configuration: configuration?.file ?? null,
    ignoredBy,
    textKind,
    profile: profileInForce(layers),
    locale: localeInForce(configuration, flags),
    inlineDirectives: flags.inlineDirectives
      ? { value: true, from: DEFAULT }
      : { value: false, from: { kind: 'flag', flag: '--no-inline-config' } },
    registers: (configuration?.registers ?? []).map(({ path, place }) => ({
      value: path,
      from: originIn(configuration, place.key),
    })),
    builtInRegister:
      configuration === null || configuration.builtInRegister
        ? { value: true, from: DEFAULT }
        : { value: false, from: originIn(configuration, 'builtInRegister') },
    rules: rulesInForce(RULES, layers),
  };
}

/** The layers of a configuration, each with the place of its keys: those of the whole file, then the overrides that match. */
function configurationLayers({ configuration, relative }: DescribeOptions): readonly NamedLayer[] {
  if (configuration === null) return [];
  const { overrides } = configuration;
  return layersFor(configuration, relative).map(layer => {
    const index = overrides.findIndex(override => override.layer === layer);
    const prefix = index === -1 ? '' : `overrides[${index}].`;
    return { layer, originOf: key => originIn(configuration, prefix + key) };
  });
}

function flagLayer(layer: SettingsLayer): NamedLayer {
  return {
    layer,
    originOf: key => ({ kind: 'flag', flag: key === 'profile' ? '--profile' : '--rule' }),
  };
}

function localeInForce(configuration: Configuration | null, { locale }: SettingFlags): Sourced<Locale> {
  if (locale !== null) return { value: locale, from: { kind: 'flag', flag: '--locale' } };
  const chosen = configuration?.locale ?? null;
  if (chosen === null) return { value: 'vi', from: DEFAULT };
  return { value: chosen, from: originIn(configuration, 'locale') };
}

function originIn(configuration: Configuration | null, key: string): Origin {
  return configuration === null ? DEFAULT : { kind: 'configuration', file: configuration.file, key };
}
