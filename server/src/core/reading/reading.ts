import { readAddresses } from './addresses';
import { NO_AREAS, readAreas, type Comment } from './areas';
import { readFootnotes } from './footnotes';
import { readClusters, readDashes, readInvisible, readOddities, type Oddity } from './letters';
import { readMarks } from './marks';
import { findSigns, SIGNS, type Signs } from './signs';
import { inOrder, type Unread } from './unread';
import { identityMap, MapBuilder, type WrittenMap } from './written-map';

/**
 * A text as it is read: in NFC; without comments, marks of emphasis, footnotes and what nobody sees; one U+FFFC for each address and
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
}

/** Reads a written text, or a part of one that begins and ends between two lines and outside comments and code. Linear. */
export function readWritten(written: string): Reading {
  const signs = findSigns(written);
  if (signs === 0) {
    return { text: written, map: identityMap(written.length), comments: [], oddities: [], isOpen: false };
  }
  const areas = (signs & SIGNS.area) === 0 ? NO_AREAS : readAreas(written);
  const others = READERS.flatMap(({ sign, read }) => ((signs & sign) === 0 ? [] : read(written)));
  const { comments, isOpen } = areas;
  return {
    ...putTogether(written, inOrder([...areas.unread, ...others])),
    comments,
    oddities: (signs & ODD) === 0 ? [] : readOddities(written),
    isOpen,
  };
}

const READERS: readonly { readonly sign: Signs; readonly read: (text: string) => readonly Unread[] }[] = [
  { sign: SIGNS.address, read: readAddresses },
  { sign: SIGNS.mark, read: readMarks },
  { sign: SIGNS.footnote, read: readFootnotes },
  { sign: SIGNS.invisible, read: readInvisible },
  { sign: SIGNS.cluster, read: readClusters },
  { sign: SIGNS.dash, read: readDashes },
];
const ODD = SIGNS.cluster | SIGNS.invisible;

function putTogether(written: string, unread: readonly Unread[]): Pick<Reading, 'text' | 'map'> {
  if (unread.length === 0) return { text: written, map: identityMap(written.length) };
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
