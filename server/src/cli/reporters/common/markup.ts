/** Text for XML and HTML, between tags and in attributes. What XML cannot hold is shown by its sign. */
export function escapeMarkup(text: string): string {
  return text
    .replace(UNPRINTABLE, '\u{FFFD}')
    .replace(/[&<>"'\t\n\r]/gu, character => ENTITIES[character] ?? character);
}

/** Control characters but tab and line ends, those that turn the direction of writing, halves of letters, no letters. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FFFE}\u{FFFF}]/gu;

/** White space is written as a number: in an attribute a reader would take each for a blank. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Attributes of a tag, in the order given. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');
}
