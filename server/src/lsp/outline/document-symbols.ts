import {
  SymbolKind,
  type CancellationToken,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
} from 'vscode-languageserver';
import {
  listTitledTables,
  type FormPart,
  type OutlineUnit,
  type Span,
  type TitledTable,
  type UnitKind,
} from '../../core/index';
import { findCheckedDraft } from '../session/checked-draft';
import { spanToRange } from '../drafts/convert';
import type { Draft } from '../drafts/draft';
import { guardRequest } from '../protocol/guard';
import type { Session } from '../session/session';
import { namePart, nameTable, nameUnit } from '../drafts/names';

/** Lists how a draft is built: its headings and numbered units as a tree with the tables in them, and the parts of its form around them. */
export function registerDocumentSymbols(session: Session): void {
  const { connection } = session;
  connection.onDocumentSymbol(
    guardRequest(connection, 'textDocument/documentSymbol', (params, token) =>
      listSymbols(session, params, token),
    ),
  );
}

async function listSymbols(
  session: Session,
  { textDocument }: DocumentSymbolParams,
  token: CancellationToken,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const checked = await findCheckedDraft(session, textDocument.uri, token);
  if (checked === null) return [];
  const { draft } = checked;
  const symbols = symbolsOf(draft);
  return session.abilities.nestsSymbols ? symbols : symbols.flatMap(symbol => flatten(symbol, draft.uri, ''));
}

function symbolsOf(draft: Draft): DocumentSymbol[] {
  const { parts, units } = draft.model.outline;
  const tables = listTitledTables(draft.model);
  return inOrder([
    ...parts.flatMap(part => partSymbol(draft, part)),
    ...units.map(unit => unitSymbol(draft, unit, tables)),
    ...tables
      .filter(table => !units.some(unit => holds(unit, table)))
      .map(table => tableSymbol(draft, table)),
  ]);
}

function inOrder(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return [...symbols].sort((one, other) => one.range.start.line - other.range.start.line);
}

function unitSymbol(draft: Draft, unit: OutlineUnit, tables: readonly TitledTable[]): DocumentSymbol {
  const { span, end, kind, children } = unit;
  const inside = tables.filter(table => holds(unit, table));
  const own = inside.filter(table => !children.some(child => holds(child, table)));
  const { text } = draft.model;
  const whole = { start: span.start, end: span.start + text.slice(span.start, end).trimEnd().length };
  return {
    name: nameUnit(text, unit),
    kind: UNIT_KINDS[kind],
    range: spanToRange(draft, whole),
    selectionRange: spanToRange(draft, span),
    children: inOrder([
      ...children.map(child => unitSymbol(draft, child, inside)),
      ...own.map(table => tableSymbol(draft, table)),
    ]),
  };
}

function holds({ span, end }: OutlineUnit, table: TitledTable): boolean {
  return span.start <= table.span.start && table.span.start < end;
}

function tableSymbol(draft: Draft, table: TitledTable): DocumentSymbol {
  const range = spanToRange(draft, table.span);
  return {
    name: nameTable(draft.model.text, table),
    kind: SymbolKind.Array,
    range,
    selectionRange: { start: range.start, end: range.start },
  };
}

const UNIT_KINDS: Readonly<Record<UnitKind, SymbolKind>> = {
  attachment: SymbolKind.File,
  annex: SymbolKind.File,
  part: SymbolKind.Module,
  chapter: SymbolKind.Namespace,
  section: SymbolKind.Package,
  subsection: SymbolKind.Package,
  letter: SymbolKind.Module,
  roman: SymbolKind.Namespace,
  article: SymbolKind.Class,
  clause: SymbolKind.Method,
  arabic: SymbolKind.Method,
  decimal: SymbolKind.Method,
  point: SymbolKind.Field,
  bracketed: SymbolKind.Field,
};

/** The parts that a person looks for; the others are their neighbours. */
function partSymbol(draft: Draft, part: FormPart): readonly DocumentSymbol[] {
  const name = namePart(part);
  if (name === null) return [];
  const range = spanToRange(draft, part.span);
  const selection: Span = 'lead' in part && part.lead.end > part.lead.start ? part.lead : firstLine(part);
  return [{ name, kind: SymbolKind.Property, range, selectionRange: spanToRange(draft, selection) }];
}

function firstLine(part: FormPart): Span {
  if (part.kind === 'signature') return part.lines[0]?.span ?? part.span;
  if (part.kind === 'basis') return part.items[0]?.span ?? part.span;
  return part.span;
}

/** For editors that know no tree. */
function flatten(
  { name, kind, range, children }: DocumentSymbol,
  uri: string,
  above: string,
): SymbolInformation[] {
  const own: SymbolInformation = {
    name,
    kind,
    location: { uri, range },
    ...(above !== '' && { containerName: above }),
  };
  return [own, ...(children ?? []).flatMap(child => flatten(child, uri, name))];
}
