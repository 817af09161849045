import type { DocumentModel } from '../../document/document';
import { labelOf } from '../../structure/item-order';
import { itemSpan } from '../../structure/numbered-item';
import { capitalize } from '../../text/capitalize';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { DECREE_30, cite } from '../../rule/sources';
import { nameOf } from './number-names';
import { RENUMBER_NOTES, renumberFrom } from './renumber';
import { findNumberFaults, type RunFault } from './run-faults';

const meta = describeRule({
  id: 'structure/duplicate-number',
  since: '0.1.0',
  title: { vi: 'Số thứ tự bị lặp', en: 'A number is given twice' },
  severity: 'error',
  enabledByDefault: true,
  fixes: ['review'],
  messages: {
    duplicate: {
      vi: '{found} đã có ngay trước đó; số thứ tự tiếp theo là {expected}.',
      en: '{found} stands right before it already; {expected} is next.',
    },
    'duplicate-at-end': {
      vi: '{found} đã có ngay trước đó; nếu là mục tiếp theo thì ghi {expected}.',
      en: '{found} stands right before it already; if it is the next item, write {expected}.',
      severity: 'warning',
    },
  },
  notes: {
    first: { vi: '{name} thứ nhất', en: 'The first {name}' },
    ...RENUMBER_NOTES,
  },
  sources: [cite(DECREE_30, { article: 'Phụ lục I, Mục II.6.đ' })],
});

type Found = FindingOf<typeof meta>;

/** Reports articles, clauses, points and items of numbered lists whose number the one before has already. */
export const duplicateNumber = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel): Iterable<Found> {
  for (const fault of findNumberFaults(document)) {
    if (fault.kind === 'duplicate') yield findingFor(document, fault);
  }
}

function findingFor(document: DocumentModel, fault: RunFault): Found {
  const { run, found, before } = fault;
  const fix = renumberFrom(document, fault);
  const name = capitalize(nameOf(run, found.label));
  const expected = labelOf({ kind: run.kind, number: before.number + 1, suffix: '' }, run.letters);
  return findingAt(itemSpan(found, document.blocks), fault.isLikely ? 'duplicate-at-end' : 'duplicate', {
    data: { found: name, expected: nameOf(run, expected ?? '') },
    related: [placeAt(itemSpan(before, document.blocks), 'first', { name })],
    fix,
  });
}
