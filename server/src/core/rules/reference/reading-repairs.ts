import type { Disagreement, Reading } from '../../references/comparing/readings';
import type { Fix, TextEdit } from '../../rule/rule';

/** How a reading is written in the place of another. */
export type WriteReading = (wanted: Reading, at: Reading) => string;

/** Above this, changing all others to the odd one out is no likely wish, and offering it for each would be quadratic. */
const MOST_EVERYWHERE = 50;

/** Every repair: each rival here, then what stands here at all others. */
export function repairsOf(
  { odd, rivals }: Disagreement,
  readings: readonly Reading[],
  write: WriteReading,
): readonly Fix[] {
  const here = rivals.map(rival => fixTo('fix-here', rival.text, [editOf(odd, rival, write)]));
  if (readings.length > MOST_EVERYWHERE) return here;
  const others = readings.filter(({ id }) => id !== odd.id).map(other => editOf(other, odd, write));
  return [...here, fixTo('fix-others', odd.text, others)];
}

/** The repair that changes what stands here to what another draft says, at every mention. */
export function repairOfDraft(readings: readonly Reading[], wanted: Reading, write: WriteReading): Fix {
  return fixTo(
    'fix-draft',
    wanted.text,
    readings.map(reading => editOf(reading, wanted, write)),
  );
}

function editOf(at: Reading, wanted: Reading, write: WriteReading): TextEdit {
  return { span: at.span, text: write(wanted, at) };
}

function fixTo(titleId: string, text: string, edits: readonly TextEdit[]): Fix {
  return { titleId, data: { text }, safety: 'review', preferred: false, edits };
}
