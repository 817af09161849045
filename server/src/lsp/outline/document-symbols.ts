import {
  SymbolKind,
  type CancellationToken,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
} from 'vscode-languageserver';
import type { FormPart, OutlineUnit, Span, UnitKind } from '../../core/index';
import { findCheckedDraft } from '../session/checked-draft';
import { spanToRange } from '../drafts/convert';
import type { Draft } from '../drafts/draft';
import { guardRequest } from '../protocol/guard';
import type { Session } from '../session/session';
import { namePart, nameUnit } from './names';

/** Lists how a draft is built: its headings and numbered units as a tree, and the parts of its form around them. */
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
  const symbols = [
    ...parts.flatMap(part => partSymbol(draft, part)),
    ...units.map(unit => unitSymbol(draft, unit)),
  ];
  return symbols.sort((one, other) => one.range.start.line - other.range.start.line);
}

function unitSymbol(draft: Draft, unit: OutlineUnit): DocumentSymbol {
  const { span, end, kind, children } = unit;
  const { text } = draft.model;
  const whole = { start: span.start, end: span.start + text.slice(span.start, end).trimEnd().length };
  return {
    name: nameUnit(text, unit),
    kind: UNIT_KINDS[kind],
    range: spanToRange(draft, whole),
    selectionRange: spanToRange(draft, span),
    children: children.map(child => unitSymbol(draft, child)),
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
