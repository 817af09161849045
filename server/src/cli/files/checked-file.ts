import { isDraftFile, isWordFile } from '../../files/draft-file';

/** True for the kinds of files that the command line checks where it looks for them itself. */
export function isCheckedFile(path: string): boolean {
  return isDraftFile(path) || isWordFile(path);
}
