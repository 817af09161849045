import { mayHave, READER_CUES, type CuedList } from '../../server/src/core/reading/cues';
import { readTokens } from '../../server/src/core/reading/lexer';
import { readCues } from '../../server/src/core/reading/read-cues';
import { createBlock } from '../../server/src/core/model/block';
import { foldText } from '../../server/src/core/text/fold';

/** The lists of claims that a block has though it lacks their cues; what is odd in a text the cues do not know of. */
export function uncuedLists(text: string): readonly CuedList[] {
  const composed = text.normalize('NFC');
  const folded = foldText(composed).text;
  if (folded.length !== composed.length) return [];
  const cues = readCues(readTokens(withoutMarks(composed, folded), folded));
  const block = createBlock('paragraph', text);
  return LISTS.filter(list => block[list].length > 0 && !mayHave(cues, list));
}

const LISTS: readonly CuedList[] = Object.keys(READER_CUES)
  .filter((list): list is CuedList => list in READER_CUES)
  .filter(list => list !== 'oddCharacters');

/** Comments and marks of bold text are blanks in the folded text. */
function withoutMarks(composed: string, folded: string): string {
  const units = Array.from({ length: composed.length }, (_, at) => {
    return folded.charAt(at) === ' ' ? ' ' : composed.charAt(at);
  });
  return units.join('');
}
