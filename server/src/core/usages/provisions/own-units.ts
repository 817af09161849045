import type { CitationPart } from '../../claims/citation/citation';
import {
  rankOf,
  type ProvisionClaim,
  type ProvisionLevel,
  type ProvisionUnit,
} from '../../claims/provision/provision';
import { blockAt, type DocumentModel } from '../../document/document';
import type { PlacedBlock } from '../../block/placed-block';
import type { Article, ArticleText, Clause } from '../../structure/articles';
import { findHeadedUnit } from '../../structure/find-headed-unit';
import { articleAt, articleTextAt, clauseAt, isQuoted } from '../../structure/find-unit';
import { foldPhrase, foldWord } from '../../reading/fold';
import { shiftSpan, spanTouches, type Span } from '../../text/span';
import { isInQuotation } from './quotation';

/** A unit of the document itself that a place in it means. Spans are offsets of the document. */
export interface OwnUnit {
  readonly unit: ProvisionUnit;
  /** "Điều 5", "1.", "a)": the start of the unit. */
  readonly span: Span;
  /** The whole unit. */
  readonly whole: Span;
}

/** What an own provision means, and the words of it that were asked about: "khoản 2" of "khoản 2 Điều 5". */
export interface OwnUnitMention {
  readonly origin: Span;
  readonly units: readonly OwnUnit[];
}

/** A provision placed in the document. */
export interface PlacedProvision {
  readonly claim: ProvisionClaim;
  readonly placed: PlacedBlock;
}

/** What of the document the provision at an offset means; null where none stands there, or it is another document's. Logarithmic. */
export function findOwnUnits(document: DocumentModel, offset: number): OwnUnitMention | null {
  const placed = blockAt(document, offset);
  if (placed === undefined) return null;
  const at = offset - placed.start;
  for (const claim of placed.block.provisions) {
    const level = claim.levels.find(({ span }) => spanTouches(span, at));
    if (level === undefined) continue;
    if (!mayBeOwn(document, { claim, placed })) return null;
    const label = level.labels.find(({ span }) => spanTouches(span, at));
    const labels = label === undefined ? level.labels : [label];
    const origin = label !== undefined && level.labels.length > 1 ? label.span : level.span;
    const units = unitsOf(document, { claim, placed }, { level, labels });
    return { origin: shiftSpan(origin, placed.start), units };
  }
  return null;
}

/** True where a provision may be the document's own: not another's by its words, not in a quotation, not where a text is changed. */
export function mayBeOwn(
  { outline: { articles } }: DocumentModel,
  { claim, placed: { start, block } }: PlacedProvision,
): boolean {
  if (claim.target.kind === 'other') return false;
  const offset = start + claim.span.start;
  if (articleAt(articles, offset)?.amends === true || isQuoted(articles, offset)) return false;
  return !isInQuotation(block.text, claim.span.start);
}

interface AskedLevel {
  readonly level: ProvisionLevel;
  readonly labels: readonly CitationPart[];
}

function unitsOf(
  document: DocumentModel,
  provision: PlacedProvision,
  { level, labels }: AskedLevel,
): readonly OwnUnit[] {
  switch (level.unit) {
    case 'article':
      return articlesMeant(document, provision, { level, labels }).map(articleUnit);
    case 'clause':
      return clausesMeant(document, provision, { level, labels }).map(clauseUnit);
    case 'point':
      return pointsMeant(document, provision, labels);
    case 'subpoint':
      return [];
    case 'subsection':
    case 'section':
    case 'chapter':
    case 'part':
    case 'annex':
      return labels.flatMap(label => headedUnit(document, level.unit, label));
  }
}

