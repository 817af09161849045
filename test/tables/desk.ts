import type { Random } from '../bench/random';
import type { Figure } from './figure';

/** A whole number, both ends included. */
export function between(next: Random, low: number, high: number): number {
  return low + next(high - low + 1);
}

/** Whether something happens that does so in so many of a hundred tables. */
export function happens(next: Random, percent: number): boolean {
  return next(100) < percent;
}

/** One of the items, each as likely as any other. */
export function choose<const Item>(next: Random, items: readonly Item[]): Item {
  const item = items[next(items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

/** Another order of the same items. */
export function shuffle<Item>(next: Random, items: readonly Item[]): readonly Item[] {
  const keyed = items.map(item => ({ item, key: next(1_000_000) }));
  return keyed.sort((first, second) => first.key - second.key).map(({ item }) => item);
}

/** So many different items, as many as there are at most. */
export function sample<Item>(next: Random, items: readonly Item[], count: number): readonly Item[] {
  return shuffle(next, items).slice(0, count);
}

/** A figure between two whole numbers, small ones as often as great ones. */
export function figureBetween(next: Random, range: readonly [number, number], decimals = 0): Figure {
  const [low, high] = range;
  const value = low * (high / low) ** (next(1_000_000) / 1_000_000);
  return { units: Math.round(value * 10 ** decimals), decimals };
}

/** A figure that makes up so many of a hundred of another, both ends included. */
export function partOf(next: Random, whole: Figure, percents: readonly [number, number]): Figure {
  const [low, high] = percents;
  const share = (low + ((high - low) * next(10_000)) / 10_000) / 100;
  return { units: Math.max(1, Math.round(whole.units * share)), decimals: whole.decimals };
}

/** A sum with some figures in it: so many parts of ten percent and more each, as a whole is divided in reports. */
export function splitInto(next: Random, whole: Figure, count: number): readonly Figure[] {
  const weights = Array.from({ length: count }, () => between(next, 10, 60));
  const all = weights.reduce((total, weight) => total + weight, 0);
  const parts = weights.slice(1).map(weight => Math.round((whole.units * weight) / all));
  const rest = whole.units - parts.reduce((total, units) => total + units, 0);
  return [rest, ...parts].map(units => ({ units, decimals: whole.decimals }));
}
