import type { DocumentModel } from '../../document/document';
import { shiftSpan, textAt, type Readable, type Span } from '../../text/span';
import type { DocumentRule, Finding, Fix, RuleMeta, TextEdit } from '../../rule/rule';

const meta: RuleMeta = {
  id: 'style/unicode-form',
  group: 'style',
  since: '0.1.0',
  title: {
    vi: 'Chữ có dấu tổ hợp hoặc ký tự ẩn',
    en: 'Letters with separate marks, or invisible characters',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: [],
  fixes: ['safe'],
  options: {},
  messages: {
    decomposed: {
      text: {
        vi: 'Chữ có dấu ở đây và {count} chỗ khác được ghép từ nhiều ký tự (tổ hợp); tìm kiếm và so sánh dễ sai.',
        en: 'Letters here and in {count} other places are made of several characters (decomposed); searching may miss them.',
      },
      severity: null,
    },
    'decomposed-once': {
      text: {
        vi: 'Chữ có dấu ở đây được ghép từ nhiều ký tự (tổ hợp); tìm kiếm và so sánh dễ sai.',
        en: 'Letters here are made of several characters (decomposed); searching may miss them.',
      },
      severity: null,
    },
    invisible: {
      text: {
        vi: 'Có ký tự ẩn U+{code} ở đây.',
        en: 'There is an invisible character here: U+{code}.',
      },
      severity: null,
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
    {
      title: 'TCVN 6909:2001; Nghị định số 30/2020/NĐ-CP (bộ mã ký tự Unicode theo tiêu chuẩn Việt Nam)',
      article: 'Phụ lục I, Mục I.2',
      url: null,
    },
  ],
};

/** Reports text that is not in NFC, once for the document, and characters that nobody sees. */
export const unicodeForm: DocumentRule = { scope: 'document', meta, check: checkDocument };

function* checkDocument(document: DocumentModel): Iterable<Finding> {
  const edits: TextEdit[] = [];
  const invisible: Span[] = [];
  for (const { start, block } of document.blocksWith('oddCharacters')) {
    for (const odd of block.oddCharacters) {
      const span = shiftSpan(odd.span, start);
      if (odd.kind === 'decomposed') edits.push({ span, text: odd.composed });
      else invisible.push(span);
    }
  }
  yield* findDecomposed(edits);
  for (const span of invisible) yield findInvisible(document.pieces, span);
}

function* findDecomposed(edits: readonly TextEdit[]): Iterable<Finding> {
  const [first] = edits;
  if (first === undefined) return;
  const count = edits.length - 1;
  yield {
    ruleId: meta.id,
    messageId: count === 0 ? 'decomposed-once' : 'decomposed',
    data: count === 0 ? {} : { count },
    span: first.span,
    related: [],
    fixes: [fixWith('compose', edits)],
  };
}

function findInvisible(text: Readable, span: Span): Finding {
  const code = textAt(text, span).charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    ruleId: meta.id,
    messageId: 'invisible',
    data: { code },
    span,
    related: [],
    fixes: [fixWith('remove', [{ span, text: '' }])],
  };
}

function fixWith(titleId: string, edits: readonly TextEdit[]): Fix {
  return { titleId, data: {}, safety: 'safe', preferred: true, edits };
}
