import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWord, textAt, type WordText } from '../../server/src/core/index';
import { PACK_TOOLS } from '../../server/src/packing/pack-tools';
import { countDifferences } from './difference';

/** Why LibreOffice and this project read a document otherwise, with how many words that explains. */
export interface Explained {
  readonly words: ReadonlyMap<string, number>;
  /** What nothing explains. */
  readonly rest: readonly string[];
}

/** What of a document has a part in one of the two texts alone. */
interface Reason {
  readonly name: string;
  readonly who: 'vanban' | 'LibreOffice';
  readonly textOf: (bytes: Uint8Array, word: WordText) => string;
}

/** A table without another one in it. */
const TABLE = /<w:tbl>(?:(?!<w:tbl>)[^])*?<\/w:tbl>/gu;
const BOX = /<w:txbxContent(?:\s[^>]*)?>(?:(?!<w:txbxContent)[^])*?<\/w:txbxContent>/gu;

const REASONS: readonly Reason[] = [
  {
    name: 'the text of notes, which LibreOffice leaves out of a text',
    who: 'vanban',
    textOf: (_, { text, notes }) => textAt(text, notes),
  },
  {
    name: 'text boxes, which LibreOffice leaves out of a text',
    who: 'vanban',
    textOf: (bytes, word) => lostBy(word, bytes, xml => withoutAll(xml, BOX, () => true)),
  },
  {
    name: 'floating tables, of which LibreOffice leaves some out of a text',
    who: 'vanban',
    textOf: (bytes, word) =>
      lostBy(word, bytes, xml => withoutAll(xml, TABLE, table => table.includes('<w:tblpPr '))),
  },
  {
    name: 'tables of contents, which vanban leaves out',
    who: 'LibreOffice',
    textOf: (bytes, { text }) => textOfDifference(text, textOf(withContents(bytes))),
  },
  {
    name: 'the numbers of notes, which LibreOffice writes beside the words',
    who: 'LibreOffice',
    textOf: (_, word) => noteNumbers(word).join(' '),
  },
];

/** Explains what LibreOffice reads otherwise of a document than `ours`. */
export function explain(bytes: Uint8Array, ours: string, theirs: string): Explained {
  const left = new Map(countDifferences(ours, theirs));
  const words = new Map<string, number>();
  const read = readWord(bytes, PACK_TOOLS);
  if (left.size > 0 && read.kind === 'word') {
    for (const reason of REASONS) {
      const count = takeAway(left, reason.who === 'vanban' ? -1 : 1, reason.textOf(bytes, read.word));
      if (count > 0) words.set(reason.name, count);
    }
    const glued = takeGlued(left, read.word);
    if (glued > 0) words.set('figures that LibreOffice glues the numbers of notes to', glued);
  }
  return { words, rest: [...left].map(([key, count]) => `${count > 0 ? '+' : '-'}${key}`) };
}

/** "756" with a note behind it is "7561" there. */
function takeGlued(left: Map<string, number>, word: WordText): number {
  let taken = 0;
  for (const number of noteNumbers(word)) {
    const glued = [...left].find(
      ([key, count]) =>
        count > 0 && key.endsWith(number) && (left.get(key.slice(0, -number.length)) ?? 0) < 0,
    );
    if (glued === undefined) continue;
    const [key] = glued;
    for (const [one, by] of [
      [key, -1],
      [key.slice(0, -number.length), 1],
    ] as const) {
      const count = (left.get(one) ?? 0) + by;
      if (count === 0) left.delete(one);
      else left.set(one, count);
    }
    taken += 1;
  }
  return taken;
}

function noteNumbers({ places }: WordText): readonly string[] {
  return places.flatMap(({ kind, number }) => (kind === 'note' ? [String(number)] : []));
}

/** Takes the words of a text away from what is left; returns how many. */
function takeAway(left: Map<string, number>, sign: 1 | -1, text: string): number {
  let taken = 0;
  for (const [key, count] of countDifferences('', text)) {
    const open = (left.get(key) ?? 0) * sign;
    const here = Math.min(open, count);
    if (here <= 0) continue;
    taken += here;
    if (here === open) left.delete(key);
    else left.set(key, (open - here) * sign);
  }
  return taken;
}

/** The words that a document has no more once its body is changed. */
function lostBy(word: WordText, bytes: Uint8Array, change: (xml: string) => string): string {
  return textOfDifference(textOf(changed(bytes, 'word/document.xml', change)), word.text);
}

function withoutAll(xml: string, pattern: RegExp, isMeant: (found: string) => boolean): string {
  return xml.replace(pattern, found => (isMeant(found) ? '' : found));
}

/** The document with its table of contents as a text like others. */
function withContents(bytes: Uint8Array): Uint8Array {
  const asField = changed(bytes, 'word/document.xml', xml =>
    xml.replace(/(<w:instrText[^>]*>\s*)TOC/gu, '$1X'),
  );
  return changed(asField, 'word/styles.xml', xml => xml.replace(/w:val="toc (?=\d")/giu, 'w:val="x '));
}

function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const content = parts[part];
  if (content === undefined) return bytes;
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(content))) });
}

/** The words that a text has more often than another one, in no order. */
function textOfDifference(less: string, more: string): string {
  return [...countDifferences(less, more)]
    .flatMap(([key, count]) => Array.from({ length: Math.max(count, 0) }, () => key))
    .join(' ');
}

function textOf(bytes: Uint8Array): string {
  const read = readWord(bytes, PACK_TOOLS);
  return read.kind === 'refused' ? '' : read.word.text;
}
