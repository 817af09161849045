import {
  CodeLensRefreshRequest,
  type CancellationToken,
  type CodeLens,
  type CodeLensParams,
} from 'vscode-languageserver';
import { fillText, groupBySection, type JudgedFigure, judgeFigures, type Locale } from '../../core/index';
import { spanToRange } from '../drafts/convert';
import { guardRequest, guardTask } from '../protocol/guard';
import { SHOW_FIGURES_COMMAND } from '../protocol/protocol';
import { findCheckedDraft } from '../session/checked-draft';
import { inspectedOrNull, type Session } from '../session/session';
import { WORDS } from '../wording/words';

/** Shows above each section how many of its figures agree, differ or were held against nothing: `vanban.codeLens.sections`. */
export function registerSectionLenses(session: Session): void {
  const { connection, drafts, inspector, workspace } = session;
  connection.onCodeLens(
    guardRequest(connection, 'textDocument/codeLens', (params, token) => listLenses(session, params, token)),
  );
  // A figure may be held against what other drafts say.
  workspace.onDidChange(() => {
    if (drafts.all().some(draft => inspector.isOutdated(draft))) refreshSectionLenses(session);
  });
}

/** Settings have changed: lenses may have to come, to go, to count otherwise or to speak another language. */
export function refreshSectionLenses({ abilities, connection }: Session): void {
  if (!abilities.refreshesCodeLenses) return;
  guardTask(connection, 'workspace/codeLens/refresh', () =>
    connection.sendRequest(CodeLensRefreshRequest.type),
  );
}

async function listLenses(
  session: Session,
  { textDocument: { uri } }: CodeLensParams,
  token: CancellationToken,
): Promise<CodeLens[]> {
  // Where they are off, nothing is inspected for them.
  const checked = await findCheckedDraft(session, uri, token);
  if (checked?.settings.editor.codeLens.sections !== true) return [];
  const inspected = inspectedOrNull(await session.inspector.inspect(uri, token));
  if (inspected === null) return [];
  const { draft, settings, result } = inspected;
  const command = session.abilities.hasCommands ? SHOW_FIGURES_COMMAND : '';
  const placed = judgeFigures(draft.model, result?.findings ?? [], {
    limit: Infinity,
    locale: settings.locale,
  }).map(judged => ({ span: judged.figure.span, judged }));
  return groupBySection(draft.model, placed).map(({ unit, inside }) => {
    const figures = inside.map(({ judged }) => judged);
    return {
      range: spanToRange(draft, unit.span),
      command: { title: describeFigures(figures, settings.locale), command },
    };
  });
}

/** "12 số liệu: 10 khớp, 1 không khớp, 1 chưa đối chiếu"; a state without figures is not named. */
function describeFigures(figures: readonly JudgedFigure[], locale: Locale): string {
  const states = STATES.flatMap(([state, words]) => {
    const count = figures.filter(figure => figure.state === state).length;
    return count === 0 ? [] : [fillText(WORDS[words], { count }, locale)];
  });
  return fillText(WORDS.sectionFigures, { count: figures.length, states: states.join(', ') }, locale);
}

const STATES = [
  ['agrees', 'figuresAgree'],
  ['differs', 'figuresDiffer'],
  ['open', 'figuresOpen'],
] as const;
