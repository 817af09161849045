import { EXPORT_PHRASES } from '../wording/export-phrases';
import { UsageError } from './usage-error';

/** Throws a `UsageError` for a name under which nobody, Word least, takes a file for a .docx. A pipe has no ending. */
export function refuseOtherEnding(out: string): void {
  if (OTHER_ENDING.test(out)) throw new UsageError(EXPORT_PHRASES.otherEnding(out));
}

/** "bao-cao.txt". */
const OTHER_ENDING = /\.(?!docx$)[^./\\]+$/iu;
