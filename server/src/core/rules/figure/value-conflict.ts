import { compareDecimals } from '../../arithmetic/decimal';
import { isOneSlipApart } from '../../arithmetic/slip';
import type { LabelledClaim } from '../../claims/labelled/labelled';
import type { DocumentModel } from '../../document/document';
import { shiftSpan, textAt, type Readable, type Span } from '../../text/span';
import { writeShort } from '../../claims/date/write-date';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';

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

/** Compares the totals of a document that have one name and one day of reckoning. */
export const valueConflict = documentRule(meta, checkDocument);

interface Placed {
  readonly claim: LabelledClaim;
  readonly span: Span;
}

function* checkDocument(document: DocumentModel): Iterable<Found> {
  const known = new Map<string, Placed>();
  for (const { block, start } of document.blocksWith('labelled')) {
    for (const claim of block.labelled) {
      const key = `${claim.name} ${writeShort(claim.day)}`;
      const before = known.get(key);
      const here = { claim, span: shiftSpan(claim.number.span, start) };
      if (before === undefined) known.set(key, here);
      else if (isSlip(before.claim, claim)) yield findingFor(document.pieces, before, here);
    }
  }
}

/**
 * Two units may have totals of one name, and nothing in a sentence need tell; two values one slip of the keys apart are
 * one value.
 */
function isSlip({ number: first }: LabelledClaim, { number: second }: LabelledClaim): boolean {
  const isLarge = first.value.units >= 100n;
  return (
    isLarge && compareDecimals(first.value, second.value) !== 0 && isOneSlipApart(first.value, second.value)
  );
}

function findingFor(text: Readable, other: Placed, { claim, span }: Placed): Found {
  const data = {
    name: claim.name,
    day: writeShort(claim.day),
    other: textAt(text, other.span),
    written: textAt(text, span),
  };
  const related = [placeAt(other.span, 'other')];
  return findingAt(span, 'conflict', { data, related });
}
