import type { DocumentSource } from '../../document/source';
import { textAt, type Readable, type Span } from '../../text/span';
import { describeRule, writtenRule } from '../../rule/define-rule';
import { findingAt, safeFix } from '../../rule/finding';
import type { FindingOf, TextEdit } from '../../rule/rule';
import { DECREE_30, UNICODE_STANDARD, cite } from '../../rule/sources';

const meta = describeRule({
  id: 'style/unicode-form',
  since: '0.1.0',
  title: {
    vi: 'Chữ gõ bằng Unicode tổ hợp hoặc ký tự ẩn',
    en: 'Letters with separate marks, or invisible characters',
  },
  severity: 'information',
  enabledByDefault: true,
  fixes: ['safe'],
  messages: {
    decomposed: {
      vi: 'Chữ có dấu ở đây và ở {count} chỗ khác gõ bằng Unicode tổ hợp; khi tìm kiếm, so sánh dễ bị bỏ sót.',
      en: 'Letters here and in {count} other places are made of several characters (decomposed); searching may miss them.',
    },
    'decomposed-once': {
      vi: 'Chữ có dấu ở đây gõ bằng Unicode tổ hợp; khi tìm kiếm, so sánh dễ bị bỏ sót.',
      en: 'Letters here are made of several characters (decomposed); searching may miss them.',
    },
    invisible: {
      vi: 'Có ký tự ẩn U+{code} ở đây.',
      en: 'There is an invisible character here: U+{code}.',
    },
  },
  notes: {
    compose: {
      vi: 'Chuyển cả văn bản sang Unicode dựng sẵn',
      en: 'Compose the letters of the whole document',
    },
    remove: { vi: 'Bỏ ký tự ẩn', en: 'Remove the invisible character' },
  },
  sources: [
    cite(UNICODE_STANDARD),
    cite(DECREE_30, { article: 'Phụ lục I, Mục I.4', about: 'bộ mã ký tự Unicode theo tiêu chuẩn Việt Nam' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports text that is not in NFC, once for the document, and characters that nobody sees. */
export const unicodeForm = writtenRule(meta, checkCharacters);

function* checkCharacters({ written, oddities }: DocumentSource): Iterable<Found> {
  const edits: TextEdit[] = [];
  const invisible: Span[] = [];
  for (const odd of oddities) {
    if (odd.kind === 'decomposed') edits.push({ span: odd.span, text: odd.composed });
    else invisible.push(odd.span);
  }
  yield* findDecomposed(edits);
  for (const span of invisible) yield findInvisible(written, span);
}

function* findDecomposed(edits: readonly TextEdit[]): Iterable<Found> {
  const [first] = edits;
  if (first === undefined) return;
  const count = edits.length - 1;
  yield findingAt(first.span, count === 0 ? 'decomposed-once' : 'decomposed', {
    data: count === 0 ? {} : { count },
    fix: safeFix('compose', edits),
  });
}

function findInvisible(text: Readable, span: Span): Found {
  const code = textAt(text, span).charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return findingAt(span, 'invisible', { data: { code }, fix: safeFix('remove', { span, text: '' }) });
}
