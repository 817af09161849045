/** True for the kinds of files that a folder is searched for. */
export function isDraftFile(path: string): boolean {
  return /\.(?:vanban|txt|md)$/iu.test(path);
}

/** True for a Word document; what Word lays beside one that is open ("~$bao-cao.docx") is none. */
export function isWordFile(path: string): boolean {
  return /(?:^|[\\/])(?!~\$)[^\\/]*\.docx$/iu.test(path);
}
