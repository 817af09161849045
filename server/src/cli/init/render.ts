import type { Locale } from '../../core/index';
import { toOneLine } from '../terminal/cells';
import type { Choice } from './choose';

/** The text of a configuration: each value below the reason for it. */
export function renderConfiguration(choices: readonly Choice[], locale: Locale): string {
  const entries = choices.map(
    ({ key, value, reason }) =>
      `  // ${toOneLine(reason[locale])}\n  ${JSON.stringify(key)}: ${toJson(value)}`,
  );
  return `{\n${entries.join(',\n')}\n}\n`;
}

function toJson(value: Choice['value']): string {
  return typeof value === 'string'
    ? JSON.stringify(value)
    : `[${value.map(each => JSON.stringify(each)).join(', ')}]`;
}
