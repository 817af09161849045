import type { Range } from 'vscode-languageclient';
import type { FigureRow, FigureState } from '../protocol/protocol';
import type { PageWords } from '../protocol/page';
import { element } from './element';

/** What a panel is made with: its words, and what a click does. */
export interface PanelTools {
  readonly words: PageWords;
  readonly open: (range: Range) => void;
}

/** The figures as a table: a row each, the value a button that leads to the text. */
export function renderFigures(figures: readonly FigureRow[], tools: PanelTools): HTMLTableElement {
  const { words } = tools;
  const heads = [words.value, words.state, words.boundTo, words.sentence, words.line];
  return renderTable(
    words.figures,
    heads,
    figures.map(figure => renderRow(figure, tools)),
  );
}

/** A table with a name and heads. */
export function renderTable(
  name: string,
  heads: readonly string[],
  rows: readonly HTMLTableRowElement[],
): HTMLTableElement {
  const head = element('tr', {}, ...heads.map(words => element('th', { scope: 'col' }, words)));
  return element('table', { 'aria-label': name }, element('thead', {}, head), element('tbody', {}, ...rows));
}

/** A button that leads to a place of the draft. */
export function placeButton(
  range: Range,
  { open }: PanelTools,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'place' }, ...children);
  button.addEventListener('click', () => {
    open(range);
  });
  return button;
}

function renderRow(figure: FigureRow, tools: PanelTools): HTMLTableRowElement {
  const { range, value, state, formula, message, before, behind } = figure;
  const told = [formula, message].filter(text => text !== '');
  return element(
    'tr',
    { 'data-row': '', class: state },
    element('th', { scope: 'row' }, placeButton(range, tools, value)),
    element('td', {}, element('span', { class: 'state' }, stateInWords(state, tools.words))),
    element('td', {}, ...told.map(text => element('div', {}, text))),
    element('td', { class: 'sentence' }, before, element('mark', {}, value), behind),
    element('td', { class: 'line' }, String(range.start.line + 1)),
  );
}

/** A state in words: nobody has to know a colour. */
export function stateInWords(state: FigureState, words: PageWords): string {
  return words[state];
}
