import { findNearest } from '../../config/index';
import { PHRASES } from '../wording/phrases';
import { UsageError } from './usage-error';

/** One of the words that a flag allows; throws a `UsageError` that lists them for any other. */
export function readChoice<Word extends string>(flag: string, value: string, allowed: readonly Word[]): Word {
  const word = allowed.find(known => known === value);
  if (word === undefined)
    throw new UsageError(PHRASES.wrongChoice(flag, value, { allowed, nearest: findNearest(value, allowed) }));
  return word;
}
