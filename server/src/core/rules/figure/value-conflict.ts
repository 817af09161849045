import { compareDecimals, type Decimal } from '../../arithmetic/decimal';
import { isOneSlipApart } from '../../arithmetic/slip';
import { writeShort } from '../../claims/date/write-date';
import type { DocumentModel } from '../../document/document';
import { isOddOneElsewhere } from '../../references/comparing/majority';
import type { OtherDrafts, ToldTotal } from '../../references/others';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import { placeElsewhere } from '../../rule/place-elsewhere';
import type { DocumentRuleContext, FindingOf } from '../../rule/rule';
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
    'conflict-elsewhere': {
      vi: 'Tổng số {name} đến ngày {day} ghi {written} ở đây, nhưng {file} ghi {other}. Cần đối chiếu với số liệu gốc.',
      en: 'The total of {name} up to {day} is given as {written} here, but as {other} in {file}. Check the original figure.',
    },
  },
  notes: {
    other: { vi: 'Giá trị ghi trước đó', en: 'The value given before' },
    elsewhere: { vi: 'Chỗ ghi {other} trong {file}', en: 'Where {file} has {other}' },
  },
  sources: [convention('Nhất quán giữa các văn bản: một số liệu của một ngày chỉ có một giá trị')],
});

type Found = FindingOf<typeof meta>;

/** Compares the totals of a document, and of all drafts, that have one name, one day of reckoning and one body. */
export const valueConflict = documentRule(meta, checkDocument, { reads: ['others'] });

function* checkDocument(
  document: DocumentModel,
  { surroundings: { others } }: DocumentRuleContext,
): Iterable<Found> {
  for (const { first, more } of groupByTopic(collectTotals(document))) {
    const differing = more.filter(total => !isSame(valueOf(total), valueOf(first)));
    if (!differing.every(total => isSlip(valueOf(first), valueOf(total)))) continue;
    for (const total of differing) yield findingHere(document.pieces, first, total);
    const other = differing.length > 0 ? null : findOtherValue(first, others);
    if (other !== null) yield findingElsewhere(document.pieces, first, other);
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

function isSame(first: Decimal, second: Decimal): boolean {
  return compareDecimals(first, second) === 0;
}

/**
 * Two units may have totals of one name, and nothing in a sentence need tell; two values one slip of the keys apart are
 * one value. Where any value of a total is further off, it is not one total, or is being reckoned anew, and nothing is told.
 */
function isSlip(first: Decimal, second: Decimal): boolean {
  return first.units >= 100n && first.scale === second.scale && isOneSlipApart(first, second);
}

/** Another draft that gives a total another value. Null where it is the odd one among several. */
function findOtherValue(total: LabelledTotal, others: OtherDrafts | null): ToldTotal | null {
  const here = valueOf(total);
  const told = here.units >= 100n ? (others?.findTotals(total.topic) ?? []) : [];
  const agreeing = told.filter(({ value }) => isSame(here, value));
  const otherwise = told.filter(({ value }) => !isSame(here, value));
  if (!otherwise.every(({ value }) => isSlip(here, value))) return null;
  return isOddOneElsewhere(agreeing, otherwise) ? null : (otherwise[0] ?? null);
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

function findingElsewhere(text: Readable, { claim, span }: LabelledTotal, other: ToldTotal): Found {
  const data = {
    name: claim.name,
    day: writeShort(claim.day),
    file: other.place.name,
    other: other.written,
    written: textAt(text, span),
  };
  const related = [placeElsewhere(other.place, { other: other.written })];
  return findingAt(span, 'conflict-elsewhere', { data, related });
}
