import type { Figure } from '../figure';
import { median } from '../statistics';
import { measureWindows } from '../window-figures';

/** What a window measured, in milliseconds: by the clock, and of processor time where the system tells it. */
interface Opening {
  readonly clock: number;
  readonly processor: number | null;
}

interface Measured {
  readonly first: Opening;
  readonly next: Opening;
}

/** What a person waits for after a click, in milliseconds. */
interface Wait {
  readonly text: number;
  readonly underline: number;
}

interface Seen {
  /** Whether the window knew when it was opened that its folder holds drafts. */
  readonly isKnown: boolean;
  readonly first: Wait;
  readonly next: Wait;
}

const GROUP = 'first finding of 15 KB in VS Code';
const MOST_MS = 300;

/** From opening a draft to the first finding that the window has of it, in a real VS Code. */
function measureFirstFinding(): readonly Figure[] {
  const [fresh, ...windows] = measureWindows('test/vscode/first-finding.ts') as readonly Measured[];
  return [
    ...describeOpenings(
      'the server runs for the first time',
      fresh === undefined ? [] : [fresh.first],
      Infinity,
    ),
    ...describeOpenings(
      'the first draft of a window',
      windows.map(({ first }) => first),
      MOST_MS,
    ),
    ...describeOpenings(
      'the next one',
      windows.map(({ next }) => next),
      MOST_MS,
    ),
  ];
}

/** From the click on a draft to the underline, and which part of that is behind the text, which VS Code shows without this extension as well. */
function measureFirstUnderline(): readonly Figure[] {
  const windows = measureWindows('test/vscode/first-underline.ts') as readonly Seen[];
  const known = windows.filter(({ isKnown }) => isKnown);
  const unknown = windows.filter(({ isKnown }) => !isKnown);
  return [
    ...describeWaits(
      'the first draft of a folder of drafts',
      known.map(({ first }) => first),
    ),
    ...describeWaits(
      'the first draft where there was none',
      unknown.map(({ first }) => first),
    ),
    ...describeWaits(
      'the next one',
      windows.map(({ next }) => next),
    ),
  ];
}

function describeWaits(what: string, waits: readonly Wait[]): readonly Figure[] {
  const name = `${what}, median of ${waits.length}`;
  const budget = { kind: 'most', value: MOST_MS } as const;
  const underline = median(waits.map(wait => wait.underline));
  const behind = median(waits.map(wait => wait.underline - wait.text));
  return [
    { group: `${GROUP}, seen`, name, value: underline, unit: 'ms', budget },
    { group: `${GROUP}, seen`, name: `${name}, behind its text`, value: behind, unit: 'ms', budget: null },
  ];
}

function describeOpenings(what: string, openings: readonly Opening[], most: number): readonly Figure[] {
  const processor = openings.flatMap(opening => opening.processor ?? []);
  const name = `${what}, median of ${openings.length}`;
  const budget = most === Infinity ? null : ({ kind: 'most', value: most } as const);
  return [
    { group: GROUP, name, value: median(openings.map(({ clock }) => clock)), unit: 'ms', budget },
    ...(processor.length === 0
      ? []
      : [
          {
            group: GROUP,
            name: `${name}, processor time of both programs`,
            value: median(processor),
            unit: 'ms',
            budget: null,
          } as const,
        ]),
  ];
}

console.log(JSON.stringify([...measureFirstFinding(), ...measureFirstUnderline()]));
