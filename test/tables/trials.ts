import { createRandom, type Random } from '../bench/random';
import type { Table } from './deck';
import { shuffle } from './desk';
import { readDigits, writeFigure, writtenDecimals, type Figure, type NumberStyle } from './figure';
import { isBroken, RELATION_KINDS, type Relation } from './relation';
import { figuresOf } from './sheet';
import { slip, SLIP_KINDS, type SlipKind } from './slip';

/** One slip in one figure of a table, which the relation tells of. */
export interface Trial {
  readonly relation: Relation;
  readonly figure: Figure;
  readonly kind: SlipKind;
  readonly written: string;
  readonly slipped: string;
}

const MOST_RESULTS = 3;
const MOST_PARTS = 2;

/** Slips for each kind of relation of a table: in some of the figures that it reckons, and in some of which it does so. */
export function makeTrials(table: Table): readonly Trial[] {
  const next = createRandom(table.seed + 1);
  return RELATION_KINDS.flatMap(kind => {
    const relations = table.sheet.relations.filter(relation => relation.kind === kind);
    const results = relations.map(relation => ({ relation, figure: relation.result }));
    const parts = relations.flatMap(relation => relation.parts.map(figure => ({ relation, figure })));
    return [
      ...takeTrials(next, table, { places: results, most: MOST_RESULTS }),
      ...takeTrials(next, table, { places: parts, most: MOST_PARTS }),
    ];
  });
}

interface Places {
  readonly places: readonly Pick<Trial, 'relation' | 'figure'>[];
  readonly most: number;
}

function takeTrials(next: Random, table: Table, { places, most }: Places): readonly Trial[] {
  const inBody = figuresOf(table.sheet);
  const trials: Trial[] = [];
  for (const { relation, figure } of shuffle(next, places)) {
    if (trials.length === most) break;
    const trial = inBody.has(figure) ? makeTrial(next, table, { relation, figure }) : null;
    if (trial !== null) trials.push(trial);
  }
  return trials;
}

/** The first kind of slip, in an order of its own, that rounding does not explain: a figure of fewer decimals may be a rounded one. */
function makeTrial(
  next: Random,
  { sheet, look }: Table,
  { relation, figure }: Pick<Trial, 'relation' | 'figure'>,
): Trial | null {
  const written = writeFigure(figure, look.numbers);
  for (const kind of shuffle(next, SLIP_KINDS)) {
    const slipped = slip(next, written, kind);
    if (slipped === null || hasOtherDecimals([written, slipped], look.numbers)) continue;
    const value = readDigits(slipped, figure, look.numbers);
    if (isBroken(relation, { figure, value }, sheet.isMeasured))
      return { relation, figure, kind, written, slipped };
  }
  return null;
}

function hasOtherDecimals([first, second]: readonly [string, string], style: NumberStyle): boolean {
  return writtenDecimals(first, style) !== writtenDecimals(second, style);
}
