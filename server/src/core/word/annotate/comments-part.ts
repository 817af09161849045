import { folderOf, readRelationships, relationshipsPath } from '../parts/relationships';
import type { WordPackage } from '../zip/package';
import { addContentType, addRelationship, appendToRoot, emptyPart } from './extend-xml';
import type { IdSupply } from './ids';
import { Markup, namespaceOf, type PartNamespace } from './markup';

/** A comment to be written: its number, and a line for each of its paragraphs. */
export interface NewComment {
  readonly id: number;
  readonly lines: readonly string[];
}

/** The part that the comments are for, and what it calls WordprocessingML. */
export interface CommentedPart {
  readonly name: string;
  readonly namespace: PartNamespace;
}

const TYPES = '[Content_Types].xml';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
/** ECMA-376-1 strict has other addresses. */
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The comments that a document has: the name of their part, null for none, and its XML. */
export interface CommentsPart {
  readonly name: string | null;
  readonly xml: string;
}

/** Finds the comments of a part. */
export function findComments(file: WordPackage, part: string): CommentsPart {
  const relations = file.readXml(relationshipsPath(part));
  const name = readRelationships(relations, folderOf(part)).get('comments') ?? null;
  return { name, xml: name === null ? '' : file.readXml(name) };
}

/**
 * The parts that change for new comments, by their names: that of the comments, behind those which it has, and where there was none what
 * points to it and says what it is. Null where one of them is broken.
 */
export function writeComments(
  file: WordPackage,
  { name, namespace }: CommentedPart,
  { comments, ids }: { readonly comments: readonly NewComment[]; readonly ids: IdSupply },
): ReadonlyMap<string, string> | null {
  const { name: known, xml: before } = findComments(file, name);
  const xml = before === '' ? emptyPart(`${namespace.prefix}comments`, namespace) : before;
  const own = namespaceOf(xml);
  if (own === null) return null;
  const markup = new Markup(own, ids);
  const written = appendToRoot(xml, () =>
    comments.map(({ id, lines }) => markup.comment(id, lines)).join(''),
  );
  if (written === null) return null;
  if (known !== null) return new Map([[known, written]]);
  const part = freeName(file, folderOf(name));
  const type = `${namespace.uri.includes('purl.oclc.org') ? STRICT : TRANSITIONAL}/comments`;
  const related = addRelationship(file.readXml(relationshipsPath(name)), {
    type,
    target: part.slice(folderOf(name).length),
  });
  const typed = addContentType(file.readXml(TYPES), part, COMMENTS_TYPE);
  if (related === null || typed === null) return null;
  return new Map([
    [part, written],
    [relationshipsPath(name), related],
    [TYPES, typed],
  ]);
}

/** "word/comments.xml", or with a number where another part has that name. */
function freeName({ names }: WordPackage, folder: string): string {
  let name = `${folder}comments.xml`;
  for (let number = 2; names.includes(name); number += 1) name = `${folder}comments${number}.xml`;
  return name;
}
