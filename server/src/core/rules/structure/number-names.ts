import { labelOf } from '../../structure/item-order';
import type { NumberedItem } from '../../structure/numbered-item';
import type { NumberedRun } from '../../structure/numbered-runs';
import type { Localized } from '../../text/localized';

/** How a unit of a run is called: "Điều 5", "khoản 2", "điểm đ", "mục III", "mục 4", "ý (2)". */
export function nameOf({ kind, article }: NumberedRun, label: string): string {
  switch (kind) {
    case 'article':
      return `Điều ${label}`;
    case 'roman':
      return `mục ${label}`;
    case 'arabic':
      return `${article === null ? 'mục' : 'khoản'} ${label}`;
    case 'point':
      return `điểm ${label}`;
    case 'bracketed':
      return `ý (${label})`;
  }
}

/** The numbers between two items: "Điều 3", "Điều 3 và Điều 4". */
export function nameMissing(run: NumberedRun, before: NumberedItem, found: NumberedItem): Localized {
  const names: string[] = [];
  for (let number = before.number + 1; number < found.number; number += 1) {
    names.push(nameOf(run, labelOf({ kind: run.kind, number, suffix: '' }, run.letters) ?? ''));
  }
  return { vi: names.join(' và '), en: names.join(' and ') };
}
