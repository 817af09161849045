import type { DocumentModel } from '../../document/document';
import { DRAFTS_ALONE, describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, prefer, reviewFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { readIdentity } from '../../structure/identity';
import { shiftSpan, spanFrom, textAt, type Readable, type Span } from '../../text/span';
import { findPlaceholders, type Placeholder } from './placeholders';

const meta = describeRule({
  id: 'structure/placeholder-left',
  since: '0.1.0',
  title: { vi: 'Chỗ cần điền còn bỏ sót', en: 'A place to fill in that was left over' },
  severity: 'warning',
  enabledByDefault: true,
  textKinds: DRAFTS_ALONE,
  fixes: ['review'],
  messages: {
    left: {
      vi: 'Văn bản đã có số và ngày ban hành nhưng “{found}” chưa được điền.',
      en: 'The document has its number and date, but “{found}” is still to be filled in.',
    },
    note: {
      vi: 'Văn bản đã có số và ngày ban hành nhưng còn lời dặn người soạn thảo “{found}”.',
      en: 'The document has its number and date, but the note “{found}” to the drafter is still there.',
    },
  },
  notes: { remove: { vi: 'Bỏ “{text}”', en: 'Remove “{text}”' } },
  sources: [convention('Văn bản đã ghi số và ngày ban hành thì không còn gì để điền')],
});

type Found = FindingOf<typeof meta>;

/** Reports what templates leave to be filled in, in a draft that has its number and date. */
export const placeholderLeft = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel): Iterable<Found> {
  const identity = readIdentity(document);
  if (!identity?.date || isUnsigned(document)) return;
  const { blocks, pieces } = document;
  const end = endOfBody(document);
  for (const { start, block } of blocks) {
    if (start >= end) break;
    if (start <= identity.span.start) continue;
    for (const placeholder of findPlaceholders(block)) yield findingFor(pieces, placeholder, start);
  }
}

/** A fresh document from a template has "Họ và tên" where its signer will stand: nobody takes that for finished. */
function isUnsigned({ outline: { parts }, pieces }: DocumentModel): boolean {
  return parts.some(
    ({ kind, span }) =>
      kind === 'signature' && pieces.slice(span.start, span.end + NAME_REACH).includes('Họ và tên'),
  );
}

/** A name stands a few blank lines below the post. */
const NAME_REACH = 60;

/** Behind signature and recipients stand annexes, and among them forms. */
function endOfBody({ outline: { body, parts } }: DocumentModel): number {
  const closing = parts.filter(({ kind }) => kind === 'signature' || kind === 'recipients');
  return Math.min(body.end, ...closing.map(({ span }) => span.start));
}

function findingFor(text: Readable, { kind, span }: Placeholder, start: number): Found {
  const place = shiftSpan(span, start);
  const found = textAt(text, place);
  if (kind !== 'note') return findingAt(place, 'left', { data: { found } });
  const fix = reviewFix('remove', { span: withBlank(text, place), text: '' }, { text: found });
  return findingAt(place, 'note', { data: { found }, fix: prefer(fix) });
}

/** With the blank before it. */
function withBlank(text: Readable, { start, end }: Span): Span {
  return spanFrom(start > 0 && text.slice(start - 1, start) === ' ' ? start - 1 : start, end);
}
