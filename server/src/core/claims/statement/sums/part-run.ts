import type { Measure } from '../measures/measure';

/** Parts that are known to be all of something before it is known of what. */
export interface PartRun {
  readonly parts: readonly Measure[];
  readonly tie: 'proved' | 'kinds' | 'parallel' | 'parallel total' | 'beside';
  /** Given where their words name it. */
  readonly total?: Measure;
}
