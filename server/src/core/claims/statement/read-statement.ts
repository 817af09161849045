import { intervalOf } from '../../arithmetic/interval';
import type { Span } from '../../text/span';
import type { FigureClaim, NumberClaim } from '../claim';
import { isBarBehind, readQualifier } from '../qualifier';
import { joinPieces } from './compounds';
import { isCarried, isExactly, wayOf } from './lead';
import type { Measure, Statement } from './measure';
import { readNoun } from './noun';
import { PlaceReader } from './place';

/** Words between two measures are kept up to this length; longer stretches tie nothing. */
const LONGEST_GAP = 240;

/** What tells whether a count is itself what changed stands so near behind it. */
const NEAR = 60;

/** A number, what it is a figure of, and where what it counts is said. */
interface Found {
  readonly number: NumberClaim;
  readonly span: Span;
  readonly kind: Measure['kind'];
  readonly slash: Measure['slash'];
  /** Behind the figure: the noun of "45/50 hộ" stands behind both. */
  readonly end: number;
}

/** Reads the measures of a text in which words stand one space apart. Linear in its length. */
export function readStatement(text: string, figures: readonly FigureClaim[]): Statement {
  const single = figures.flatMap(foundIn).filter(figure => !isLabel(text, figure));
  const found = joinPieces(text, single, (first, last, number) => ({
    ...first,
    number,
    span: number.span,
    end: last.end,
  }));
  const places = new PlaceReader(text);
  const measures: Measure[] = [];
  found.forEach((figure, index) => {
    const { number, span, kind, slash } = figure;
    const noun = kind === 'count' ? readNoun(text, figure.end) : RATE;
    const isMeasured = noun.isMeasured || number.value.scale > 0 || kind !== 'count';
    const isBar = isBarBehind(text, span.end);
    const gap = textBetween(text, found[index - 1]?.span.end ?? 0, span.start);
    const place = places.at(span.start);
    measures.push({
      index,
      line: 0,
      kind,
      number,
      span,
      value: intervalOf(number.value, noun.exponent, isMeasured),
      exponent: noun.exponent,
      noun: noun.noun,
      isMeasured,
      qualifier: isBar ? 'bound' : isExactly(gap) ? 'exact' : readQualifier(text, span.start).qualifier,
      ...place,
      slash,
      way:
        wayOf(outerGap(measures, gap)) ??
        (kind === 'count' && isCarried(gap, text.slice(span.end, span.end + NEAR))
          ? carriedWay(measures, place.depth)
          : null),
      gap,
      behind: text.slice(
        span.end,
        Math.min(found[index + 1]?.span.start ?? text.length, span.end + LONGEST_GAP),
      ),
    });
  });
  return measures;
}

/** "kém đơn vị dẫn đầu (91,15 điểm) 6,53 điểm": the words before a bracket and behind it, where one is closed. */
function outerGap(measures: readonly Measure[], gap: string): string {
  const closed = /^[^([]*?[)\]]/u.exec(gap)?.[0];
  const inner = measures.at(-1);
  if (closed === undefined || inner === undefined) return gap;
  const opened = inner.gap.search(/[([][^([]*$/u);
  return opened === -1 ? gap : inner.gap.slice(0, opened) + gap.slice(closed.length);
}

/** The way of the count before that stands in no deeper bracket. */
function carriedWay(measures: readonly Measure[], depth: number): Measure['way'] {
  const before = measures.slice(-2).reverse();
  return before.find(measure => measure.depth <= depth && measure.kind === 'count')?.way ?? null;
}

/** "2011 – 2015", "(2010)": a year that no word says to be one; "mức độ 3" names a level. */
function isLabel(text: string, { number, kind, end }: Found): boolean {
  const { value, notation } = number;
  if (kind !== 'count' || notation !== 'plain' || value.scale > 0) return false;
  if (/(?:mức độ|cấp độ)\s?$/u.test(text.slice(Math.max(0, number.span.start - 12), number.span.start)))
    return true;
  if (value.units < 1900n || value.units > 2100n) return false;
  return (
    !/^\s\p{L}/u.test(text.slice(end, end + 2)) ||
    /(?:năm|giai đoạn|từ|đến|so với|[-–])\s?$/u.test(
      text.slice(Math.max(0, number.span.start - 12), number.span.start),
    )
  );
}

const RATE = { noun: '%', exponent: 0, isMeasured: true };

function textBetween(text: string, from: number, to: number): string {
  return text.slice(Math.max(from, to - LONGEST_GAP), to);
}

/** The numbers of a figure; what counts nothing or cannot be read gives none. */
function foundIn(figure: FigureClaim): readonly Found[] {
  switch (figure.kind) {
    case 'code':
      return [];
    case 'number':
      return figure.problem === 'mixed-separators' ? [] : [alone(figure)];
    case 'percentage':
      return figure.form === 'range' ? [] : [percentOf(figure)];
    case 'fraction': {
      const { numerator, denominator, span } = figure;
      if (figure.reading === 'rate') return [numerator, denominator].map(alone);
      if (figure.reading !== 'count') return [];
      return [
        { number: numerator, span: numerator.span, kind: 'count', slash: 'part', end: denominator.span.end },
        {
          number: denominator,
          span: denominator.span,
          kind: 'count',
          slash: 'whole',
          end: Math.min(span.end, denominator.span.end),
        },
      ];
    }
  }
}

/** A count by itself: also those of "94 vụ/131 đối tượng". */
function alone(number: NumberClaim): Found {
  return { number, span: number.span, kind: 'count', slash: null, end: number.span.end };
}

function percentOf({ number, span, form }: Extract<FigureClaim, { kind: 'percentage' }>): Found {
  return { number, span, kind: form === 'points' ? 'points' : 'rate', slash: null, end: span.end };
}
