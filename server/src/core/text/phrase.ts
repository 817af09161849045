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

/** Makes phrases of a folded text readable by patterns with single spaces. Linear; most texts have no other blanks. */
export function phraseText(folded: string): PhraseText {
  if (!ODD_BLANKS.test(folded))
    return { text: folded, fromFolded: null, toFolded: null, squeeze: other => other };
  if (!RUN.test(folded)) return { text: spaced(folded), fromFolded: null, toFolded: null, squeeze: spaced };
  const kept = keptOffsets(folded);
  const squeeze = (other: string): string => pickUnits(other, kept);
  const last = kept.length - 1;
  return {
    text: squeeze(folded),
    fromFolded: forward(folded.length, kept),
    toFolded: offset => kept[Math.min(offset, last)] ?? 0,
    squeeze,
  };
}

/** Blanks other than single spaces and tabs. */
const ODD_BLANKS = /[^\S\t ]| {2}/u;
/** Blanks behind blanks: only these change the length of a text. */
const RUN = /[^\S\t]{2}/u;

function spaced(text: string): string {
  return text.replace(/[^\S\t ]/gu, ' ');
}

/** The offsets that stay: all but blanks behind a blank. The end of the text stands last. */
function keptOffsets(text: string): readonly number[] {
  const kept: number[] = [];
  for (const { 0: run, index } of text.matchAll(/[^\S\t]+|[\S\t]+/gu)) {
    const length = /\S|\t/u.test(run.charAt(0)) ? run.length : 1;
    for (let at = 0; at < length; at += 1) kept.push(index + at);
  }
  kept.push(text.length);
  return kept;
}

function pickUnits(text: string, kept: readonly number[]): string {
  const units = kept.slice(0, -1).map(at => {
    const unit = text.charAt(at);
    return unit !== '\t' && /\s/u.test(unit) ? ' ' : unit;
  });
  return units.join('');
}

function forward(length: number, kept: readonly number[]): (offset: number) => number {
  const places = new Uint32Array(length + 1);
  kept.forEach((at, index) => {
    places.fill(index, at, (kept[index + 1] ?? length) + 1);
  });
  places[length] = kept.length - 1;
  return offset => places[Math.min(offset, length)] ?? 0;
}
