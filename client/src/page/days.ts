import type { DayRow } from '../protocol/protocol';
import { element } from './element';
import { renderPlaces } from './documents';
import type { PanelTools } from './figures';

/** The days on a line, from the first in time to the last, year by year. */
export function renderDays(days: readonly DayRow[], tools: PanelTools): HTMLElement {
  const years = [...new Set(days.map(({ year }) => year))];
  const parts = years.map(year => {
    const own = days.filter(day => day.year === year).map(day => renderDay(day, tools));
    return element(
      'li',
      {},
      element('h2', {}, String(year)),
      element('ol', { 'aria-label': String(year) }, ...own),
    );
  });
  return element('ol', { class: 'years', 'aria-label': tools.words.days }, ...parts);
}

function renderDay({ written, weekday, places }: DayRow, tools: PanelTools): HTMLElement {
  return element(
    'li',
    { 'data-row': '' },
    element('span', { class: 'day' }, `${written}, ${weekday}: `),
    ...renderPlaces(places, tools),
  );
}
