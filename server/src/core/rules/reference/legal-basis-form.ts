import { dayNumberOf, isRealDate, type CalendarDate } from '../../arithmetic/calendar';
import { calendarDateOf } from '../../claims/date/date';
import type { DocumentModel } from '../../document/document';
import type { PlacedBlock } from '../../block/placed-block';
import { findBasisBlock, type BasisBlock } from '../../structure/basis-lines';
import { classOf, findIssueDate } from '../../structure/dated-lines';
import type { DocumentClass } from '../../structure/document-class';
import { shiftSpan, spanFrom, type Span } from '../../text/span';
import { DRAFTS_ALONE, describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt, reviewFix, safeFix } from '../../rule/finding';
import type { FindingOf, RuleContext } from '../../rule/rule';
import { DECREE_30, LAW_ON_NORMATIVE_DOCUMENTS, PARTY_GUIDANCE_05, cite } from '../../rule/sources';
import { hasOneOf } from '../../text/one-of';
import { trimEmphasisEnd } from '../../text/markdown';

const meta = describeRule({
  id: 'reference/legal-basis-form',
  since: '0.1.0',
  title: {
    vi: 'Thể thức của phần căn cứ',
    en: 'The form of the legal bases',
  },
  severity: 'warning',
  enabledByDefault: true,
  textKinds: DRAFTS_ALONE,
  fixes: ['safe', 'review'],
  messages: {
    'line-end': {
      vi: 'Dòng căn cứ kết thúc bằng dấu “{found}”; giữa các căn cứ dùng dấu chấm phẩy.',
      en: 'This basis ends with “{found}”; bases are parted by semicolons.',
    },
    'no-line-end': {
      vi: 'Dòng căn cứ chưa có dấu kết thúc; giữa các căn cứ dùng dấu chấm phẩy.',
      en: 'This basis has no mark at its end; bases are parted by semicolons.',
    },
    'last-line-end': {
      vi: 'Dòng căn cứ cuối kết thúc bằng dấu “{found}”; văn bản hành chính dùng dấu chấm.',
      en: 'The last basis ends with “{found}”; an administrative document uses a full stop.',
      severity: 'information',
    },
    'charter-first': {
      vi: 'Căn cứ này đứng trước Điều lệ Đảng; Điều lệ Đảng cần được nêu đầu tiên.',
      en: 'This basis stands before the Charter of the Party, which should come first.',
      severity: 'information',
    },
    'law-number': {
      vi: 'Luật được viện dẫn kèm số, ký hiệu “{symbol}”; văn bản hành chính không ghi số, ký hiệu của luật.',
      en: 'The law is cited with its symbol “{symbol}”; an administrative document gives its name alone.',
      severity: 'information',
    },
    'law-without-number': {
      vi: 'Chưa ghi số, ký hiệu của luật; từ 01/7/2025 văn bản quy phạm pháp luật thường ghi số, ký hiệu của luật làm căn cứ.',
      en: 'The symbol of the law is missing; since 01/7/2025 normative documents mostly give the symbol of a law they rest on.',
      severity: 'information',
    },
  },
  notes: {
    charter: { vi: 'Điều lệ Đảng', en: 'The Charter of the Party' },
    'fix-semicolon': { vi: 'Dùng dấu chấm phẩy', en: 'Use a semicolon' },
    'fix-full-stop': { vi: 'Dùng dấu chấm', en: 'Use a full stop' },
    'fix-number': { vi: 'Bỏ số, ký hiệu', en: 'Leave the symbol out' },
  },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục I, Mục II.6', about: 'dấu ở cuối dòng; luật không ghi số, ký hiệu' }),
    cite(PARTY_GUIDANCE_05),
    cite(LAW_ON_NORMATIVE_DOCUMENTS),
  ],
});

type Found = FindingOf<typeof meta>;

/** Looks at the căn cứ block in the form of the document's class. */
export const legalBasisForm = documentRule(meta, checkDocument);

function* checkDocument({ blocks }: DocumentModel, context: RuleContext): Iterable<Found> {
  const basis = findBasisBlock(blocks);
  if (basis === null) return;
  const documentClass = classOf(blocks, context.documentClass);
  if (documentClass === 'none' || documentClass === 'union') return;
  const issued = issueDayOf(blocks);
  yield* checkLineEnds(basis);
  // Before that decree the last basis ended with a comma.
  const isUnderDecree = issued === null || isFrom(issued, DECREE_30_FROM);
  if (documentClass === 'state' && isUnderDecree) yield* checkLastLine(basis);
  if (documentClass === 'party') yield* checkCharter(basis);
  else yield* checkLaws(basis, documentClass, issued);
}

/** Between two bases stands a semicolon, in every class. */
function* checkLineEnds({ lines }: BasisBlock): Iterable<Found> {
  for (const line of lines.slice(0, -1)) {
    const mark = endMarkOf(line);
    if (mark.text === ';' || mark.text === ':') continue;
    const fix = safeFix('fix-semicolon', { span: mark.span, text: ';' });
    yield mark.text === ''
      ? findingAt(lastWordOf(line, mark.span.end), 'no-line-end', { fix })
      : findingAt(mark.span, 'line-end', { data: { found: mark.text }, fix });
  }
}

