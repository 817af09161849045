import { compareDecimals } from '../../arithmetic/decimal';
import { isOneSlipApart } from '../../arithmetic/slip';
import type { LabelledClaim } from '../../claims/labelled/labelled';
import type { DocumentModel } from '../../document/document';
import { shiftSpan, textAt, type Readable, type Span } from '../../text/span';
import { writeShort } from '../../claims/date/write-date';
import type { DocumentRule, Finding, RuleMeta } from '../../rule/rule';

const meta: RuleMeta = {
  id: 'figure/value-conflict',
  group: 'figure',
  since: '0.1.0',
  title: {
    vi: 'Một số liệu của cùng một ngày được ghi hai giá trị khác nhau',
    en: 'One figure of one day given with two values',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: ['labelled'],
  fixes: [],
  options: {},
  messages: {
    conflict: {
      text: {
        vi: 'Tổng số {name} đến ngày {day} ở chỗ khác ghi {other}, ở đây ghi {written}.',
        en: 'The total of {name} up to {day} is given as {other} elsewhere, here as {written}.',
      },
      severity: null,
    },
  },
  notes: { other: { vi: 'Giá trị ghi trước đó', en: 'The value given before' } },
  sources: [
    {
      title: 'Nhất quán trong một văn bản: một số liệu của một ngày chỉ có một giá trị',
      article: null,
      url: null,
    },
  ],
};

/** Compares the totals of a document that have one name and one day of reckoning. */
export const valueConflict: DocumentRule = { scope: 'document', meta, check: checkDocument };

interface Placed {
  readonly claim: LabelledClaim;
  readonly span: Span;
}

function* checkDocument(document: DocumentModel): Iterable<Finding> {
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

function findingFor(text: Readable, other: Placed, { claim, span }: Placed): Finding {
  const data = {
    name: claim.name,
    day: writeShort(claim.day),
    other: textAt(text, other.span),
    written: textAt(text, span),
  };
  const related = [{ noteId: 'other', data: {}, span: other.span }];
  return { ruleId: meta.id, messageId: 'conflict', data, span, related, fixes: [] };
}
