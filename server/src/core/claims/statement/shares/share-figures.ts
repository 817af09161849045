import type { Measure, Statement } from '../measures/measure';
import type { NamedBase } from './base-words';
import type { PartPlace } from './part';

/** A percentage with a part and a whole that it may be of. */
export interface ShareFigures {
  readonly statement: Statement;
  readonly rate: Measure;
  readonly part: Measure;
  readonly whole: Measure;
  /** How the part stands to the percentage. */
  readonly at: PartPlace;
  /** True where another percentage of the part stands between. */
  readonly isSecond: boolean;
  readonly base: NamedBase;
  /** What the words behind the percentage say of its base and this whole: see `opennessOf`. */
  readonly openness: string;
}
