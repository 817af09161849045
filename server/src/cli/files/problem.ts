import type { Localized } from '../../core/index';

/** Work on one file that could not be done. The others go on; the run ends with exit code 2. */
export interface FileProblem {
  readonly path: string;
  readonly message: Localized;
}

/** The word that the system has for a failure: "EACCES". */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
}
