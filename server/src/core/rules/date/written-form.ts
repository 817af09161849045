import { calendarDateOf } from '../../claims/date/date';
import { isRealDate } from '../../arithmetic/calendar';
import type { DocumentModel } from '../../document/document';
import { classOf, findBasisDates, findIssueDate, type PlacedDate } from '../../structure/dated-lines';
import type { Readable } from '../../text/span';
import { writeSpelled } from '../../claims/date/write-date';
import { DRAFTS_ALONE, describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, safeFix } from '../../rule/finding';
import type { FindingOf, RuleContext } from '../../rule/rule';
import { DECREE_30, cite, convention } from '../../rule/sources';
import { quoteAt } from './writing';

const meta = describeRule({
  id: 'date/written-form',
  since: '0.1.0',
  title: {
    vi: 'Ngày ban hành, ngày trong căn cứ chưa viết đầy đủ bằng chữ “ngày, tháng, năm”',
    en: 'A date that must be spelled out',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['date'],
  textKinds: DRAFTS_ALONE,
  fixes: ['safe'],
  messages: {
    'issue-line': {
      vi: 'Ngày ban hành {written} phải viết đầy đủ: ngày {expected}.',
      en: 'The date of issue {written} must be spelled out: ngày {expected}.',
    },
    basis: {
      vi: 'Ngày {written} trong căn cứ nên viết đầy đủ: ngày {expected}.',
      en: 'The date {written} in a legal basis should be spelled out: ngày {expected}.',
    },
  },
  notes: { spell: { vi: 'Viết thành ngày {text}', en: 'Write as ngày {text}' } },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục I, Mục II.4.b', about: 'ngày ban hành' }),
    convention(
      'Thông lệ ở căn cứ của cơ quan nhà nước: 743 viết đầy đủ, 25 viết gạch chéo trong 401 văn bản Công báo',
    ),
  ],
});

type Found = FindingOf<typeof meta>;

/** The issue line of every class, and căn cứ lines of state documents. Party documents cite with numeric dates. */
export const writtenForm = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel, context: RuleContext): Iterable<Found> {
  const { pieces, blocks } = document;
  const documentClass = classOf(blocks, context.documentClass);
  if (documentClass === 'none') return;
  const issue = findIssueDate(blocks);
  if (issue !== null && isNumeric(issue)) yield findingFor(pieces, issue, 'issue-line');
  if (documentClass !== 'state' && documentClass !== 'normative') return;
  for (const placed of findBasisDates(document.blocksWith('dates'))) {
    if (isNumeric(placed)) yield findingFor(pieces, placed, 'basis');
  }
}

/** A full numeric date that exists; one without its year or impossible is another rule's matter. */
function isNumeric({ date }: PlacedDate): boolean {
  const day = calendarDateOf(date);
  return date.notation !== 'spelled' && !date.isInherited && day !== null && isRealDate(day);
}

function findingFor(text: Readable, { date, span }: PlacedDate, messageId: Found['messageId']): Found {
  const day = calendarDateOf(date);
  const expected = day === null ? '' : writeSpelled(day);
  const written = quoteAt(text, span);
  const lead = date.isNamed ? '' : 'ngày ';
  const fix = safeFix('spell', { span, text: lead + expected }, { text: expected });
  return findingAt(span, messageId, { data: { written, expected }, fix });
}
