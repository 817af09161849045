import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
} from 'vscode-languageserver';
import { withOfferedFixes, type ReportedFinding } from '../../core/index';
import { rangeToSpan, rangeToWritten } from '../drafts/convert';
import { contentModified, guardRequest, throwIfCancelled } from '../protocol/guard';
import type { Inspected } from '../session/inspector';
import { isVeryLong } from '../session/rest';
import { inspectedOrNull, type Session } from '../session/session';
import { findSurroundings } from '../session/surroundings';
import { fixAllOfRules, fixAllSafe, quickFixes } from './fixes';
import { insertions } from './insert-percentage';
import type { Offer } from './offer';
import { explanations, suppressions } from './others';
import { recalculations } from './recalculate';
import { turningsOff } from './turning-off';

/** What is offered, in the order in which an editor lists it: repairs first. */
const MAKERS: readonly ((offer: Offer) => readonly CodeAction[] | Promise<readonly CodeAction[]>)[] = [
  quickFixes,
  recalculations,
  insertions,
  fixAllOfRules,
  suppressions,
  turningsOff,
  explanations,
  fixAllSafe,
];

/** Offers repairs for the findings in a range, ways to live with them, and reckoning a total row again. */
export function registerCodeActions(session: Session): void {
  const { connection } = session;
  connection.onCodeAction(
    guardRequest(connection, 'textDocument/codeAction', (params, token) =>
      listActions(session, params, token),
    ),
  );
}

async function listActions(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { uri } = textDocument;
  const draft = session.drafts.get(uri);
  // An editor that looks by itself whether there are any looks again when the findings come; who asks for them waits.
  const isByItself = context.triggerKind === CodeActionTriggerKind.Automatic;
  if (isByItself && draft !== undefined && isVeryLong(draft) && session.inspector.recall(uri) === null)
    return [];
  const inspected = inspectedOrNull(await session.inspector.inspect(uri, token));
  if (inspected === null || !session.abilities.takesCodeActions) return [];
  const wanted = rangeToSpan(inspected.draft, range);
  const { start, end } = rangeToWritten(inspected.draft, range);
  const all = inspected.result?.findings ?? [];
  const near = all.filter(({ span }) => span.start <= end && start <= span.end);
  const inRange = await offeredIn(session, inspected, near);
  const offer = { session, inspected, all, inRange, wanted };
  const actions = await Promise.all(MAKERS.map(async make => await make(offer)));
  throwIfCancelled(token);
  if (session.drafts.get(uri) !== inspected.draft) throw contentModified();
  return actions.flat().filter(({ kind }) => isWanted(kind, context.only));
}

/** Findings with the repairs that hold in the whole draft. */
async function offeredIn(
  session: Session,
  { draft, settings, result }: Inspected,
  findings: readonly ReportedFinding[],
): Promise<readonly ReportedFinding[]> {
  if (result === null || findings.every(({ fixes }) => fixes.length === 0)) return findings;
  const { surroundings } = await findSurroundings(session, draft, settings);
  const { checker } = settings;
  return withOfferedFixes(findings, { document: draft.model, checker, surroundings, result });
}

/** Kinds are a tree: who asks for "source" wants "source.fixAll.vanban" too. */
function isWanted(kind: string | undefined, only: readonly string[] | undefined): boolean {
  if (only === undefined || kind === undefined) return true;
  return only.some(asked => asked === CodeActionKind.Empty || kind === asked || kind.startsWith(`${asked}.`));
}
