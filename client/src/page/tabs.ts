import { element } from './element';

/** A tab: its name with the number of what it shows, and what it shows. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly panel: HTMLElement;
}

/**
 * Tabs after the pattern of WAI-ARIA: one of them is a stop of the tab key, the arrow keys go to the next, and what is gone to is shown.
 * `choose` is told.
 */
export function renderTabs(
  label: string,
  tabs: readonly Tab[],
  chosen: string,
  choose: (id: string) => void,
): readonly HTMLElement[] {
  const list = element('div', { role: 'tablist', 'aria-label': label });
  for (const { id, name, panel } of tabs) {
    const isChosen = id === chosen;
    const tab = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${id}`,
        'aria-controls': `panel-${id}`,
        'aria-selected': String(isChosen),
        tabindex: isChosen ? '0' : '-1',
      },
      name,
    );
    tab.addEventListener('click', () => {
      choose(id);
    });
    panel.id = `panel-${id}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', `tab-${id}`);
    panel.hidden = !isChosen;
    list.append(tab);
  }
  list.addEventListener('keydown', event => {
    const next = nextTab(tabs, chosen, event.key);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  });
  return [list, ...tabs.map(({ panel }) => panel)];
}

function nextTab(tabs: readonly Tab[], chosen: string, key: string): string | undefined {
  const at = tabs.findIndex(({ id }) => id === chosen);
  switch (key) {
    case 'ArrowRight':
      return tabs[(at + 1) % tabs.length]?.id;
    case 'ArrowLeft':
      return tabs[(at - 1 + tabs.length) % tabs.length]?.id;
    case 'Home':
      return tabs[0]?.id;
    case 'End':
      return tabs.at(-1)?.id;
    default:
      return undefined;
  }
}
