import type { Template } from './template';
import { TEMPLATES } from './templates.generated';

/** The template with this id; undefined for none. */
export function findTemplate(id: string): Template | undefined {
  return TEMPLATES.find(template => template.id === id);
}
