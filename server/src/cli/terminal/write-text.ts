import { toLines } from './cells';
import type { Output } from './io';

/** Writes what holds text of drafts: to a program each letter of it, to a terminal nothing that the terminal would obey. */
export function writeText(output: Output, text: string): void {
  output.write(output.isTTY === true ? toLines(text) : text);
}
