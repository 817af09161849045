import { RULES, type Locale, type Localized, type RuleMeta, type Severity } from '../../core/index';
import type { ListFormat } from '../arguments/formats';
import type { ExitCode, Io } from '../terminal/io';
import { SEVERITY_NAMES } from '../wording/severity-names';

/** Prints the list of rules: a table to read, or everything that is known of them as JSON. */
export function runRules(format: ListFormat, locale: Locale, io: Io): ExitCode {
  const metas = RULES.map(({ meta }) => meta).sort((first, second) => (first.id < second.id ? -1 : 1));
  io.stdout.write(format === 'json' ? toJson(metas) : toTable(metas, locale));
  return 0;
}

function toTable(metas: readonly RuleMeta[], locale: Locale): string {
  const rows = metas.map(meta => [
    meta.id,
    levelName(meta, locale),
    fixName(meta)[locale],
    meta.title[locale],
  ]);
  const widths = [0, 1, 2].map(column => Math.max(0, ...rows.map(row => (row[column] ?? '').length)));
  const lines = rows.map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return lines.map(line => `${line}\n`).join('');
}

function levelName({ enabledByDefault, severity }: RuleMeta, locale: Locale): string {
  return enabledByDefault ? SEVERITY_NAMES[severity][locale] : { vi: 'tắt', en: 'off' }[locale];
}

function fixName({ fixes }: RuleMeta): Localized {
  if (fixes.includes('safe')) return { vi: 'tự sửa được', en: 'fixable' };
  return fixes.includes('review') ? { vi: 'có gợi ý sửa', en: 'suggests' } : { vi: '', en: '' };
}

function toJson(metas: readonly RuleMeta[]): string {
  return `${JSON.stringify(metas.map(toPlain), null, 2)}\n`;
}

interface PlainRule {
  readonly id: string;
  readonly group: string;
  readonly since: string;
  readonly severity: Severity;
  readonly enabledByDefault: boolean;
  readonly title: Localized;
  readonly fixes: RuleMeta['fixes'];
  readonly options: RuleMeta['options'];
  readonly messages: RuleMeta['messages'];
  readonly sources: RuleMeta['sources'];
}

function toPlain(meta: RuleMeta): PlainRule {
  const { id, group, since, severity, enabledByDefault, title, fixes, options, messages, sources } = meta;
  return { id, group, since, severity, enabledByDefault, title, fixes, options, messages, sources };
}
