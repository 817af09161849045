import { dayNumberOf, isRealDate, type CalendarDate } from '../../arithmetic/calendar';
import { calendarDateOf, type DateClaim } from '../../claims/date/date';
import type { Block } from '../../block/block';
import type { DocumentModel } from '../../document/document';
import { classOf, findIssueDate, isBasis } from '../../structure/dated-lines';
import { foldText } from '../../reading/fold';
import { shiftSpan, textAt, textBefore } from '../../text/span';
import { writeShort } from '../../claims/date/write-date';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf, RuleContext } from '../../rule/rule';
import { DECREE_30, DECREE_78, cite } from '../../rule/sources';
import { hasReceivedEarly, receivedEarly } from './received';
import { hasOneOf } from '../../text/one-of';

const meta = describeRule({
  id: 'date/before-citation',
  since: '0.1.0',
  title: {
    vi: 'Văn bản được viện dẫn có ngày sau ngày ban hành',
    en: 'A cited document that is later than the document itself',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['date'],
  messages: {
    later: {
      vi: 'Văn bản được viện dẫn ghi ngày {cited}, sau ngày ban hành của chính văn bản này ({issued}); cần kiểm tra lại hai ngày.',
      en: 'The cited document is dated {cited}, after this document itself ({issued}); check both dates.',
    },
    received: {
      vi: 'Ngày {received} đã nhận hoặc trả lời một văn bản ghi ngày {cited}; cần kiểm tra lại hai ngày.',
      en: 'On {received} a document that is dated {cited} was received or answered; check both dates.',
    },
  },
  notes: {
    issued: { vi: 'Ngày ban hành của văn bản này', en: 'The date of issue of this document' },
    event: { vi: 'Ngày nhận hoặc trả lời', en: 'The day on which it was received or answered' },
  },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục I, Mục II.6.a', about: 'căn cứ ban hành văn bản' }),
    cite(DECREE_78, { article: 'Điều 62', about: 'căn cứ ban hành văn bản quy phạm pháp luật' }),
  ],
});

type Found = FindingOf<typeof meta>;

/**
 * Compares the document's own date of issue with the dates of the documents that it cites by symbol, and the day on which a document was
 * received with its date.
 */
export const beforeCitation = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel, context: RuleContext): Iterable<Found> {
  yield* findReceived(document);
  const { blocks } = document;
  const issue = classOf(blocks, context.documentClass) === 'none' ? null : findIssueDate(blocks);
  const issued = issue === null ? null : calendarDateOf(issue.date);
  if (issue === null || issued === null || !isRealDate(issued)) return;
  for (const { start, block } of document.blocksWith('dates')) {
    if (!isBasis(block) && !OPENING.test(block.text.slice(0, 30))) continue;
    for (const date of block.dates) {
      const cited = citedDate(block, date);
      if (cited === null || dayNumberOf(cited) <= dayNumberOf(issued)) continue;
      yield findingAt(shiftSpan(date.span, start), 'later', {
        data: { cited: writeShort(cited), issued: writeShort(issued) },
        related: [placeAt(issue.span, 'issued')],
      });
    }
  }
}

function* findReceived(document: DocumentModel): Iterable<Found> {
  for (const { start, block } of document.blocksWhere(hasReceivedEarly, () => false) ?? []) {
    for (const { event, received, date, issued } of receivedEarly(block)) {
      yield findingAt(shiftSpan(date.span, start), 'received', {
        data: { received: writeShort(received), cited: writeShort(issued) },
        related: [placeAt(shiftSpan(event.span, start), 'event')],
      });
    }
  }
}

/** Other lines of the opening that name documents on which this one rests. Elsewhere a text may speak of what came later. */
const OPENING =
  /^[-–*+\s_]{0,4}(?:Theo đề nghị|Xét|Thực hiện|Xét đề nghị|Trả lời|Phúc đáp|Sau khi nghiên cứu|(?:Sau khi )?[Xx]em xét|Tiếp theo|Tiếp nhận)\s/u;

/** The date right behind a document number ("số 30/2020/NĐ-CP ngày 05/3/2020") or the name of a law; null for every other date. */
function citedDate({ text, figures }: Block, date: DateClaim): CalendarDate | null {
  const day = calendarDateOf(date);
  if (day === null || !isRealDate(day)) return null;
  if (LAW_BEFORE.test(foldText(textBefore(text, date.span.start, LONGEST_NAME)))) return day;
  const symbol = figures.findLast(figure => figure.span.end <= date.span.start);
  if (symbol?.kind !== 'code' || symbol.reading !== 'symbol' || !hasOneOf(textAt(text, symbol.span), '/-'))
    return null;
  const gap = foldText(text.slice(symbol.span.end, date.span.start));
  return /^,?\s{0,3}(?:ngày\s{0,3})?$/u.test(gap) ? day : null;
}

/** "Căn cứ Luật Đất đai ngày ": laws are named by their day and not by a number (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.a). */
const LAW_BEFORE =
  /(?:^|[;\n])[-–*+\s_]{0,4}(?:căn cứ\s)?(?:bộ luật|luật|pháp lệnh)\s(?!gia(?!\p{L}))(?:(?!có hiệu lực|thi hành từ|kể từ|đến)[^;\d()"“”]){2,150}?,?\s(?:ngày\s)?$/u;
const LONGEST_NAME = 200;
