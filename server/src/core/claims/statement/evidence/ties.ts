import { CHANGE_RATES } from './change-rates';
import { SHARE_RATES } from './share-rates';
import { SUM_RATES } from './sum-rates';

/**
 * How a reading hangs on its words: its relation, and what stands between and before its figures. What is not in the table is a
 * tie that seldom holds.
 */
export type Tie = string;

/**
 * Of the readings of a class, how many agree where they stand; counted over real reports. A class that was not counted has the
 * rate of the widest known one that it begins with.
 */
export function rateOf(tie: Tie): number {
  return COUNTED.rateOf(tie);
}

/** The class in the tables whose rate a tie has; the tie itself where none of them is its own. */
export function knownTieOf(tie: Tie): Tie {
  for (let end = tie.length; end > 0; end = tie.lastIndexOf(' ', end - 1)) {
    const known = tie.slice(0, end);
    if (RATES.has(known)) return known;
  }
  return tie;
}

const RARE = 0.02;
/** Any numbers that follow each other may add up to one before them, and another base may be named. */
const HARDLY = 0.001;
const UNLIKELY =
  /^(?:(?:sum|untied|other|plan|pair|points|apart|beside|times|factor|difference|distance|index|only|over) |implied \S+ amount)/u;

const RATES: ReadonlyMap<Tie, number> = new Map([...SHARE_RATES, ...CHANGE_RATES, ...SUM_RATES]);

/**
 * The rates of the classes that were met. Readings are put together out of few words, so there are some hundred classes, and each of
 * the many readings of a long list is asked for its rate several times.
 */
class MetRates {
  readonly #known = new Map<Tie, number>();

  rateOf(tie: Tie): number {
    const known = this.#known.get(tie);
    if (known !== undefined) return known;
    const rate = RATES.get(knownTieOf(tie)) ?? (UNLIKELY.test(tie) ? HARDLY : RARE);
    if (this.#known.size < MOST_KEPT) this.#known.set(tie, rate);
    return rate;
  }
}

/** There is no such number of classes; it is the end of what may ever be kept. */
const MOST_KEPT = 4096;

const COUNTED = new MetRates();
