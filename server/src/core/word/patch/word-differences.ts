import { spanFrom, type Span } from '../../text/span';

/** Words of one line that give way to words of another. */
export interface Difference {
  readonly from: Span;
  readonly to: Span;
}

/** More pairs of words than these are not compared: what changed of such a line is one difference. */
const MOST_PAIRS = 250_000;

/** What differs between two lines, word by word; letters count as the same however they are composed. */
export function differencesOf(old: string, now: string): readonly Difference[] {
  const olds = wordsOf(old);
  const news = wordsOf(now);
  const lead = countSame(olds, news);
  const tail = countSame(olds.slice(lead).reverse(), news.slice(lead).reverse());
  const kept = commonWords(olds.slice(lead, olds.length - tail), news.slice(lead, news.length - tail));
  const differences: Difference[] = [];
  let [from, to] = [lead, lead];
  for (const [oldAt, newAt] of [...kept, [olds.length - tail - lead, news.length - tail - lead] as const]) {
    if (oldAt + lead > from || newAt + lead > to)
      differences.push({ from: spanOf(olds, from, oldAt + lead), to: spanOf(news, to, newAt + lead) });
    from = oldAt + lead + 1;
    to = newAt + lead + 1;
  }
  return differences;
}

interface Word {
  readonly start: number;
  readonly end: number;
  /** Its letters in one composition. */
  readonly key: string;
}

/** Words and the blanks between them. */
function wordsOf(line: string): readonly Word[] {
  return [...line.matchAll(/\s+|\S+/gu)].map(({ 0: text, index }) => {
    return { start: index, end: index + text.length, key: text.normalize('NFC') };
  });
}

function countSame(olds: readonly Word[], news: readonly Word[]): number {
  const most = Math.min(olds.length, news.length);
  let count = 0;
  while (count < most && olds[count]?.key === news[count]?.key) count += 1;
  return count;
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  const start = words[from - 1]?.end ?? 0;
  return spanFrom(start, Math.max(words[to - 1]?.end ?? 0, start));
}

/** The longest row of words that both have, as pairs of their places. */
function commonWords(olds: readonly Word[], news: readonly Word[]): readonly (readonly [number, number])[] {
  if (olds.length * news.length > MOST_PAIRS) return [];
  const width = news.length + 1;
  const lengths = new Uint16Array((olds.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = olds.length - 1; row >= 0; row -= 1) {
    for (let column = news.length - 1; column >= 0; column -= 1) {
      const isSame = olds[row]?.key === news[column]?.key;
      lengths[row * width + column] = isSame
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < olds.length && column < news.length;) {
    if (olds[row]?.key === news[column]?.key) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
