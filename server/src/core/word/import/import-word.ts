import type { Localized } from '../../text/localized';
import { countLookalikes } from '../escape';
import { folderOf, mainPartOf, readRelationships, relationshipsPath } from '../parts/relationships';
import { readWordDraft } from '../read-word';
import { WordPackage, type UnpackTools } from '../zip/package';
import { REFUSALS } from '../zip/refusals';
import { describeLosses } from './describe-losses';
import { countLosses, sumLosses, type LossCounts } from './read-losses';

/** What became of a Word document that was to be a draft. */
export type WordImport =
  | {
      readonly kind: 'draft';
      readonly text: string;
      /** What the text does not have, a sentence for each kind; empty for nothing. */
      readonly losses: readonly Localized[];
    }
  | { readonly kind: 'refused'; readonly reason: Localized };

/**
 * A draft of a Word document: its text as a check reads it, with footnotes as `[^1]` at their places, in composed letters, and a list of
 * what is lost. Linear in what the document unpacks to.
 */
export function importWord(bytes: Uint8Array, tools: UnpackTools): WordImport {
  const read = readWordDraft(bytes, tools);
  if (read.kind === 'refused') return read;
  const opened = WordPackage.open(bytes, tools);
  if (opened.kind === 'refused') return { kind: 'refused', reason: REFUSALS[opened.refusal] };
  const { text } = read.word;
  const losses = describeLosses(lossesOf(opened.value, text), {
    isDecomposed: text !== text.normalize('NFC'),
  });
  return { kind: 'draft', text: `${text.normalize('NFC').trim()}\n`, losses };
}

function lossesOf(file: WordPackage, text: string): LossCounts {
  const main = mainPartOf(file);
  const targets = readRelationships(file.readXml(relationshipsPath(main)), folderOf(main));
  const parts = [main, targets.get('footnotes') ?? '', targets.get('endnotes') ?? ''];
  const headers = file.names
    .filter(name => /\/(?:header|footer)\d*\.xml$/u.test(name))
    .filter(name => hasText(file.readXml(name)));
  const written = parts.map(name => file.readXml(name));
  const signs = countLookalikes(text) - countLookalikes(written.join(''));
  return sumLosses([
    ...written.map(countLosses),
    new Map(headers.length === 0 ? [] : [['header', headers.length]]),
    new Map(signs <= 0 ? [] : [['sign', signs]]),
  ]);
}

/** True for a header that says more than the number of the page. */
function hasText(xml: string): boolean {
  return /<(?:[\p{L}\d]+:)?t(?:\s[^<>]*)?>[^<]*\p{L}/u.test(xml);
}
