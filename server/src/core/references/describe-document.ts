import { foldPhrase } from '../reading/fold';
import type { CitableDocument } from './citation-form';
import type { CitedDocument, FullMention } from './references';
import { capitalize } from '../text/capitalize';
import { squeezeBlanks } from '../text/blanks';

/** What a draft says of a document that it cites: what the definition leaves out is taken from another mention. */
export function describeDocument({ symbol, date, definition, full }: CitedDocument): CitableDocument {
  const mentions = [definition, ...full];
  return {
    symbol,
    date,
    type: capitalized(findText(mentions, ({ claim }) => claim.type?.text)),
    issuer: findText(mentions, ({ claim }) => claim.issuer?.text),
    title: findText(mentions, ({ claim }) => claim.title?.text),
  };
}

/** The first document, with what it leaves out taken from another description of it. */
export function completeDescription(
  document: CitableDocument,
  other: CitableDocument | null,
): CitableDocument {
  if (other === null) return document;
  return {
    symbol: document.symbol,
    date: document.date ?? other.date,
    type: document.type === '' ? other.type : document.type,
    issuer: document.issuer === '' ? other.issuer : document.issuer,
    title: document.title === '' ? other.title : document.title,
  };
}

/** A title may be wrapped over lines in the draft; said elsewhere it is on one. */
function findText(
  mentions: readonly FullMention[],
  textOf: (mention: FullMention) => string | undefined,
): string {
  for (const mention of mentions) {
    const text = textOf(mention);
    if (text !== undefined) return squeezeBlanks(text).trim();
  }
  return '';
}

function capitalized(type: string): string {
  const folded = foldPhrase(type);
  return capitalize(folded);
}
