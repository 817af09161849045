import type { FigureClaim, PercentageClaim } from './claim';

/**
 * Marks the ends of intervals: in "5,8 - 6%", "từ 90% đến 95%" no percentage is a value. Takes the figures of a text in
 * order, gives them back with the form of such percentages changed to `range`.
 */
export function joinRanges(text: string, figures: readonly FigureClaim[]): readonly FigureClaim[] {
  if (figures.length < 2 || !figures.some(({ kind }) => kind === 'percentage')) return figures;
  const ends = new Set<FigureClaim>();
  figures.forEach((figure, index) => {
    const before = figures[index - 1];
    if (before === undefined || figure.kind !== 'percentage' || !isValue(before)) return;
    if (!RANGE_GAP.test(text.slice(before.span.end, figure.span.start))) return;
    ends.add(figure);
    ends.add(before);
  });
  return ends.size === 0 ? figures : figures.map(figure => (ends.has(figure) ? asRange(figure) : figure));
}

/** " - ", "–", " đến ", " tới ", " đến trên ". */
const RANGE_GAP = /^\s?(?:[-–—~]|đến|tới|đến trên|đến dưới|và dưới)\s?$/u;

function isValue(figure: FigureClaim): boolean {
  return figure.kind === 'number' || figure.kind === 'percentage';
}

function asRange(figure: FigureClaim): FigureClaim {
  return figure.kind === 'percentage' ? ({ ...figure, form: 'range' } satisfies PercentageClaim) : figure;
}
