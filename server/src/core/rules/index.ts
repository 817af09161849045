import { numberFormat } from './figure/number-format';
import { partExceedsWhole } from './figure/part-exceeds-whole';
import { percentMismatch } from './figure/percent-mismatch';
import type { Rule } from './rule';

/** Every rule of the product, in the order of their ids. The only list: pages, settings and tests are held against it. */
export const RULES: readonly Rule[] = [numberFormat, partExceedsWhole, percentMismatch];

/** The rule of an id, or undefined where there is none. */
export function findRule(id: string): Rule | undefined {
  return RULES.find(rule => rule.meta.id === id);
}
