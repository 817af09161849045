import { MARK_NAMES, type Shape } from './measure-shape';

/** One figure of two shapes. */
export interface Comparison {
  readonly name: string;
  readonly expected: number;
  readonly actual: number;
  readonly isClose: boolean;
}

const TOLERANCE = 0.15;
/** What is rarer than this in a kilobyte makes no difference to what is measured. */
const NEGLIGIBLE = 0.15;

/** All figures of a shape beside those of another, in the order of the marks. */
export function compareShapes(expected: Shape, actual: Shape): readonly Comparison[] {
  const marks = MARK_NAMES.map(name =>
    compareFigure(`${name} / KB`, expected.perKilobyte[name], actual.perKilobyte[name]),
  );
  const shares = (['linesWithDigits', 'distinctWords', 'distinctTriples'] as const).map(name =>
    compareFigure(`${name} %`, expected[name], actual[name]),
  );
  return [...marks, ...shares];
}

function compareFigure(name: string, expected: number, actual: number): Comparison {
  const isClose = Math.abs(actual - expected) <= Math.max(TOLERANCE * expected, NEGLIGIBLE);
  return { name, expected, actual, isClose };
}
