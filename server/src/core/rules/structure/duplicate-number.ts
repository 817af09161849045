import type { DocumentModel } from '../../document/document';
import { labelOf } from '../../structure/item-order';
import { itemSpan } from '../../structure/numbered-item';
import type { DocumentRule, Finding, RuleMeta } from '../../rule/rule';
import { asOpening, nameOf } from './number-names';
import { renumberFrom } from './renumber';
import { findNumberFaults, type RunFault } from './run-faults';

const meta: RuleMeta = {
  id: 'structure/duplicate-number',
  group: 'structure',
  since: '0.1.0',
  title: { vi: 'Số thứ tự bị lặp', en: 'A number is given twice' },
  severity: 'error',
  enabledByDefault: true,
  needs: [],
  fixes: ['review'],
  options: {},
  messages: {
    duplicate: {
      text: {
        vi: '{found} đã có ngay trước đó; số thứ tự tiếp theo là {expected}.',
        en: '{found} stands right before it already; {expected} is next.',
      },
      severity: null,
    },
  },
  notes: {
    first: { vi: '{name} thứ nhất', en: 'The first {name}' },
    renumber: {
      vi: 'Đánh lại số từ đây: {old} thành {new}',
      en: 'Renumber from here: {old} becomes {new}',
    },
    'renumber-references': {
      vi: 'Đánh lại số từ đây: {old} thành {new}; sửa theo {count} chỗ dẫn chiếu',
      en: 'Renumber from here: {old} becomes {new}; change {count} references as well',
    },
  },
  sources: [
    {
      title: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020',
      article: 'Phụ lục I, II.6.đ',
      url: null,
    },
  ],
};

/** Reports articles, clauses, points and items of numbered lists whose number the one before has already. */
export const duplicateNumber: DocumentRule = { scope: 'document', meta, check: checkDocument };

function* checkDocument(document: DocumentModel): Iterable<Finding> {
  for (const fault of findNumberFaults(document)) {
    if (fault.kind === 'duplicate') yield findingFor(document, fault);
  }
}

function findingFor(document: DocumentModel, fault: RunFault): Finding {
  const { run, found, before } = fault;
  const fix = renumberFrom(document, fault);
  const name = asOpening(nameOf(run, found.label));
  const expected = labelOf({ kind: run.kind, number: before.number + 1, suffix: '' });
  return {
    ruleId: meta.id,
    messageId: 'duplicate',
    data: { found: name, expected: nameOf(run, expected ?? '') },
    span: itemSpan(found, document.blocks),
    related: [{ noteId: 'first', data: { name }, span: itemSpan(before, document.blocks) }],
    fixes: fix === null ? [] : [fix],
  };
}
