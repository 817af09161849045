import { describeWordPlace, type Locale, type WordPlace, type WordText } from '../../core/index';
import { nameInDiff } from './diff';

/** A Word document before and after its fixes. */
export interface WordChange {
  readonly path: string;
  readonly before: WordText;
  readonly after: WordText;
}

/** Where a diff is shown, and in which language. */
export interface ShownIn {
  readonly cwd: string;
  readonly locale: Locale;
}

/**
 * The paragraphs that fixes change, word by word, as `git diff --word-diff` writes them: "đạt [-92,64%-]{+92,46%+}". No program can
 * apply it: the text is none that lies in the file. Fixes never join or part paragraphs, so each is compared with its own.
 */
export async function renderWordDiff({ path, before, after }: WordChange, shown: ShownIn): Promise<string> {
  const { diffArrays } = await import('diff');
  const name = nameInDiff(path, shown.cwd);
  const olds = paragraphsOf(before);
  const news = paragraphsOf(after);
  const hunks = before.places.flatMap((place, index) => {
    const [old = '', now = ''] = [olds[index], news[index]];
    if (old === now) return [];
    const parts = diffArrays(wordsOf(old), wordsOf(now)).map(({ value, added, removed }) => {
      const text = value.join('');
      if (added) return `{+${text}+}`;
      return removed ? `[-${text}-]` : text;
    });
    return [`${headOf(place, shown.locale)}\n${parts.join('')}\n`];
  });
  return hunks.length === 0 ? '' : `--- a/${name}\n+++ b/${name}\n${hunks.join('')}`;
}

/** "@@ đoạn 12, trang khoảng 3 @@". */
function headOf(place: WordPlace, locale: Locale): string {
  return `@@ ${describeWordPlace(place)[locale]} @@`;
}

/** Each without what was rebuilt behind it: the bars of its row, the blank line. */
function paragraphsOf({ text, places, map }: WordText): readonly string[] {
  return places.map(({ start }, index) => {
    const segments = map.within({ start, end: places[index + 1]?.start ?? text.length });
    const last = segments.findLast(({ origin }) => origin !== null);
    return text.slice(start, last === undefined ? start : last.start + last.length);
  });
}

/** Words and the blanks between them, each for itself. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}
