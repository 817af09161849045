import type { DocumentModel } from '../../document/document';
import { itemSpan } from '../../structure/numbered-item';
import type { DocumentRule, Finding, RuleMeta } from '../../rule/rule';
import { asOpening, nameMissing, nameOf } from './number-names';
import { renumberFrom } from './renumber';
import { findNumberFaults, type RunFault } from './run-faults';

const meta: RuleMeta = {
  id: 'structure/numbering-gap',
  group: 'structure',
  since: '0.1.0',
  title: { vi: 'Số thứ tự bị nhảy', en: 'A number is left out' },
  severity: 'error',
  enabledByDefault: true,
  needs: [],
  fixes: ['review'],
  options: {},
  messages: {
    gap: {
      text: {
        vi: 'Sau {before} là {found}, thiếu {missing}.',
        en: '{found} follows {before}: no {missing}.',
      },
      severity: null,
    },
    start: {
      text: {
        vi: 'Điều {article} bắt đầu từ khoản {found}; khoản được đánh số lại từ 1 trong mỗi điều.',
        en: 'Điều {article} begins with khoản {found}; clauses are numbered from 1 in each article.',
      },
      severity: null,
    },
  },
  notes: {
    before: { vi: 'Ngay trước là {name}', en: 'Right before it is {name}' },
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

/** Reports articles, clauses, points and numbered lists that leave a number out. */
export const numberingGap: DocumentRule = { scope: 'document', meta, check: checkDocument };

function* checkDocument(document: DocumentModel): Iterable<Finding> {
  for (const fault of findNumberFaults(document)) {
    if (fault.kind !== 'duplicate') yield findingFor(document, fault);
  }
}

function findingFor(document: DocumentModel, fault: RunFault): Finding {
  const { kind, run, found, before } = fault;
  const fix = renumberFrom(document, fault);
  const name = nameOf(run, before.label);
  return {
    ruleId: meta.id,
    messageId: kind,
    data:
      kind === 'start'
        ? { article: run.article?.label ?? '', found: found.label }
        : {
            before: { vi: name, en: name },
            found: { vi: nameOf(run, found.label), en: asOpening(nameOf(run, found.label)) },
            missing: nameMissing(run, before, found),
          },
    span: itemSpan(found, document.blocks),
    related: [{ noteId: 'before', data: { name }, span: itemSpan(before, document.blocks) }],
    fixes: fix === null ? [] : [fix],
  };
}
