/** Rows whose buttons the arrow keys go through. Of all of them one alone is reached by the tab key, as in a grid. */
const ROW = '[data-row]';
const STOP = 'button';

/** Makes the buttons of a panel one stop of the tab key, moved by the arrow keys, Home and End. */
export function rove(panel: HTMLElement): void {
  stop(panel, stopsOf(panel)[0]?.[0]);
  panel.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.closest(ROW) !== null) stop(panel, target);
  });
  panel.addEventListener('keydown', event => {
    const next = nextStop(panel, event);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}

/** Where the focus of a panel is, as a row and a place in it; null where it is elsewhere. */
export function focusedStop(panel: HTMLElement): readonly [number, number] | null {
  const row = stopsOf(panel).findIndex(stops => stops.some(isFocused));
  return row < 0 ? null : [row, (stopsOf(panel)[row] ?? []).findIndex(isFocused)];
}

/** Gives the focus to that place, or to the last one before it that is still there. */
export function focusStop(panel: HTMLElement, [row, place]: readonly [number, number]): void {
  const stops = stopsOf(panel);
  const own = stops[Math.min(row, stops.length - 1)] ?? [];
  own[Math.min(place, own.length - 1)]?.focus();
}

function isFocused(stopped: HTMLElement): boolean {
  return stopped === document.activeElement;
}

function stopsOf(panel: HTMLElement): readonly (readonly HTMLElement[])[] {
  return [...panel.querySelectorAll<HTMLElement>(ROW)].map(row => [
    ...row.querySelectorAll<HTMLElement>(STOP),
  ]);
}

function stop(panel: HTMLElement, chosen: HTMLElement | undefined): void {
  for (const each of stopsOf(panel).flat()) each.tabIndex = each === chosen ? 0 : -1;
}

function nextStop(panel: HTMLElement, { key, target }: KeyboardEvent): HTMLElement | undefined {
  if (!(target instanceof HTMLElement) || target.closest(ROW) === null) return undefined;
  const rows = stopsOf(panel);
  const row = rows.findIndex(stops => stops.includes(target));
  const place = (rows[row] ?? []).indexOf(target);
  switch (key) {
    case 'ArrowDown':
      return rows[row + 1]?.[0];
    case 'ArrowUp':
      return rows[row - 1]?.[0];
    case 'ArrowRight':
      return rows[row]?.[place + 1];
    case 'ArrowLeft':
      return rows[row]?.[place - 1];
    case 'Home':
      return rows[0]?.[0];
    case 'End':
      return rows.at(-1)?.[0];
    default:
      return undefined;
  }
}
