import {
  MarkupKind,
  type CancellationToken,
  type Hover,
  type HoverParams,
  type MarkupContent,
} from 'vscode-languageserver';
import {
  arithmeticAt,
  blockAt,
  dateNoteAt,
  shiftSpan,
  type Block,
  type Locale,
  type Span,
} from '../core/index';
import { spanToRange } from './convert';
import { guardRequest } from './guard';
import { positionToOffset } from './positions';
import { inspectedOrNull, type Session } from './session';

/**
 * Shows what the calendar says of a date, and the arithmetic behind a figure, right or wrong. What a rule finds wrong with
 * it the editor shows by itself.
 */
export function registerHover(session: Session): void {
  const { connection } = session;
  connection.onHover(
    guardRequest(connection, 'textDocument/hover', (params, token) => explainPlace(session, params, token)),
  );
}

async function explainPlace(
  session: Session,
  { textDocument, position }: HoverParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const inspected = inspectedOrNull(await session.inspector.inspect(textDocument.uri, token));
  if (inspected === null) return null;
  const { draft, settings, result } = inspected;
  if (result === null) return null;
  const offset = positionToOffset(draft, position);
  const placed = blockAt(draft.model, offset);
  if (placed === undefined) return null;
  const local = offset - placed.start;
  const { locale } = settings;
  // What stands behind "ngày" is a date, even where it could be a fraction.
  const note = noteOnDate(placed.block, local, locale) ?? noteOnFigure(placed.block, local, locale);
  if (note === null) return null;
  const range = spanToRange(draft, shiftSpan(note.span, placed.start));
  return { contents: writeOut(note, session.abilities.takesMarkdown), range };
}

/** What is shown beside a place of a block: the main thing, and a second line where there is more to say. */
interface Note {
  readonly span: Span;
  readonly headline: string;
  readonly rest: string | null;
}

function noteOnDate(block: Block, offset: number, locale: Locale): Note | null {
  const note = dateNoteAt(block, offset, locale);
  return note && { span: note.span, headline: note.headline, rest: note.details.join(' · ') };
}

function noteOnFigure(block: Block, offset: number, locale: Locale): Note | null {
  const note = arithmeticAt(block, offset, locale);
  return note && { span: note.span, headline: note.formula, rest: note.verdict };
}

function writeOut({ headline, rest }: Note, takesMarkdown: boolean): MarkupContent {
  const lines = [takesMarkdown ? `**${headline}**` : headline, ...(rest === null ? [] : [rest])];
  return {
    kind: takesMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText,
    value: lines.join(takesMarkdown ? '\n\n' : '\n'),
  };
}
