import { roundFigure, valueOf, type Figure } from './figure';

type Formula = (values: readonly number[]) => number;

const sum: Formula = values => values.reduce((total, value) => total + value, 0);
const percent: Formula = ([part = 0, whole = 1]) => (100 * part) / whole;
const difference: Formula = ([later = 0, earlier = 0]) => later - earlier;
const moved: Formula = ([opening = 0, ...moves]) =>
  moves.reduce((left, move, place) => (place % 2 === 0 ? left + move : left - move), opening);
const product: Formula = ([one = 0, other = 0]) => one * other;

/** What a figure is reckoned from others by. */
const FORMULAS = {
  total: sum,
  subtotal: sum,
  across: sum,
  ratio: percent,
  'ratio row': percent,
  share: percent,
  difference,
  'row difference': difference,
  change: ([later = 0, earlier = 1]) => (100 * (later - earlier)) / earlier,
  product,
  points: values => product(values) / 100,
  balance: ([opening = 0, rise = 0, fall = 0]) => opening + rise - fall,
  /** What came in and what went out by turns. */
  movement: moved,
  'movement row': moved,
  /** The last is how many of the one unit make the other. */
  quotient: ([part = 0, whole = 1, times = 1]) => (part / whole) * times,
  'far ratio row': percent,
  fraction: percent,
  mean: values => sum(values) / values.length,
} as const satisfies Record<string, Formula>;

/** The relations that are measured, each by itself. */
export type RelationKind = keyof typeof FORMULAS;

const EXACT: ReadonlySet<RelationKind> = new Set([
  'total',
  'subtotal',
  'across',
  'difference',
  'row difference',
  'balance',
  'movement',
  'movement row',
]);

/** In the order in which they are printed. */
export const RELATION_KINDS = Object.keys(FORMULAS) as readonly RelationKind[];

/** One figure and those from which it is reckoned. */
export interface Relation {
  readonly kind: RelationKind;
  readonly result: Figure;
  readonly parts: readonly Figure[];
}

/** Reckons the figures of one table and keeps how. */
export class Book {
  readonly #relations: Relation[] = [];

  get relations(): readonly Relation[] {
    return this.#relations;
  }

  /** The figure that follows from others. */
  reckon(kind: RelationKind, parts: readonly Figure[], decimals = mostDecimals(parts)): Figure {
    const result = roundFigure(FORMULAS[kind](parts.map(valueOf)), decimals);
    this.#relations.push({ kind, result, parts });
    return result;
  }
}

function mostDecimals(parts: readonly Figure[]): number {
  return Math.max(0, ...parts.map(part => part.decimals));
}

/** One figure that says another value than it should. */
export interface Slipped {
  readonly figure: Figure;
  readonly value: number;
}

/** Whether a relation fails by more than rounding explains when one of its figures says another value. */
export function isBroken(relation: Relation, slipped: Slipped, isMeasured: boolean): boolean {
  const says = (figure: Figure): number => (figure === slipped.figure ? slipped.value : valueOf(figure));
  const off = Math.abs(says(relation.result) - FORMULAS[relation.kind](relation.parts.map(says)));
  return off > slackOf(relation, isMeasured) + 1e-9;
}

/** Half a unit for each rounded term of a sum; a whole unit of a quotient, which many cut off instead of rounding it. */
function slackOf({ kind, result, parts }: Relation, isMeasured: boolean): number {
  const unit = 10 ** -result.decimals;
  if (!EXACT.has(kind)) return unit;
  return isMeasured || result.decimals > 0 ? (unit * (parts.length + 1)) / 2 : 0;
}
