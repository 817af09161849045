import { PHRASES } from '../wording/phrases';
import type { Call } from './call';
import { UsageError } from './usage-error';

/** What was asked of `register build`. */
export interface RegisterBuild {
  readonly folder: string;
  /** Null for standard output. */
  readonly out: string | null;
}

/** Takes over what commander understood of `register`. Throws a `UsageError` for anything but `register build <folder>`. */
export function readRegisterBuild({ operands: [action, folder], flags: { out } }: Call): RegisterBuild {
  if (action !== 'build' || folder === undefined) throw new UsageError(PHRASES.registerUsage);
  return { folder, out: typeof out === 'string' ? out : null };
}
