import type { PeriodFigure } from '../structure/period-figures';
import { ownCopy } from '../text/own-copy';
import { textAt, type Readable } from '../text/span';
import type { Placer, TotalFact } from './facts';

/**
 * The figures of periods that the tables of a draft give, as totals of those periods. What a draft gives twice with two values is left out: it
 * is told in the draft itself, or two things have one name. Holds nothing of the text.
 */
export function readPeriodFacts(
  figures: readonly PeriodFigure[],
  text: Readable,
  placeOf: Placer,
): readonly TotalFact[] {
  const facts = new Map<string, TotalFact | null>();
  for (const { topic, value, span } of figures) {
    const known = facts.get(topic);
    if (known === undefined) {
      const written = ownCopy(textAt(text, span));
      facts.set(topic, { topic: ownCopy(topic), value, written, place: placeOf(span) });
    } else if (known !== null && (known.value.units !== value.units || known.value.scale !== value.scale))
      facts.set(topic, null);
  }
  return [...facts.values()].filter(fact => fact !== null);
}
