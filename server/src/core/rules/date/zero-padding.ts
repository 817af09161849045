import type { DateClaim, DatePart } from '../../claims/date/date';
import type { DocumentModel } from '../../document/document';
import { classOf, findBasisDates, findIssueDate, type PlacedDate } from '../../structure/dated-lines';
import { shiftSpan, type Readable } from '../../text/span';
import type { DocumentRule, Finding, RuleContext, RuleMeta, TextEdit } from '../../rule/rule';
import { quote, quoteAt, rewrite } from './writing';
import { padDay, padMonth } from '../../claims/date/write-date';

const meta: RuleMeta = {
  id: 'date/zero-padding',
  group: 'date',
  since: '0.1.0',
  title: {
    vi: 'Số 0 trước ngày, tháng ở dòng ngày ban hành và căn cứ',
    en: 'Zeros before day and month in the issue line and the legal bases',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['date'],
  fixes: ['safe'],
  options: {},
  messages: {
    padding: {
      text: {
        vi: 'Ngày {written} nên viết {expected}: thêm số 0 trước ngày từ 1 đến 9 và trước tháng 1, tháng 2; tháng 3 đến tháng 9 không thêm.',
        en: '{written} should be {expected}: days 1 to 9 and months 1 and 2 take a zero, months 3 to 9 do not.',
      },
      severity: null,
    },
  },
  notes: { rewrite: { vi: 'Viết thành {text}', en: 'Write as {text}' } },
  sources: [
    { title: 'Nghị định số 30/2020/NĐ-CP', article: 'Phụ lục I, Mục II.4.b', url: null },
    { title: 'Hướng dẫn số 05-HD/VPTW ngày 27/5/2026 (văn bản của Đảng)', article: 'Mục 4.2.2', url: null },
  ],
};

/** Checks the form of the issue line and of căn cứ lines in documents with a letterhead. */
export const zeroPadding: DocumentRule = { scope: 'document', meta, check: checkDocument };

function* checkDocument(document: DocumentModel, context: RuleContext): Iterable<Finding> {
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
  if (date.isInherited || date.isLunar || date.year === null) return [];
  return [...partEdit(date.day, padDay), ...partEdit(monthOf(date), padMonth)].map(edit => ({
    ...edit,
    span: shiftSpan(edit.span, block.start),
  }));
}

function monthOf({ month }: DateClaim): DatePart | null {
  return month !== null && month.value >= 1 && month.value <= 12 ? month : null;
}

function partEdit(part: DatePart | null, write: (value: number) => string): readonly TextEdit[] {
  if (part === null || part.value === 0 || part.value > 31) return [];
  const text = write(part.value);
  return text.length === part.digits ? [] : [{ span: part.span, text }];
}

function findingFor(text: Readable, { span }: PlacedDate, edits: readonly TextEdit[]): Finding {
  const expected = quote(rewrite(text, span, edits));
  const data = { written: quoteAt(text, span), expected };
  const fixes = [
    { titleId: 'rewrite', data: { text: expected }, safety: 'safe', preferred: true, edits } as const,
  ];
  return { ruleId: meta.id, messageId: 'padding', data, span, related: [], fixes };
}
