import type { CitationPart } from '../../claims/citation/citation';
import type {
  ProvisionClaim,
  ProvisionLevel,
  ProvisionTarget,
  ProvisionUnit,
} from '../../claims/provision/provision';
import type { PlacedBlock } from '../../block/placed-block';
import { remembering } from '../../block/remembering';
import {
  articleShapeAt,
  lastBefore,
  textShapeAt,
  type ArticleFrame,
  type ArticleShape,
  type ClauseShape,
  type PointShape,
  type TextShape,
} from '../../structure/article-frame';
import { headingSpan } from '../../structure/article-view';
import { foldPhrase, foldWord } from '../../reading/fold';
import type { Span } from '../../text/span';
import { hasDigit } from '../../text/digits';
import { isOfSigns } from '../../text/one-of';

/** A unit that a text does not have. */
export interface UnknownUnit {
  readonly unit: 'article' | 'clause' | 'point' | 'annex';
  /** The label that is cited; its span is relative to the block. */
  readonly label: CitationPart;
  readonly level: ProvisionLevel;
  /** What it should be in: "Điều 3", "khoản 2 Điều 3"; empty for the text itself. */
  readonly holder: string;
  /** The article that it should be in, in offsets of the document; empty for the text itself. */
  readonly stretch: Span;
  /** What the text has, in order; not empty. */
  readonly present: readonly PointShape[];
}

/** Where a claim stands: the articles of the document, and the index of its block. */
export interface ProvisionPlace {
  readonly frame: ArticleFrame;
  readonly blocks: readonly PlacedBlock[];
  readonly index: number;
}

/**
 * The units of a claim that the text does not have. Silent where the outline has a doubt: an article list with a gap, clauses
 * that a numbered list interrupts. Whether there are any depends on the claim, its block and the frame alone.
 */
export function findUnknown(claim: ProvisionClaim, place: ProvisionPlace): readonly UnknownUnit[] {
  const annex = levelOf(claim, 'annex');
  if (annex !== undefined) return unknownAnnexes(claim, annex, place);
  const article = levelOf(claim, 'article');
  if (article === undefined) return unknownPoints(claim, place);
  if (article.isThis) return unknownClauses(claim, thisArticle(place), place);
  const texts = textsOf(claim, place);
  if (texts === null) return NONE;
  if (!claim.levels.includes(article)) return unknownClauses(claim, onlyArticle(article, texts), place);
  const unknown = unknownArticles(article, texts);
  return unknown.length > 0 ? unknown : unknownClauses(claim, onlyArticle(article, texts), place);
}

function levelOf({ levels, within }: ProvisionClaim, unit: ProvisionUnit): ProvisionLevel | undefined {
  return levels.find(level => level.unit === unit) ?? within.find(level => level.unit === unit);
}

/** The article that a claim stands in, where its text has no doubt. */
function thisArticle({ frame, index }: ProvisionPlace): ArticleShape | undefined {
  return textShapeAt(frame, index)?.isPlain === true ? articleShapeAt(frame, index) : undefined;
}

/** No document has so many texts with articles of their own; to ask each of them for every provision would not be linear. */
const MOST_TEXTS = 50;

/**
 * The texts that "Quyết định này" may mean: those of that type, and those that do not name their type. "Như Điều 3" among the
 * recipients is of the text above, if no other has it. Null where it cannot be told, or one of them is doubtful.
 */
function textsOf({ target }: ProvisionClaim, { frame, index }: ProvisionPlace): readonly TextShape[] | null {
  const { texts } = frame;
  if (texts.length > MOST_TEXTS) return null;
  if (target.kind !== 'own') {
    const above = textShapeAt(frame, index);
    if (above === undefined || !texts.every(isSure)) return null;
    if (texts.length === 1) return texts;
    return [above, ...texts.filter(text => text !== above)];
  }
  const type = typeName(target);
  if (!texts.some(({ types }) => types.includes(type))) return null;
  if (texts.length === 1) return texts.every(isSure) ? texts : null;
  const meant = texts.filter(({ types }) => types.length === 0 || types.includes(type));
  return meant.every(isSure) ? meant : null;
}

const typeName = remembering(({ type }: Extract<ProvisionTarget, { kind: 'own' }>) => foldPhrase(type.text));

/** A text that changes another one says "Nghị định này" of either. */
function isSure({ isPlain, articles: [first, second] }: TextShape): boolean {
  return isPlain && second !== undefined && first?.amends !== true;
}

const NONE: readonly UnknownUnit[] = [];
const IN_TEXT = { holder: '', stretch: { start: 0, end: 0 } } as const;

function unknownArticles(level: ProvisionLevel, texts: readonly TextShape[]): readonly UnknownUnit[] {
  const [text] = texts;
  if (text === undefined || level.labels.every(label => isIn(texts, label.text))) return NONE;
  return level.labels
    .filter(label => !isIn(texts, label.text) && /^\d+\p{Ll}?\d?$/u.test(label.text))
    .map(label => ({ unit: 'article', label, level, ...IN_TEXT, present: text.articles }));
}

