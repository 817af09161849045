import type { DocumentModel } from '../../document/document';
import type { PlacedBlock } from '../../block/placed-block';
import { spanFrom, type Span } from '../../text/span';
import { DRAFTS_ALONE, describeRule, documentRule } from '../../rule/define-rule';
import { findingAt } from '../../rule/finding';
import type { DocumentRuleContext, FindingOf } from '../../rule/rule';
import { isNoteText } from '../../reading/footnotes';
import { DECREE_30, cite } from '../../rule/sources';
import { sureClassOf } from './form-class';
import { writeAt } from './form-edits';

const meta = describeRule({
  id: 'structure/end-mark',
  since: '0.1.0',
  title: { vi: 'Dấu kết thúc nội dung văn bản', en: 'The mark at the end of the body' },
  severity: 'information',
  enabledByDefault: true,
  textKinds: DRAFTS_ALONE,
  fixes: ['safe'],
  messages: {
    missing: {
      vi: 'Nội dung kết thúc bằng dấu chấm; các mẫu văn bản hành chính kết thúc bằng “./.”.',
      en: 'The body ends with a full stop; the forms of state documents end with “./.”.',
    },
    malformed: {
      vi: 'Dấu kết thúc ghi “{found}”; các mẫu văn bản hành chính ghi “./.”.',
      en: 'The end mark reads “{found}”; the forms of state documents have “./.”.',
    },
  },
  notes: {
    write: { vi: 'Sửa thành “{text}”', en: 'Write “{text}”' },
  },
  sources: [cite(DECREE_30, { article: 'Phụ lục III, Mục II' })],
});

type Found = FindingOf<typeof meta>;

/** Compares the end of the body of an administrative document with the forms of the decree. */
export const endMark = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel, context: DocumentRuleContext): Iterable<Found> {
  if (sureClassOf(document, context) !== 'state') return;
  const { parts } = document.outline;
  const isWhole = ['number', 'signature', 'recipients'].every(kind => parts.some(part => part.kind === kind));
  const block = isWhole ? lastOfBody(document) : undefined;
  const end = block === undefined ? null : readEnd(block);
  if (end === null) return;
  yield findingAt(end.span, end.found === '.' ? 'missing' : 'malformed', {
    data: { found: end.found },
    fix: writeAt(end.span, './.', 'safe'),
  });
}

/** The last paragraph in front of signature and recipients; a table there is no end of prose, and a footnote none of the body. */
function lastOfBody({ blocks, outline: { body, parts } }: DocumentModel): PlacedBlock | undefined {
  const closing = parts.filter(({ kind }) => kind === 'signature' || kind === 'recipients');
  const end = Math.min(...closing.map(({ span }) => span.start));
  const last = blocks.findLast(
    ({ start, block: { text } }) => start >= body.start && start + text.length <= end && !isNoteText(text),
  );
  return last?.block.kind === 'table-row' || last?.block.kind === 'comment' ? undefined : last;
}

interface WrittenEnd {
  readonly found: string;
  readonly span: Span;
}

/** Null for the right mark, for none at all, and for an end in quotation marks or brackets. */
function readEnd({ start, block: { text } }: PlacedBlock): WrittenEnd | null {
  const match = END.exec(text);
  if (match === null || match[0] === './.') return null;
  const [found] = match;
  const at = start + match.index;
  return { found, span: spanFrom(at, at + found.length) };
}

/** ".", "./", "/.", ". / ." behind a word. */
const END = /(?<=[\p{L}\p{M}\d)”%]\s?)(?:(?:\.\s?)?\/\s?\.?|\.\.?)(?=[\s*_]{0,4}$)/u;
