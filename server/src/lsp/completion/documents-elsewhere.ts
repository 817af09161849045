import {
  describeDocument,
  type CitationOpening,
  type DocumentElsewhere,
  type ElsewhereCitation,
} from '../../core/index';
import type { Session } from '../session/session';

/**
 * The documents that other drafts are or cite: of drafts by their own letterheads, then as open drafts cite them. Of closed drafts
 * the symbol, the type and the date of what they cite are kept, so these are listed once a symbol is begun.
 */
export function listDocumentsElsewhere(
  { drafts, workspace }: Session,
  uri: string,
  { reading, typed }: CitationOpening,
): readonly DocumentElsewhere[] {
  const own = workspace.identities().map(({ source, ...document }) => ({ source, document }));
  const open = drafts
    .all()
    .flatMap(draft =>
      draft.model.references.documents
        .filter(({ definition }) => !definition.isOwn)
        .map(document => ({ source: draft.uri, document: describeDocument(document) })),
    );
  const begun = /^[\d/-]*/u.exec(typed)?.[0] ?? '';
  const kept = reading === 'symbol' ? workspace.citations(symbol => symbol.startsWith(begun)) : [];
  const closed = [...kept]
    .filter(({ isOwn, place }) => !isOwn && drafts.get(place.source) === undefined)
    .map(citation => ({ source: citation.place.source, document: describeKept(citation) }));
  return [...own, ...open, ...closed].filter(({ source }) => source !== uri);
}

/** Issuer and title are kept without their capitals, and so are not fit to be written. */
function describeKept({ symbol, type, date }: ElsewhereCitation): DocumentElsewhere['document'] {
  const name = type ?? '';
  return { symbol, type: name.charAt(0).toUpperCase() + name.slice(1), date, issuer: '', title: '' };
}
