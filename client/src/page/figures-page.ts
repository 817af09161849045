import type { Range } from 'vscode-languageclient';
import type { FigureRow, FiguresResult } from '../protocol/protocol';
import type { PageContent, PageWords } from '../protocol/page';
import { renderDays } from './days';
import { renderDocuments } from './documents';
import { element, fill } from './element';
import { renderFigures, type PanelTools } from './figures';
import { filterFigures } from './filter';
import { renderFilterBar } from './filter-bar';
import { focusedStop, focusStop, rove } from './roving';
import type { PageState } from './state';
import { renderTabs, type Tab } from './tabs';

/** What the page asks of the place that it lies in. */
export interface PageSurroundings {
  /** What was chosen before. */
  readonly state: PageState;
  readonly keep: (state: PageState) => void;
  readonly open: (uri: string, range: Range) => void;
}

/** The view of a draft's figures: three tabs, which are made anew with each answer of the server while the focus stays where it is. */
export class FiguresPage {
  readonly #surroundings: PageSurroundings;
  readonly #main = element('main');
  /** Read aloud when it changes. */
  readonly #told = element('p', { role: 'status' });
  #state: PageState;
  #content: PageContent | null = null;

  constructor(body: HTMLElement, surroundings: PageSurroundings) {
    this.#surroundings = surroundings;
    this.#state = surroundings.state;
    body.append(this.#main, this.#told);
  }

  show(content: PageContent): void {
    this.#content = content;
    const { words } = content;
    document.title = words.title;
    const focused = this.#rememberFocus();
    this.#main.replaceChildren(
      element('h1', {}, content.draft === null ? words.title : `${words.title}: ${content.draft}`),
      ...(content.result?.checked === true
        ? this.#renderTabs(content.result, words)
        : [element('p', {}, words.noDraft)]),
    );
    if (content.result?.checked !== true) this.#tell('');
    focused();
  }

  #renderTabs(result: FiguresResult, words: PageWords): readonly HTMLElement[] {
    const { figureCount, documents, days } = result;
    const tools: PanelTools = {
      words,
      open: range => {
        this.#surroundings.open(result.uri, range);
      },
    };
    const tabs: readonly Tab[] = [
      { id: 'figures', name: `${words.figures} (${figureCount})`, panel: this.#renderFigures(result, tools) },
      {
        id: 'documents',
        name: `${words.documents} (${documents.length})`,
        panel: panelOf(documents.length, words, () => renderDocuments(documents, tools)),
      },
      {
        id: 'days',
        name: `${words.days} (${days.length})`,
        panel: panelOf(days.length, words, () => renderDays(days, tools)),
      },
    ];
    if (this.#state.tab !== 'figures') this.#tell('');
    return renderTabs(words.title, tabs, this.#state.tab, id => {
      this.#choose({ ...this.#state, tab: tabOf(id) });
      if (this.#content !== null) this.show(this.#content);
    });
  }

  #renderFigures(result: FiguresResult, tools: PanelTools): HTMLElement {
    const { words } = tools;
    const { figures } = result;
    const table = element('div');
    const fillTable = (): void => {
      const shown = filterFigures(figures, this.#state.filter);
      const made = shown.length === 0 ? element('p', {}, words.nothingFound) : renderFigures(shown, tools);
      table.replaceChildren(made);
      this.#tellCount(shown, result, words);
    };
    const count = (state: FigureRow['state']): number => figures.filter(each => each.state === state).length;
    const bar = renderFilterBar({
      words,
      filter: this.#state.filter,
      counts: { agrees: count('agrees'), differs: count('differs'), open: count('open') },
      change: filter => {
        this.#choose({ ...this.#state, filter });
        fillTable();
        rove(table);
      },
    });
    fillTable();
    const panel = element('section', {}, bar, table);
    rove(panel);
    return panel;
  }

  /** Nothing where another tab is in front: the count would be of what nobody sees. */
  #tellCount(shown: readonly FigureRow[], { figures, figureCount }: FiguresResult, words: PageWords): void {
    if (this.#state.tab !== 'figures') return;
    const cut = figureCount > figures.length ? ` ${fill(words.left, figures.length, figureCount)}` : '';
    this.#tell(fill(words.shown, shown.length, figures.length) + cut);
  }

  /** An equal text is not said again. */
  #tell(text: string): void {
    if (this.#told.textContent !== text) this.#told.textContent = text;
  }

  #choose(state: PageState): void {
    this.#state = state;
    this.#surroundings.keep(state);
  }

  /** What gives the focus back when all has been made anew. */
  #rememberFocus(): () => void {
    const active = document.activeElement;
    const panel = active?.closest<HTMLElement>('[role="tabpanel"]') ?? null;
    const place = panel === null ? null : focusedStop(panel);
    if (panel !== null && place !== null) {
      return () => {
        const next = document.getElementById(panel.id);
        if (next !== null) focusStop(next, place);
      };
    }
    const { id = '' } = active ?? {};
    const cursor = active instanceof HTMLInputElement ? active.selectionStart : null;
    return () => {
      const next = id === '' ? null : document.getElementById(id);
      next?.focus();
      if (next instanceof HTMLInputElement && next.type === 'search') next.setSelectionRange(cursor, cursor);
    };
  }
}

function panelOf(count: number, words: PageWords, render: () => HTMLElement): HTMLElement {
  const panel = element('section', {}, count === 0 ? element('p', {}, words.nothingFound) : render());
  rove(panel);
  return panel;
}

function tabOf(id: string): PageState['tab'] {
  return id === 'documents' || id === 'days' ? id : 'figures';
}
