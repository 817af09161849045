import { spanFrom, textBefore, type Span } from '../text/span';
import type { Unread } from './unread';

/** Characters of a written text that look like others, or like nothing. */
export type Oddity =
  /** A word of letters that are made of several characters; `composed` is the word in NFC. */
  | { readonly kind: 'decomposed'; readonly span: Span; readonly composed: string }
  /** A run of zero-width blanks and joiners, direction marks, soft hyphens, marks of byte order inside the text. */
  | { readonly kind: 'invisible'; readonly span: Span };

/** A text in NFC. Runs of marks that no letter has stay as they are: composing them takes more than linear time. */
export function composeText(text: string): string {
  if (!hasCombining(text)) return text;
  return text.replace(clustersOf(text), cluster =>
    cluster.length > LONGEST_CLUSTER ? cluster : composeCluster(cluster),
  );
}

/** A letter with its marks as one; a mark that was typed twice on one letter ("tỷ̉") counts once. */
function composeCluster(cluster: string): string {
  return cluster.normalize('NFD').replace(TWICE, '$1').normalize('NFC');
}

/** True where a text has letters that are made of several characters. */
export function isDecomposed(text: string): boolean {
  return composeText(text) !== text;
}

/** Letters in several units are read as one, so that all readers know one form. Linear. */
export function readClusters(text: string): readonly Unread[] {
  const read: Unread[] = [];
  for (const { 0: cluster, index } of text.matchAll(clustersOf(text))) {
    if (cluster.length > LONGEST_CLUSTER) continue;
    const composed = composeCluster(cluster);
    if (composed !== cluster) read.push({ span: spanFrom(index, index + cluster.length), text: composed });
  }
  return read;
}

/** Letters with their marks as they may stand in a text: those of Vietnamese and its like, of other scripts only where it has them. */
function clustersOf(text: string): RegExp {
  return OTHER_SCRIPT.test(text) ? ANY_CLUSTER : CLUSTER;
}

/** The line ends of Windows are read as one unit, so that "a few blanks" of a pattern are as many in either kind of file. Linear. */
export function readLineEnds(text: string): readonly Unread[] {
  const read: Unread[] = [];
  for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', at + 2))
    read.push({ span: spanFrom(at, at + 2), text: '\n' });
  return read;
}

/** What nobody sees is not read. Linear. */
export function readInvisible(text: string): readonly Unread[] {
  return [...text.matchAll(INVISIBLE_RUN)].map(({ 0: run, index }) => ({
    span: spanFrom(index, index + run.length),
    text: '',
  }));
}

/**
 * Hyphens of Word and of PDF are read as the hyphen. Other marks that look like one are read as the dash: between letters and digits, also
 * with blanks where digits stand before them ("2021 — 2025", "12 ‒ NQ/TU"), and before a number of its own.
 */
export function readDashes(text: string): readonly Unread[] {
  return [...text.matchAll(DASHES)].map(({ 0: written, index }) => ({
    span: spanFrom(index, index + 1),
    text: HYPHENS.includes(written) ? '-' : '–',
  }));
}

/** A single blank that does not break is read as a blank; a row of them may set off a column, and between digits it
 * groups them, as repairs write it again. */
export function readBlanks(text: string): readonly Unread[] {
  return [...text.matchAll(SINGLE_BLANK)].map(({ index }) => ({
    span: spanFrom(index, index + 1),
    text: ' ',
  }));
}

/** The odd characters of a text: words first, then runs of what nobody sees. Joiners inside emoji are none. Linear. */
export function readOddities(text: string): readonly Oddity[] {
  const invisible = readInvisible(text)
    .filter(({ span }) => !joinsEmoji(text, span))
    .map(({ span }): Oddity => ({ kind: 'invisible', span }));
  return [...readDecomposed(text), ...invisible];
}

function readDecomposed(text: string): readonly Oddity[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }): readonly Oddity[] => {
    const composed = composeText(word);
    return composed === word
      ? []
      : [{ kind: 'decomposed', span: spanFrom(index, index + word.length), composed }];
  });
}

/** "👨‍👩‍👧": a joiner of one unit between two pictures, or before a mark of one. */
function joinsEmoji(text: string, { start, end }: Span): boolean {
  if (end - start !== 1 || text.charAt(start) !== '\u200d') return false;
  return EMOJI_END.test(textBefore(text, start, 4)) && EMOJI_START.test(text.slice(end, end + 2));
}

/** Asked of every word that is folded, most of them short: a loop is through before a pattern has begun. */
function hasCombining(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_COMBINING && (unit <= LAST_COMBINING || OTHER_SCRIPT.test(text.charAt(at))))
      return true;
  }
  return false;
}

const FIRST_COMBINING = 0x0300;
const LAST_COMBINING = 0x036f;
/** A tone of Vietnamese, and the same once more. */
const TWICE = /([\u0300\u0301\u0303\u0309\u0323])\1+/gu;
const CLUSTER = /[^\u0300-\u036f][\u0300-\u036f]+/gu;
/** From Hebrew on, but for the letters of Vietnamese, Greek with its marks, and the signs between them. */
const OTHER_SCRIPT = /[\u0591-\u1dff\u2de0-\uffff]/u;
/** A letter of any script with its marks, or the parts of a syllable of Hangul. */
const ANY_CLUSTER = /[^\p{M}]\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;
/** A letter and four marks; Vietnamese has two. */
const LONGEST_CLUSTER = 6;
const INVISIBLE_UNITS = String.raw`\u034f|\u200d|[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]`;
const INVISIBLE_RUN = new RegExp(`(?:${INVISIBLE_UNITS})+`, 'gu');
/** U+2010, U+2011 (Word), U+FE63, U+FF0D, and the raw mark of a hyphen in old files of Word. */
const HYPHENS = '\u2010\u2011\ufe63\uff0d\u001e';
const DASHES = new RegExp(
  String.raw`[${HYPHENS}]|[\u2012\u2014\u2015\u2212](?:(?<=[\p{L}\d].)(?=[\p{L}\d])|(?<=[\p{L}\d] ?.)(?= ?\p{Lu}[\p{L}-]{0,8}(?:\/|$))|(?<=\d ?.)(?= ?\d|\s?ngày\s))|[\u2012\u2014\u2015](?<=(?:^|[\s|(]).)(?=\d)`,
  'gu',
);
/** U+00A0, U+202F and their kin. */
const SINGLE_BLANK = /[\u00a0\u2007\u202f](?<=\S.)(?=\S)(?!(?<=\d.)\d)/gu;
const EMOJI_END = /\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])?$/u;
const EMOJI_START = /^\p{Extended_Pictographic}/u;
