import { FORMS, type Form } from './draw/draw';

/** How many slips were made, and how many of them were told. */
export interface Count {
  readonly made: number;
  readonly told: number;
}

/** One slip in one form. */
export interface Outcome {
  /** What the slip is counted under. */
  readonly name: string;
  readonly form: Form;
  readonly isTold: boolean;
}

/** How many slips these are, and how many of them were told. */
export function count(outcomes: readonly Pick<Outcome, 'isTold'>[]): Count {
  return { made: outcomes.length, told: outcomes.filter(({ isTold }) => isTold).length };
}

/** Told of made in percent, cut off; 100 where none was made. */
export function recallOf({ made, told }: Count): number {
  return made === 0 ? 100 : Math.floor((100 * told) / made);
}

/** A line for each name, with the recall in each form and in all of them. */
export function formatRecall(title: string, outcomes: readonly Outcome[]): string {
  const names = [...new Set(outcomes.map(({ name }) => name))];
  const rows = names.map(name =>
    formatRow(
      name,
      outcomes.filter(outcome => outcome.name === name),
    ),
  );
  const head = [title.padEnd(WIDTH), ...[...FORMS, 'all'].map(form => form.padStart(WIDTH))].join('');
  return [head, ...rows, formatRow('all', outcomes)].join('\n');
}

const WIDTH = 18;

function formatRow(name: string, outcomes: readonly Outcome[]): string {
  const cells = [...FORMS.map(form => outcomes.filter(outcome => outcome.form === form)), outcomes];
  return [name.padEnd(WIDTH), ...cells.map(cell => formatCount(count(cell)).padStart(WIDTH))].join('');
}

function formatCount(counted: Count): string {
  return counted.made === 0 ? '–' : `${recallOf(counted)} % (${counted.told}/${counted.made})`;
}
