import { escapeXml } from '../xml/characters';
import { readAttributes } from '../xml/attributes';
import { XmlScanner } from '../xml/scanner';
import type { IdSupply } from './ids';

/** The name under which comments and changes stand. */
export const AUTHOR = 'vanban';

/** A part that a markup is of: the namespace of WordprocessingML there, and its prefix. */
export interface PartNamespace {
  /** "w:". */
  readonly prefix: string;
  readonly uri: string;
}

/** What the root of a part of WordprocessingML calls its namespace; null where attributes could not be written, since it has no prefix. */
export function namespaceOf(xml: string): PartNamespace | null {
  const scanner = new XmlScanner(xml);
  let event = scanner.next();
  while (event === 'text') event = scanner.next();
  if (event !== 'open') return null;
  const tag = xml.slice(scanner.start, scanner.end);
  const [, prefix = ''] = /^<([^\s:>]+):/u.exec(tag) ?? [];
  const uri = readAttributes(tag).get(`xmlns:${prefix}`);
  return uri === undefined ? null : { prefix: `${prefix}:`, uri };
}

/**
 * Writes the elements of comments and of tracked changes (ECMA-376-1, 17.13). They have no date: the same file gives the same copy, and
 * the time of a run is none that says anything of the document.
 */
export class Markup {
  readonly ids: IdSupply;
  readonly #prefix: string;

  constructor({ prefix }: PartNamespace, ids: IdSupply) {
    this.ids = ids;
    this.#prefix = prefix;
  }

  rangeStart(id: number): string {
    return this.#element('commentRangeStart', this.#id(id));
  }

  /** The end of the range of a comment, and the run that refers to it. */
  rangeEnd(id: number): string {
    const run = this.#element('r', '', this.#element('commentReference', this.#id(id)));
    return this.#element('commentRangeEnd', this.#id(id)) + run;
  }

  /** A comment with a paragraph for each line. */
  comment(id: number, lines: readonly string[]): string {
    const mark = this.#element('r', '', this.#element('annotationRef', ''));
    const paragraphs = lines.map((line, index) =>
      this.#element('p', '', (index === 0 ? mark : '') + this.run('', line)),
    );
    return this.#element(
      'comment',
      `${this.#id(id)}${this.#author()} ${this.#prefix}initials="vb"`,
      paragraphs.join(''),
    );
  }

  inserted(properties: string, text: string): string {
    return this.#element('ins', this.#change(), this.run(properties, text));
  }

  deletionStart(): string {
    return `<${this.#prefix}del${this.#change()}>`;
  }

  deletionEnd(): string {
    return this.#close('del');
  }

  run(properties: string, text: string): string {
    return this.#element('r', '', properties + this.text('t', escapeXml(text)));
  }

  /** A text of XML as it is. */
  text(name: 't' | 'delText', xml: string): string {
    return this.#element(name, ' xml:space="preserve"', xml);
  }

  runStart(): string {
    return `<${this.#prefix}r>`;
  }

  runEnd(): string {
    return this.#close('r');
  }

  /** Ends an insertion that is there, so that something can stand beside it, and begins it again. */
  beside(insertion: string, xml: string): string {
    return this.#close('ins') + xml + this.ids.renew(insertion);
  }

  #element(name: string, attributes: string, content = ''): string {
    const open = `<${this.#prefix}${name}${attributes}`;
    return content === '' ? `${open}/>` : `${open}>${content}${this.#close(name)}`;
  }

  #close(name: string): string {
    return `</${this.#prefix}${name}>`;
  }

  #change(): string {
    return `${this.#id(this.ids.next())}${this.#author()}`;
  }

  #id(id: number): string {
    return ` ${this.#prefix}id="${id}"`;
  }

  #author(): string {
    return ` ${this.#prefix}author="${AUTHOR}"`;
  }
}
