/** True for the kinds of files that a folder is searched for. */
export function isDraftFile(path: string): boolean {
  return /\.(?:vanban|txt|md)$/iu.test(path);
}
