import { dayNumberOf } from '../../arithmetic/calendar';
import type { CitedDocument, FullMention } from '../references';

/**
 * Whether a mention gives the date that most give, or none. Where the dates differ that alone is reported: the two may be
 * two documents after all.
 */
export function isOfUsualDate({ date }: FullMention, document: CitedDocument): boolean {
  return date === null || document.date === null || dayNumberOf(date) === dayNumberOf(document.date);
}
