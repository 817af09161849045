import type { Locale, Localized, Template, TemplateClass } from '../../core/index';

type Group = TemplateClass | 'section';

/** The heading of each group of the list, in the order in which they are shown. */
const GROUPS: readonly (readonly [Group, Localized])[] = [
  ['party', { vi: 'Văn bản của Đảng', en: 'Party documents' }],
  ['state', { vi: 'Văn bản hành chính', en: 'State administrative documents' }],
  ['normative', { vi: 'Văn bản quy phạm pháp luật', en: 'Normative documents' }],
  ['union', { vi: 'Văn bản của Đoàn Thanh niên', en: 'Documents of the Youth Union' }],
  ['section', { vi: 'Phần của văn bản', en: 'Parts of documents' }],
];

/** The templates for a person to choose from: grouped by class, each with its name. */
export function listTemplates(templates: readonly Template[], locale: Locale): string {
  const width = Math.max(...templates.map(({ id }) => id.length));
  const groups = GROUPS.map(([group, title]) => {
    const rows = templates
      .filter(template => groupOf(template) === group)
      .map(({ id, name }) => `  ${id.padEnd(width)}  ${name[locale]}\n`);
    return `${title[locale]}\n${rows.join('')}`;
  });
  return groups.join('\n');
}

function groupOf({ kind, documentClass }: Template): Group {
  return kind === 'section' ? 'section' : documentClass;
}