/** The line before "QUYẾT ĐỊNH:" ends as a sentence. Other documents go on in other ways, and are not judged. */
function* checkLastLine({ lines, next }: BasisBlock): Iterable<Found> {
  const last = lines.at(-1);
  if (last === undefined || !OPERATIVE.test(next?.block.text ?? '')) return;
  const mark = endMarkOf(last);
  if (mark.text !== ';' && mark.text !== ',') return;
  yield findingAt(mark.span, 'last-line-end', {
    data: { found: mark.text },
    fix: safeFix('fix-full-stop', { span: mark.span, text: '.' }),
  });
}

const OPERATIVE = /^[\s*_]{0,4}QUYẾT (?:ĐỊNH|NGHỊ)\s{0,2}:?[\s*_]{0,4}$/u;

function* checkCharter({ lines }: BasisBlock): Iterable<Found> {
  const charter = lines.findIndex(({ block }) => CHARTER.test(block.text.slice(0, 40)));
  const first = lines[0];
  const found = lines[charter];
  if (charter <= 0 || first === undefined || found === undefined) return;
  yield findingAt(wholeOf(first), 'charter-first', { related: [placeAt(wholeOf(found), 'charter')] });
}

const CHARTER = /Căn\s{1,2}cứ\s{1,2}Điều\s{1,2}lệ\s{1,2}Đảng/u;

function* checkLaws(
  { lines }: BasisBlock,
  documentClass: DocumentClass,
  issued: CalendarDate | null,
): Iterable<Found> {
  if (issued === null) return;
  for (const line of lines) {
    if (!LAW_LINE.test(line.block.text.slice(0, 40))) continue;
    if (documentClass === 'state' && isFrom(issued, DECREE_30_FROM)) yield* checkStateLaw(line);
    if (documentClass === 'normative' && isFrom(issued, LAW_64_FROM)) yield* checkNormativeLaw(line);
  }
}

/** A law alone: "Căn cứ các luật sửa đổi" and codes with a decree beside them are left to people. */
const LAW_LINE = /Căn\s{1,2}cứ\s{1,2}(?:Luật|Bộ\s{1,2}luật|Pháp\s{1,2}lệnh)\s/u;
const DECREE_30_FROM: CalendarDate = { day: 5, month: 3, year: 2020 };
const LAW_64_FROM: CalendarDate = { day: 1, month: 7, year: 2025 };

function isFrom(day: CalendarDate, first: CalendarDate): boolean {
  return dayNumberOf(day) >= dayNumberOf(first);
}

function* checkStateLaw({ block, start }: PlacedBlock): Iterable<Found> {
  const [law, second] = block.citations;
  // An amending law is told from others of its name by its symbol alone.
  if (law?.system !== 'assembly' || second !== undefined || AMENDED.test(block.text)) return;
  const { span, text } = law.symbol;
  const lead = NUMBER_LEAD.exec(block.text.slice(0, span.start))?.[0].length ?? 0;
  const removal = { span: shiftSpan(spanFrom(span.start - lead, span.end), start), text: '' };
  const fix = lead === 0 || law.date === null ? null : reviewFix('fix-number', removal);
  yield findingAt(shiftSpan(span, start), 'law-number', { data: { symbol: text }, fix });
}

/** " số " before the symbol of a law that is named. */
const NUMBER_LEAD = /\ss[^\s]{1,3}\s{1,2}$/u;

function* checkNormativeLaw(line: PlacedBlock): Iterable<Found> {
  if (line.block.citations.length === 0 && !AMENDED.test(line.block.text)) {
    yield findingAt(wholeOf(line), 'law-without-number');
  }
}

const AMENDED = /sửa\s{1,2}đổi|bổ\s{1,2}sung/u;

function issueDayOf(blocks: readonly PlacedBlock[]): CalendarDate | null {
  const issue = findIssueDate(blocks);
  const day = issue === null ? null : calendarDateOf(issue.date);
  return day !== null && isRealDate(day) ? day : null;
}

interface Mark {
  readonly text: string;
  readonly span: Span;
}

/** The mark at the end of a line, before blanks and Markdown's asterisks; empty, behind the last word, where none stands. */
function endMarkOf({ block, start }: PlacedBlock): Mark {
  const end = trimEmphasisEnd(block.text).length;
  const last = block.text.slice(end - 1, end);
  const text = hasOneOf(last, ';.,:') ? last : '';
  return { text, span: shiftSpan(spanFrom(end - text.length, end), start) };
}

/** The word before the place where a mark is missing. */
function lastWordOf({ block, start }: PlacedBlock, end: number): Span {
  const before = block.text.slice(0, end - start);
  return spanFrom(start + before.search(/[^\s*_]+$/u), end);
}

function wholeOf({ block, start }: PlacedBlock): Span {
  return spanFrom(start, start + block.text.length);
}
