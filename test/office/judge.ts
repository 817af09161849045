import type { OfficeReport } from './office';
import type { Variant } from './variants';

/** What does not agree, in words; empty where all does. */
export function judge(
  { expected }: Variant,
  report: OfficeReport | undefined,
  known: Known,
): readonly string[] {
  if (report === undefined || report.kind === 'closed') return ['LibreOffice does not open it'];
  const faults: string[] = [];
  const { comments } = expected;
  if (comments !== null && report.comments !== comments + known.comments)
    faults.push(`${report.comments} comments, written were ${comments}`);
  for (const [name, ours, theirs] of [
    ['accepted', expected.accepted, report.accepted],
    ['rejected', expected.rejected, report.rejected],
  ] as const) {
    if (ours === null) continue;
    const difference = differenceOf(ours, theirs).filter(word => !known.differences.has(word));
    if (difference.length > 0) faults.push(`${name}: ${difference.slice(0, 8).join(', ')}`);
  }
  return faults;
}

/** What the two read otherwise of a document as it is: its variants may differ by that as well. */
export interface Known {
  readonly comments: number;
  readonly differences: ReadonlySet<string>;
}

/** Nothing is known of a document before it is opened. */
export const NOTHING_KNOWN: Known = { comments: 0, differences: new Set() };

/** The words that one has more often than the other: "+hộ" stands for one that LibreOffice has, "-hộ" for one that it lacks. */
export function differenceOf(ours: string, theirs: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of wordsOf(ours)) counts.set(word, (counts.get(word) ?? 0) - 1);
  for (const word of wordsOf(theirs)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => (count === 0 ? [] : [`${count > 0 ? '+' : '-'}${word}`]));
}

/** LibreOffice glues the number of a note to the word before it; the lines of a cell are parted by a tag in our text. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .replaceAll('<br>', ' ')
      .match(/[\p{L}\p{M}\d]+/gu) ?? []
  ).map(word => word.replace(/(?<=\p{L})\d+$/u, ''));
}
