import { isBytes } from './is-bytes';
import { openWord } from './open-word';
import type { TextDraft, WordDraft } from './types';

/**
 * A draft from its text. A byte order mark is left out.
 *
 * @example
 * ```js
 * console.log(readDraft('Dự thảo').kind);
 * // text
 * ```
 * @throws {TypeError} for what is no string.
 */
export function readDraft(text: string): TextDraft {
  if (!isString(text)) throw new TypeError(NO_STRING);
  return { kind: 'text', text: text.startsWith('\u{FEFF}') ? text.slice(1) : text };
}

/**
 * A draft from the bytes of a Word document (.docx). Linear in what it unpacks to.
 *
 * @example
 * ```js
 * const { text, isReadOnly } = readWord(await readFile('bao-cao.docx'));
 * console.log(isReadOnly, text);
 * // false Có 402/756 người, chiếm 53,71%; tăng 99.61% so với cùng kỳ.
 * ```
 * @throws {UnreadableError} for what is no such file, is broken, protected by a password, or too large.
 * @throws {TypeError} for what is no `Uint8Array`.
 */
export function readWord(bytes: Uint8Array): WordDraft {
  if (!isBytes(bytes)) throw new TypeError(NO_BYTES);
  const { text, isReadOnly, warnings } = openWord(bytes);
  return { kind: 'word', text, bytes, isReadOnly, remarks: warnings };
}

const NO_STRING =
  'Cần một chuỗi; tệp thì đọc bằng UTF-8 trước. (A string is needed; read a file as UTF-8 first.)';
const NO_BYTES =
  'Cần một Uint8Array; ArrayBuffer thì dùng new Uint8Array(buffer). (A Uint8Array is needed; of an ArrayBuffer make one: new Uint8Array(buffer).)';

/** JavaScript hands over what it likes. */
function isString(given: unknown): boolean {
  return typeof given === 'string';
}
