import { hasOneOf } from '../../text/one-of';

/** A stretch of the text of an element: what is read, and where it stands in the XML. */
export interface XmlText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** "a &amp; b" → "a ", "&", " b": each with its place, so that all but an entity go side by side unit for unit. Linear. */
export function splitText(xml: string, start: number, end: number): readonly XmlText[] {
  const written = xml.slice(start, end);
  if (!written.includes('&')) return [{ text: plain(written), start, end }];
  const parts: XmlText[] = [];
  let at = 0;
  for (const match of written.matchAll(ENTITY)) {
    const { 0: entity, index } = match;
    if (index > at)
      parts.push({ text: plain(written.slice(at, index)), start: start + at, end: start + index });
    at = index + entity.length;
    parts.push({ text: plain(characterOf(entity)), start: start + index, end: start + at });
  }
  if (at < written.length) parts.push({ text: plain(written.slice(at)), start: start + at, end });
  return parts;
}

/** A text as it stands in XML; letters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  const written = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return written.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '');
}

/** A text or the value of an attribute without entities. */
export function unescapeXml(written: string): string {
  return written.includes('&') ? written.replace(ENTITY, characterOf) : written;
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|\p{L}{1,8});/giu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characterOf(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return NAMED[name] ?? entity;
  const code = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\u{FFFD}';
}

/** Word shows a line end or a tab in the XML as a blank. */
function plain(text: string): string {
  return hasOneOf(text, '\n\r\t') ? text.replace(/[\n\r\t]/gu, ' ') : text;
}
