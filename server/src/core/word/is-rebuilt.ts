import type { Span } from '../text/span';
import type { WordText } from './read-word';

/**
 * True where a span of the text touches something that stands in no file, and of what stands there nothing but blanks: an automatic
 * number, or two blanks of which one stands for a tab.
 */
export function isRebuilt({ text, map }: WordText, span: Span): boolean {
  let hasMade = false;
  for (const { start, length, origin } of map.within(span)) {
    const touched = text.slice(Math.max(start, span.start), Math.min(start + length, span.end));
    if (touched === '') continue;
    if (origin === null) hasMade = true;
    else if (touched.trim() !== '') return false;
  }
  return hasMade;
}
