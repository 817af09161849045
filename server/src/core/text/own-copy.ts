/**
 * A copy of a text that shares no memory with another one. A slice of a text is kept by V8 as a window on the whole of it, so
 * that twenty letters out of a draft hold the draft; text that is written out and read in again is its own.
 */
export function ownCopy(text: string): string {
  return String(JSON.parse(JSON.stringify(text)));
}
