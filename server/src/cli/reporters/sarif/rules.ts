import type { ReportingDescriptor } from 'sarif';
import type { RuleId, Severity } from '../../../core/index';
import type { ReportContext } from '../common/context';
import { getMeta } from '../common/meta-of';
import { markdownToText } from './markdown-text';

/** SARIF's words for severities. */
export const LEVELS = { error: 'error', warning: 'warning', information: 'note' } as const satisfies Record<
  Severity,
  string
>;

/**
 * What the report says of a rule: its title, and its page as help. No `helpUri`: the pages are part of the product and
 * have no address that holds for every reader.
 */
export function describeRule(ruleId: RuleId, { locale, readPage }: ReportContext): ReportingDescriptor {
  const { title, severity, enabledByDefault, group, fixes, since } = getMeta(ruleId);
  const page = readPage(ruleId);
  const sentence = firstParagraph(page) ?? title[locale];
  return {
    id: ruleId,
    name: toName(ruleId),
    shortDescription: { text: title[locale] },
    fullDescription: { text: sentence },
    help: { text: [sentence, ...repairOf(page)].join('\n\n'), markdown: page },
    defaultConfiguration: { enabled: enabledByDefault, level: LEVELS[severity] },
    properties: { tags: [group], since, fixes: [...fixes] },
  };
}

/** How to repair: of a page, what a viewer that knows no Markdown needs beside the fault itself. */
function repairOf(page: string): readonly string[] {
  const [, section] = page.split(/^## (?:Cách sửa|How to fix)\n/mu);
  return section === undefined ? [] : [markdownToText(section.split(/^## /mu)[0] ?? '').trim()];
}

/** The ids of rules, in the order in which reports list them. */
export function sortRuleIds(ids: Iterable<RuleId>): readonly RuleId[] {
  return [...new Set(ids)].sort();
}

/** "figure/percent-mismatch" → "FigurePercentMismatch": the name of a rule is one word to viewers. */
function toName(ruleId: RuleId): string {
  return ruleId
    .split(/[/-]/u)
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** The sentence below the title of a page. */
function firstParagraph(page: string): string | undefined {
  const paragraph = page.split(/\n{2,}/u).find(part => !part.startsWith('#'));
  return paragraph === undefined ? undefined : markdownToText(paragraph).trim();
}
