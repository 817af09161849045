import type { CancellationToken } from 'vscode-languageserver';
import {
  countFigures,
  judgeFigures,
  listDays,
  listDocuments,
  type ListedFigure,
  type Span,
  textAt,
} from '../../core/index';
import { spanToRange, typedAt } from '../drafts/convert';
import type { Draft } from '../drafts/draft';
import { contentModified, guardRequest, throwIfCancelled } from '../protocol/guard';
import {
  FIGURES_REQUEST,
  type FigureRow,
  type FiguresParams,
  type FiguresResult,
} from '../protocol/protocol';
import type { Inspected } from '../session/inspector';
import { inspectedOrNull, type Session } from '../session/session';

/** More figures nobody looks through in a table; the view says how many there are. */
const MOST_FIGURES = 2000;

/** Answers with what was read of a draft: its figures and what they are bound to, the documents that it cites, its days. */
export function registerFigures(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    FIGURES_REQUEST,
    guardRequest(connection, FIGURES_REQUEST, (params: FiguresParams, token) =>
      describeFigures(session, params, token),
    ),
  );
}

async function describeFigures(
  session: Session,
  { uri }: FiguresParams,
  token: CancellationToken,
): Promise<FiguresResult> {
  const inspected = inspectedOrNull(await session.inspector.inspect(uri, token));
  if (inspected === null) return nothingOf(uri);
  const { draft, settings, result } = inspected;
  if (result === null) return nothingOf(uri);
  const { locale } = settings;
  const register = await session.registers.get(settings);
  throwIfCancelled(token);
  if (session.drafts.get(uri) !== draft) throw contentModified();
  const toRanges = (spans: readonly Span[]) => spans.map(span => spanToRange(draft, span));
  return {
    uri,
    checked: true,
    figures: figureRows(inspected),
    figureCount: countFigures(draft.model),
    documents: listDocuments(draft.model, { register, locale }).map(({ places, ...listed }) => ({
      ...listed,
      places: toRanges(places),
    })),
    days: listDays(draft.model, locale).map(({ written, weekday, day: { year }, places }) => ({
      written,
      weekday,
      year,
      places: toRanges(places),
    })),
  };
}

function nothingOf(uri: string): FiguresResult {
  return { uri, checked: false, figures: [], figureCount: 0, documents: [], days: [] };
}

function figureRows(inspected: Inspected): readonly FigureRow[] {
  const { draft } = inspected;
  return judgeFigures(inspected.draft.model, inspected.result?.findings ?? [], {
    limit: MOST_FIGURES,
    locale: inspected.settings.locale,
  }).map(({ figure, state, message }) => ({
    range: spanToRange(draft, figure.span),
    value: typedAt(draft, figure.span),
    state,
    formula: figure.formula ?? '',
    message,
    ...wordsAround(draft, figure),
  }));
}

function wordsAround(
  { model: { pieces } }: Draft,
  { span, sentence }: ListedFigure,
): Pick<FigureRow, 'before' | 'behind'> {
  const oneLine = (start: number, end: number): string =>
    start < end ? textAt(pieces, { start, end }).replace(/\s+/gu, ' ') : '';
  return { before: oneLine(sentence.start, span.start), behind: oneLine(span.end, sentence.end) };
}
