import { ResourceTemplate, type McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { findRule, RULES } from '../../core/index';
import { readPage } from './workplace';

/** The pages of the rules as resources: `vanban://rules/vi/figure/percent-mismatch`. */
export function addRulePages(server: McpServer): void {
  const template = new ResourceTemplate('vanban://rules/{locale}/{group}/{name}', {
    list: () => ({
      resources: RULES.flatMap(({ meta: { id, title } }) =>
        (['vi', 'en'] as const).map(locale => ({
          uri: `vanban://rules/${locale}/${id}`,
          name: `${id} (${locale})`,
          description: title[locale],
          mimeType: 'text/markdown',
        })),
      ),
    }),
  });
  server.registerResource(
    'rule',
    template,
    {
      title: 'Trang của quy tắc (Page of a rule)',
      description:
        'Quy tắc xem gì, ví dụ đúng và sai, nguồn. (What a rule looks at, right and wrong examples, sources.)',
      mimeType: 'text/markdown',
    },
    (uri, { locale, group, name }) => {
      const id = `${String(group)}/${String(name)}`;
      if (findRule(id) === undefined) throw new Error(`There is no rule ${id}.`);
      if (locale !== 'vi' && locale !== 'en')
        throw new Error(`Pages are in vi and en, not in ${String(locale)}.`);
      const text = readPage(id, locale);
      return { contents: [{ uri: uri.href, mimeType: 'text/markdown', text }] };
    },
  );
}
