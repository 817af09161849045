import type { Bilingual } from './types';

/** A file that cannot be read as a Word document. The message is Vietnamese; `reason` has it in both languages. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly reason: Bilingual;

  constructor(reason: Bilingual) {
    super(reason.vi);
    this.reason = reason;
  }
}

/** Options that name what there is not. Each problem has the key and what may stand there. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
  readonly problems: readonly OptionsProblem[];

  constructor(problems: readonly OptionsProblem[]) {
    super(problems.map(({ key, message }) => `${key}: ${message.vi}`).join('\n'));
    this.problems = problems;
  }
}

/** What is wrong with one option. */
export interface OptionsProblem {
  /** "rules.figure/percent-mismatch" */
  readonly key: string;
  readonly message: Bilingual;
}
