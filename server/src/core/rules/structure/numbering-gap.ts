import type { DocumentModel } from '../../document/document';
import { itemSpan } from '../../structure/numbered-item';
import { readTextKind } from '../../structure/text-kind';
import { capitalize } from '../../text/capitalize';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { DECREE_30, cite } from '../../rule/sources';
import { nameMissing, nameOf } from './number-names';
import { RENUMBER_NOTES, renumberFrom } from './renumber';
import { findNumberFaults, type RunFault } from './run-faults';

const meta = describeRule({
  id: 'structure/numbering-gap',
  since: '0.1.0',
  title: { vi: 'Số thứ tự bị nhảy', en: 'A number is left out' },
  severity: 'error',
  enabledByDefault: true,
  fixes: ['review'],
  messages: {
    gap: {
      vi: 'Sau {before} là {found}, thiếu {missing}.',
      en: '{found} follows {before}: no {missing}.',
    },
    'gap-at-end': {
      vi: 'Sau {before} là {found}, thiếu {missing}; có thể số cuối bị ghi nhầm.',
      en: '{found} follows {before}: no {missing}; the last number may be mistyped.',
      severity: 'warning',
    },
    latin: {
      vi: 'Sau {before} là {found}; bảng chữ cái tiếng Việt còn {missing} ở giữa.',
      en: '{found} follows {before}; the Vietnamese alphabet has {missing} between them.',
      severity: 'information',
    },
    start: {
      vi: 'Điều {article} bắt đầu từ khoản {found}; khoản được đánh số lại từ 1 trong mỗi điều.',
      en: 'Điều {article} begins with khoản {found}; clauses are numbered from 1 in each article.',
    },
  },
  notes: {
    before: { vi: 'Ngay trước là {name}', en: 'Right before it is {name}' },
    ...RENUMBER_NOTES,
  },
  sources: [cite(DECREE_30, { article: 'Phụ lục I, Mục II.6.đ' })],
});

type Found = FindingOf<typeof meta>;

/** Reports articles, clauses, points and numbered lists that leave a number out. */
export const numberingGap = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel): Iterable<Found> {
  for (const fault of findNumberFaults(document)) {
    const { kind } = fault;
    if (kind === 'duplicate' || (kind === 'gap' && isConsolidated(document))) continue;
    yield findingFor(document, fault, kind === 'gap' ? gapMessageOf(document, fault) : kind);
  }
}

function gapMessageOf(document: DocumentModel, fault: RunFault): 'gap' | 'gap-at-end' | 'latin' {
  if (fault.isLikely) return 'gap-at-end';
  return mayBeLatin(document, fault) ? 'latin' : 'gap';
}

/**
 * "a, b, c, d, e" and no more: the English alphabet as well as a slip, where nothing says that the text is an official paper.
 */
function mayBeLatin({ outline }: DocumentModel, { run, index, before, found }: RunFault): boolean {
  const isLast = index === run.items.length - 1;
  if (!isLast || run.article !== null || before.label !== 'd' || found.label !== 'e') return false;
  return outline.classReading.documentClass === 'none';
}

/** What an amendment repealed keeps its number, and may be left out. */
function isConsolidated(document: DocumentModel): boolean {
  return readTextKind(document) === 'consolidated';
}

function findingFor(document: DocumentModel, fault: RunFault, kind: Found['messageId']): Found {
  const { run, found, before } = fault;
  const fix = renumberFrom(document, fault);
  const name = nameOf(run, before.label);
  return findingAt(itemSpan(found, document.blocks), kind, {
    data:
      kind === 'start'
        ? { article: run.article?.label ?? '', found: found.label }
        : {
            before: { vi: name, en: name },
            found: { vi: nameOf(run, found.label), en: capitalize(nameOf(run, found.label)) },
            missing: nameMissing(run, before, found),
          },
    related: [placeAt(itemSpan(before, document.blocks), 'before', { name })],
    fix,
  });
}
