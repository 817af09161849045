/** The words behind the last of some marks; all of them where there is none: "tổng 5 xã, gồm " behind the last of ",;" → " gồm ". Linear. */
export function behindLastMark(words: string, marks: string): string {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (marks.includes(words.charAt(at))) return words.slice(at + 1);
  }
  return words;
}

/** The words before the first of some marks; all of them where there is none: " xã, gồm " before the first of ",;" → " xã". Linear. */
export function beforeFirstMark(words: string, marks: string): string {
  for (let at = 0; at < words.length; at += 1) {
    if (marks.includes(words.charAt(at))) return words.slice(0, at);
  }
  return words;
}
