import {
  FoldingRangeKind,
  type CancellationToken,
  type FoldingRange,
  type FoldingRangeParams,
} from 'vscode-languageserver';
import { LETTERHEAD_PARTS, type FormPart, type Outline, type OutlineUnit, type Span } from '../../core/index';
import { findCheckedDraft } from '../session/checked-draft';
import type { Draft } from '../drafts/draft';
import { guardRequest } from '../protocol/guard';
import { offsetToPosition } from '../drafts/positions';
import type { Session } from '../session/session';

/** Lists what can be folded: units, the letterhead, lists of the form, tables and quotations of more than one line. */
export function registerFoldingRanges(session: Session): void {
  const { connection } = session;
  connection.onFoldingRanges(
    guardRequest(connection, 'textDocument/foldingRange', (params, token) =>
      listFoldings(session, params, token),
    ),
  );
}

async function listFoldings(
  session: Session,
  { textDocument }: FoldingRangeParams,
  token: CancellationToken,
): Promise<FoldingRange[]> {
  const checked = await findCheckedDraft(session, textDocument.uri, token);
  if (checked === null) return [];
  const { draft } = checked;
  const byLine = new Map<number, FoldingRange>();
  for (const { span, kind } of stretchesOf(draft.model.outline)) {
    const range = toFolding(draft, span, kind);
    const known = byLine.get(range.startLine);
    // One line folds one stretch: the widest.
    if (range.endLine > Math.max(range.startLine, known?.endLine ?? 0)) byLine.set(range.startLine, range);
  }
  const ranges = [...byLine.values()].sort((one, other) => one.startLine - other.startLine);
  return ranges.slice(0, session.abilities.foldingLimit);
}

interface Stretch {
  readonly span: Span;
  readonly kind: FoldingRangeKind | null;
}

function stretchesOf({ parts, units, tables, articles }: Outline): readonly Stretch[] {
  const plain = [...tables, ...articles.quoted, ...parts.flatMap(listSpan), ...units.flatMap(unitSpans)];
  return [...letterheadSpan(parts), ...plain.map(span => ({ span, kind: null }))];
}

const LETTERHEAD: ReadonlySet<FormPart['kind']> = new Set<FormPart['kind']>(LETTERHEAD_PARTS);

/** From the first line of the letterhead to the one above the type. */
function letterheadSpan(parts: readonly FormPart[]): readonly Stretch[] {
  const top = parts.filter(({ kind }) => LETTERHEAD.has(kind));
  const start = Math.min(...top.map(({ span }) => span.start));
  const end = Math.max(...top.map(({ span }) => span.end));
  return top.length === 0 ? [] : [{ span: { start, end }, kind: FoldingRangeKind.Region }];
}

function listSpan(part: FormPart): readonly Span[] {
  return 'items' in part || part.kind === 'signature' ? [part.span] : [];
}

function unitSpans({ span, end, children }: OutlineUnit): readonly Span[] {
  return [{ start: span.start, end }, ...children.flatMap(unitSpans)];
}

/** Blank lines at the end stay visible. */
function toFolding(draft: Draft, { start, end }: Span, kind: FoldingRangeKind | null): FoldingRange {
  const { text } = draft.model;
  let last = end;
  while (last > start && text.charAt(last - 1).trim() === '') last -= 1;
  const startLine = offsetToPosition(draft, start).line;
  const endLine = offsetToPosition(draft, last).line;
  return { startLine, endLine, ...(kind !== null && { kind }) };
}
