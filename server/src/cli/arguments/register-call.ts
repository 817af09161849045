import { PHRASES } from '../wording/phrases';
import type { Call } from './call';
import { UsageError } from './usage-error';

/** What was asked of `register`. */
export type RegisterCall =
  | ({ readonly kind: 'register-build' } & RegisterBuild)
  | { readonly kind: 'register-check'; readonly file: string };

/** What was asked of `register build`. */
export interface RegisterBuild {
  readonly folder: string;
  /** Null for standard output. */
  readonly out: string | null;
  /** Whether a file that is no register of vanban may be replaced. */
  readonly force: boolean;
}

/** Takes over what commander understood of `register`. Throws a `UsageError` for anything but `build <folder>` and `check <file>`. */
export function readRegisterCall({ operands: [action, path], flags: { out, force } }: Call): RegisterCall {
  if (path === undefined) throw new UsageError(PHRASES.registerUsage);
  switch (action) {
    case 'build':
      return {
        kind: 'register-build',
        folder: path,
        out: typeof out === 'string' ? out : null,
        force: force === true,
      };
    case 'check': {
      const flag = out !== undefined ? '--out' : force === true ? '--force' : null;
      if (flag !== null) throw new UsageError(PHRASES.notTogether(flag, 'register check'));
      return { kind: 'register-check', file: path };
    }
    case undefined:
    default:
      throw new UsageError(PHRASES.registerUsage);
  }
}
