import type { ProvisionClaim } from '../../claims/provision/provision';
import type { Block } from '../../block/block';
import type { DocumentModel } from '../../document/document';
import type { PlacedBlock } from '../../block/placed-block';
import { remembering } from '../../block/remembering';
import {
  articleShapeAt,
  quotationAt,
  type ArticleFrame,
  type PointShape,
} from '../../structure/article-frame';
import { headingSpan } from '../../structure/article-view';
import { capitalize } from '../../text/capitalize';
import type { Localized } from '../../text/localized';
import { shiftSpan, type Span } from '../../text/span';
import { isInQuotation } from '../../usages/provisions/quotation';
import { isBehindEnd } from '../../usages/provisions/cut-short';
import { isWritten } from '../../usages/provisions/written-units';
import { findUnknown, type ProvisionPlace, type UnknownUnit } from '../../usages/provisions/own-provisions';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf, RelatedPlace } from '../../rule/rule';
import { DECREE_30, cite } from '../../rule/sources';
import { bareArticlesIn, isOwnArticle } from './bare-article';
import { namesRecipients } from '../../usages/provisions/named-recipients';

const TEXT: Localized = {
  vi: '{holder} không có {unit} (chỉ có {present}).',
  en: '{holder} has no {unit} (only {present}).',
};

const meta = describeRule({
  id: 'reference/unknown-provision',
  since: '0.1.0',
  title: {
    vi: 'Dẫn chiếu đến điều, khoản, điểm, phụ lục mà văn bản không có',
    en: 'Reference to an article, clause, point or annex that the document does not have',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['provision'],
  messages: {
    article: TEXT,
    clause: TEXT,
    point: TEXT,
    annex: TEXT,
    bare: {
      vi: 'Văn bản này không có {unit} (chỉ có {present}); nếu là điều của văn bản khác, cần ghi rõ văn bản nào.',
      en: 'This document has no {unit} (only {present}); if another document is meant, say which.',
      severity: 'warning',
    },
  },
  notes: {
    last: { vi: 'Cuối cùng là {unit}', en: 'The last one is {unit}' },
  },
  sources: [cite(DECREE_30, { article: 'Phụ lục I, Mục II.6.đ' })],
});

type Found = FindingOf<typeof meta>;

/** Looks up what a document says of its own articles. */
export const unknownProvision = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel): Iterable<Found> {
  const { blocks } = document;
  const { frame } = document.outline.articles;
  const known = knownBlocksOf(frame);
  let index = 0;
  for (const placed of document.blocksWith('provisions')) {
    while ((blocks[index]?.start ?? placed.start) < placed.start) index += 1;
    yield* findBare(placed, { frame, blocks, index }, document);
    if (known.get(index) === placed.block) continue;
    const unknown = unknownIn(placed, { frame, blocks, index });
    if (unknown.length === 0) known.set(index, placed.block);
    for (const unit of unknown) {
      if (!isWritten(document, unit) && !isBehindEnd(document, unit)) yield findingFor(unit, placed, blocks);
    }
  }
}

/** "theo Điều 9" in a decision of three articles. Whether another document is meant depends on the blocks above, so nothing is kept. */
function* findBare(placed: PlacedBlock, place: ProvisionPlace, document: DocumentModel): Iterable<Found> {
  const own = ownClaimsIn(placed.block);
  for (const claim of bareArticlesIn(placed.block)) {
    if (own.includes(claim) || isInQuotation(placed.block.text, claim.span.start)) continue;
    if (isQuoted(placed.start + claim.span.start, place)) continue;
    for (const unit of findUnknown(claim, place)) {
      if (!isOwnArticle(claim, place) || isWritten(document, unit) || isBehindEnd(document, unit)) continue;
      yield { ...findingFor(unit, placed, place.blocks), messageId: 'bare' };
    }
  }
}

/**
 * The blocks, by their indexes, that cite nothing unknown: that depends on the block and the frame alone, so that most edits, which
 * leave the frame as it was, have one block to judge.
 */
const knownBlocksOf = remembering<ArticleFrame, Map<number, Block>>(() => new Map());

function unknownIn({ start, block }: PlacedBlock, place: ProvisionPlace): readonly UnknownUnit[] {
  const claims = ownClaimsIn(block);
  if (claims.length === 0 || articleShapeAt(place.frame, place.index)?.amends === true) return NONE;
  let found = NONE;
  for (const claim of claims) {
    const unknown = isQuoted(start + claim.span.start, place) ? NONE : findUnknown(claim, place);
    if (unknown.length > 0) found = [...found, ...unknown];
  }
  return found;
}

const NONE: readonly UnknownUnit[] = [];

/** The provisions of the document itself that a block cites, but for what stands in a quotation. */
const ownClaimsIn = remembering((block: Block): readonly ProvisionClaim[] =>
  block.provisions.filter(claim => isOwn(claim, block) && !isInQuotation(block.text, claim.span.start)),
);

function isOwn(claim: ProvisionClaim, { text }: Block): boolean {
  const { target, levels, within } = claim;
  if (target.kind === 'own') return true;
  if (levels.some(({ isThis }) => isThis) || within.some(({ isThis }) => isThis)) return true;
  return namesRecipients(claim, text);
}

/** True in a quotation over several blocks. */
function isQuoted(offset: number, { frame, blocks, index }: ProvisionPlace): boolean {
  const quotation = quotationAt(frame, index);
  if (quotation === undefined) return false;
  const { start = 0, block } = blocks[quotation.index] ?? {};
  return quotation.index < index || offset >= start + (block?.opening.opensAt ?? 0);
}

function findingFor(unknown: UnknownUnit, { start }: PlacedBlock, blocks: readonly PlacedBlock[]): Found {
  const { unit, level, label, present } = unknown;
  const last = present.at(-1);
  const span = level.labels.length === 1 ? level.span : label.span;
  return findingAt(shiftSpan(span, start), unit, {
    data: {
      holder: holderOf(unknown),
      unit: nameOf(unknown, label.text),
      present: rangeOf(unknown, present),
    },
    related:
      last === undefined ? [] : [lastPlace(nameOf(unknown, last.label), headingSpan(blocks, last.index))],
  });
}

function lastPlace(unit: string, span: Span): RelatedPlace<'last'> {
  return placeAt(span, 'last', { unit });
}

const WORDS: Readonly<Record<UnknownUnit['unit'], string>> = {
  article: 'Điều',
  clause: 'khoản',
  point: 'điểm',
  annex: 'Phụ lục',
};

function holderOf({ holder }: UnknownUnit): Localized {
  if (holder === '') return { vi: 'Văn bản này', en: 'This document' };
  const name = capitalize(holder);
  return { vi: name, en: name };
}

function nameOf({ unit }: UnknownUnit, label: string): string {
  return `${WORDS[unit]} ${label}`;
}

/** "từ Điều 1 đến Điều 3", "Điều 1 to 3"; "Điều 1" where it is the only one. */
function rangeOf(unknown: UnknownUnit, present: readonly PointShape[]): Localized {
  const first = nameOf(unknown, present[0]?.label ?? '');
  const last = present.at(-1)?.label ?? '';
  if (present.length < 2) return { vi: first, en: first };
  return { vi: `từ ${first} đến ${nameOf(unknown, last)}`, en: `${first} to ${last}` };
}
