import { isRealDate } from '../../arithmetic/calendar';
import { calendarDateOf, type DateClaim, type DatePart } from '../../claims/date/date';
import type { DocumentModel } from '../../document/document';
import { classOf, findBasisDates, findIssueDate, type PlacedDate } from '../../structure/dated-lines';
import { shiftSpan, type Readable } from '../../text/span';
import { padDay, padMonth } from '../../claims/date/write-date';
import { DRAFTS_ALONE, describeRule, documentRule } from '../../rule/define-rule';
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
      vi: 'Ngày {written} nên viết {expected}: thêm số 0 trước ngày từ 1 đến 9 và trước tháng 1, tháng 2; tháng 3 đến tháng 9 không thêm.',
      en: '{written} should be {expected}: days 1 to 9 and months 1 and 2 take a zero, months 3 to 9 do not.',
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
    const edits = paddingEdits(placed);
    if (edits.length > 0) yield findingFor(document.pieces, placed, edits);
  }
}

function paddingEdits({ date, block }: PlacedDate): readonly TextEdit[] {
  // Without its year a date is torn or half written, and what looks like a small number may be the rest of a larger one.
  if (date.isInherited || date.isLunar || date.year === null || isNoDay(date)) return [];
  return [...partEdit(date.day, padDay), ...partEdit(monthOf(date), padMonth)].map(edit => ({
    ...edit,
    span: shiftSpan(edit.span, block.start),
  }));
}

/** A day that no calendar has is told as that; its form is none of a drafter's cares yet. */
function isNoDay(date: DateClaim): boolean {
  const day = calendarDateOf(date);
  return day !== null && !isRealDate(day);
}

function monthOf({ month }: DateClaim): DatePart | null {
  return month !== null && month.value >= 1 && month.value <= 12 ? month : null;
}

function partEdit(part: DatePart | null, write: (value: number) => string): readonly TextEdit[] {
  if (part === null || part.value === 0 || part.value > 31) return [];
  const text = write(part.value);
  return text.length === part.digits ? [] : [{ span: part.span, text }];
}

function findingFor(text: Readable, { span }: PlacedDate, edits: readonly TextEdit[]): Found {
  const expected = quote(rewrite(text, span, edits));
  const data = { written: quoteAt(text, span), expected };
  return findingAt(span, 'padding', { data, fix: safeFix('rewrite', edits, { text: expected }) });
}
