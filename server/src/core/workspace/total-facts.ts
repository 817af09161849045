import type { LabelledTotal } from '../structure/labelled-totals';
import { ownCopy } from '../text/own-copy';
import { textAt, type Readable } from '../text/span';
import type { Placer, TotalFact } from './facts';
import { TOTALS } from './fact-kinds';

/** The distinct values of the totals of a draft, each at its first place. Holds nothing of the text. */
export function readTotalFacts(
  totals: readonly LabelledTotal[],
  text: Readable,
  placeOf: Placer,
): readonly TotalFact[] {
  const facts = new Map<string, TotalFact>();
  for (const { claim, span, topic } of totals) {
    const written = ownCopy(textAt(text, span));
    const fact = { topic: ownCopy(topic), value: claim.number.value, written, place: placeOf(span) };
    const name = `${topic} ${TOTALS.nameOf(fact)}`;
    if (!facts.has(name)) facts.set(name, fact);
  }
  return [...facts.values()];
}
