import { dayNumberOf, type CalendarDate } from '../../arithmetic/calendar';
import type { ElsewhereSaying } from '../others';
import type { CitedDocument } from '../references';
import type { DatedMention } from './dated-mention';
import { isOddOneElsewhere } from './majority';
import { doesOneAmend, haveNothingInCommon } from './titles';

/** What another draft says of the date of a document. */
export interface DatedElsewhere extends ElsewhereSaying {
  readonly date: CalendarDate;
}

/**
 * Another draft that gives a document another date than this one does, whose dated mentions agree. Where a draft is the document
 * itself, its own date is the one that counts, and it is not held against those that cite it. Null too where the other draft is
 * the odd one among several.
 */
export function findOtherDate(
  document: CitedDocument,
  mentions: readonly DatedMention[],
  told: readonly ElsewhereSaying[],
): DatedElsewhere | null {
  const [first] = mentions;
  if (first === undefined || document.full.some(({ isOwn }) => isOwn)) return null;
  const titles = document.full.flatMap(({ claim }) => claim.title?.text ?? []);
  const dated = told
    .filter(isDated)
    .filter(hasYearOf(first))
    .filter(({ title }) => title === null || !titles.some(own => areOfTwo(own, title)));
  const own = dated.filter(({ isOwn }) => isOwn);
  const isOther = ({ date }: DatedElsewhere): boolean => dayNumberOf(date) !== dayNumberOf(first.day);
  if (own.length > 0) return own.every(isOther) ? (own[0] ?? null) : null;
  const otherwise = dated.filter(isOther);
  const agreeing = dated.filter(each => !isOther(each));
  return isOddOneElsewhere(agreeing, otherwise) ? null : (otherwise[0] ?? null);
}

/** In two years two bodies, or one by mistake, may give a number twice: the titles tell. */
function areOfTwo(first: string, second: string): boolean {
  return haveNothingInCommon(first, second) || doesOneAmend(first, second);
}

function isDated(citation: ElsewhereSaying): citation is DatedElsewhere {
  return citation.date !== null;
}

/** A date whose year is not that of the symbol is reported by itself, in its own draft. */
function hasYearOf({ citation: { year } }: DatedMention): (other: DatedElsewhere) => boolean {
  return ({ date }) => year === null || year.text === String(date.year);
}
