import { createDocument, rateOf, tieTrialsOf, type TieTrial } from '../../src/core/index';
import type { ReadDocument } from './documents';

/** How often the readings of one class of ties agree in a folder. */
export interface TieCount {
  readonly tie: string;
  readonly tried: number;
  readonly agreeing: number;
  /** The rate that the rules reckon with. */
  readonly kept: number;
}

/** Counts over documents how often the readings of each class of ties agree, where no likelier one does. By name. */
export function countTies(documents: readonly ReadDocument[]): readonly TieCount[] {
  const byTie = new Map<string, readonly TieTrial[]>();
  for (const document of documents) {
    if (document.kind !== 'read') continue;
    for (const trial of tieTrialsOf(createDocument(document.text))) {
      byTie.set(trial.tie, [...(byTie.get(trial.tie) ?? []), trial]);
    }
  }
  return [...byTie]
    .map(([tie, trials]) => ({
      tie,
      tried: trials.length,
      agreeing: trials.filter(({ isAgreeing }) => isAgreeing).length,
      kept: rateOf(tie),
    }))
    .sort((first, second) => (first.tie < second.tie ? -1 : 1));
}

/** The counts as a table, beside the rates that the rules reckon with. */
export function formatTies(counts: readonly TieCount[]): string {
  const rows = counts.map(
    ({ tie, tried, agreeing, kept }) =>
      `| ${tie} | ${tried} | ${agreeing} | ${(agreeing / tried).toFixed(3)} | ${kept} |`,
  );
  const head = ['| tie | tried | agreeing | rate | kept |', '| --- | ---: | ---: | ---: | ---: |'];
  return `${['## How often the readings of figures agree', '', ...head, ...rows].join('\n')}\n`;
}
