import type { FigureState } from '../protocol/protocol';
import type { PageWords } from '../protocol/page';
import { element } from './element';
import type { Filter } from './filter';

const STATES: readonly Filter['state'][] = ['all', 'differs', 'agrees', 'open'];

/** What the filter bar of the figures shows and tells. */
export interface FilterBar {
  readonly words: PageWords;
  readonly filter: Filter;
  /** How many figures there are of each state. */
  readonly counts: Readonly<Record<FigureState, number>>;
  readonly change: (filter: Filter) => void;
}

/** Radio buttons for the state, so that the arrow keys go through them, and a field for words. */
export function renderFilterBar({ words, filter, counts, change }: FilterBar): HTMLElement {
  let current = filter;
  const set = (part: Partial<Filter>): void => {
    current = { ...current, ...part };
    change(current);
  };
  const total = counts.agrees + counts.differs + counts.open;
  const choices = STATES.map(state => {
    const input = element('input', { type: 'radio', name: 'state', value: state, id: `state-${state}` });
    input.checked = filter.state === state;
    input.addEventListener('change', () => {
      set({ state });
    });
    const count = state === 'all' ? total : counts[state];
    return element('label', {}, input, ` ${words[state]} (${count})`);
  });
  const search = element('input', { type: 'search', id: 'words', value: filter.words });
  search.addEventListener('input', () => {
    set({ words: search.value });
  });
  const legend = element('legend', {}, words.state);
  return element(
    'div',
    { class: 'filters' },
    element('fieldset', {}, legend, ...choices),
    element('label', { class: 'search', for: 'words' }, words.search, ' ', search),
  );
}
