import type { DocumentModel } from '../../document/document';
import type { PlacedBlock } from '../../block/placed-block';
import type { CitedDocument, UnresolvedMention } from '../../references/references';
import { classOf } from '../../structure/dated-lines';
import { foldPhrase } from '../../reading/fold';
import { capitalize } from '../../text/capitalize';
import { shiftSpan, spanFrom, textAt, type Readable } from '../../text/span';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt, reviewFix } from '../../rule/finding';
import type { FindingOf, Fix, RelatedPlace, RuleContext } from '../../rule/rule';
import { DECREE_30, cite } from '../../rule/sources';
import { squeezeBlanks } from '../../text/blanks';

const meta = describeRule({
  id: 'reference/unresolved-short-form',
  since: '0.1.0',
  title: {
    vi: 'Cách gọi tắt không rõ là văn bản nào',
    en: 'A short form that means no document of the draft, or two',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['short-form'],
  fixes: ['review'],
  messages: {
    ambiguous: {
      vi: '{written} có thể là {first} hoặc {second}; cần ghi rõ ký hiệu.',
      en: '{written} may be {first} or {second}; write the symbol.',
    },
    missing: {
      vi: '{written} chưa được viện dẫn đầy đủ trong dự thảo; lần đầu nên ghi số, ký hiệu, ngày, cơ quan ban hành và trích yếu.',
      en: '{written} is nowhere cited in full; at first give its symbol, date, issuer and title.',
      severity: 'information',
    },
    above: {
      vi: 'Ghi “{written}”, nhưng phía trên không viện dẫn văn bản nào như vậy.',
      en: '{written} points to a document above, but none of that type is cited there.',
      severity: 'information',
    },
  },
  notes: {
    candidate: { vi: 'Có thể là {symbol}', en: 'It may be {symbol}' },
    'fix-symbol': { vi: 'Ghi rõ {text}', en: 'Write {text}' },
  },
  sources: [
    cite(DECREE_30, {
      article: 'Phụ lục I, Mục II.6',
      about: 'viện dẫn lần đầu ghi đầy đủ, các lần sau ghi tên loại và số, ký hiệu',
    }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports short forms for which the draft has no document, or more than one. */
export const unresolvedShortForm = documentRule(meta, checkDocument);

function* checkDocument(model: DocumentModel, context: RuleContext): Iterable<Found> {
  const { pieces, blocks, references } = model;
  if (references.unresolved.length === 0) return;
  const messageFor = classOf(blocks, context.documentClass) === 'none' ? messageForNews : messageForDraft;
  const firstPlaceOf = placeFinder(model);
  const seen = new Set<string>();
  for (const unresolved of references.unresolved) {
    const messageId = messageFor(unresolved, firstPlaceOf);
    const name = foldPhrase(textAt(pieces, unresolved.mention.span));
    // What is not clear at its first mention is not clear at the others: said once, it is enough.
    if (messageId === null || seen.has(name) || saysMore(pieces, unresolved)) continue;
    seen.add(name);
    yield findingFor(pieces, unresolved, messageId);
  }
}

/** Where a folded word stands first, in offsets of the document. */
type PlaceFinder = (word: string) => number;

/** Texts without a letterhead call documents by their number alone; there only what may be two is reported. */
function messageForNews(unresolved: UnresolvedMention): Found['messageId'] | null {
  return choicesOf(unresolved).length > 1 ? 'ambiguous' : null;
}

function messageForDraft(
  unresolved: UnresolvedMention,
  firstPlaceOf: PlaceFinder,
): Found['messageId'] | null {
  const { mention, candidates } = unresolved;
  if (candidates.length > 0) return messageForNews(unresolved);
  const type = foldPhrase(mention.claim.type.text);
  if (mention.claim.reading.kind === 'number') return ISSUED.has(type) ? 'missing' : null;
  // "Kế hoạch trên" may mean a plan that was told of without a symbol: silent where the word stands before.
  return firstPlaceOf(type) < mention.span.start ? null : 'above';
}

/** The documents that may be meant. A draft calls itself "Nghị quyết này", not by its number. */
function choicesOf({ candidates }: UnresolvedMention): readonly CitedDocument[] {
  return candidates.filter(({ full }) => !full.every(({ isOwn }) => isOwn));
}

/** Looks each word up once: a text may have thousands of short forms. */
function placeFinder({ blocks }: DocumentModel): PlaceFinder {
  const known = new Map<string, number>();
  return word => {
    const place = known.get(word) ?? findPlace(blocks, word);
    known.set(word, place);
    return place;
  };
}

function findPlace(blocks: readonly PlacedBlock[], word: string): number {
  for (const { start, block } of blocks) {
    const at = block.folded.indexOf(word);
    if (at !== -1) return start + at;
  }
  return Infinity;
}

/** "Nghị quyết 18 của Tỉnh ủy", "Quyết định số 47 ngày 18/9/2007": what stands behind tells which. */
function saysMore(text: Readable, { mention }: UnresolvedMention): boolean {
  return /^,?\s{1,3}(?:của|ngày|về|khóa|khoá|năm)(?!\p{L})/u.test(
    text.slice(mention.span.end, mention.span.end + 12).toLowerCase(),
  );
}

/** Types that are known by their symbols. "Chương trình 135", "Đề án 06" are names that everybody knows. */
const ISSUED: ReadonlySet<string> = new Set([
  'nghị quyết',
  'nghị định',
  'quyết định',
  'quy định',
  'chỉ thị',
  'kết luận',
  'thông tư',
  'thông tri',
  'thông báo',
  'hướng dẫn',
  'công văn',
  'quy chế',
]);

function findingFor(text: Readable, unresolved: UnresolvedMention, messageId: Found['messageId']): Found {
  const { mention } = unresolved;
  const choices = choicesOf(unresolved).slice(0, MOST_CHOICES);
  const [first, second] = choices;
  return findingAt(mention.span, messageId, {
    data: {
      written: writtenAt(text, unresolved),
      ...(first === undefined || second === undefined ? {} : { first: first.symbol, second: second.symbol }),
    },
    related: choices.map(candidateAt),
    fixes: choices.map(choice => fixFor(unresolved, choice)),
  });
}

/** More readings than these are no choice. */
const MOST_CHOICES = 5;

/** What is written, with a capital, since it opens the message. */
function writtenAt(text: Readable, { mention }: UnresolvedMention): string {
  const written = squeezeBlanks(textAt(text, mention.span));
  return capitalize(written);
}

function candidateAt({ symbol, definition }: CitedDocument): RelatedPlace<'candidate'> {
  const span = shiftSpan(definition.claim.symbol.span, definition.start);
  return placeAt(span, 'candidate', { symbol });
}

/** The whole symbol in the place of the number: "Nghị quyết 23" → "Nghị quyết số 23-NQ/TU". */
function fixFor({ mention }: UnresolvedMention, { symbol }: CitedDocument): Fix<'fix-symbol'> {
  const from = mention.start + mention.claim.type.span.end;
  const edit = { span: spanFrom(from, mention.span.end), text: ` số ${symbol}` };
  return reviewFix('fix-symbol', edit, { text: symbol });
}
