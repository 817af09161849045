import type { Localized } from '../../core/index';

/** Work on one file that could not be done. The others go on; the run ends with exit code 2. */
export interface FileProblem {
  readonly path: string;
  readonly message: Localized;
}
