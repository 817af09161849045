import type { Refusal } from '../zip/refusals';
import { XmlScanner } from '../xml/scanner';
import { forEachElement } from './element-reader';
import { ContentReader, type ContentParts } from './read-content';
import type { WordBlock } from './tree';

/** The notes of a part by their ids. */
export interface WordNotes {
  /** The name of the part. */
  readonly part: string;
  readonly notes: ReadonlyMap<string, readonly WordBlock[]>;
  readonly fault: Refusal | null;
}

/** Reads a part of footnotes or endnotes. */
export function readNotes(xml: string, part: string, parts: Omit<ContentParts, 'marks'>): WordNotes {
  const scanner = new XmlScanner(xml);
  const notes = new Map<string, readonly WordBlock[]>();
  if (xml !== '' && openRoot(scanner))
    forEachElement(scanner, name => {
      if (name !== 'w:footnote' && name !== 'w:endnote') return 'skip';
      const id = scanner.attribute('id') ?? '';
      notes.set(id, new ContentReader(scanner, { ...parts, marks: null }).read().blocks);
      return 'done';
    });
  return { part, notes, fault: scanner.fault };
}

/** Goes to the first element of a part; false where there is none. */
export function openRoot(scanner: XmlScanner): boolean {
  let event = scanner.next();
  while (event === 'text') event = scanner.next();
  return event === 'open';
}
