import { squeezeBlanks } from './blanks';

/**
 * A text for one line of Markdown, where what Markdown or HTML would take for its own stands as itself: no link, picture, tag, heading or
 * list comes of what a draft, a register or the name of a file holds. What commands a terminal or turns the direction of writing is
 * shown by a sign, and white space is one blank.
 */
export function escapeMarkdown(text: string): string {
  return squeezeBlanks(text)
    .trim()
    .replace(COMMANDS, '\u{FFFD}')
    .replace(/[\\`*_{}[\]#!|~$]/gu, String.raw`\$&`)
    .replace(/[&<>]/gu, character => ENTITIES[character] ?? character)
    .replace(LINKED_UNASKED, String.raw`\$&`)
    .replace(LIST_OPENING, String.raw`$1\$2`);
}

const COMMANDS = /[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** "https://…", "www.…" and "a@b.vn" are links without any mark; one sign in each keeps them from it. */
const LINKED_UNASKED = /(?<=\p{L}):(?=\/\/)|(?<=www)\.|(?<=\S)@(?=\S)/giu;

/** What begins a list, or is a line across the page, where it begins a line: "- ", "1. ", "---". */
const LIST_OPENING = /^(\d{0,9})([-+.)])(?=[-\s]|$)/u;

/** A text without the marks of emphasis: "**Điều 1.**" → "Điều 1.". */
export function dropEmphasis(text: string): string {
  return text.replace(EMPHASIS, '');
}

const EMPHASIS = /[*_]+/gu;

/** A text without the blanks and the marks of emphasis that it ends with. */
export function trimEmphasisEnd(text: string): string {
  return text.replace(EMPHASIS_AT_END, '');
}

const EMPHASIS_AT_END = /[\s*_]+$/u;
