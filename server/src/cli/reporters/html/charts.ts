import type { ReportedFinding, RuleGroup } from '../../../core/index';
import { countFindings, type FileReport } from '../../results/report';
import type { HtmlContext } from './context';
import { escapeMarkup } from '../common/markup';
import { getMeta } from '../common/meta-of';
import { SEVERITY_NAMES } from '../../wording/severity-names';
import { SEVERITIES } from './totals';
import { HTML_WORDS } from './words';

const GROUPS: readonly RuleGroup[] = ['figure', 'date', 'reference', 'structure', 'style'];

/** A chart for each group of rules that found something: a bar for each rule, as long as its share of the longest. */
export function renderCharts(reports: readonly FileReport[], context: HtmlContext): string {
  const words = HTML_WORDS[context.locale];
  const findings = reports.flatMap(report => report.findings);
  const byRule = groupByRule(findings);
  const longest = Math.max(1, ...[...byRule.values()].map(({ length }) => length));
  const charts = GROUPS.map(group => {
    const rules = [...byRule].filter(([id]) => getMeta(id).group === group).sort(byCountThenName);
    return rules.length === 0 ? '' : renderChart(group, rules, { longest, context });
  });
  if (findings.length === 0) return '';
  return `<section>\n<h2>${words.charts}</h2>\n<div class="charts">\n${charts.join('')}</div>\n</section>\n`;
}

function groupByRule(findings: readonly ReportedFinding[]): ReadonlyMap<string, readonly ReportedFinding[]> {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group === undefined) groups.set(finding.ruleId, [finding]);
    else group.push(finding);
  }
  return groups;
}

type RuleFindings = readonly [string, readonly ReportedFinding[]];

interface ChartOptions {
  readonly longest: number;
  readonly context: HtmlContext;
}

function renderChart(
  group: RuleGroup,
  rules: readonly RuleFindings[],
  { longest, context }: ChartOptions,
): string {
  const words = HTML_WORDS[context.locale];
  const total = rules.reduce((sum, [, { length }]) => sum + length, 0);
  const rows = rules.map(rule => renderRow(rule, { longest, context }));
  return `<table>\n<caption>${words.groups[group]}: ${words.findings(total)}</caption>\n${rows.join('')}</table>\n`;
}

function renderRow([ruleId, findings]: RuleFindings, { longest, context: { locale } }: ChartOptions): string {
  const counts = countFindings(findings);
  let at = 0;
  const bars = SEVERITIES.filter(severity => counts[severity] > 0).map(severity => {
    const width = percentOf(counts[severity], longest);
    const bar = `<rect class="${severity}" x="${format(at)}" y="0" width="${format(width)}" height="10"/>`;
    at += width;
    return bar;
  });
  const parts = SEVERITIES.filter(severity => counts[severity] > 0).map(
    severity => `${counts[severity]} ${SEVERITY_NAMES[severity][locale]}`,
  );
  const chart = `<svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${parts.join(', ')}">${bars.join('')}</svg>`;
  const title = escapeMarkup(getMeta(ruleId).title[locale]);
  return `<tr><th scope="row">${title} <code>${ruleId}</code> <small>${parts.join(', ')}</small></th><td class="bar">${chart}</td><td>${findings.length}</td></tr>\n`;
}

function percentOf(count: number, longest: number): number {
  return (100 * count) / longest;
}

/** Two decimals are finer than any printer. */
function format(width: number): string {
  return String(Math.round(width * 100) / 100);
}

function byCountThenName([one, first]: RuleFindings, [other, second]: RuleFindings): number {
  return second.length - first.length || (one < other ? -1 : 1);
}
