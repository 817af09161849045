/** The words that one has more often than the other: "+hộ" stands for one that LibreOffice has, "-hộ" for one that it lacks. */
export function differenceOf(ours: string, theirs: string): readonly string[] {
  return [...countDifferences(ours, theirs)].map(([word, count]) => `${count > 0 ? '+' : '-'}${word}`);
}

/** How many times more often LibreOffice has each word; less than nothing where it has it less often. */
export function countDifferences(ours: string, theirs: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(ours)) counts.set(word, (counts.get(word) ?? 0) - 1);
  for (const word of wordsOf(theirs)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count !== 0));
}

/** LibreOffice glues the number of a note to the word before it; the lines of a cell are parted by a tag in our text. */
function wordsOf(text: string): readonly string[] {
  return (
    (
      text
        // Word shows some letters as capitals, and LibreOffice writes them as they were typed.
        .toLowerCase()
        .normalize('NFC')
        .replaceAll('<br>', ' ')
        .match(/[\p{L}\p{M}\d]+/gu) ?? []
    ).map(word => word.replace(/(?<=\p{L})\d+$/u, ''))
  );
}
