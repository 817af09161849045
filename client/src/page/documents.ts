import type { DocumentRow } from '../protocol/protocol';
import type { PageWords } from '../protocol/page';
import { element, fill } from './element';
import { placeButton, renderTable, type PanelTools } from './figures';

/** The cited documents as a table: the name leads to the first mention, the uses to each place. */
export function renderDocuments(documents: readonly DocumentRow[], tools: PanelTools): HTMLTableElement {
  const { words } = tools;
  return renderTable(
    words.documents,
    [words.document, words.uses, words.register],
    documents.map(row => renderRow(row, tools)),
  );
}

function renderRow({ headline, state, note, places }: DocumentRow, tools: PanelTools): HTMLTableRowElement {
  const [first] = places;
  const { words } = tools;
  const known = registerInWords(state, words);
  return element(
    'tr',
    { 'data-row': '', class: state },
    element(
      'th',
      { scope: 'row' },
      ...(first === undefined ? [headline] : [placeButton(first, tools, headline)]),
    ),
    element('td', { class: 'uses' }, `${places.length}: `, ...renderPlaces(places, tools)),
    element(
      'td',
      {},
      element('span', { class: 'state' }, known),
      ...(note === '' ? [] : [element('div', {}, note)]),
    ),
  );
}

/** A button for each place, named by its line. */
export function renderPlaces(places: DocumentRow['places'], tools: PanelTools): readonly HTMLElement[] {
  return places.map(range =>
    placeButton(range, tools, fill(tools.words.line + ' {0}', range.start.line + 1)),
  );
}

/** What the registers say of a document, in words; a word that this page does not know stays as it is. */
function registerInWords(state: string, words: PageWords): string {
  const known: Readonly<Record<string, string>> = {
    'in-force': words.inForce,
    replaced: words.replaced,
    expired: words.expired,
    known: words.known,
    absent: words.absent,
    unclear: words.unclear,
  };
  return known[state] ?? state;
}
