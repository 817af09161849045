import { dayNumberOf, isRealDate, type CalendarDate } from '../../arithmetic/calendar';
import type { Block } from '../../block/block';
import { calendarDateOf, type DateClaim } from '../../claims/date/date';
import { writeShort } from '../../claims/date/write-date';
import type { DocumentModel } from '../../document/document';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf, RuleContext } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { classOf, findIssueDate, type PlacedDate } from '../../structure/dated-lines';
import { shiftSpan, type Span } from '../../text/span';
import { deadlinesIn, setsDeadline } from './deadlines';
import { invites, isMeetingTime } from './meetings';

const meta = describeRule({
  id: 'date/past-deadline',
  since: '0.1.0',
  title: {
    vi: 'Thời hạn hoặc cuộc họp có ngày trước ngày ban hành',
    en: 'A deadline or a meeting that is over before the document is issued',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: ['date'],
  messages: {
    deadline: {
      vi: 'Thời hạn {written} đã qua khi văn bản được ban hành ({issued}); cần kiểm tra lại hai ngày.',
      en: 'The deadline {written} is over when the document is issued ({issued}); check both dates.',
    },
    meeting: {
      vi: 'Cuộc họp ngày {written} diễn ra trước ngày ký văn bản mời họp ({issued}); cần kiểm tra lại hai ngày.',
      en: 'The meeting of {written} is over when its invitation is issued ({issued}); check both dates.',
    },
    differs: {
      vi: 'Cùng một việc nhưng thời hạn ở đây là {written}, ở chỗ khác là {other}; cần kiểm tra lại.',
      en: 'One task has the deadline {written} here and {other} elsewhere; check it.',
    },
  },
  notes: {
    issued: { vi: 'Ngày ban hành của văn bản này', en: 'The date of issue of this document' },
    other: { vi: 'Chỗ ghi thời hạn {other}', en: 'Where the deadline is {other}' },
  },
  sources: [convention('Việc được giao, cuộc họp được mời diễn ra sau ngày ban hành văn bản')],
});

type Found = FindingOf<typeof meta>;

/** Compares the deadlines and the meeting that a document sets with its own date, and two deadlines for one task with each other. */
export const pastDeadline = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel, context: RuleContext): Iterable<Found> {
  const { blocks } = document;
  if (classOf(blocks, context.documentClass) === 'none') return;
  const issue = findIssueDate(blocks);
  const issued = issue === null ? null : calendarDateOf(issue.date);
  const own = issue === null || issued === null || !isRealDate(issued) ? null : { issue, issued };
  yield* checkDeadlines(document, own);
  if (own !== null) yield* checkMeeting(document, own);
}

interface OwnDate {
  readonly issue: PlacedDate;
  readonly issued: CalendarDate;
}

function* checkDeadlines(document: DocumentModel, own: OwnDate | null): Iterable<Found> {
  const first = new Map<string, { readonly written: string; readonly span: Span }>();
  for (const { start, block } of document.blocksWhere(setsDeadline, () => false) ?? []) {
    for (const { date, day, task } of deadlinesIn(block)) {
      const span = shiftSpan(date.span, start);
      const written = writeShort(day);
      if (own !== null && dayNumberOf(day) < dayNumberOf(own.issued))
        yield early('deadline', span, { written, own });
      const before = first.get(task);
      if (before === undefined) first.set(task, { written, span });
      else if (before.written !== written && task.split(' ').length >= SHORTEST_TASK) {
        yield findingAt(span, 'differs', {
          data: { written, other: before.written },
          related: [placeAt(before.span, 'other', { other: before.written })],
        });
      }
    }
  }
}

/** Fewer words do not tell that two deadlines are of one thing. */
const SHORTEST_TASK = 5;

function* checkMeeting(document: DocumentModel, own: OwnDate): Iterable<Found> {
  if (!document.blocks.slice(0, INVITATION_BLOCKS).some(({ block }) => invites(block))) return;
  for (const { start, block } of document.blocksWith('dates')) {
    const date = meetingDateOf(block);
    const day = date === null ? null : calendarDateOf(date);
    if (date === null || day === null || !isRealDate(day)) continue;
    if (dayNumberOf(day) >= dayNumberOf(own.issued)) continue;
    yield early('meeting', shiftSpan(date.span, start), { written: writeShort(day), own });
  }
}

/** How far from the top the words of an invitation stand. */
const INVITATION_BLOCKS = 30;

function meetingDateOf(block: Block): DateClaim | null {
  return block.dates.find(date => isMeetingTime(block, date)) ?? null;
}

function early(
  messageId: 'deadline' | 'meeting',
  span: Span,
  { written, own }: { readonly written: string; readonly own: OwnDate },
): Found {
  return findingAt(span, messageId, {
    data: { written, issued: writeShort(own.issued) },
    related: [placeAt(own.issue.span, 'issued')],
  });
}
