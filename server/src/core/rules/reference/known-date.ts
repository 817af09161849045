import type { CalendarDate } from '../../arithmetic/calendar';
import type { DateClaim } from '../../claims/date/date';
import type { DocumentModel } from '../../document/document';
import type { FullMention } from '../../references/references';
import { entryMeant, type DatedEntry } from '../../references/registered/entries-meant';
import { findNamedLaws } from '../../references/registered/named-laws';
import { isSameDay } from '../../references/registered/find-entry';
import type { Register } from '../../register/register';
import type { Localized } from '../../text/localized';
import { shiftSpan } from '../../text/span';
import { editsTo, writeShort } from '../../claims/date/write-date';
import { readIdentity } from '../../structure/identity';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, reviewFix } from '../../rule/finding';
import type { DocumentRuleContext, FindingOf } from '../../rule/rule';
import { DECREE_30, cite, convention } from '../../rule/sources';
import { citedName } from './cited-name';

const meta = describeRule({
  id: 'reference/known-date',
  since: '0.1.0',
  title: {
    vi: 'Ngày của văn bản được viện dẫn khác với sổ văn bản',
    en: 'A cited document with another date than the register has',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['citation', 'short-form'],
  fixes: ['review'],
  messages: {
    different: {
      vi: '{document} ghi ngày {written}; {evidence} là ngày {known}. Cần kiểm tra lại.',
      en: '{document} is dated {written} here; {evidence} it is {known}. Check it.',
    },
    // Known from one document alone, the date of the register may be the mistyped one as well.
    'different-once': {
      vi: '{document} ghi ngày {written}; {evidence} là ngày {known}. Một trong hai ngày có thể bị gõ nhầm.',
      en: '{document} is dated {written} here; {evidence} it is {known}. One of the two may be mistyped.',
      severity: 'information',
    },
  },
  notes: { 'fix-date': { vi: 'Sửa ngày thành {known}', en: 'Change the date to {known}' } },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục I, Mục II.6', about: 'viện dẫn ghi thời gian ban hành của văn bản' }),
    {
      ...convention('Bộ pháp điển (Pháp lệnh số 03/2012/UBTVQH13 về pháp điển hệ thống quy phạm pháp luật)'),
      url: 'https://phapdien.moj.gov.vn',
    },
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares the date of each dated citation with the one that a register has for its symbol. */
export const knownDate = documentRule(meta, checkDocument, { reads: ['register'] });

function* checkDocument(
  document: DocumentModel,
  { surroundings: { register } }: DocumentRuleContext,
): Iterable<Found> {
  if (register === null) return;
  for (const { symbol, full } of document.references.documents) {
    const known = register.find(symbol).flatMap(({ date }) => date ?? []);
    if (known.length === 0) continue;
    // Nearly every date is right; all the rest is asked of the others only.
    const differing = full.filter(({ date }) => date !== null && !known.some(day => isSameDay(day, date)));
    if (differing.length === 0) continue;
    // What a document says of its own date, its annexes may say as well.
    const own = full.some(({ isOwn }) => isOwn) ? (readIdentity(document)?.date ?? null) : null;
    const differences = differing
      .filter(({ date }) => own === null || date === null || !isSameDay(own, date))
      .flatMap(mention => differenceOf(mention, register) ?? []);
    if (differences.length === 0) continue;
    const name = citedName(full);
    for (const difference of differences) yield findingFor(difference, name);
  }
  for (const law of findNamedLaws(document, register)) {
    const name = { vi: law.name, en: law.name };
    if (!isSameDay(law.written, law.entry.date)) yield findingFor(law, name);
  }
}

/** A date that is not the one of the register. */
interface Difference {
  readonly start: number;
  readonly date: DateClaim;
  readonly written: CalendarDate;
  readonly entry: DatedEntry;
}

function differenceOf(
  { claim, date: written, isOwn, start }: FullMention,
  register: Register,
): Difference | null {
  if (claim.date === null || written === null || isOwn) return null;
  // Where the year is not that of the symbol, that alone is reported.
  if (claim.year !== null && claim.year.text !== String(written.year)) return null;
  const entry = entryMeant(register, { claim, date: written });
  return entry === null ? null : { start, date: claim.date, written, entry };
}

function findingFor({ start, date, written, entry }: Difference, document: Localized): Found {
  const known = writeShort(entry.date);
  const edits = editsTo(date, entry.date).map(({ span, text }) => ({ span: shiftSpan(span, start), text }));
  return findingAt(
    shiftSpan(date.span, start),
    entry.certainty === 'single' ? 'different-once' : 'different',
    {
      data: { document, written: writeShort(written), known, evidence: entry.evidence },
      fix: reviewFix('fix-date', edits, { known }),
    },
  );
}
