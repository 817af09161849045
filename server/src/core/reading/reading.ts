import { readAddresses } from './addresses';
import { NO_AREAS, readAreas, type Comment } from './areas';
import { readFormulas } from './formulas';
import { readFootnotes } from './footnotes';
import { readIndentedCode } from './indented-code';
import {
  readBlanks,
  readClusters,
  readDashes,
  readInvisible,
  readLineEnds,
  readOddities,
  type Oddity,
} from './letters';
import { readAttributes, readDefinitions } from './addressed';
import { readEmphasis, readLinks, readTags } from './marks';
import { findSigns, hasSign, SIGNS, type Signs } from './signs';
import { inOrder, type Unread } from './unread';
import { identityMap, MapBuilder, type WrittenMap } from './written-map';

/**
 * A text as it is read: in NFC; with line ends of one unit; without comments, marks of emphasis, footnotes and what nobody sees; one U+FFFC for each address and
 * each piece of code. All readers know this text alone.
 */
export interface Reading {
  readonly text: string;
  /** The one way back. */
  readonly map: WrittenMap;
  readonly comments: readonly Comment[];
  /** Characters that look like others or like nothing, in offsets of the written text. */
  readonly oddities: readonly Oddity[];
  /** True where a comment or code is opened and not closed: what follows may yet turn out to be none to read. */
  readonly isOpen: boolean;
  /** What the written text has signs of. */
  readonly signs: Signs;
}

/** Where a text begins that is read: at the top of its draft, or amid it. */
interface Place {
  readonly isTop: boolean;
}

/** Reads a written text, or a part of one that begins and ends between two lines and outside comments and code. Linear. */
export function readWritten(written: string, place: Place = { isTop: true }): Reading {
  const signs = findSigns(written);
  const plain: ReadSoFar = { text: written, map: identityMap(written.length), unread: [] };
  if (signs === 0) return { text: written, map: plain.map, comments: [], oddities: [], isOpen: false, signs };
  const letters = LETTERS.reduce((read, stage) => runStage(written, read, { stage, signs }), plain);
  const { unread, comments, isOpen } = hasSign(signs, SIGNS.area) ? readAreas(letters.text, place) : NO_AREAS;
  const indented = hasSign(signs, SIGNS.indent) ? readIndentedCode(letters.text) : [];
  const prose = leaveOut(written, letters, [...unread, ...indented]);
  const read = MARKS.reduce((before, stage) => runStage(written, before, { stage, signs }), prose);
  return {
    text: read.text,
    map: read.map,
    comments: comments.map(({ span }) => ({ span: letters.map.toWritten(span) })),
    oddities: hasSign(signs, ODD) ? readOddities(withoutKept(written, read.unread)) : [],
    isOpen,
    signs,
  };
}

/** What was read so far of a written text; what of it is read otherwise, in offsets of the written text and in order. */
interface ReadSoFar extends Pick<Reading, 'text' | 'map'> {
  readonly unread: readonly Unread[];
}

/** A reader of what is read otherwise, and the signs without which it finds nothing. */
interface Stage {
  readonly sign: Signs;
  readonly find: (text: string) => readonly Unread[];
}

/** First of all letters, so that everything else is one text, however it is written. */
const LETTERS: readonly Stage[] = [
  { sign: SIGNS.lineEnd, find: readLineEnds },
  { sign: SIGNS.cluster, find: readClusters },
  { sign: SIGNS.invisible, find: readInvisible },
  { sign: SIGNS.blank, find: readBlanks },
];
/** Each behind those whose marks would stand in its way. */
const MARKS: readonly Stage[] = [
  { sign: SIGNS.formula, find: readFormulas },
  { sign: SIGNS.mark, find: readDefinitions },
  { sign: SIGNS.mark, find: readLinks },
  { sign: SIGNS.mark, find: readTags },
  { sign: SIGNS.mark, find: readAttributes },
  { sign: SIGNS.address, find: readAddresses },
  { sign: SIGNS.footnote, find: readFootnotes },
  { sign: SIGNS.mark, find: readEmphasis },
  { sign: SIGNS.dash, find: readDashes },
];
const ODD = SIGNS.cluster | SIGNS.invisible;

function runStage(
  written: string,
  read: ReadSoFar,
  { stage, signs }: { readonly stage: Stage; readonly signs: Signs },
): ReadSoFar {
  return hasSign(signs, stage.sign) ? leaveOut(written, read, stage.find(read.text)) : read;
}

/** Reads some stretches of what was read so far otherwise. */
function leaveOut(written: string, before: ReadSoFar, found: readonly Unread[]): ReadSoFar {
  if (found.length === 0) return before;
  const placed = inOrder(found).map(stretch => ({ ...stretch, span: before.map.toWritten(stretch.span) }));
  const unread = inOrder([...placed, ...before.unread]);
  return { ...putTogether(written, unread), unread };
}

function putTogether(written: string, unread: readonly Unread[]): Pick<Reading, 'text' | 'map'> {
  const parts: string[] = [];
  const map = new MapBuilder();
  let at = 0;
  for (const { span, text } of unread) {
    parts.push(written.slice(at, span.start), text);
    map.add(span.start - at, at);
    const width = span.end - span.start;
    map.add(text.length, span.start, width === text.length ? 0 : width);
    at = span.end;
  }
  parts.push(written.slice(at));
  map.add(written.length - at, at);
  return { text: parts.join(''), map: map.build(written.length) };
}

/** A written text with blanks in the place of code and addresses. */
function withoutKept(written: string, unread: readonly Unread[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, isKept = false } of unread) {
    if (!isKept) continue;
    parts.push(written.slice(at, span.start), ' '.repeat(span.end - span.start));
    at = span.end;
  }
  return parts.join('') + written.slice(at);
}
