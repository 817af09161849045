import type { Block } from '../../block/block';
import { readUnpaired, type UnpairedClaim } from '../../claims/spelling/unpaired';
import { isBoundary } from '../../text/boundary';
import { spanFrom, textAt, type Span } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, prefer, reviewFix } from '../../rule/finding';
import { NO_FINDINGS, type FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';

const meta = describeRule({
  id: 'style/unpaired',
  since: '0.1.0',
  title: {
    vi: 'Dấu ngoặc đơn, ngoặc kép thiếu một nửa',
    en: 'Brackets and quotation marks without their other half',
  },
  severity: 'warning',
  enabledByDefault: true,
  fixes: ['review'],
  messages: {
    'open-bracket': {
      vi: 'Dấu “{mark}” mở ra mà không có dấu đóng trong đoạn này.',
      en: '“{mark}” opens and is not closed in this paragraph.',
    },
    'close-bracket': {
      vi: 'Dấu “{mark}” đóng lại mà không có dấu mở trong đoạn này.',
      en: '“{mark}” closes what was not opened in this paragraph.',
    },
    'open-quote': {
      vi: 'Dấu ngoặc kép mở ra mà không đóng lại trong đoạn này.',
      en: 'A quotation opens and is not closed in this paragraph.',
    },
  },
  notes: {
    close: { vi: 'Đóng lại ở cuối đoạn: {text}', en: 'Close it at the end of the paragraph: {text}' },
    remove: { vi: 'Bỏ dấu “{mark}”', en: 'Remove “{mark}”' },
    'remove-quote': { vi: 'Bỏ dấu ngoặc kép mở', en: 'Remove the opening quotation mark' },
  },
  sources: [convention('Quy tắc dùng dấu câu: ngoặc đơn, ngoặc vuông, ngoặc kép dùng thành cặp')],
});

type Found = FindingOf<typeof meta>;

/** Reports brackets and quotation marks that open and do not close, or close what was not opened. */
export const unpaired = blockRule(meta, checkBlock);

function checkBlock({ text, tokens, mayBeTable }: Block): Iterable<Found> {
  const claims = mayBeTable ? [] : readUnpaired(tokens);
  return claims.length === 0 ? NO_FINDINGS : claims.map(claim => findingFor(text, claim));
}

function findingFor(text: string, { form, span, inner }: UnpairedClaim): Found {
  const mark = textAt(text, span);
  const removal = { span, text: partsWords(text, span) ? ' ' : '' };
  const removing =
    form === 'open-quote' ? reviewFix('remove-quote', removal) : reviewFix('remove', removal, { mark });
  if (form === 'close-bracket') return findingAt(span, form, { data: { mark }, fix: prefer(removing) });
  // Before the mark that ends the sentence.
  const last = spanFrom(text.length - 1, text.length);
  const halves = [...inner.toReversed(), span]
    .map(open => OTHER_HALVES.get(textAt(text, open)) ?? '”')
    .join('');
  const closing = reviewFix('close', { span: last, text: halves + textAt(text, last) }, { text: halves });
  return findingAt(span, form, {
    data: form === 'open-bracket' ? { mark } : {},
    fixes: [closing, removing],
  });
}

/** "(9,5%) chẵn)các", "Điều 1(2": without the mark two words or numbers would be one. */
function partsWords(text: string, { start, end }: Span): boolean {
  return !isBoundary(text.charAt(start - 1) + text.charAt(end), 1);
}

const OTHER_HALVES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['‘', '’'],
  ['«', '»'],
]);
