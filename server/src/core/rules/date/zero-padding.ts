import { isRealDate } from '../../arithmetic/calendar';
import { calendarDateOf, type DateClaim, type DatePart } from '../../claims/date/date';
import type { DocumentModel } from '../../document/document';
import { classOf, findBasisDates, findIssueDate, type PlacedDate } from '../../structure/dated-lines';
import { shiftSpan, type Readable } from '../../text/span';
import { padDay, padMonth } from '../../claims/date/write-date';
import { DRAFTS_ALONE, describeRule, documentRule } from '../../rule/define-rule';
import type { Localized } from '../../text/localized';
import { findingAt, safeFix } from '../../rule/finding';
import type { FindingOf, RuleContext, TextEdit } from '../../rule/rule';
import { DECREE_30, PARTY_GUIDANCE_05, cite } from '../../rule/sources';
import { quote, quoteAt, rewrite } from './writing';

const meta = describeRule({
  id: 'date/zero-padding',
  since: '0.1.0',
  title: {
    vi: 'Số 0 trước ngày, tháng ở dòng ngày ban hành và căn cứ',
    en: 'Zeros before day and month in the issue line and the legal bases',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['date'],
  textKinds: DRAFTS_ALONE,
  fixes: ['safe'],
  messages: {
    padding: {
      vi: 'Ngày {written} nên viết {expected}: {why}.',
      en: '{written} should be {expected}: {why}.',
    },
  },
  notes: { rewrite: { vi: 'Viết thành {text}', en: 'Write as {text}' } },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục I, Mục II.4.b' }),
    cite(PARTY_GUIDANCE_05, { article: 'Mục 4.2.2', about: 'văn bản của Đảng' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Checks the form of the issue line and of căn cứ lines in documents with a letterhead. */
export const zeroPadding = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel, context: RuleContext): Iterable<Found> {
  if (classOf(document.blocks, context.documentClass) === 'none') return;
  const issue = findIssueDate(document.blocks);
  for (const placed of [
    ...(issue === null ? [] : [issue]),
    ...findBasisDates(document.blocksWith('dates')),
  ]) {
    const padding = paddingOf(placed);
    if (padding.edits.length > 0) yield findingFor(document.pieces, placed, padding);
  }
}

/** What is to be written otherwise in a date, and why, as the end of a sentence. */
interface Padding {
  readonly edits: readonly TextEdit[];
  readonly reasons: readonly Localized[];
}

function paddingOf({ date, block }: PlacedDate): Padding {
  // Without its year a date is torn or half written, and what looks like a small number may be the rest of a larger one.
  if (date.isInherited || date.isLunar || date.year === null || isNoDay(date)) return NOTHING;
  const [days, months] = [partEdit(date.day, padDay), partEdit(date.month, padMonth)];
  const edits = [...days, ...months].map(edit => ({ ...edit, span: shiftSpan(edit.span, block.start) }));
  const reasons = [
    ...days.map(() => DAYS),
    ...months.map(({ text }) => (text.startsWith('0') ? EARLY_MONTHS : LATE_MONTHS)),
  ];
  return { edits, reasons };
}

const NOTHING: Padding = { edits: [], reasons: [] };
const DAYS: Localized = { vi: 'ngày 1 đến 9 có số 0 ở trước', en: 'days 1 to 9 take a zero' };
const EARLY_MONTHS: Localized = { vi: 'tháng 1, 2 có số 0 ở trước', en: 'months 1 and 2 take a zero' };
const LATE_MONTHS: Localized = { vi: 'tháng 3 đến 9 không có số 0', en: 'months 3 to 9 take no zero' };

/** A day that no calendar has is told as that; its form is none of a drafter's cares yet. */
function isNoDay(date: DateClaim): boolean {
  const day = calendarDateOf(date);
  return day !== null && !isRealDate(day);
}

function partEdit(part: DatePart | null, write: (value: number) => string): readonly TextEdit[] {
  if (part === null) return [];
  const text = write(part.value);
  return text.length === part.digits ? [] : [{ span: part.span, text }];
}

function findingFor(text: Readable, { span }: PlacedDate, { edits, reasons }: Padding): Found {
  const expected = quote(rewrite(text, span, edits));
  const why = {
    vi: reasons.map(({ vi }) => vi).join(', '),
    en: reasons.map(({ en }) => en).join(', '),
  };
  const data = { written: quoteAt(text, span), expected, why };
  return findingAt(span, 'padding', { data, fix: safeFix('rewrite', edits, { text: expected }) });
}
