import type { ElsewhereSaying, OtherDrafts, WorkspaceIndex } from '../../core/index';

/** What other drafts say, and whether what was asked of them is still so. */
export interface LookedAtOthers {
  readonly others: OtherDrafts;
  /** True while nothing has changed in what was asked. */
  readonly isCurrent: () => boolean;
}

/** Where a draft looks for others, at some time. */
export interface Outlook {
  /** Null for a draft that has no others. */
  readonly index: WorkspaceIndex | null;
  readonly source: string;
  /** A citation as the client knows its draft. */
  readonly toClient: (citation: ElsewhereSaying) => ElsewhereSaying;
}

/** Answers from an index and remembers what was asked. `outlook` is asked anew to see whether the index is still the one. */
export function lookAtOthers(outlook: () => Outlook): LookedAtOthers {
  const { index, source, toClient } = outlook();
  const seen = new Map<string, number>();
  const others = index?.othersThan(source);
  const find = (symbol: string): readonly ElsewhereSaying[] => {
    if (!seen.has(symbol)) seen.set(symbol, index?.revisionOf(symbol) ?? 0);
    return others?.find(symbol).map(toClient) ?? [];
  };
  const isCurrent = (): boolean =>
    outlook().index === index &&
    (index === null || [...seen].every(([symbol, revision]) => index.revisionOf(symbol) === revision));
  return { others: { find }, isCurrent };
}
