import type {
  CancellationToken,
  Position,
  SelectionRange,
  SelectionRangeParams,
} from 'vscode-languageserver';
import { blockAt, sentenceAt, shiftSpan, unitPathAt, wordAt, type Span } from '../../core/index';
import { findCheckedDraft } from '../session/checked-draft';
import { spanToRange } from '../drafts/convert';
import type { Draft } from '../drafts/draft';
import { guardRequest } from '../protocol/guard';
import { positionToOffset } from '../drafts/positions';
import type { Session } from '../session/session';

/** Widens a selection: the word, the sentence, the paragraph, the point, clause, article, chapter …, the document. */
export function registerSelectionRanges(session: Session): void {
  const { connection } = session;
  connection.onSelectionRanges(
    guardRequest(connection, 'textDocument/selectionRange', (params, token) =>
      listSelections(session, params, token),
    ),
  );
}

async function listSelections(
  session: Session,
  { textDocument, positions }: SelectionRangeParams,
  token: CancellationToken,
): Promise<SelectionRange[] | null> {
  const checked = await findCheckedDraft(session, textDocument.uri, token);
  return checked && positions.map(position => selectionAt(checked.draft, position));
}

function selectionAt(draft: Draft, position: Position): SelectionRange {
  const offset = positionToOffset(draft, position);
  const wide = { range: spanToRange(draft, { start: 0, end: draft.model.pieces.length }) };
  return spansAt(draft, offset).reduceRight<SelectionRange>(
    (parent, span) => ({ range: spanToRange(draft, span), parent }),
    wide,
  );
}

/** From the narrowest to the widest; each holds the one before and is larger. */
function spansAt({ model }: Draft, offset: number): readonly Span[] {
  const placed = blockAt(model, offset);
  const spans: Span[] = [];
  if (placed !== undefined) {
    const { start, block } = placed;
    const at = offset - start;
    spans.push(shiftSpan(wordAt(block.text, at), start), shiftSpan(sentenceAt(block.text, at), start));
    spans.push({ start, end: start + block.text.length });
  }
  const units = unitPathAt(model.outline.units, offset).map(({ span, end }) =>
    trimEnd(model.text, span.start, end),
  );
  return nested([...spans, ...units.toReversed(), { start: 0, end: model.pieces.length }]).slice(0, -1);
}

function trimEnd(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && text.charAt(last - 1).trim() === '') last -= 1;
  return { start, end: last };
}

/** Leaves out what does not hold the one before, or is the same. */
function nested(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const before = kept.at(-1);
    const holds = before === undefined || (span.start <= before.start && span.end >= before.end);
    const isSame = before?.start === span.start && before.end === span.end;
    if (holds && !isSame && span.end > span.start) kept.push(span);
  }
  return kept;
}
