import { ownCopy } from '../../../text/own-copy';
import type { PlacedLine } from './lines';

type Run = readonly PlacedLine[];

/**
 * The same runs of lines, those at the beginning and the end of each as they were read before: what is known of a line is kept as long as
 * the line. Lines between are copied, so that none of them holds the whole text that it was read from.
 */
export function takeOverLines(runs: readonly Run[], before: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => {
    const known = before[index];
    return known === undefined ? run : takeOver(run, known);
  });
}

function takeOver(run: Run, before: Run): Run {
  const most = Math.min(run.length, before.length);
  let lead = 0;
  while (lead < most && isSame(run[lead], before[lead])) lead += 1;
  let tail = 0;
  while (tail < most - lead && isSame(run.at(-1 - tail), before.at(-1 - tail))) tail += 1;
  const moved = before.length - run.length;
  return run.map(({ start, line }, index) => {
    const isLead = index < lead;
    const known = isLead || index >= run.length - tail ? before[isLead ? index : index + moved] : undefined;
    return { start, line: known?.line ?? { ...line, text: ownCopy(line.text) } };
  });
}

function isSame(first: PlacedLine | undefined, second: PlacedLine | undefined): boolean {
  return first?.line.layout === second?.line.layout && first?.line.text === second?.line.text;
}