function isIn(texts: readonly TextShape[], label: string): boolean {
  return texts.some(({ articles }) => findUnit(articles, label) !== undefined);
}

/** The article that a single label means, where only one text has it. */
function onlyArticle(
  { labels: [label, ...others] }: ProvisionLevel,
  texts: readonly TextShape[],
): ArticleShape | undefined {
  if (label === undefined || others.length > 0) return undefined;
  let only: ArticleShape | undefined;
  for (const { articles } of texts) {
    const article = findUnit(articles, label.text);
    if (article !== undefined && only !== undefined) return undefined;
    only ??= article;
  }
  return only;
}

function unknownClauses(
  claim: ProvisionClaim,
  article: ArticleShape | undefined,
  place: ProvisionPlace,
): readonly UnknownUnit[] {
  const level = levelOf(claim, 'clause');
  if (article === undefined || level === undefined || !article.isPlain || article.amends) return NONE;
  const { clauses } = article;
  if (clauses.length === 0) return NONE;
  if (!level.labels.every(({ text }) => findUnit(clauses, text) !== undefined)) {
    if (!claim.levels.includes(level)) return NONE;
    // A letter is no number of a clause at all, which `reference/provision-order` tells.
    const unknown = level.labels.filter(
      ({ text }) => hasDigit(text) && findUnit(clauses, text) === undefined,
    );
    const holder = `Điều ${article.label}`;
    const stretch = stretchOf(article, place);
    return unknown.map(label => ({ unit: 'clause', label, level, holder, stretch, present: clauses }));
  }
  const [label] = level.labels;
  if (label === undefined || level.labels.length > 1) return NONE;
  return pointsMissing(claim, { clause: findUnit(clauses, label.text), article }, place);
}

/** "điểm c khoản này". */
function unknownPoints(claim: ProvisionClaim, place: ProvisionPlace): readonly UnknownUnit[] {
  const article = thisArticle(place);
  if (article === undefined || !article.isPlain || article.amends) return NONE;
  if (levelOf(claim, 'clause')?.isThis !== true) return NONE;
  return pointsMissing(claim, { clause: lastBefore(article.clauses, place.index), article }, place);
}

function pointsMissing(
  claim: ProvisionClaim,
  { clause, article }: { readonly clause: ClauseShape | undefined; readonly article: ArticleShape },
  place: ProvisionPlace,
): readonly UnknownUnit[] {
  const level = levelOf(claim, 'point');
  if (level === undefined || clause === undefined || !clause.isPlain || clause.points.length === 0)
    return NONE;
  const unknown = level.labels.filter(
    ({ text }) => /^\p{L}\d*$/u.test(text) && findUnit(clause.points, text) === undefined,
  );
  if (unknown.length === 0) return NONE;
  const holder = `khoản ${clause.label} Điều ${article.label}`;
  const stretch = stretchOf(article, place);
  return unknown.map(label => ({ unit: 'point', label, level, holder, stretch, present: clause.points }));
}

function stretchOf({ index, end }: ArticleShape, { blocks }: ProvisionPlace): Span {
  return { start: headingSpan(blocks, index).start, end: headingSpan(blocks, end).start };
}

/** Annexes are often files of their own: only a row of them that goes on from I tells what is missing. */
function unknownAnnexes(
  claim: ProvisionClaim,
  level: ProvisionLevel,
  { frame }: ProvisionPlace,
): readonly UnknownUnit[] {
  if (claim.target.kind !== 'own') return NONE;
  const headings = frame.annexes.filter(({ isHeading }) => isHeading);
  const isPlain = headings.every(({ label }, index) => numberOf(label) === index + 1);
  if (!isPlain || headings.length < 2) return NONE;
  const known = new Set(frame.annexes.map(({ label }) => numberOf(label)));
  return level.labels
    .filter(({ text }) => !known.has(numberOf(text)) && numberOf(text) !== 0)
    .map(label => ({ unit: 'annex', label, level, ...IN_TEXT, present: headings }));
}

/** The unit of a label. Without inserted units it is at the place of its number, so a search is rare. */
function findUnit<Unit extends PointShape>(units: readonly Unit[], label: string): Unit | undefined {
  const guess = units[Number.parseInt(label, 10) - 1];
  if (guess?.label === label) return guess;
  const wanted = foldWord(label);
  return units.find(unit => unit.label === wanted);
}

/** "III" and "03" → 3; 0 for a label that is no number. */
function numberOf(label: string): number {
  if (/^\d{1,2}$/u.test(label)) return Number(label);
  if (!isOfSigns(label, 'IVXL')) return 0;
  const values = Array.from(label, letter => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
