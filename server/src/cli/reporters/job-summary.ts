import { escapeMarkdown, placeInLines } from '../../core/index';
import type { FileReport } from '../results/report';
import type { ReportContext } from './common/context';
import { failuresOf } from './common/failures';
import { machinePath } from '../terminal/path';
import { locate, messageIn } from './common/where';
import { summaryOf } from './summary';
import { SEVERITY_NAMES } from '../wording/severity-names';

/** GitHub takes a megabyte of summary for each step; this many rows stay far below it. */
const MAX_ROWS = 500;

/** The summary of a job, in Markdown: totals, and a table of the findings. */
export function renderJobSummary(reports: readonly FileReport[], context: ReportContext): string {
  const { locale } = context;
  const words = {
    vi: {
      title: 'Kết quả kiểm tra dự thảo',
      head: ['Mức', 'Vị trí', 'Nội dung', 'Quy tắc'],
      more: 'dòng nữa',
    },
    en: { title: 'Check of drafts', head: ['Severity', 'Place', 'Message', 'Rule'], more: 'more rows' },
  }[locale];
  const rows = [...findingRows(reports, context), ...failureRows(context)];
  const shown = rows.slice(0, MAX_ROWS).map(row => `| ${row.map(escapeMarkdown).join(' | ')} |\n`);
  const head = `| ${words.head.join(' | ')} |\n|${' --- |'.repeat(words.head.length)}\n`;
  const table = rows.length === 0 ? '' : `\n${head}${shown.join('')}`;
  const more = rows.length > MAX_ROWS ? `\n… ${rows.length - MAX_ROWS} ${words.more}\n` : '';
  return `## ${words.title}\n\n${summaryOf(reports, context).replaceAll('\n', '  \n')}\n${table}${more}\n`;
}

function findingRows(reports: readonly FileReport[], { locale, cwd }: ReportContext): readonly string[][] {
  return reports.flatMap(report => {
    const { path, findings } = report;
    const source = locate(report);
    return findings.map(finding => {
      const { line, column } = placeInLines(source.lines, finding.span);
      const message = messageIn(source, finding, locale);
      const where = `${machinePath(path, cwd)}:${line}:${column}`;
      return [SEVERITY_NAMES[finding.severity][locale], where, message, finding.ruleId];
    });
  });
}

function failureRows({ notices, locale, cwd }: ReportContext): readonly string[][] {
  return failuresOf(notices).map(({ path, message }) => {
    return [SEVERITY_NAMES.error[locale], machinePath(path, cwd), message[locale], 'vanban'];
  });
}
