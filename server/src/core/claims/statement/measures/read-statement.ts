import { hasAny } from './bits';
import { isForeignProse } from '../../../reading/vietnamese';
import type { FigureClaim } from '../../claim';
import { FigureInText, LONGEST_GAP, type FigureSource } from './figure-in-text';
import { findFigures, type Found } from './found-figures';
import { isCarried, isNamedByChange, wayOf, type Way } from './lead';
import { Measure, type Statement } from './measure';
import { PlaceReader, type Place } from './place';
import { SIGN, type SignSet } from './signs';

/** What tells whether a count is itself what changed stands so near behind it. */
const NEAR = 60;

/**
 * Reads the measures of a text in which words stand one space apart. `move` takes its offsets to those of the block; null where they
 * are the same. None in a sentence of another language. Linear in its length.
 */
export function readStatement(
  text: string,
  figures: readonly FigureClaim[],
  move: ((offset: number) => number) | null,
): Statement {
  if (figures.length > 1 && isForeignProse(text)) return [];
  const found = findFigures(text, figures);
  const marked = markFigures(text, found);
  const measures: Measure[] = [];
  marked.forEach(({ figure, place, signs, near }, index) => {
    const from = found[index - 1]?.span.end ?? 0;
    const to = found[index + 1]?.span.start ?? text.length;
    const next = marked[index + 1];
    const signsBehind =
      next === undefined ? signsOf(text.slice(figure.span.end, figure.span.end + LONGEST_GAP)) : next.signs;
    const around = { text, found: figure, place, from, to, signs, near, signsBehind, move };
    const way = readWay(measures, around);
    const sentence = place.sentence;
    measures.push(new Measure(new FigureInText(around, way), { index, line: 0, sentence }));
  });
  return measures;
}

interface Marked {
  readonly figure: Found;
  readonly place: Place;
  /** Of the words between the figure before and this one. */
  readonly signs: SignSet;
  /** Of the last word or mark of those. */
  readonly near: SignSet;
}

function markFigures(text: string, found: readonly Found[]): readonly Marked[] {
  const places = new PlaceReader(text);
  return found.map(figure => {
    const signs = places.readTo(figure.span.start);
    const { place, near } = places;
    places.readTo(figure.span.end);
    return { figure, place, signs, near };
  });
}

function signsOf(text: string): SignSet {
  return new PlaceReader(text).readTo(text.length);
}

/** A word before the figure tells its way, or one that the figure before has, too. */
function readWay(measures: readonly Measure[], around: FigureSource): Way | null {
  const { text, found, from, place } = around;
  const way = ownWay(measures.at(-1), around);
  const { start, end } = found.span;
  if (way !== null || found.kind !== 'count' || start - from > LONGEST_CARRIER) return way;
  return isCarried(text.slice(from, start), text.slice(end, end + NEAR))
    ? carriedWay(measures, place.depth)
    : null;
}

/** ") , và ". */
const LONGEST_CARRIER = 8;

/** "kém đơn vị dẫn đầu (91,15 điểm) 6,53 điểm": where a bracket is closed, the words before it go on behind it. */
function ownWay(inner: Measure | undefined, { text, found, from, signs, near }: FigureSource): Way | null {
  const isClosed = inner !== undefined && hasAny(signs, SIGN.close);
  const all = isClosed ? signs | inner.signs : (signs & SIGN.change) | near;
  if (!hasAny(all, WAYS)) return null;
  const gap = text.slice(Math.max(from, found.span.start - LONGEST_GAP), found.span.start);
  if (inner?.slash === 'whole' && found.kind !== 'count' && THEIR_SHARE.test(gap)) return null;
  if (found.kind === 'count' && isNamedByChange(gap, text.slice(found.end, found.end + NEAR))) return null;
  return wayOf(isClosed ? outerGap(inner, gap) : gap, all);
}

/** "18/22 chỉ tiêu vượt (81,8%)": the bracket tells of the fraction, and not by how much they are beyond. */
const THEIR_SHARE = /^(?: \p{L}+){1,6} (?:vượt|tăng|giảm) ?\( ?$/u;

const WAYS = SIGN.change | SIGN.dash;

/** The words before a bracket and behind it, where one is closed. */
function outerGap(inner: Measure, gap: string): string {
  const closed = /^[^([]*?[)\]]/u.exec(gap)?.[0];
  if (closed === undefined) return gap;
  const opened = inner.gap.search(/[([][^([]*$/u);
  return opened === -1 ? gap : inner.gap.slice(0, opened) + gap.slice(closed.length);
}

/** The way of the count before that stands in no deeper bracket. */
function carriedWay(measures: readonly Measure[], depth: number): Way | null {
  const before = measures.slice(-2).reverse();
  return before.find(measure => measure.depth <= depth && measure.kind === 'count')?.way ?? null;
}
