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
