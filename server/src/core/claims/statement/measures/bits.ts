/** True where one of some wanted bits is in a set of them: of signs, of phrases, of traits. */
export function hasAny(set: number, wanted: number): boolean {
  return (set & wanted) !== 0;
}
