import type { LineIndex } from '../text/lines';
import type { WordText } from './read-word';

/** The paragraphs of a Word document as lines, so that line 12 is paragraph 12. Those of notes are counted behind the body. */
export function paragraphLines({ text, places }: Pick<WordText, 'text' | 'places'>): LineIndex {
  const starts = places.slice(1).map(({ start }) => start);
  return { starts: [0, ...starts], length: text.length };
}
