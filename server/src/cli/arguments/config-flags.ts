import { PHRASES } from '../wording/phrases';
import type { Flags } from './call';
import { readSettingFlags, type SettingFlags } from './check-flags';
import { readChoice } from './choice';
import { LIST_FORMATS, type ListFormat } from './formats';
import { UsageError } from './usage-error';

/** What was asked of `config`: the flags that change settings are those of `check`. */
export interface ConfigFlags extends SettingFlags {
  readonly file: string;
  readonly format: ListFormat;
}

/** Takes over what commander understood. Throws a `UsageError` for a value that a flag does not allow. */
export function readConfigFlags(operands: readonly string[], flags: Flags): ConfigFlags {
  const [file] = operands;
  if (file === undefined) throw new UsageError(PHRASES.configFileMissing);
  return {
    ...readSettingFlags(flags),
    file,
    format: readChoice('--format', String(flags['format'] ?? 'text'), LIST_FORMATS),
  };
}
