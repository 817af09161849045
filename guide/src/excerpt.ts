import { stripMarks } from '../../server/src/core/text/marks';
import { spell } from './find-sections';

/** A piece of an excerpt; what was searched is set off. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** So many words stand before the first hit, and so many are shown. */
const BEFORE = 8;
const SHOWN = 40;

/** The words of a text around the first that was searched, each hit by itself. */
export function excerptOf(text: string, query: string): readonly Piece[] {
  const wanted = wordsOf(query).map(spell);
  const isWanted = (word: string): boolean => {
    const spelled = spell(word);
    const bare = stripMarks(spelled);
    return wanted.some(start => bare.startsWith(start) || spelled.startsWith(start));
  };
  const pieces = text.split(/(?=\s)/u);
  const hits = pieces.map(piece => wordsOf(piece).some(isWanted));
  const from = Math.max(0, firstRun(hits, wanted.length) - BEFORE);
  const shown = pieces.slice(from, from + SHOWN).map((piece, nth) => ({
    text: piece,
    isHit: hits[from + nth] === true,
  }));
  const cut = (isCut: boolean): readonly Piece[] => (isCut ? [{ text: '… ', isHit: false }] : []);
  return [...cut(from > 0), ...shown, ...cut(from + SHOWN < pieces.length)];
}

/** Where as many hits as there are words stand beside each other; else the first hit. */
function firstRun(hits: readonly boolean[], length: number): number {
  const run = hits.findIndex(
    (_, at) => hits.slice(at, at + length).every(Boolean) && at + length <= hits.length,
  );
  return run === -1 ? hits.indexOf(true) : run;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
