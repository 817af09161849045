import { endOfWord, skipSpaces, skipSpacesBack, startOfWord } from '../../text/boundary';
import { spanFrom, type Span } from '../../text/span';
import { TYPE_NAMES } from '../../reading/lexicon/type-names';
import { squeezeBlanks } from '../../text/blanks';

/**
 * Finds the names of types by their words. A pattern of all names, with the blanks that may stand between their words, takes
 * longer to prepare than a whole draft to check.
 */
const TYPES: ReadonlySet<string> = new Set(TYPE_NAMES);
/** "thông tư liên tịch"; more than three blanks between words part them. */
const LONGEST_TYPE = 4;
const MOST_BLANKS = 3;

/** The longest name of a type whose last word ends at an offset of a folded text; null for none. */
export function typeEndingAt(folded: string, end: number): Span | null {
  let found: Span | null = null;
  let start = startOfWord(folded, end);
  for (let words = 1; words <= LONGEST_TYPE && start < end; words += 1) {
    if (isType(folded.slice(start, end))) found = spanFrom(start, end);
    const before = skipSpacesBack(folded, start);
    if (before === start || start - before > MOST_BLANKS) break;
    start = startOfWord(folded, before);
  }
  return found;
}

/** The longest name of a type whose first word begins at an offset of a folded text; null for none. */
export function typeStartingAt(folded: string, start: number): Span | null {
  let found: Span | null = null;
  let end = endOfWord(folded, start);
  for (let words = 1; words <= LONGEST_TYPE && start < end; words += 1) {
    if (isType(folded.slice(start, end))) found = spanFrom(start, end);
    const next = skipSpaces(folded, end);
    if (next === end || next - end > MOST_BLANKS) break;
    end = endOfWord(folded, next);
  }
  return found;
}

function isType(words: string): boolean {
  return TYPES.has(ODD_BLANKS.test(words) ? squeezeBlanks(words) : words);
}

/** Blanks other than single spaces: most words have none, and need not be made anew. */
const ODD_BLANKS = /[^\S ]| {2}/u;
