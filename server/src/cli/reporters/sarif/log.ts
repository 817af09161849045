import type { Invocation, Log, Notification, Run } from 'sarif';
import type { FileReport } from '../../results/report';
import type { ReportContext } from '../common/context';
import { failuresOf, type Failure } from '../common/failures';
import { resultsOf } from './results';
import { describeRule, sortRuleIds } from './rules';
import { BASE_ID, locationOf } from './uri';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * A log in SARIF 2.1.0 (OASIS, errata 01), for GitHub code scanning and other viewers. It holds no time and no absolute
 * address of the current folder, so the same drafts give the same log on every machine.
 */
export function renderSarif(reports: readonly FileReport[], context: ReportContext): string {
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [toRun(reports, context)] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toRun(reports: readonly FileReport[], context: ReportContext): Run {
  const { locale, cwd, readVersion } = context;
  const ruleIds = sortRuleIds(reports.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
  const ruleIndexes = new Map(ruleIds.map((id, index) => [id as string, index]));
  return {
    tool: {
      driver: {
        name: 'vanban',
        semanticVersion: readVersion(),
        language: locale,
        rules: ruleIds.map(id => describeRule(id, context)),
      },
    },
    invocations: [invocationOf(context)],
    language: locale,
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    defaultEncoding: 'utf-8',
    originalUriBaseIds: { [BASE_ID]: { description: { text: BASE_WORDS[locale] } } },
    artifacts: reports.map(({ path }) => ({ location: locationOf(path, cwd), roles: ['analysisTarget'] })),
    results: reports.flatMap((report, index) => resultsOf(report, { index, ruleIndexes, context })),
  };
}

const BASE_WORDS = {
  vi: 'Thư mục mà từ đó chạy vanban.',
  en: 'The folder that vanban was run in.',
} as const;

/** What could not be done: files that could not be read, configurations with faults. */
function invocationOf(context: ReportContext): Invocation {
  const failures = failuresOf(context.notices);
  const told = (about: Failure['about']): Notification[] =>
    failures.filter(failure => failure.about === about).map(failure => toNotification(failure, context));
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: told('file'),
    toolConfigurationNotifications: told('configuration'),
  };
}

function toNotification({ path, at, message }: Failure, { locale, cwd }: ReportContext): Notification {
  const region = at === null ? {} : { region: { startLine: at.line, startColumn: at.column } };
  const physicalLocation = { artifactLocation: locationOf(path, cwd), ...region };
  return { level: 'error', message: { text: message[locale] }, locations: [{ physicalLocation }] };
}
