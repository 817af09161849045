/** A folded text in which words stand one space apart, and the ways there and back. */
export interface PhraseText {
  /** No-break spaces, line ends and runs of blanks are one space; tabs stay, since they part the cells of a table. */
  readonly text: string;
  /** The offset in it of an offset of the folded text; null where nothing moved. */
  readonly fromFolded: ((offset: number) => number) | null;
  /** The way back to the folded text; null where nothing moved. */
  readonly toFolded: ((offset: number) => number) | null;
  /** The same done to a text that is as long as the folded one. */
  squeeze(other: string): string;
}

/** A folded text whose words stand one space apart already. */
export function plainPhrase(folded: string): PhraseText {
  return { text: folded, fromFolded: null, toFolded: null, squeeze: unchanged };
}

function unchanged(text: string): string {
  return text;
}

/** Makes phrases of a folded text readable by patterns with single spaces. Linear; most texts have no other blanks. */
export function phraseText(folded: string): PhraseText {
  if (!ODD_BLANKS.test(folded)) return plainPhrase(folded);
  const runs = findRuns(folded);
  if (runs.length === 0) return { text: spaced(folded), fromFolded: null, toFolded: null, squeeze: spaced };
  const last = folded.length - (runs.at(-1)?.removed ?? 0);
  return {
    text: squeeze(folded),
    fromFolded: offset => fromFolded(runs, Math.min(offset, folded.length)),
    toFolded: offset => toFolded(runs, Math.min(offset, last)),
    squeeze,
  };
}

/** Blanks other than single spaces and tabs. */
const ODD_BLANKS = /[^\S\t ]| {2}/u;

function spaced(text: string): string {
  return text.replace(/[^\S\t ]/gu, ' ');
}

function squeeze(text: string): string {
  return text.replace(/[^\S\t]+/gu, ' ');
}

/** Blanks behind blanks: only these change the length of a text. The first of them stays. */
interface BlankRun {
  readonly start: number;
  readonly end: number;
  /** How many units this run and those before it lose. */
  readonly removed: number;
}

function findRuns(folded: string): readonly BlankRun[] {
  const runs: BlankRun[] = [];
  let removed = 0;
  for (const { 0: run, index } of folded.matchAll(/[^\S\t]{2,}/gu)) {
    removed += run.length - 1;
    runs.push({ start: index, end: index + run.length, removed });
  }
  return runs;
}

/** An offset within a run is that of its first blank. */
function fromFolded(runs: readonly BlankRun[], offset: number): number {
  const before = countBefore(runs, ({ start }) => start < offset);
  const last = runs[before - 1];
  return last === undefined ? offset : offset - last.removed + Math.max(0, last.end - 1 - offset);
}

function toFolded(runs: readonly BlankRun[], offset: number): number {
  const before = countBefore(runs, ({ end, removed }) => end - removed <= offset);
  return offset + (runs[before - 1]?.removed ?? 0);
}

/** How many runs there are for which something holds that holds for all before them too. Logarithmic. */
function countBefore(runs: readonly BlankRun[], holds: (run: BlankRun) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && holds(run)) low = middle + 1;
    else high = middle;
  }
  return low;
}
