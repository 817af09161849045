import type * as vscode from 'vscode';
import type { ReviewFinding } from '../protocol/protocol';
import type { ReviewedDraft } from './review-store';

/** How findings are grouped in the tree. */
export const GROUPINGS = ['draft', 'rule', 'section'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** A finding in the tree; `isInGroupOfDraft` where the entries above it say which draft it is of. */
export interface FindingEntry {
  readonly kind: 'finding';
  readonly uri: vscode.Uri;
  readonly finding: ReviewFinding;
  readonly isInGroupOfDraft: boolean;
}

/** An entry with others below it. */
export interface GroupEntry {
  readonly kind: 'group';
  /** Tells it from all others, also after the next check. */
  readonly id: string;
  readonly label: string;
  /** The draft that it stands for; null for a rule or a section. */
  readonly uri: vscode.Uri | null;
  readonly count: number;
  readonly entries: readonly Entry[];
}

export type Entry = GroupEntry | FindingEntry;

/** What names are made with. */
export interface Naming {
  readonly nameOf: (uri: vscode.Uri) => string;
  /** What stands for the part above the first heading. */
  readonly noSection: string;
}

/** The entries of the tree: drafts in the order of their names, rules and sections in the order in which they come. */
export function groupFindings(
  drafts: readonly ReviewedDraft[],
  grouping: Grouping,
  naming: Naming,
): readonly GroupEntry[] {
  const found = drafts.filter(({ review }) => review.findings.length > 0);
  if (grouping === 'rule') return byRule(found);
  return found.map(({ uri, review: { findings } }) => {
    const own = (finding: ReviewFinding): FindingEntry => ({
      kind: 'finding',
      uri,
      finding,
      isInGroupOfDraft: true,
    });
    const id = uri.toString();
    const entries =
      grouping === 'draft'
        ? findings.map(own)
        : [...groupBy(findings, ({ section }) => section)].map(([section, some]) =>
            groupOf(
              { id: `${id}#${section}`, label: section === '' ? naming.noSection : section },
              some.map(own),
            ),
          );
    return { ...groupOf({ id, label: naming.nameOf(uri) }, entries), uri, count: findings.length };
  });
}

function byRule(drafts: readonly ReviewedDraft[]): readonly GroupEntry[] {
  const all = drafts.flatMap(({ uri, review }) =>
    review.findings.map((finding): FindingEntry => ({
      kind: 'finding',
      uri,
      finding,
      isInGroupOfDraft: false,
    })),
  );
  return [...groupBy(all, ({ finding }) => finding.ruleId)].map(([ruleId, entries]) =>
    groupOf({ id: ruleId, label: entries[0]?.finding.title ?? ruleId }, entries),
  );
}

function groupOf({ id, label }: Pick<GroupEntry, 'id' | 'label'>, entries: readonly Entry[]): GroupEntry {
  return { kind: 'group', id, label, uri: null, count: entries.length, entries };
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
