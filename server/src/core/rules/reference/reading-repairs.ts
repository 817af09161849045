import type { Disagreement, Reading } from '../../references/comparing/readings';
import { reviewFix } from '../../rule/finding';
import type { Fix, TextEdit } from '../../rule/rule';

/** How a reading is written in the place of another. */
export type WriteReading = (wanted: Reading, at: Reading) => string;

/** Above this, changing all others to the odd one out is no likely wish, and offering it for each would be quadratic. */
export const MOST_EVERYWHERE = 50;

/** Every repair: each rival here, then what stands here at all others. */
export function repairsOf(
  { odd, rivals }: Disagreement,
  readings: readonly Reading[],
  write: WriteReading,
): readonly Fix<'fix-here' | 'fix-others'>[] {
  const here = rivals.map(rival => reviewFix('fix-here', editOf(odd, rival, write), { text: rival.text }));
  if (readings.length > MOST_EVERYWHERE) return here;
  const others = readings.filter(({ id }) => id !== odd.id).map(other => editOf(other, odd, write));
  return [...here, reviewFix('fix-others', others, { text: odd.text })];
}

/** The repair that changes what stands here to what another draft says, at every mention. */
export function repairOfDraft(
  readings: readonly Reading[],
  wanted: Reading,
  write: WriteReading,
): Fix<'fix-draft'> {
  const edits = readings.map(reading => editOf(reading, wanted, write));
  return reviewFix('fix-draft', edits, { text: wanted.text });
}

function editOf(at: Reading, wanted: Reading, write: WriteReading): TextEdit {
  return { span: at.span, text: write(wanted, at) };
}
