import { blockAt, type DocumentModel } from '../../document/document';
import type { PlacedBlock } from '../../block/placed-block';
import type { Article, ArticleText } from '../../structure/articles';
import { articleAt, articleTextAt } from '../../structure/find-unit';
import { foldWord } from '../../reading/fold';
import { shiftSpan, spanTouches, type Span } from '../../text/span';
import { articlesMeant, mayBeOwn, type PlacedProvision } from './own-units';
import { indexOfDigit } from '../../text/digits';

/** An article of the document itself, and where the document means it. Spans are offsets of the document. */
export interface ArticleReferences {
  readonly article: Article;
  /** The numbering that it belongs to: a decision and the regulation it issues have one each. */
  readonly text: ArticleText;
  /** "5" of its heading. */
  readonly label: Span;
  /** "5" of "khoản 2 Điều 5", wherever the document surely means the article; in the order of the text. */
  readonly labels: readonly Span[];
  /** The words around each of them: "Điều 5". */
  readonly mentions: readonly Span[];
}

/** The article whose heading or mention stands at an offset, with every place that means it; null for none. Linear. */
export function findArticleReferences(document: DocumentModel, offset: number): ArticleReferences | null {
  const article = articleUnder(document, offset);
  const text = article && articleTextAt(document.outline.articles, article.span.start);
  if (article === null || text === undefined || text === null) return null;
  const places = document.blocks.flatMap(placed => placesIn(document, placed, article));
  return {
    article,
    text,
    label: labelOf(document, article),
    labels: places.map(({ label }) => label),
    mentions: places.map(({ mention }) => mention),
  };
}

/** "5" of "Điều 5". */
function labelOf({ text }: DocumentModel, { span }: Article): Span {
  const at = indexOfDigit(text.slice(span.start, span.end));
  return { start: span.start + Math.max(at, 0), end: span.end };
}

function articleUnder(document: DocumentModel, offset: number): Article | null {
  const headed = articleAt(document.outline.articles, offset);
  if (headed !== undefined && spanTouches(headed.span, offset)) return headed;
  const placed = blockAt(document, offset);
  if (placed === undefined) return null;
  for (const { level, label, provision } of articleLabels(placed)) {
    const isHere = spanTouches(shiftSpan(label.span, placed.start), offset);
    if (!isHere && !(level.labels.length === 1 && spanTouches(shiftSpan(level.span, placed.start), offset)))
      continue;
    if (!isSurelyOwn(document, provision)) return null;
    return articlesMeant(document, provision, { level, labels: [label] })[0] ?? null;
  }
  return null;
}

interface LabelPlace {
  readonly label: Span;
  readonly mention: Span;
}

function placesIn(document: DocumentModel, placed: PlacedBlock, article: Article): readonly LabelPlace[] {
  const wanted = foldWord(article.label);
  const labels = articleLabels(placed).filter(({ label }) => foldWord(label.text) === wanted);
  return labels
    .filter(({ provision }) => isSurelyOwn(document, provision))
    .filter(({ level, label, provision }) =>
      articlesMeant(document, provision, { level, labels: [label] }).includes(article),
    )
    .map(({ level, label }) => ({
      label: shiftSpan(label.span, placed.start),
      mention: shiftSpan(level.labels.length === 1 ? level.span : label.span, placed.start),
    }));
}

interface ArticleLabel {
  readonly provision: PlacedProvision;
  readonly level: PlacedProvision['claim']['levels'][number];
  readonly label: PlacedProvision['claim']['levels'][number]['labels'][number];
}

/** Most blocks cite no article: nothing is made for them. */
function articleLabels(placed: PlacedBlock): readonly ArticleLabel[] {
  const { provisions } = placed.block;
  if (provisions.length === 0) return [];
  return provisions.flatMap(claim =>
    claim.levels
      .filter(({ unit }) => unit === 'article')
      .flatMap(level => level.labels.map(label => ({ provision: { claim, placed }, level, label }))),
  );
}

/**
 * True where the document itself is named ("Điều 5 Nghị định này"); and where nothing is named, if the paragraph speaks of no other
 * document: "Như Điều 3" among the recipients, "quy định tại khoản 2 Điều 5".
 */
function isSurelyOwn(document: DocumentModel, provision: PlacedProvision): boolean {
  if (!mayBeOwn(document, provision)) return false;
  if (provision.claim.target.kind === 'own') return true;
  const { citations, shortForms } = provision.placed.block;
  return citations.length === 0 && shortForms.every(({ reading }) => reading.kind === 'this');
}
