/** Says of a text whether it has all the words, typed with or without accents. */
export function searcher(words: string): (text: string) => boolean {
  const wanted = withoutAccents(words).split(/\s+/u);
  return text => {
    const searched = withoutAccents(text);
    return wanted.every(word => searched.includes(word));
  };
}

/** "Kế hoạch" → "ke hoach". */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/gu, 'd').toLowerCase();
}
