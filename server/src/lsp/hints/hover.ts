import {
  MarkupKind,
  type CancellationToken,
  type Hover,
  type HoverParams,
  type MarkupContent,
} from 'vscode-languageserver';
import {
  arithmeticAt,
  type Arithmetic,
  blockAt,
  dateNoteAt,
  escapeMarkdown,
  passageArithmeticAt,
  shiftSpan,
  tableArithmeticAt,
  type Block,
  type DocumentModel,
  type Locale,
  type Span,
} from '../../core/index';
import { citationNote } from './citation-note';
import { spanToRange } from '../drafts/convert';
import { guardRequest } from '../protocol/guard';
import { positionToOffset } from '../drafts/positions';
import { findCheckedDraft } from '../session/checked-draft';
import type { Session } from '../session/session';

/**
 * Shows what is known of a cited document, what the calendar says of a date, and the arithmetic behind a figure, right or
 * wrong. What a rule finds wrong with it the editor shows by itself.
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
  const checked = await findCheckedDraft(session, textDocument.uri, token);
  if (checked === null) return null;
  const { draft, settings } = checked;
  const offset = positionToOffset(draft, position);
  const citation = await citationNote(session, { draft, settings }, { offset, token });
  const { locale } = settings;
  const note =
    citation ??
    noteInTable(draft.model, offset, locale) ??
    noteInBlock(draft.model, offset, locale) ??
    noteOverLines(draft.model, offset, locale);
  if (note === null) return null;
  return { contents: writeOut(note, session.abilities.takesMarkdown), range: spanToRange(draft, note.span) };
}

/** What is shown beside a place of a document: the main thing, and lines below where there is more to say. */
interface Note {
  readonly span: Span;
  readonly headline: string;
  readonly details: readonly string[];
}

function noteInBlock(document: DocumentModel, offset: number, locale: Locale): Note | null {
  const placed = blockAt(document, offset);
  if (placed === undefined) return null;
  const local = offset - placed.start;
  // What stands behind "ngày" is a date, even where it could be a fraction.
  const note = noteOnDate(placed.block, local, locale) ?? noteOnFigure(placed.block, local, locale);
  return note && { ...note, span: shiftSpan(note.span, placed.start) };
}

function noteOverLines(model: DocumentModel, offset: number, locale: Locale): Note | null {
  const note = passageArithmeticAt(model, offset, locale);
  return note && noteOf(note);
}

function noteInTable(model: DocumentModel, offset: number, locale: Locale): Note | null {
  const note = tableArithmeticAt(model, offset, locale);
  return note && noteOf(note);
}

function noteOnDate(block: Block, offset: number, locale: Locale): Note | null {
  const note = dateNoteAt(block, offset, locale);
  return note && { ...note, details: [note.details.join(' · ')] };
}

function noteOnFigure(block: Block, offset: number, locale: Locale): Note | null {
  const note = arithmeticAt(block, offset, locale);
  return note && noteOf(note);
}

function noteOf({ span, formula, verdict }: Arithmetic): Note {
  return { span, headline: formula, details: verdict === null ? [] : [verdict] };
}

/** Notes are plain: they quote drafts, registers and names of files. */
function writeOut({ headline, details }: Note, takesMarkdown: boolean): MarkupContent {
  if (!takesMarkdown) return { kind: MarkupKind.PlainText, value: [headline, ...details].join('\n') };
  const value = [`**${escapeMarkdown(headline)}**`, ...details.map(escapeMarkdown)].join('\n\n');
  return { kind: MarkupKind.Markdown, value };
}
