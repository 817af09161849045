import type { NumberClaim } from '../../claims/claim';
import type { EnumerationClaim } from '../../claims/count/enumeration';
import type { DocumentModel } from '../../document/document';
import type { PlacedBlock } from '../../block/placed-block';
import { markOf, readListBelow } from '../../structure/list-below';
import { shiftSpan, textAt, type Readable, type Span } from '../../text/span';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt, prefer, reviewFix } from '../../rule/finding';
import type { FindingOf, Fix } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { areCountsBelow, areCountsInside } from './counted-items';
import { writeLike } from './writing';
import { squeezeBlanks } from '../../text/blanks';

const meta = describeRule({
  id: 'figure/count-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Số lượng nêu trước danh sách khác số mục trong danh sách',
    en: 'An announced count that the list behind it does not have',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['enumeration'],
  fixes: ['review'],
  messages: {
    below: {
      vi: 'Nêu {announced} nhưng danh sách bên dưới có {count}.',
      en: '{announced} are announced; the list below has {count}.',
    },
    bullets: {
      vi: 'Nêu {announced} nhưng bên dưới có {count} gạch đầu dòng; cần kiểm tra lại.',
      en: '{announced} are announced; {count} bullets follow. Check.',
      severity: 'information',
    },
    'in-sentence': {
      vi: 'Nêu {announced} nhưng liệt kê {count}.',
      en: '{announced} are announced; {count} are listed.',
    },
  },
  notes: {
    list: { vi: 'Danh sách được đếm', en: 'The list that was counted' },
    'last-item': { vi: 'Mục cuối của danh sách', en: 'The last item of the list' },
    'fix-count': { vi: 'Sửa thành {text}', en: 'Change to {text}' },
  },
  sources: [
    convention('Số học: số lượng nêu ra bằng số mục được liệt kê'),
    convention(
      'Đọc trên văn bản thực tế: “05 nhiệm vụ”, “03 đột phá” rồi liệt kê là cách viết phổ biến của nghị quyết, báo cáo',
    ),
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares an announced count with the items behind its colon, or in the blocks below. */
export const countMismatch = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel): Iterable<Found> {
  const { blocks, pieces } = document;
  let index = 0;
  for (const placed of document.blocksWith('enumerations')) {
    while (blocks[index] !== placed) index += 1;
    for (const claim of placed.block.enumerations) {
      const counted = claim.place === 'below' ? countBelow(blocks, index, claim) : countInside(placed, claim);
      if (counted !== null) yield findingFor(pieces, { claim, start: placed.start, ...counted });
    }
  }
}

/** What a list was found to have where another count is announced. */
interface Counted {
  readonly messageId: 'below' | 'bullets' | 'in-sentence';
  readonly count: number;
  readonly noteId: 'list' | 'last-item';
  /** In the document. */
  readonly place: Span;
}

function countBelow(
  blocks: readonly PlacedBlock[],
  index: number,
  { count: announced, unit }: EnumerationClaim,
): Counted | null {
  const list = readListBelow(blocks, index + 1, markOf(blocks[index]));
  const last = blocks[list?.items.at(-1) ?? -1];
  if (list === null || last === undefined || BigInt(list.items.length) === announced.value.units) return null;
  if (areCountsBelow(unit, blocks, list)) return null;
  const place = { start: last.start, end: last.start + last.block.text.length };
  return {
    messageId: list.marks === 'numbers' ? 'below' : 'bullets',
    count: list.items.length,
    noteId: 'last-item',
    place,
  };
}

function countInside({ start, block }: PlacedBlock, claim: EnumerationClaim): Counted | null {
  const { items, count, list, unit } = claim;
  if (items === null) return null;
  const announced = count.value.units;
  if (announced >= BigInt(items.least) && announced <= BigInt(items.most)) return null;
  if (areCountsInside(unit, block.measures, { list, count: items.most })) return null;
  return { messageId: 'in-sentence', count: items.most, noteId: 'list', place: shiftSpan(list, start) };
}

interface Mismatch extends Counted {
  readonly claim: EnumerationClaim;
  /** Where the block of the claim starts. */
  readonly start: number;
}

function findingFor(text: Readable, { claim, start, messageId, count, noteId, place }: Mismatch): Found {
  const span = shiftSpan(claim.count.span, start);
  const named = shiftSpan({ start: claim.count.span.start, end: claim.span.end }, start);
  const announced = squeezeBlanks(
    textAt(text, named).replace(
      /(?:,?\s(?:sau đây|như sau|sau|gồm|bao gồm|là|cụ thể|cụ thể là|đó là))?\s?[:,].*$/su,
      '',
    ),
  );
  return findingAt(span, messageId, {
    data: { announced, count },
    related: [placeAt(place, noteId)],
    fix: messageId === 'bullets' ? null : fixCount(text, { ...claim.count, span }, count),
  });
}

function fixCount(text: Readable, old: NumberClaim, count: number): Fix<'fix-count'> {
  const written = writeLike(text, old, BigInt(count));
  return prefer(reviewFix('fix-count', { span: old.span, text: written }));
}
