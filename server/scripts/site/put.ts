/** Puts a part where its mark stands. Throws where the page has no such mark. */
export function put(page: string, mark: string, part: string): string {
  const at = page.indexOf(mark);
  if (at === -1) throw new Error(`The page has no ${mark}.`);
  return page.slice(0, at) + part + page.slice(at + mark.length);
}
