import {
  SemanticTokensBuilder,
  type CancellationToken,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensLegend,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { HIGHLIGHT_KINDS, HighlightReader, spanFrom, type Highlight, type Span } from '../../core/index';
import { findCheckedDraft } from '../session/checked-draft';
import { rangeToSpan, spanToRange } from '../drafts/convert';
import type { Draft } from '../drafts/draft';
import { guardRequest } from '../protocol/guard';
import type { Session } from '../session/session';

/** What the numbers in the answers mean. The names stand in the manifest of the extension, with what they look like. */
export const TOKEN_LEGEND: SemanticTokensLegend = {
  tokenTypes: [...HIGHLIGHT_KINDS],
  tokenModifiers: ['checked', 'total'],
};

/** The bits of the modifiers: a figure that was reckoned from others and agrees, one in a total row of a table. */
const CHECKED = 1;
const TOTAL = 2;

/** Tells figures, dates, citations, provisions, headings and the letterhead apart, for colouring, and which figures were checked or are totals. */
export function registerSemanticTokens(session: Session): void {
  const { connection } = session;
  const tokens = new TokenStore(session);
  const { semanticTokens } = connection.languages;
  semanticTokens.on(
    guardRequest(connection, 'textDocument/semanticTokens/full', ({ textDocument }, token) =>
      tokens.read(textDocument, token),
    ),
  );
  semanticTokens.onDelta(
    guardRequest(connection, 'textDocument/semanticTokens/full/delta', (params, token) =>
      tokens.readDelta(params.textDocument, params.previousResultId, token),
    ),
  );
  semanticTokens.onRange(
    guardRequest(connection, 'textDocument/semanticTokens/range', (params, token) =>
      tokens.readRange(params, token),
    ),
  );
  session.drafts.onDidClose(({ document }) => {
    tokens.forget(document.uri);
  });
}

/** Keeps the last answer of each open draft, so that the next one says only what is new. */
class TokenStore {
  readonly #session: Session;
  readonly #reader = new HighlightReader();
  readonly #builders = new Map<string, SemanticTokensBuilder>();

  constructor(session: Session) {
    this.#session = session;
  }

  async read({ uri }: TextDocumentIdentifier, token: CancellationToken): Promise<SemanticTokens> {
    const draft = await this.#find(uri, token);
    if (draft === null) return { data: [] };
    const builder = new SemanticTokensBuilder();
    this.#builders.set(uri, builder);
    pushTokens(builder, draft, this.#reader.read(draft.model, wholeOf(draft)));
    return builder.build();
  }

  async readDelta(
    { uri }: TextDocumentIdentifier,
    previous: string,
    token: CancellationToken,
  ): Promise<SemanticTokens | SemanticTokensDelta> {
    const draft = await this.#find(uri, token);
    if (draft === null) return { data: [] };
    const builder = this.#builders.get(uri) ?? new SemanticTokensBuilder();
    this.#builders.set(uri, builder);
    builder.previousResult(previous);
    pushTokens(builder, draft, this.#reader.read(draft.model, wholeOf(draft)));
    return builder.buildEdits();
  }

  async readRange(
    {
      textDocument,
      range,
    }: { readonly textDocument: TextDocumentIdentifier; readonly range: Parameters<typeof rangeToSpan>[1] },
    token: CancellationToken,
  ): Promise<SemanticTokens> {
    const draft = await this.#find(textDocument.uri, token);
    if (draft === null) return { data: [] };
    const wanted = rangeToSpan(draft, range);
    const builder = new SemanticTokensBuilder();
    pushTokens(builder, draft, this.#reader.read(draft.model, wanted));
    return builder.build();
  }

  forget(uri: string): void {
    this.#builders.delete(uri);
  }

  async #find(uri: string, token: CancellationToken): Promise<Draft | null> {
    const checked = await findCheckedDraft(this.#session, uri, token);
    return checked?.draft ?? null;
  }
}

function wholeOf({ model }: Draft): Span {
  return { start: 0, end: model.pieces.length };
}

/** A token stays in its line: a citation that is wrapped is two. */
function pushTokens(builder: SemanticTokensBuilder, draft: Draft, highlights: readonly Highlight[]): void {
  const { pieces: text } = draft.model;
  for (const { kind, span, isChecked, isTotal } of highlights) {
    const type = HIGHLIGHT_KINDS.indexOf(kind);
    const modifiers = (isChecked === true ? CHECKED : 0) | (isTotal === true ? TOTAL : 0);
    for (const { 0: line, index } of text.slice(span.start, span.end).matchAll(LINE)) {
      const start = span.start + index;
      const range = spanToRange(draft, spanFrom(start, start + line.length));
      // What is not read may be longer than a line; the token then ends with the first.
      const isOneLine = range.end.line === range.start.line;
      const length = isOneLine ? range.end.character - range.start.character : line.length;
      builder.push(range.start.line, range.start.character, length, type, modifiers);
    }
  }
}

/** From the first character of a line that is no blank to the last. */
const LINE = /[^\s](?:[^\r\n]*[^\s])?/gu;
