import type { Localized } from '../../core/index';

/** The command line was called in a way that it does not understand. Its message is for the person who typed. */
export class UsageError extends Error {
  readonly localized: Localized;

  constructor(localized: Localized) {
    super(localized.en);
    this.name = 'UsageError';
    this.localized = localized;
  }
}

/** Throws a `UsageError` where there is something to say against what was asked. */
export function refuse(reason: Localized | null): void {
  if (reason !== null) throw new UsageError(reason);
}
