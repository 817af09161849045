import type { Locale } from '../../core/index';

/** The languages that `--locale` takes. */
export const LOCALES: readonly Locale[] = ['vi', 'en'];

/** The language of help and of usage errors: `--locale` is looked for before anything else is understood. */
export function guessLocale(args: readonly string[]): Locale {
  const index = args.findIndex(arg => arg === '--locale' || arg.startsWith('--locale='));
  const arg = args[index];
  const value = arg === '--locale' ? args[index + 1] : arg?.slice('--locale='.length);
  return value === 'en' ? 'en' : 'vi';
}
