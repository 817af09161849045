import { placeInLines, type ReportedFinding } from '../../core/index';
import type { FileReport } from '../results/report';
import type { ReportContext } from './common/context';
import { failuresOf, type Failure } from './common/failures';
import { attributes, escapeMarkup } from './common/markup';
import { machinePath } from '../terminal/path';
import { locate, messageIn, type Located } from './common/where';
import { SEVERITY_NAMES } from '../wording/severity-names';

/**
 * A test report as JUnit writes it: each file is a suite, each finding a test. Only an error is a failed test, as only an
 * error fails the run; a warning or information passes and stands in the test's output. A clean file is one passed
 * test. What could not be checked is a test in error. Times are left at 0, so that equal runs give equal reports.
 */
export function renderJunit(reports: readonly FileReport[], context: ReportContext): string {
  const suites = [
    ...reports.map(report => suiteOf(report, context)),
    ...failuresOf(context.notices).map(failure => failureSuite(failure, context)),
  ];
  const total = (key: 'tests' | 'failures' | 'errors'): number =>
    suites.reduce((sum, suite) => sum + suite[key], 0);
  const totals = { tests: total('tests'), failures: total('failures'), errors: total('errors'), time: 0 };
  const body = suites.map(renderSuite).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: 'vanban', ...totals })}>\n${body}</testsuites>\n`;
}

interface Suite {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly cases: readonly string[];
}

function renderSuite({ name, tests, failures, errors, cases }: Suite): string {
  const values = attributes({ name, tests, failures, errors, time: 0 });
  return `  <testsuite${values}>\n${cases.join('')}  </testsuite>\n`;
}

function suiteOf(report: FileReport, context: ReportContext): Suite {
  const { findings } = report;
  const name = machinePath(report.path, context.cwd);
  if (findings.length === 0) return { name, tests: 1, failures: 0, errors: 0, cases: [cleanCase(name)] };
  const source = { name, ...locate(report) };
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  const cases = findings.map(finding => caseOf(finding, source, context));
  return { name, tests: findings.length, failures, errors: 0, cases };
}

function cleanCase(name: string): string {
  return `    <testcase${attributes({ name: 'vanban', classname: name, time: 0 })}/>\n`;
}

interface Source extends Located {
  readonly name: string;
}

function caseOf(finding: ReportedFinding, source: Source, { locale }: ReportContext): string {
  const { name, lines } = source;
  const { severity, ruleId } = finding;
  const message = messageIn(source, finding, locale);
  const { line, column } = placeInLines(lines, finding.span);
  const where = `${name}:${line}:${column}`;
  const what = `${SEVERITY_NAMES[severity][locale]}: ${message}`;
  const values = attributes({ name: `${ruleId} ${line}:${column}`, classname: name, time: 0 });
  const inner =
    severity === 'error'
      ? `<failure${attributes({ message, type: ruleId })}>${escapeMarkup(`${where} ${what}`)}</failure>`
      : `<system-out>${escapeMarkup(`${where} ${what}`)}</system-out>`;
  return `    <testcase${values}>${inner}</testcase>\n`;
}

function failureSuite({ path, at, message }: Failure, { cwd, locale }: ReportContext): Suite {
  const name = machinePath(path, cwd);
  const where = at === null ? name : `${name}:${at.line}:${at.column}`;
  const error = `<error${attributes({ message: message[locale], type: 'vanban' })}>${escapeMarkup(where)}</error>`;
  const values = attributes({ name: 'vanban', classname: name, time: 0 });
  return { name, tests: 1, failures: 0, errors: 1, cases: [`    <testcase${values}>${error}</testcase>\n`] };
}
