import { RULES, defaultOptions, type Rule } from '../../core/index';
import type { ValueInForce, ValueOrigin } from '../protocol/protocol';
import type { DraftSettings } from './draft-settings';

/** Every value in force for a document with its origin, in the order of the settings page. */
export function listValues(settings: DraftSettings): readonly ValueInForce[] {
  return [
    { key: 'enable', value: settings.enable, origin: 'settings' },
    localeInForce(settings),
    profileInForce(settings),
    ...RULES.map(rule => ruleInForce(rule, settings)),
  ];
}

function localeInForce({ configuration, locale }: DraftSettings): ValueInForce {
  const isFromFile = configuration !== null && configuration.locale !== null;
  return { key: 'locale', value: locale, origin: isFromFile ? { file: configuration.file } : 'settings' };
}

function profileInForce({ layers, settings }: DraftSettings): ValueInForce {
  const naming = layers.filter(({ layer }) => layer.profile !== undefined);
  const origin = naming.at(-1)?.origin ?? 'default';
  return { key: 'profile', value: settings.profile, origin };
}

/** A rule's level, and beside it the options where it has some, written as in a configuration file. */
function ruleInForce({ meta }: Rule, { layers }: DraftSettings): ValueInForce {
  const fallback = { level: meta.enabledByDefault ? meta.severity : 'off', options: defaultOptions(meta) };
  let origin: ValueOrigin = 'default';
  let inForce: { readonly level: string; readonly options: object } = fallback;
  for (const { layer, origin: from } of layers) {
    const setting = layer.rules?.[meta.id];
    if (setting === undefined) continue;
    origin = from;
    inForce = { level: setting.level ?? inForce.level, options: { ...inForce.options, ...setting.options } };
  }
  const hasOptions = Object.keys(inForce.options).length > 0;
  return {
    key: `rules.${meta.id}`,
    value: hasOptions ? [inForce.level, inForce.options] : inForce.level,
    origin,
  };
}
