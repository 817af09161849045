import { fixTitleOf, messageOf, relatedMessageOf } from '../engine/render';
import type { ReportedFinding } from '../engine/result';
import type { Locale, Localized, RelatedPlace, RuleMeta, Severity } from '../rule/rule';
import { textAt } from '../text/span';
import { squeezeBlanks } from '../text/blanks';

/** A finding as a remark beside its place, a line for each paragraph: what is wrong, where else to look, what to do, and which rule says so. */
export function remarkLines(
  meta: RuleMeta,
  finding: ReportedFinding,
  { text, locale }: Remarked,
): readonly string[] {
  const related = finding.related.map(
    place => `${WORDS.related[locale]}: ${quote(text, place)}${relatedMessageOf(meta, place, locale)}`,
  );
  const fixes = finding.fixes.map(fix => `${WORDS.fix[locale]}: ${fixTitleOf(meta, fix, locale)}`);
  return [
    `${SEVERITIES[finding.severity][locale]}: ${messageOf(meta, finding, locale)}`,
    ...related,
    ...fixes,
    `${WORDS.rule[locale]} ${meta.id}: ${meta.title[locale]}`,
  ];
}

/** The text that a finding is of, and the language of the remark. */
export interface Remarked {
  readonly text: string;
  readonly locale: Locale;
}

/** '“699/756 đảng viên”: ', of another file nothing: its name stands in the words. */
function quote(text: string, { span, elsewhere }: RelatedPlace): string {
  const words = squeezeBlanks(textAt(text, span));
  if (elsewhere !== undefined || words.trim() === '') return '';
  return `“${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}”: `;
}

const LONGEST_QUOTE = 80;

const WORDS = {
  related: { vi: 'Liên quan', en: 'Related' },
  fix: { vi: 'Cách sửa', en: 'Fix' },
  rule: { vi: 'Quy tắc', en: 'Rule' },
} as const satisfies Readonly<Record<string, Localized>>;

const SEVERITIES: Readonly<Record<Severity, Localized>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  information: { vi: 'Gợi ý', en: 'Suggestion' },
};
