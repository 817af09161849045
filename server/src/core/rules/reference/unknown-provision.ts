import type { ProvisionClaim } from '../../claims/provision/provision';
import type { Block } from '../../model/block';
import type { DocumentModel } from '../../model/document';
import type { PlacedBlock } from '../../model/placed-block';
import { isQuoted, articleAt } from '../../structure/find-unit';
import type { ArticleOutline } from '../../structure/articles';
import type { Localized } from '../../text/localized';
import { shiftSpan, type Span } from '../../text/span';
import type { DocumentRule, Finding, RuleMeta } from '../rule';
import { isInQuotation } from './quotation';
import { isWritten } from './written-units';
import { findUnknown, type PresentUnit, type UnknownUnit } from './own-provisions';

const TEXT: Localized = {
  vi: '{holder} không có {unit} (chỉ có {present}).',
  en: '{holder} has no {unit} (only {present}).',
};

const meta: RuleMeta = {
  id: 'reference/unknown-provision',
  group: 'reference',
  since: '0.1.0',
  title: {
    vi: 'Dẫn chiếu đến điều, khoản, điểm, phụ lục mà văn bản không có',
    en: 'Reference to an article, clause, point or annex that the document does not have',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['provision'],
  fixes: [],
  options: {},
  messages: {
    article: { text: TEXT, severity: null },
    clause: { text: TEXT, severity: null },
    point: { text: TEXT, severity: null },
    annex: { text: TEXT, severity: null },
  },
  notes: {
    last: { vi: 'Cuối cùng là {unit}', en: 'The last one is {unit}' },
  },
  sources: [
    {
      title: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020',
      article: 'Phụ lục I, II.6',
      url: null,
    },
  ],
};

/** Looks up what a document says of its own articles. */
export const unknownProvision: DocumentRule = { scope: 'document', meta, check: checkDocument };

/** A provision of the document itself, in offsets of its block. */
interface OwnClaim {
  readonly claim: ProvisionClaim;
  readonly placed: PlacedBlock;
}

function* checkDocument(document: DocumentModel): Iterable<Finding> {
  const { blocks } = document;
  const claims = ownClaims(blocks);
  if (claims.length === 0) return;
  const outline = document.outline.articles;
  for (const { claim, placed } of claims) {
    const offset = placed.start + claim.span.start;
    if (isForeign(outline, placed, claim)) continue;
    for (const unknown of findUnknown(claim, { outline, offset })) {
      if (!isWritten(document, unknown)) yield findingFor(unknown, placed.start);
    }
  }
}

/** Most blocks have none: a loop, since this runs over all of them after each edit. */
function ownClaims(blocks: readonly PlacedBlock[]): readonly OwnClaim[] {
  const claims: OwnClaim[] = [];
  for (const placed of blocks) {
    for (const claim of placed.block.provisions) {
      if (isOwn(claim, placed.block)) claims.push({ claim, placed });
    }
  }
  return claims;
}

function isOwn({ span, target, levels, within }: ProvisionClaim, { text }: Block): boolean {
  if (target.kind === 'own') return true;
  if (levels.some(({ isThis }) => isThis) || within.some(({ isThis }) => isThis)) return true;
  const before = text.slice(Math.max(0, span.start - 12), span.start).normalize('NFC');
  return target.kind === 'unsaid' && NAMES_RECIPIENTS.test(before);
}

/** "- Như Điều 3;" among the recipients. */
const NAMES_RECIPIENTS = /(?:^|[-–+*|:\s])Như\s{1,3}$/u;

/** True in a quotation, and in an article that changes another text. */
function isForeign(
  outline: ArticleOutline,
  { start, block }: PlacedBlock,
  { span }: ProvisionClaim,
): boolean {
  const offset = start + span.start;
  if (articleAt(outline, offset)?.amends === true || isQuoted(outline, offset)) return true;
  return isInQuotation(block.text, span.start);
}

function findingFor(unknown: UnknownUnit, start: number): Finding {
  const { unit, level, label, present } = unknown;
  const last = present.at(-1);
  const span = level.labels.length === 1 ? level.span : label.span;
  return {
    ruleId: meta.id,
    messageId: unit,
    data: {
      holder: holderOf(unknown),
      unit: nameOf(unknown, label.text),
      present: rangeOf(unknown, present),
    },
    span: shiftSpan(span, start),
    related: last === undefined ? [] : [lastPlace(nameOf(unknown, last.label), last.span)],
    fixes: [],
  };
}

function lastPlace(unit: string, span: Span): Finding['related'][number] {
  return { noteId: 'last', data: { unit }, span };
}

const WORDS: Readonly<Record<UnknownUnit['unit'], string>> = {
  article: 'Điều',
  clause: 'khoản',
  point: 'điểm',
  annex: 'Phụ lục',
};

function holderOf({ holder }: UnknownUnit): Localized {
  if (holder === '') return { vi: 'Văn bản này', en: 'This document' };
  const name = holder.charAt(0).toUpperCase() + holder.slice(1);
  return { vi: name, en: name };
}

function nameOf({ unit }: UnknownUnit, label: string): string {
  return `${WORDS[unit]} ${label}`;
}

/** "từ Điều 1 đến Điều 3", "Điều 1 to 3"; "Điều 1" where it is the only one. */
function rangeOf(unknown: UnknownUnit, present: readonly PresentUnit[]): Localized {
  const first = nameOf(unknown, present[0]?.label ?? '');
  const last = present.at(-1)?.label ?? '';
  if (present.length < 2) return { vi: first, en: first };
  return { vi: `từ ${first} đến ${nameOf(unknown, last)}`, en: `${first} to ${last}` };
}
