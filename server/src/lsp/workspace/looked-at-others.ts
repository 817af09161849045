import type { ElsewherePlace, OtherDrafts, WorkspaceIndex } from '../../core/index';

/** What other drafts say, and whether what was asked of them is still so. */
export interface LookedAtOthers {
  readonly others: OtherDrafts;
  /** True while nothing has changed in what was asked. */
  readonly isCurrent: () => boolean;
}

/** Something that another draft says, and where. */
export interface PlacedElsewhere {
  readonly place: ElsewherePlace;
}

/** Where a draft looks for others, at some time. */
export interface Outlook {
  /** Null for a draft that has no others. */
  readonly index: WorkspaceIndex | null;
  readonly source: string;
  /** A saying as the client knows its draft. */
  readonly toClient: <Saying extends PlacedElsewhere>(saying: Saying) => Saying;
}

/** Answers from an index and remembers what was asked. `outlook` is asked anew to see whether the index is still the one. */
export function lookAtOthers(outlook: () => Outlook): LookedAtOthers {
  const { index, source, toClient } = outlook();
  const seen = new Map<string, number>();
  const others = index?.othersThan(source);
  const note = (topic: string): void => {
    if (!seen.has(topic)) seen.set(topic, index?.revisionOf(topic) ?? 0);
  };
  const find: OtherDrafts['find'] = symbol => {
    note(symbol);
    return others?.find(symbol).map(toClient) ?? [];
  };
  const findTotals: OtherDrafts['findTotals'] = topic => {
    note(topic);
    return others?.findTotals(topic).map(toClient) ?? [];
  };
  const isCurrent = (): boolean =>
    outlook().index === index &&
    (index === null || [...seen].every(([topic, revision]) => index.revisionOf(topic) === revision));
  return { others: { find, findTotals }, isCurrent };
}
