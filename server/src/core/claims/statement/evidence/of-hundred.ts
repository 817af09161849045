import type { Tie } from './ties';

/** True for the class of what percentages leave of a hundred, which is no figure of the text. */
export function isOfHundred(tie: Tie): boolean {
  return tie.startsWith('hundred ');
}
