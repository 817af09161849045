import { createRandom, type Random } from '../bench/random';
import { shuffle } from './desk';
import { chooseLook, type Look } from './draw/draw';
import { layOut } from './layout';
import { mayAddTitles } from './titles';
import { writeChanges, writeShares } from './recipes/changes';
import { writePlans, writeSurvey } from './recipes/comparisons';
import { writeDivision, writeLettered, writeNamedTotal } from './recipes/divisions';
import { writeIndicators } from './recipes/indicators';
import { writeBudget, writeGroups } from './recipes/budget';
import { writeAmounts, writePrices } from './recipes/payments';
import { writeMovementRows, writeMovements } from './recipes/movements';
import { writePerHead } from './recipes/per-head';
import { writeBalance, writePeriods, writeTwoYears } from './recipes/periods';
import type { Recipe } from './recipes/recipe';
import { writeFractions, writeMeans, writePoints, writeScores } from './recipes/scores';
import type { Sheet } from './sheet';

/** A table, how it is written, and the seed that makes both again. */
export interface Table {
  readonly seed: number;
  readonly sheet: Sheet;
  readonly look: Look;
}

type Deck = readonly (readonly [name: string, count: number, write: Recipe])[];

/** How many of a deck are of each kind: after the tables of real reports, with what is rare there often enough to be measured. */
const RECIPES: Deck = [
  ['indicators', 60, writeIndicators],
  ['plans', 12, writePlans],
  ['survey', 6, writeSurvey],
  ['shares', 5, writeShares],
  ['changes', 7, writeChanges],
  ['division', 8, writeDivision],
  ['lettered', 3, writeLettered],
  ['named total', 4, writeNamedTotal],
  ['budget', 6, writeBudget],
  ['prices', 6, writePrices],
  ['amounts', 4, writeAmounts],
  ['groups', 3, writeGroups],
  ['scores', 8, writeScores],
  ['points', 5, writePoints],
  ['fractions', 12, writeFractions],
  ['means', 4, writeMeans],
  ['balance', 4, writeBalance],
  ['two years', 5, writeTwoYears],
  ['periods', 6, writePeriods],
];

/** Kinds that are dealt beside these, one table for each eight, so that the others stay the ones that were measured before. */
const LATER: Deck = [
  ['movements', 4, writeMovements],
  ['movement rows', 4, writeMovementRows],
  ['per head', 5, writePerHead],
];

/** So many tables of all kinds and an eighth more of later ones: the same for a seed, and the first ones of longer decks. */
export function dealTables(seed: number, count: number): readonly Table[] {
  return [...deal(RECIPES, seed, count), ...deal(LATER, seed, Math.ceil(count / 8))];
}

function deal(recipes: Deck, seed: number, count: number): readonly Table[] {
  const next = createRandom(seed);
  const tables: Table[] = [];
  while (tables.length < count) {
    const deck = recipes.flatMap(recipe => Array.from({ length: recipe[1] }, () => recipe));
    for (const [name, , write] of shuffle(next, deck))
      tables.push(makeTable(name, write, 1 + next(2_147_000_000)));
  }
  return tables.slice(0, count);
}

/** One table by the name of its kind and its seed. */
export function makeAgain(name: string, seed: number): Table | null {
  const recipe = [...RECIPES, ...LATER].find(([kind]) => kind === name);
  return recipe === undefined ? null : makeTable(name, recipe[2], seed);
}

function makeTable(name: string, write: Recipe, seed: number): Table {
  const next: Random = createRandom(seed);
  const sheet = layOut(next, name, mayAddTitles(next, write(next)));
  return { seed, sheet, look: chooseLook(next) };
}
