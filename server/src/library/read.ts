import { openWord } from './open-word';
import type { TextDraft, WordDraft } from './types';

/** A draft from its text. A byte order mark is left out. */
export function readDraft(text: string): TextDraft {
  return { kind: 'text', text: text.startsWith('\u{FEFF}') ? text.slice(1) : text };
}

/**
 * A draft from the bytes of a Word document (.docx). Linear in what it unpacks to.
 *
 * @throws {UnreadableError} for what is no such file, is broken, protected by a password, or too large.
 */
export function readWord(bytes: Uint8Array): WordDraft {
  const { text, isReadOnly, warnings } = openWord(bytes);
  return { kind: 'word', text, bytes, isReadOnly, remarks: warnings };
}
