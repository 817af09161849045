import { calendarDateOf } from '../../claims/date/date';
import { isRealDate } from '../../arithmetic/calendar';
import type { DocumentModel } from '../../document/document';
import { classOf, findBasisDates, findIssueDate, type PlacedDate } from '../../structure/dated-lines';
import type { Readable } from '../../text/span';
import type { DocumentRule, Finding, Fix, RuleContext, RuleMeta } from '../../rule/rule';
import { quoteAt } from './writing';
import { writeSpelled } from '../../claims/date/write-date';

const meta: RuleMeta = {
  id: 'date/written-form',
  group: 'date',
  since: '0.1.0',
  title: {
    vi: 'Ngày ban hành, ngày trong căn cứ chưa viết đầy đủ bằng chữ "ngày, tháng, năm"',
    en: 'A date that must be spelled out',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['date'],
  fixes: ['safe'],
  options: {},
  messages: {
    'issue-line': {
      text: {
        vi: 'Ngày ban hành {written} phải viết đầy đủ: ngày {expected}.',
        en: 'The date of issue {written} must be spelled out: ngày {expected}.',
      },
      severity: null,
    },
    basis: {
      text: {
        vi: 'Ngày {written} trong căn cứ nên viết đầy đủ: ngày {expected}.',
        en: 'The date {written} in a legal basis should be spelled out: ngày {expected}.',
      },
      severity: null,
    },
  },
  notes: { spell: { vi: 'Viết thành ngày {text}', en: 'Write as ngày {text}' } },
  sources: [
    { title: 'Nghị định số 30/2020/NĐ-CP (ngày ban hành)', article: 'Phụ lục I, Mục II.4.b', url: null },
    {
      title:
        'Thông lệ ở căn cứ của cơ quan nhà nước: 743 viết đầy đủ, 25 viết gạch chéo trong 401 văn bản Công báo',
      article: null,
      url: null,
    },
  ],
};

/** The issue line of every class, and căn cứ lines of state documents. Party documents cite with numeric dates. */
export const writtenForm: DocumentRule = { scope: 'document', meta, check: checkDocument };

function* checkDocument(document: DocumentModel, context: RuleContext): Iterable<Finding> {
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

function findingFor(text: Readable, { date, span }: PlacedDate, messageId: string): Finding {
  const day = calendarDateOf(date);
  const expected = day === null ? '' : writeSpelled(day);
  const written = quoteAt(text, span);
  const lead = date.isNamed ? '' : 'ngày ';
  const fix: Fix = {
    titleId: 'spell',
    data: { text: expected },
    safety: 'safe',
    preferred: true,
    edits: [{ span, text: lead + expected }],
  };
  return { ruleId: meta.id, messageId, data: { written, expected }, span, related: [], fixes: [fix] };
}
