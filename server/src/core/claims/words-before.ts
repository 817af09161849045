import { foldPhrase } from '../reading/fold';
import { behindLastMark } from '../text/mark-bounds';
import { textBefore } from '../text/span';

/** The folded words right before an offset, at most `reach` units of them. */
export function wordsBefore(text: string, offset: number, reach: number): string {
  const near = foldPhrase(textBefore(text, offset, reach));
  if (near.length === reach || offset <= reach) return near;
  // A run of blanks is one in it, so the same words may reach further back.
  return foldPhrase(textBefore(text, offset, 2 * reach)).slice(-reach);
}

/** The folded words right before an offset that belong to its own sentence and table cell. */
export function clauseBefore(text: string, offset: number, reach: number): string {
  const words = wordsBefore(text, offset, reach);
  return behindLastMark(words, '.;!?|\t');
}
