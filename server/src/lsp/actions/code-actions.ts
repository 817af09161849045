import {
  CodeActionKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
} from 'vscode-languageserver';
import { rangeToSpan, rangeToWritten } from '../drafts/convert';
import { contentModified, guardRequest, throwIfCancelled } from '../protocol/guard';
import { inspectedOrNull, type Session } from '../session/session';
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
  const inspected = inspectedOrNull(await session.inspector.inspect(textDocument.uri, token));
  if (inspected === null || !session.abilities.takesCodeActions) return [];
  const wanted = rangeToSpan(inspected.draft, range);
  const { start, end } = rangeToWritten(inspected.draft, range);
  const all = inspected.result?.findings ?? [];
  const inRange = all.filter(({ span }) => span.start <= end && start <= span.end);
  const offer = { session, inspected, all, inRange, wanted };
  const actions = await Promise.all(MAKERS.map(async make => await make(offer)));
  throwIfCancelled(token);
  if (session.drafts.get(textDocument.uri) !== inspected.draft) throw contentModified();
  return actions.flat().filter(({ kind }) => isWanted(kind, context.only));
}

/** Kinds are a tree: who asks for "source" wants "source.fixAll.vanban" too. */
function isWanted(kind: string | undefined, only: readonly string[] | undefined): boolean {
  if (only === undefined || kind === undefined) return true;
  return only.some(asked => asked === CodeActionKind.Empty || kind === asked || kind.startsWith(`${asked}.`));
}