/** The articles that a level of a provision means: "Điều này" is the one it stands in. */
export function articlesMeant(
  { outline: { articles } }: DocumentModel,
  { claim, placed }: PlacedProvision,
  { level, labels }: AskedLevel,
): readonly Article[] {
  const offset = placed.start + claim.span.start;
  if (level.isThis) return listOf(articleAt(articles, offset));
  const texts = textsMeant(articles.texts, claim, articleTextAt(articles, offset));
  return labels.flatMap(label => {
    const found = texts.flatMap(text => listOf(findByLabel(text.articles, label.text)));
    return found.slice(0, 1);
  });
}

/** The texts that may be meant, the likeliest first: those of the type that is named, the one that the words stand in, the others. */
function textsMeant(
  texts: readonly ArticleText[],
  { target }: ProvisionClaim,
  around: ArticleText | undefined,
): readonly ArticleText[] {
  const own = around ?? texts[0];
  if (target.kind !== 'own') return listOf(own);
  const type = foldPhrase(target.type.text);
  const named = texts.filter(({ types }) => types.includes(type));
  if (own !== undefined && named.includes(own)) return [own];
  return named.length > 0 ? named : listOf(own);
}

interface ClausePlace {
  readonly clause: Clause;
  readonly article: Article;
}

function clausesMeant(
  document: DocumentModel,
  provision: PlacedProvision,
  { level, labels }: AskedLevel,
): readonly ClausePlace[] {
  const { claim, placed } = provision;
  const [article] = articlesAbove(document, provision);
  if (article === undefined) return [];
  if (level.isThis) {
    const clause = clauseAt(article, placed.start + claim.span.start);
    return clause === undefined ? [] : [{ clause, article }];
  }
  return labels.flatMap(label =>
    listOf(findByLabel(article.clauses, label.text)).map(clause => ({ clause, article })),
  );
}

function pointsMeant(
  document: DocumentModel,
  provision: PlacedProvision,
  labels: readonly CitationPart[],
): readonly OwnUnit[] {
  const level = levelAbove(provision.claim, 'clause');
  if (level === undefined) return [];
  const [place] = clausesMeant(document, provision, { level, labels: level.labels });
  if (place === undefined) return [];
  return labels
    .flatMap(label => listOf(findByLabel(place.clause.points, label.text)))
    .map(({ span }) => ({ unit: 'point', span, whole: span }));
}

/** The article of a clause or point: the one that is named, or the one that "khoản 2" alone stands in. */
function articlesAbove(document: DocumentModel, provision: PlacedProvision): readonly Article[] {
  const level = levelAbove(provision.claim, 'article');
  if (level !== undefined) return articlesMeant(document, provision, { level, labels: level.labels });
  const offset = provision.placed.start + provision.claim.span.start;
  return listOf(articleAt(document.outline.articles, offset));
}

function levelAbove({ levels, within }: ProvisionClaim, unit: ProvisionUnit): ProvisionLevel | undefined {
  return [...levels, ...within].find(level => rankOf(level.unit) === rankOf(unit));
}

function headedUnit(
  { outline: { units } }: DocumentModel,
  unit: ProvisionUnit,
  label: CitationPart,
): readonly OwnUnit[] {
  const found = findHeadedUnit(units, unit, label.text);
  return found === null
    ? []
    : [{ unit, span: found.span, whole: { start: found.span.start, end: found.end } }];
}

function articleUnit({ span, end }: Article): OwnUnit {
  return { unit: 'article', span, whole: { start: span.start, end } };
}

function clauseUnit({ clause: { span }, article: { clauses, end } }: ClausePlace): OwnUnit {
  const next = clauses.find(clause => clause.span.start > span.start);
  return { unit: 'clause', span, whole: { start: span.start, end: next?.span.start ?? end } };
}

function findByLabel<Unit extends { readonly label: string }>(
  units: readonly Unit[],
  label: string,
): Unit | undefined {
  const wanted = foldWord(label);
  return units.find(unit => foldWord(unit.label) === wanted);
}

function listOf<Item>(item: Item | undefined): readonly Item[] {
  return item === undefined ? [] : [item];
}
