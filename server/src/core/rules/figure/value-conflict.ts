import type { Decimal } from '../../arithmetic/decimal';
import { isOneSlipApart } from '../../arithmetic/slip';
import { writeShort } from '../../claims/date/write-date';
import type { DocumentModel } from '../../document/document';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { collectTotals, type LabelledTotal } from '../../structure/labelled-totals';
import { textAt, type Readable } from '../../text/span';

const meta = describeRule({
  id: 'figure/value-conflict',
  since: '0.1.0',
  title: {
    vi: 'Một số liệu của cùng một ngày được ghi hai giá trị khác nhau',
    en: 'One figure of one day given with two values',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: ['labelled'],
  messages: {
    conflict: {
      vi: 'Tổng số {name} đến ngày {day} ở chỗ khác ghi {other}, ở đây ghi {written}.',
      en: 'The total of {name} up to {day} is given as {other} elsewhere, here as {written}.',
    },
  },
  notes: { other: { vi: 'Giá trị ghi trước đó', en: 'The value given before' } },
  sources: [convention('Nhất quán trong một văn bản: một số liệu của một ngày chỉ có một giá trị')],
});

type Found = FindingOf<typeof meta>;

/** Compares the totals of a document that have one name, one day of reckoning and one body. */
export const valueConflict = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel): Iterable<Found> {
  for (const { first, more } of groupByTopic(collectTotals(document))) {
    for (const total of more) {
      if (isSlip(valueOf(first), valueOf(total))) yield findingHere(document.pieces, first, total);
    }
  }
}

/** The places of a document that give one total. */
interface Places {
  readonly first: LabelledTotal;
  readonly more: readonly LabelledTotal[];
}

function groupByTopic(totals: readonly LabelledTotal[]): Iterable<Places> {
  const groups = new Map<string, { readonly first: LabelledTotal; readonly more: LabelledTotal[] }>();
  for (const total of totals) {
    const known = groups.get(total.topic);
    if (known === undefined) groups.set(total.topic, { first: total, more: [] });
    else known.more.push(total);
  }
  return groups.values();
}

function valueOf({ claim }: LabelledTotal): Decimal {
  return claim.number.value;
}

/**
 * Two units may have totals of one name, and nothing in a sentence need tell; two values one slip of the keys apart are
 * one value.
 */
function isSlip(first: Decimal, second: Decimal): boolean {
  return first.units >= 100n && first.scale === second.scale && isOneSlipApart(first, second);
}

function findingHere(text: Readable, other: LabelledTotal, { claim, span }: LabelledTotal): Found {
  const data = {
    name: claim.name,
    day: writeShort(claim.day),
    other: textAt(text, other.span),
    written: textAt(text, span),
  };
  const related = [placeAt(other.span, 'other')];
  return findingAt(span, 'conflict', { data, related });
}
