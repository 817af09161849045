import { templateToSnippet } from '../../src/core/templates/expand';
import type { Template, TemplateClass } from '../../src/core/templates/template';

/**
 * What VS Code itself knows of a date, in the form of the issue line: days and months have two digits there, and the months 3
 * to 9 lose their zero.
 */
const MONTH = '${CURRENT_MONTH/^0([3-9])$/$1/}';
const VSCODE_VALUES: ReadonlyMap<string, string> = new Map([
  ['TODAY', `ngày \${CURRENT_DATE} tháng ${MONTH} năm \${CURRENT_YEAR}`],
  ['TODAY_SHORT', `\${CURRENT_DATE}/${MONTH}/\${CURRENT_YEAR}`],
  ['MONTH', '${CURRENT_MONTH/^0([1-9])$/$1/}'],
  ['YEAR', '${CURRENT_YEAR}'],
  // What VS Code inserts is of today.
  ['PARTY_MARK', ';'],
  ['PARTY_LEAD', 'Kính trình'],
]);

const CLASS_NAMES: Readonly<Record<TemplateClass, string>> = {
  party: 'Đảng',
  state: 'hành chính',
  normative: 'quy phạm pháp luật',
  union: 'Đoàn',
  any: 'mọi hệ văn bản',
};

/**
 * The snippets that the manifest contributes. They have no prefix, so that VS Code shows them in its command "Insert Snippet" and
 * "Fill File with Snippet" alone: the completion list comes from the server, which knows what fits the place.
 */
export function toVscodeSnippets(templates: readonly Template[]): string {
  const snippets = templates.map(({ name, documentClass, kind, body, sources }) => [
    `${name.vi} (${CLASS_NAMES[documentClass]})`,
    {
      body: templateToSnippet(body, new Map(), VSCODE_VALUES).split('\n'),
      description: `${name.en}. ${sources.join('; ')}`,
      ...(kind === 'document' && { isFileTemplate: true }),
    },
  ]);
  return JSON.stringify(Object.fromEntries(snippets), null, 2);
}

/** The module that server and command line bundle. */
export function toTemplateModule(templates: readonly Template[]): string {
  return `import type { Template } from './template';

/** All templates: documents first. The source is server/snippets. */
export const TEMPLATES: readonly Template[] = ${JSON.stringify(templates, null, 2)};
`;
}
