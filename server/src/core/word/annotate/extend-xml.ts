import { escapeXml } from '../xml/characters';
import { readAttributes } from '../xml/attributes';
import { XmlScanner } from '../xml/scanner';

/** A part with more elements at the end of its root. `make` is given the prefix of the root: "w:", or nothing. Null where the XML is broken. */
export function appendToRoot(xml: string, make: (prefix: string) => string): string | null {
  const scanner = new XmlScanner(xml);
  let event = scanner.next();
  while (event === 'text') event = scanner.next();
  if (event !== 'open') return null;
  const { start, end } = scanner;
  const [, name = '', prefix = ''] = /^<(([^\s:/>]+:)?[^\s/>]*)/u.exec(xml.slice(start, end)) ?? [];
  const content = make(prefix);
  scanner.skip();
  if (scanner.fault !== null) return null;
  if (scanner.start === start) return `${xml.slice(0, end - 2)}>${content}</${name}>${xml.slice(end)}`;
  return xml.slice(0, scanner.start) + content + xml.slice(scanner.start);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The part of relationships with one more; `xml` is empty where there is no such part yet. */
export function addRelationship(xml: string, { type, target }: NewRelationship): string | null {
  const whole = xml === '' ? `${HEAD}<Relationships xmlns="${RELATIONS}"/>` : xml;
  const id = freeId(whole);
  return appendToRoot(
    whole,
    prefix => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeValue(target)}"/>`,
  );
}

export interface NewRelationship {
  readonly type: string;
  readonly target: string;
}

/** "rId12", where no other relationship has that name. */
function freeId(xml: string): string {
  const used = new Set<string | undefined>();
  const scanner = new XmlScanner(xml);
  for (let event = scanner.next(); event !== 'end'; event = scanner.next())
    if (event === 'open') used.add(readAttributes(xml.slice(scanner.start, scanner.end)).get('Id'));
  let number = 1;
  while (used.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

/** The part of content types, which says of one more part what it is. */
export function addContentType(xml: string, part: string, type: string): string | null {
  return appendToRoot(
    xml,
    prefix => `<${prefix}Override PartName="/${escapeValue(part)}" ContentType="${type}"/>`,
  );
}

/** A part with nothing but its root: `root` is its name with the prefix, "w:comments". */
export function emptyPart(
  root: string,
  { prefix, uri }: { readonly prefix: string; readonly uri: string },
): string {
  return `${HEAD}<${root} xmlns:${prefix.slice(0, -1)}="${uri}"/>`;
}

function escapeValue(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;');
}
