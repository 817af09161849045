import type { Measure } from '../../server/src/core/claims/statement/measures/measure';
import type { Interval } from '../../server/src/core/arithmetic/interval';
import { ONE } from '../../server/src/core/arithmetic/interval';
import { paragraph } from './marked';

/**
 * The measures of a text, each by its value, what it counts and what the words around it make of it: `171 hộ nghèo`, `14,25 % share`,
 * `3420000000 đồng measured up (1) s2` for one in a bracket of the third sentence.
 */
export function measuresIn(text: string): readonly string[] {
  return paragraph(text).measures.map(nameMeasure);
}

function nameMeasure(measure: Measure): string {
  const { kind, noun, way, slash, depth, sentence, qualifier, lead, isMeasured, isPerson } = measure;
  const traits = [
    kind === 'points' && 'points',
    isPerson && 'person',
    isMeasured && kind === 'count' && 'measured',
    qualifier !== 'exact' && qualifier,
    lead !== 'none' && lead,
    way,
    slash,
    depth > 0 && `(${String(depth)})`,
    sentence > 0 && `s${String(sentence)}`,
  ];
  return [middleOf(measure.value), noun, ...traits.filter(trait => trait !== null && trait !== false)]
    .filter(word => word !== '')
    .join(' ');
}

/** The middle of what a figure may stand for, with its decimals. */
function middleOf({ low, high }: Interval): string {
  const middle = (low + high) / 2n;
  const decimals = (middle % ONE).toString().padStart(ONE.toString().length - 1, '0');
  return `${(middle / ONE).toString()},${decimals}`.replace(/(?:,|(?<=,\d*))0+$/u, '');
}
