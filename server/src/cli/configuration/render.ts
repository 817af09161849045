import { TEXT_KIND_NAMES, type Level, type Locale } from '../../core/index';
import { widthOfCells, toCells } from '../terminal/cells';
import { displayPath } from '../terminal/path';
import { SEVERITY_NAMES } from '../wording/severity-names';
import type { InForce } from './describe';
import type { Origin, RuleInForceRow } from './in-force';

/** The configuration in force, as JSON. Rules are keys, so that one can be looked up. */
export function inForceToJson({ rules, ...rest }: InForce): string {
  const byId = Object.fromEntries(rules.map(({ id, ...row }) => [id, row]));
  return `${JSON.stringify({ ...rest, rules: byId }, null, 2)}\n`;
}

const WORDS = {
  vi: {
    file: 'Tệp',
    configuration: 'Cấu hình',
    none: 'không có',
    ignored: 'Bỏ qua khi tìm trong thư mục',
    ignoredBy: { ignores: '“ignores” của cấu hình', 'ignore-file': '.gitignore hoặc .vanbanignore' },
    textKind: 'Dạng văn bản',
    profile: 'Hệ văn bản',
    locale: 'Ngôn ngữ',
    inlineDirectives: 'Chỉ dẫn trong văn bản',
    register: 'Sổ văn bản',
    builtInRegister: 'Sổ văn bản có sẵn',
    rules: 'Quy tắc',
    yes: 'có',
    no: 'không',
    off: 'tắt',
    fallback: 'mặc định',
  },
  en: {
    file: 'File',
    configuration: 'Configuration',
    none: 'none',
    ignored: 'Left out of searches by',
    ignoredBy: { ignores: '“ignores” of the configuration', 'ignore-file': '.gitignore or .vanbanignore' },
    textKind: 'Kind of text',
    profile: 'Document class',
    locale: 'Language',
    inlineDirectives: 'Directives in texts',
    register: 'Register',
    builtInRegister: 'Built-in register',
    rules: 'Rules',
    yes: 'yes',
    no: 'no',
    off: 'off',
    fallback: 'default',
  },
} as const;

/** Names and widths that a line needs. */
interface Page {
  readonly locale: Locale;
  readonly cwd: string;
}

/** The configuration in force, to be read: each value, and behind it where it comes from. */
export function inForceToText(inForce: InForce, page: Page): string {
  const words = WORDS[page.locale];
  const { file, configuration, ignoredBy, textKind, profile, locale, inlineDirectives, builtInRegister } =
    inForce;
  const from = (origin: Origin): string => describeOrigin(origin, page);
  const yesNo = (value: boolean): string => (value ? words.yes : words.no);
  const head = [
    [words.file, displayPath(file, page.cwd)],
    [words.configuration, configuration === null ? words.none : displayPath(configuration, page.cwd)],
    ...(ignoredBy === null ? [] : [[words.ignored, words.ignoredBy[ignoredBy]]]),
    ...(textKind === null ? [] : [[words.textKind, TEXT_KIND_NAMES[textKind][page.locale]]]),
    [words.profile, profile.value, from(profile.from)],
    [words.locale, locale.value, from(locale.from)],
    [words.inlineDirectives, yesNo(inlineDirectives.value), from(inlineDirectives.from)],
    ...inForce.registers.map(register => [words.register, register.value, from(register.from)]),
    [words.builtInRegister, yesNo(builtInRegister.value), from(builtInRegister.from)],
  ];
  const rules = inForce.rules.flatMap(rule => ruleRows(rule, page));
  return `${renderTable(head)}\n${words.rules}\n${renderTable(rules)}`;
}

function ruleRows({ id, level, options }: RuleInForceRow, page: Page): readonly (readonly string[])[] {
  const row = [`  ${id}`, levelName(level.value, page.locale), describeOrigin(level.from, page)];
  const rows = Object.entries(options).map(([name, { value, from }]) => {
    return [`    ${name}`, String(value), describeOrigin(from, page)];
  });
  return [row, ...rows];
}

function levelName(level: Level, locale: Locale): string {
  return level === 'off' ? WORDS[locale].off : SEVERITY_NAMES[level][locale];
}

function describeOrigin(origin: Origin, { locale, cwd }: Page): string {
  switch (origin.kind) {
    case 'default':
      return WORDS[locale].fallback;
    case 'configuration':
      return `${displayPath(origin.file, cwd)}: ${origin.key}`;
    case 'flag':
      return origin.flag;
  }
}

/** Columns side by side, as wide as their widest cell. */
function renderTable(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1].map(column => Math.max(0, ...rows.map(row => widthOf(row[column] ?? ''))));
  return rows
    .map(row =>
      row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)))),
    )
    .map(cells => `${cells.join('  ').trimEnd()}\n`)
    .join('');
}

function widthOf(text: string): number {
  return widthOfCells(toCells(text, 0));
}
