import type { DocumentModel } from '../../document/document';
import type { ListPart, PartItem } from '../../structure/outline';
import { dayNumberOf } from '../../arithmetic/calendar';
import { findOwnDate } from '../../structure/own-date';
import type { Localized } from '../../text/localized';
import { spanFrom, textAt, type Readable } from '../../text/span';
import { DRAFTS_ALONE, describeRule, documentRule } from '../../rule/define-rule';
import { findingAt } from '../../rule/finding';
import type { DocumentRuleContext, FindingOf } from '../../rule/rule';
import { DECREE_30, PARTY_GUIDANCE_05, cite } from '../../rule/sources';
import { sureClassOf, type SureClass } from './form-class';
import { writeAt } from './form-edits';
import { hasOneOf } from '../../text/one-of';
import { trimEmphasisEnd } from '../../text/markdown';

const meta = describeRule({
  id: 'structure/recipients-form',
  since: '0.1.0',
  title: { vi: 'Cách trình bày nơi nhận', en: 'The form of the recipients' },
  severity: 'information',
  enabledByDefault: true,
  textKinds: DRAFTS_ALONE,
  fixes: ['safe'],
  messages: {
    'item-end': {
      vi: 'Dòng nơi nhận này {found}; cần dấu chấm phẩy.',
      en: 'This line of the recipients {found}; it needs a semicolon.',
    },
    'last-end': {
      vi: 'Dòng cuối của nơi nhận {found}; cần dấu chấm.',
      en: 'The last line of the recipients {found}; it needs a full stop.',
    },
    archive: {
      vi: '“{found}” nên ghi “{expected}”.',
      en: '“{found}” should read “{expected}”.',
    },
    'no-archive': {
      vi: 'Nơi nhận chưa có dòng lưu ở cuối.',
      en: 'The last line of the recipients should name who keeps the document (“Lưu …”).',
    },
  },
  notes: {
    write: { vi: 'Sửa thành “{text}”', en: 'Write “{text}”' },
  },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục I, Mục II.9' }),
    cite(PARTY_GUIDANCE_05, { about: 'thể thức và kỹ thuật trình bày văn bản của Đảng' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares the lines below "Nơi nhận:" with the forms of the class. */
export const recipientsForm = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel, context: DocumentRuleContext): Iterable<Found> {
  const sure = sureClassOf(document, context);
  if (sure === null) return;
  const list = document.outline.parts.find((part): part is ListPart => part.kind === 'recipients');
  if (list === undefined || !isPlainList(document.pieces, list)) return;
  const ends = sure === 'party' && isBeforeGuidance(document) ? OLD_PARTY_ENDS : ENDS;
  yield* checkList(document.pieces, list, { sure, ends });
}

/** What ends an item: the mark that is offered, and those that are right. */
const ENDS = ';';
/** Hướng dẫn số 36-HD/VPTW, in force until 05-HD/VPTW, wrote a comma. */
const OLD_PARTY_ENDS = ';,';
const GUIDANCE_05_DAY = dayNumberOf({ day: 27, month: 5, year: 2026 });

/** True where its own line tells that a document is older than the guidance; a basis tells only what it is younger than. */
function isBeforeGuidance(document: DocumentModel): boolean {
  const own = findOwnDate(document);
  return own !== null && own.from !== 'basis' && dayNumberOf(own.date) < GUIDANCE_05_DAY;
}

interface ListForm {
  readonly sure: SureClass;
  readonly ends: string;
}

/** A line for each, with a dash: merged cells, wrapped lines and signatures among them tell nothing of form. */
function isPlainList(text: Readable, { items }: ListPart): boolean {
  return (
    items.length > 1 &&
    items.every(item => /^[-–]\s?\p{L}/u.test(item.text) && !/;\s*[-–]/u.test(item.text)) &&
    items.every(({ span }) => /^[\s*_]*(?:[\r\n]|$)/u.test(text.slice(span.end, span.end + 20)))
  );
}

function* checkList(text: Readable, { items }: ListPart, { sure, ends }: ListForm): Iterable<Found> {
  const last = items.at(-1);
  if (last === undefined) return;
  for (const item of items.slice(0, -1)) yield* checkEnd(text, item, { messageId: 'item-end', marks: ends });
  if (!last.text.includes('Lưu')) {
    if (!items.some(item => item.text.includes('Lưu'))) yield findingAt(last.span, 'no-archive');
    return;
  }
  yield* checkArchive(text, last, sure);
  yield* checkEnd(text, last, { messageId: 'last-end', marks: '.' });
}

interface ExpectedEnd {
  readonly messageId: Found['messageId'];
  /** The marks that are right; the first is offered. */
  readonly marks: string;
}

/** The mark that ends an item; a colon leads to further lines, a bracket may be a note of another hand. */
function* checkEnd(text: Readable, { span }: PartItem, { messageId, marks }: ExpectedEnd): Iterable<Found> {
  const written = trimEmphasisEnd(textAt(text, span));
  const end = written.slice(-1);
  if (end !== '' && (marks.includes(end) || end === ':')) return;
  const mark = marks.charAt(0);
  const at = span.start + written.length;
  const place = hasOneOf(end, ';,.') ? spanFrom(at - 1, at) : spanFrom(at, at);
  const marked = place.start === place.end ? spanFrom(lastWordStart(text, at), at) : place;
  yield findingAt(marked, messageId, {
    data: { found: FOUND.get(end) ?? NO_MARK },
    fix: { ...writeAt(place, mark, 'safe'), data: { text: mark } },
  });
}

/** What stands at the end of a line instead, as a message says it. */
const FOUND: ReadonlyMap<string, Localized> = new Map([
  [',', { vi: 'kết thúc bằng dấu phẩy', en: 'ends with a comma' }],
  [';', { vi: 'kết thúc bằng dấu chấm phẩy', en: 'ends with a semicolon' }],
  ['.', { vi: 'kết thúc bằng dấu chấm', en: 'ends with a full stop' }],
]);
const NO_MARK: Localized = { vi: 'chưa có dấu ở cuối', en: 'has no mark at its end' };

function lastWordStart(text: Readable, end: number): number {
  let at = end;
  while (/[^\s;,]/u.test(text.slice(at - 1, at))) at -= 1;
  return at;
}

/** "Lưu VT" of the state has a colon, "Lưu: Văn phòng" of the Party has none. */
function* checkArchive(text: Readable, { span }: PartItem, sure: SureClass): Iterable<Found> {
  const form = sure === 'party' ? PARTY_COLON : STATE_COLON;
  const match = form.exec(textAt(text, span));
  if (match === null) return;
  const [found] = match;
  const start = span.start + match.index;
  const place = spanFrom(start, start + found.length);
  const expected = sure === 'party' ? 'Lưu ' : 'Lưu: ';
  const tail = textAt(text, spanFrom(place.end, span.end))
    .split(/[\s,.;]/u, 1)
    .join('');
  yield findingAt(spanFrom(place.start, place.end + tail.length), 'archive', {
    data: { found: found + tail, expected: expected + tail },
    fix: { ...writeAt(place, expected, 'safe'), data: { text: expected + tail } },
  });
}

const STATE_COLON = /Lưu\s{1,2}(?=(?:VT|VP|HS)(?![\p{L}\p{M}]))/u;
const PARTY_COLON = /Lưu\s{0,2}:\s{0,2}(?=Văn)/u;
