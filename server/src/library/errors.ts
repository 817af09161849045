import type { Bilingual } from './types';

/**
 * A file that cannot be read as a Word document. The message is Vietnamese; `reason` has it in both languages.
 *
 * @example
 * ```js
 * try {
 *   readWord(new Uint8Array([1, 2, 3]));
 * } catch (error) {
 *   console.log(error instanceof UnreadableError);
 * }
 * // true
 * ```
 */
export class UnreadableError extends Error {
  static override readonly name = 'UnreadableError';
  override readonly name = 'UnreadableError';
  readonly reason: Bilingual;

  constructor(reason: Bilingual) {
    super(reason.vi);
    this.reason = reason;
  }
}

/**
 * Options that name what there is not. Each problem has the key and what may stand there.
 *
 * @example
 * ```js
 * try {
 *   await check('Dự thảo', { locale: 'fr' });
 * } catch (error) {
 *   console.log(error.problems[0].key, error.problems[0].message.en);
 * }
 * // locale “fr” cannot be used; allowed: “vi”, “en”.
 * ```
 */
export class OptionsError extends Error {
  static override readonly name = 'OptionsError';
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
