import { strToU8, zipSync, type Zippable } from 'fflate';
import { readWord, textAt, type WordText } from '../../server/src/core/index';
import { UNPACK_TOOLS } from '../../server/src/packing/pack-tools';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Parts of a Word document as they stand inside their roots. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly settings?: string;
  readonly comments?: string;
}

/** A Word document made of parts, by the names of the files in it. */
export function wordEntries({ body, ...parts }: WordParts): Record<string, Uint8Array> {
  const entries: Record<string, Uint8Array> = {
    '[Content_Types].xml': contentTypes(Object.keys(parts)),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(Object.keys(parts).map(kind => [kind, `${kind}.xml`])),
  };
  for (const [kind, xml] of Object.entries(parts)) entries[`word/${kind}.xml`] = part(kind, xml);
  return entries;
}

/** The bytes of such a document. */
export function buildWord(parts: WordParts): Uint8Array {
  return zipWord(wordEntries(parts));
}

/** Zips the files of a document. */
export function zipWord(entries: Zippable): Uint8Array {
  return zipSync(entries);
}

/** A paragraph of runs, one for each text. */
export function p(...runs: readonly string[]): string {
  return `<w:p>${runs.map(r).join('')}</w:p>`;
}

/** A run of text; something that begins with "<" is put in as it is. */
export function r(text: string): string {
  if (text.startsWith('<')) return text;
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of cells with lines between them; what begins with "<w:tc>" is a cell as it is. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map(cell => (cell.startsWith('<w:tc>') ? cell : `<w:tc>${p(cell)}</w:tc>`)).join('');
  return `<w:tbl>${LINES}${rows.map(row => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** Lines between the cells of a table. */
export const LINES =
  '<w:tblPr><w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>';

/** Reads a document that must be readable. */
export function readParts(parts: WordParts): WordText {
  return readBytes(buildWord(parts));
}

/** Reads the bytes of a document that must be readable. */
export function readBytes(bytes: Uint8Array): WordText {
  const read = readWord(bytes, UNPACK_TOOLS);
  if (read.kind === 'refused') throw new Error(read.reason.en);
  return read.word;
}

/** The text of a body. */
export function textOfBody(body: string): string {
  return readParts({ body }).text;
}

/** What somebody wrote of the text, piece by piece; a rebuilt piece stands in brackets. */
export function segmentsOf({ text, map }: WordText): readonly string[] {
  return map.segments.map(({ start, length, origin }) => {
    const piece = textAt(text, { start, end: start + length });
    return origin === null ? `[${piece}]` : piece;
  });
}

function part(root: string, inner: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${MAIN}" xmlns:mc="${MC}" xmlns:r="${RELATIONS}">${inner}</w:${root}>`,
  );
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): Uint8Array {
  const items = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`,
  );
}

function contentTypes(parts: readonly string[]): Uint8Array {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const main = `<Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>`;
  const others = parts.map(
    name => `<Override PartName="/word/${name}.xml" ContentType="${word}.${name}+xml"/>`,
  );
  return strToU8(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${main}${others.join('')}</Types>`,
  );
}
