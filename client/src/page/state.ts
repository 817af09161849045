import { NO_FILTER, type Filter } from './filter';

/** The tabs of the page. */
export const TABS = ['figures', 'documents', 'days'] as const;

/** What a person has chosen; it outlives the page, which VS Code takes down when nobody sees it. */
export interface PageState {
  readonly tab: (typeof TABS)[number];
  readonly filter: Filter;
}

const FIRST: PageState = { tab: 'figures', filter: NO_FILTER };

/** The kept state; what is no state counts as none. */
export function readState(kept: unknown): PageState {
  if (typeof kept !== 'object' || kept === null) return FIRST;
  const { tab, filter } = kept as Partial<PageState>;
  return { tab: TABS.find(known => known === tab) ?? FIRST.tab, filter: { ...NO_FILTER, ...filter } };
}
