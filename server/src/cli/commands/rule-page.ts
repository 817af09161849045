import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../core/index';
import { UNUSED_DIRECTIVE, UNUSED_DIRECTIVE_PAGE } from '../results/unused-directives';

/** The page of a rule, in Markdown. The pages of the catalogue lie beside the bundle. */
export function readRulePage(id: string, locale: Locale): string {
  if (id === UNUSED_DIRECTIVE.id) return UNUSED_DIRECTIVE_PAGE[locale];
  const page = join(__dirname, 'rules', `${id}${locale === 'en' ? '.en' : ''}.md`);
  return `${readFileSync(page, 'utf8').trimEnd()}\n`;
}
