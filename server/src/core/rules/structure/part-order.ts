import type { DocumentModel } from '../../document/document';
import type { FormPart, LineKind } from '../../structure/outline';
import { capitalize } from '../../text/capitalize';
import type { Localized } from '../../text/localized';
import { DRAFTS_ALONE, describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { DocumentRuleContext, FindingOf } from '../../rule/rule';
import { DECREE_30, PARTY_REGULATION_399, cite } from '../../rule/sources';
import { sureClassOf } from './form-class';

const meta = describeRule({
  id: 'structure/part-order',
  since: '0.1.0',
  title: { vi: 'Thành phần thể thức sai thứ tự', en: 'Parts of the form out of order' },
  severity: 'warning',
  enabledByDefault: true,
  textKinds: DRAFTS_ALONE,
  messages: {
    order: {
      vi: '{found} phải đứng trước {before}.',
      en: '{found} stands behind {before}; it belongs in front of it.',
    },
  },
  notes: {
    before: { vi: 'Thành phần đứng trước', en: 'What stands in front of it' },
  },
  sources: [
    cite(DECREE_30, { article: 'Điều 8, Phụ lục I' }),
    cite(PARTY_REGULATION_399, { about: 'thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports parts of the form that stand behind one that they precede in every document. */
export const partOrder = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel, context: DocumentRuleContext): Iterable<Found> {
  if (sureClassOf(document, context) === null) return;
  const seen = new Set<FormPart['kind']>();
  let last: FormPart | null = null;
  for (const part of document.outline.parts) {
    const rank = RANKS.get(part.kind);
    if (rank === undefined) continue;
    const isFirst = !seen.has(part.kind);
    seen.add(part.kind);
    if (last === null || rank >= (RANKS.get(last.kind) ?? 0)) last = part;
    else if (isFirst) yield findingFor(part, last);
  }
}

/**
 * What follows what in every class. The letterhead has two columns, whose lines come in any order, so they share a rank; so do
 * recipients and signature. The basis of a letter and of a submission stands behind its addressee.
 */
const RANKS: ReadonlyMap<FormPart['kind'], number> = new Map([
  ['national-title', 0],
  ['motto', 0],
  ['party-title', 0],
  ['number', 0],
  ['issue-line', 0],
  ['type', 1],
  ['addressees', 2],
  ['basis', 3],
  ['operative', 4],
  ['signature', 5],
  ['recipients', 5],
]);

function findingFor(part: FormPart, before: FormPart): Found {
  return findingAt(spanOf(part), 'order', {
    data: { found: asOpening(nameOf(part)), before: nameOf(before) },
    related: [placeAt(spanOf(before), 'before')],
  });
}

/** The lead of a list, or its first item. */
function spanOf(part: FormPart): FormPart['span'] {
  if (part.kind === 'basis') return part.items[0]?.span ?? part.span;
  return 'lead' in part && part.kind !== 'number' ? part.lead : part.span;
}

type Ranked = Exclude<FormPart['kind'], Exclude<LineKind, NamedLine> | 'summary'>;
type NamedLine = 'national-title' | 'motto' | 'party-title' | 'issue-line' | 'type' | 'operative';

const NAMES: Readonly<Record<Ranked, Localized>> = {
  'national-title': { vi: 'quốc hiệu', en: 'the national title' },
  motto: { vi: 'tiêu ngữ', en: 'the motto' },
  'party-title': { vi: 'tiêu đề', en: 'the title of the Party' },
  number: { vi: 'số, ký hiệu', en: 'the number' },
  'issue-line': { vi: 'địa danh và thời gian ban hành', en: 'place and date' },
  type: { vi: 'tên loại', en: 'the type' },
  addressees: { vi: 'dòng “Kính gửi”', en: 'the addressee' },
  basis: { vi: 'phần căn cứ', en: 'the basis' },
  operative: { vi: 'dòng “QUYẾT ĐỊNH:”', en: 'the operative line' },
  signature: { vi: 'khối ký', en: 'the signature' },
  recipients: { vi: 'nơi nhận', en: 'the recipients' },
};

function nameOf({ kind }: FormPart): Localized {
  return isRanked(kind) ? NAMES[kind] : { vi: kind, en: kind };
}

function isRanked(kind: FormPart['kind']): kind is Ranked {
  return RANKS.has(kind);
}

function asOpening({ vi, en }: Localized): Localized {
  return { vi: capitalize(vi), en: capitalize(en) };
}
