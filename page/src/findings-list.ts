import type { Finding, Fix, Locale, Severity } from '../../server/src/library/types';
import { countWords, lineWords, moreWords, SEVERITY_NAMES, WORDS } from './words';

/** What a person does with a finding of the list. */
export interface FindingActions {
  readonly show: (finding: Finding) => void;
  readonly apply: (fix: Fix) => void;
}

/** How the list is shown. */
export interface ListOptions {
  readonly locale: Locale;
  /** False for a text that was read from a Word file, which is not edited here. */
  readonly offersFixes: boolean;
}

/** More than anybody mends before looking again; a list of all of them would hold the page up. */
const MOST_SHOWN = 500;

/** Shows findings in the order of the text, each with its place, its words and its repairs. */
export function showFindings(
  list: HTMLElement,
  findings: readonly Finding[],
  actions: FindingActions,
  options: ListOptions,
): void {
  const shown = findings.slice(0, MOST_SHOWN).map(finding => itemOf(finding, actions, options));
  const left = findings.length - shown.length;
  list.replaceChildren(...shown, ...(left > 0 ? [textElement('li', moreWords(left, options.locale))] : []));
}

/** "3 lỗi, 1 cảnh báo, 2 gợi ý." */
export function summarizeFindings(findings: readonly Finding[], locale: Locale): string {
  if (findings.length === 0) return WORDS.nothing[locale];
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return countWords(counts, locale);
}

function itemOf(
  finding: Finding,
  actions: FindingActions,
  { locale, offersFixes }: ListOptions,
): HTMLElement {
  const item = document.createElement('li');
  item.className = finding.severity;
  const heading = textElement(
    'p',
    `${SEVERITY_NAMES[finding.severity][locale]}, ${placeOf(finding, locale)}`,
  );
  heading.className = 'place';
  const rule = textElement('p', finding.ruleId);
  rule.className = 'rule';
  const buttons = document.createElement('div');
  buttons.className = 'buttons';
  buttons.append(
    button(WORDS.show[locale], () => {
      actions.show(finding);
    }),
  );
  if (offersFixes) {
    for (const fix of finding.fixes) {
      buttons.append(
        button(fix.title, () => {
          actions.apply(fix);
        }),
      );
    }
  }
  item.append(heading, textElement('p', finding.message), buttons, rule);
  return item;
}

function placeOf({ word, line }: Finding, locale: Locale): string {
  return word ?? lineWords(line, locale);
}

function textElement(name: 'li' | 'p', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function button(label: string, press: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', press);
  return element;
}
