import { toLines } from './cells';
import type { Output } from './io';

/** Writes a message of the program, which may quote names of files: nothing in it that a terminal would obey, wherever it goes. */
export function writeMessage(output: Output, message: string): void {
  output.write(`${toLines(message)}\n`);
}

/** Writes what holds text of drafts: to a program each letter of it, to a terminal nothing that the terminal would obey. */
export function writeText(output: Output, text: string): void {
  output.write(output.isTTY === true ? toLines(text) : text);
}
