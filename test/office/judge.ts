import { differenceOf } from './difference';
import { explain } from './explain';
import type { OfficeReport } from './office';
import type { Variant } from './variants';

/** What does not agree, in words; empty where all does. */
export function judge(
  { bytes, expected }: Variant,
  report: OfficeReport | undefined,
  known: Known,
): readonly string[] {
  if (report === undefined || report.kind === 'closed') return ['LibreOffice does not open it'];
  const faults: string[] = [];
  const { comments } = expected;
  if (comments !== null && report.comments !== comments + known.comments)
    faults.push(`${report.comments} comments, written were ${comments}`);
  for (const [name, ours, theirs] of [
    ['accepted', expected.accepted, report.accepted],
    ['rejected', expected.rejected, report.rejected],
  ] as const) {
    if (ours === null) continue;
    const isKnown = differenceOf(ours, theirs).every(word => known.differences.has(word));
    const difference = isKnown ? [] : explain(bytes, ours, theirs).rest;
    if (difference.length > 0) faults.push(`${name}: ${difference.slice(0, 8).join(', ')}`);
  }
  return faults;
}

/** What the two read otherwise of a document as it is: its variants may differ by that as well. */
export interface Known {
  readonly comments: number;
  readonly differences: ReadonlySet<string>;
}

/** Nothing is known of a document before it is opened. */
export const NOTHING_KNOWN: Known = { comments: 0, differences: new Set() };
