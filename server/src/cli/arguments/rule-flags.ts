import type { ParseError } from 'jsonc-parser';
import { readSettings } from '../../config/index';
import type { SettingsLayer } from '../../core/index';
import { PHRASES } from '../wording/phrases';
import type { SettingFlags } from './check-flags';
import { UsageError } from './usage-error';

/**
 * The strongest layer of settings: what the flags say. `--rule` takes `id: level` and `id: ["level", {options}]`.
 * Throws a `UsageError` for an unknown rule or level, with the nearest known one.
 */
export async function readFlagsLayer({
  rules,
  profile,
}: Pick<SettingFlags, 'rules' | 'profile'>): Promise<SettingsLayer> {
  const base: SettingsLayer = profile === null ? {} : { profile };
  if (rules.length === 0) return base;
  const entries = await Promise.all(rules.map(readRuleFlag));
  return {
    ...base,
    rules: Object.fromEntries(entries.flatMap(({ layer }) => Object.entries(layer.rules ?? {}))),
  };
}

async function readRuleFlag(value: string): ReturnType<typeof readSettings> {
  const colon = value.indexOf(':');
  if (colon < 1) throw new UsageError(PHRASES.wrongRuleFlag(value));
  const id = value.slice(0, colon).trim();
  const setting = await readSetting(value.slice(colon + 1).trim(), value);
  const read = await readSettings({ rules: { [id]: setting } });
  const [problem] = read.problems;
  if (problem !== undefined) throw new UsageError(PHRASES.inRuleFlag(value, problem.message));
  return read;
}

async function readSetting(setting: string, flag: string): Promise<unknown> {
  if (!setting.startsWith('[')) return setting.replace(/^"(.*)"$/u, '$1');
  const { parse } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  const value: unknown = parse(setting, errors);
  if (errors.length > 0) throw new UsageError(PHRASES.wrongRuleFlag(flag));
  return value;
}
