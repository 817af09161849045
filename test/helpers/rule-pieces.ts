import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { RULES, type Locale, type Rule, type RuleId, type RuleMeta } from '../../server/src/core/index';
import { pathOfPage, readPage, RULES_FOLDER, type Page } from './pages';

const ROOT = resolve(import.meta.dirname, '../..');

const LANGUAGES: Readonly<Record<Locale, string>> = { vi: 'Vietnamese', en: 'English' };

/** One of the things that a rule consists of, and how to tell that it is missing. */
export interface Piece {
  readonly name: string;
  /** What is missing and how to mend it, in a sentence; null where the piece is there. */
  readonly findProblem: (meta: RuleMeta) => string | null;
}

/** What belongs to each rule beside its own file, in the order in which CONTRIBUTING.md asks for it. */
export const PIECES: readonly Piece[] = [
  { name: 'a page in Vietnamese', findProblem: ({ id }) => problemOfPage(id, 'vi') },
  { name: 'a page in English', findProblem: ({ id }) => problemOfPage(id, 'en') },
  { name: 'tests', findProblem: problemOfTests },
  { name: 'a row in README.md', findProblem: meta => problemOfRow(meta, 'en') },
  { name: 'a row in README.vi.md', findProblem: meta => problemOfRow(meta, 'vi') },
  { name: 'a line in CHANGELOG.md', findProblem: problemOfChangelog },
];

/** The rules whose pages can be read in both languages; of the others their missing piece is told, and nothing else. */
export const RULES_WITH_PAGES: readonly (readonly [rule: Rule, pages: Readonly<Record<Locale, Page>>])[] =
  RULES.flatMap(rule => {
    const { id } = rule.meta;
    if (problemOfPage(id, 'vi') !== null || problemOfPage(id, 'en') !== null) return [];
    return [[rule, { vi: readPage(id, 'vi'), en: readPage(id, 'en') }] as const];
  });

/** A path below the project, as a message names it. */
export function nameFile(path: string): string {
  return relative(ROOT, path).replaceAll('\\', '/');
}

/** The step of CONTRIBUTING.md that tells of a piece. */
export function step(number: number): string {
  return `(CONTRIBUTING.md, Adding a rule, step ${number})`;
}

/** What is wrong with the list of rules: files that it leaves out, pages of no rule, and its order. */
export function findProblemsOfList(): readonly string[] {
  const ids: readonly string[] = RULES.map(({ meta }) => meta.id);
  const files = filesOfGroups();
  const written = files.filter(isFileOfRule).map(file => file.slice(0, -'.ts'.length));
  const paged = new Set(
    files.filter(file => file.endsWith('.md')).map(file => file.replace(/(?:\.en)?\.md$/u, '')),
  );
  return [
    ...written
      .filter(id => !ids.includes(id))
      .map(id => `${LIST} does not list the rule of ${fileOfRule(id)} ${step(4)}`),
    ...ids
      .filter(id => !files.includes(`${id}.ts`))
      .map(id => `${fileOfRule(id)} is missing: a rule lies where its id says ${step(3)}`),
    ...[...paged]
      .filter(id => !ids.includes(id) && !written.includes(id))
      .map(id => `${fileOfRule(id)} is missing, or describes no rule, but its page is there ${step(3)}`),
    ...ids
      .filter((id, index) => id <= (ids[index - 1] ?? ''))
      .map(id => `${LIST} has ${id} out of the order of the ids, or twice ${step(4)}`),
  ];
}

const LIST = nameFile(`${RULES_FOLDER}index.ts`);

/** "date/impossible-date" → "server/src/core/rules/date/impossible-date.ts", be it there or not. */
function fileOfRule(id: string): string {
  return nameFile(`${RULES_FOLDER}${id}.ts`);
}

/** The files of the folders of groups, each as "figure/percent-mismatch.ts". */
function filesOfGroups(): readonly string[] {
  return readdirSync(RULES_FOLDER, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(`${RULES_FOLDER}${name}`).map(file => `${name}/${file}`));
}

function isFileOfRule(file: string): boolean {
  return file.endsWith('.ts') && readFileSync(`${RULES_FOLDER}${file}`, 'utf8').includes('describeRule({');
}

function problemOfPage(id: RuleId, locale: Locale): string | null {
  const path = pathOfPage(id, locale);
  if (!existsSync(path)) {
    return `${nameFile(path)} is missing: the page in ${LANGUAGES[locale]} ${step(2)}`;
  }
  try {
    readPage(id, locale);
    return null;
  } catch (error) {
    return `${nameFile(path)} cannot be read: ${error instanceof Error ? error.message : String(error)} ${step(2)}`;
  }
}

/** Rules share files of tests, so a rule has tests where a file of its group names it. */
function problemOfTests({ id, group }: RuleMeta): string | null {
  const folder = join(ROOT, 'test/rules', group);
  const name = id.slice(group.length + 1);
  const isNamed = new RegExp(String.raw`(?<![\p{L}-])${name}(?![\p{L}-])`, 'u');
  const files = readdirSync(folder).filter(file => file.endsWith('.test.ts'));
  return files.some(file => isNamed.test(readFileSync(join(folder, file), 'utf8')))
    ? null
    : `test/rules/${group}/${name}.test.ts is missing, and no other file there tests ${id} ${step(5)}`;
}

const READMES: Readonly<Record<Locale, string>> = { vi: 'README.vi.md', en: 'README.md' };

/** How the tables of rules name what a rule is by default. */
const LEVELS = {
  en: { error: 'error', warning: 'warning', information: 'information', off: 'off' },
  vi: { error: 'lỗi', warning: 'cảnh báo', information: 'gợi ý', off: 'tắt' },
} as const;

function problemOfRow({ id, severity, enabledByDefault }: RuleMeta, locale: Locale): string | null {
  const file = READMES[locale];
  const level = LEVELS[locale][enabledByDefault ? severity : 'off'];
  const lead = `| [${id}](${nameFile(pathOfPage(id, locale))}) | `;
  const row = readText(file)
    .split('\n')
    .find(line => line.startsWith(lead));
  if (row === undefined)
    return `${file} lacks a row for ${id} in the table of rules: ${lead}${level} | … | … | ${step(6)}`;
  return row.startsWith(lead + level)
    ? null
    : `${file} should begin the second cell of the row of ${id} with "${level}" ${step(6)}`;
}

function problemOfChangelog({ id }: RuleMeta): string | null {
  return readText('CHANGELOG.md').includes(`\`${id}\``)
    ? null
    : `CHANGELOG.md lacks a line about the rule \`${id}\` under "Unreleased" ${step(6)}`;
}

function readText(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
