import { readDraft, readWord } from '../../server/src/library/browser';
import type { Draft } from '../../server/src/library/types';

/** The first two bytes of every zip file, which a Word document is. */
const ZIP = [0x50, 0x4b] as const;

/** Reads a file that a person chose. Null for bytes that are no text; throws an `UnreadableError` for a broken Word document. */
export async function readFile(file: Blob): Promise<Draft | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === ZIP[0] && bytes[1] === ZIP[1]) return readWord(bytes);
  const text = decode(bytes);
  // The field knows one kind of line end, and places are counted in what it holds.
  return text === null ? null : readDraft(text.replaceAll(/\r\n?/gu, '\n'));
}

function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Offers bytes as a file: the browser asks where it goes, or puts it where downloads go. */
export function offerDownload(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
