import type { FigureRow, FigureState } from '../protocol/protocol';
import { searcher } from '../wording/search';

/** Which rows are shown. */
export interface Filter {
  readonly state: FigureState | 'all';
  readonly words: string;
}

/** Shows all. */
export const NO_FILTER: Filter = { state: 'all', words: '' };

/** The figures of a state whose value, sentence or arithmetic has all the words, typed with or without accents. */
export function filterFigures(figures: readonly FigureRow[], { state, words }: Filter): readonly FigureRow[] {
  const holds = searcher(words);
  return figures.filter(
    ({ state: own, value, formula, before, behind }) =>
      (state === 'all' || own === state) && holds(`${before}${value}${behind} ${formula}`),
  );
}
