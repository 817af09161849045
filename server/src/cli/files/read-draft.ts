import { errorCode } from '../../files/error-code';
import { readRegular } from '../../files/read-regular';
import { isWordFile } from '../../files/draft-file';
import type { Localized } from '../../core/index';
import { PHRASES } from '../wording/phrases';
import {
  decodeDraft,
  decodeWord,
  MAX_DRAFT_BYTES,
  MAX_WORD_BYTES,
  TOO_LARGE,
  WORD_TOO_LARGE,
  type DraftRead,
} from './decode-draft';

/**
 * Reads a draft. A file that is no text is a problem and never read in part. Synchronous: there is nothing else
 * to do meanwhile, and for a thousand small files the detour over other threads takes longer than checking them.
 */
export function readDraft(path: string): DraftRead {
  try {
    // By its name: nothing is found in what is left of a Word file that never arrived, which must not pass for a clean draft.
    if (isWordFile(path)) return decodeWord(readRegular(path, MAX_WORD_BYTES));
    return decodeDraft(readRegular(path, MAX_DRAFT_BYTES));
  } catch (error) {
    return { kind: 'problem', message: readFailure(path, errorCode(error)) };
  }
}

/** What is said of a path that cannot be read, by the system's word for it. */
export function readFailure(path: string, code: string): Localized {
  switch (code) {
    case 'ENOENT':
      // Node shows bytes of a name that are no UTF-8 as this letter, and then there is no file of that name.
      return path.includes('\u{FFFD}') ? PHRASES.nameNotUtf8 : PHRASES.missing;
    case 'EISDIR':
      return PHRASES.folder;
    case 'ENOTREG':
      return PHRASES.notRegular;
    case 'EFBIG':
      return isWordFile(path) ? WORD_TOO_LARGE : TOO_LARGE;
    default:
      return PHRASES.unreadable(code);
  }
}
