import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Range } from 'vscode-languageclient';
import type { ReviewResult } from '../protocol/protocol';
import { sayInView, type ViewMessage } from '../wording/view-words';
import { reviewDraft } from './review-store';

/** One thing that keeps a draft from being signed. */
export interface LeftThing {
  readonly kind: ViewMessage;
  /** The message of the finding, or what is written at the place to fill in. */
  readonly words: string;
  readonly range: Range;
}

/** How a draft stands before it is signed; `left` is empty where it is ready. */
export interface Readiness {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly gaps: number;
  readonly left: readonly LeftThing[];
}

/** Nobody stops a check of one draft. */
const NEVER = new vscode.CancellationTokenSource().token;

/** The rule that tells of short forms: they are listed among the places to fill in, and once is enough. */
const SHORT_FORMS = 'reference/unresolved-short-form';

/** Reads what a review came to. Hints do not keep a draft from being signed. */
export function readReadiness({ findings, gaps }: ReviewResult): Readiness {
  const others = findings.filter(({ ruleId }) => ruleId !== SHORT_FORMS);
  const things = (kind: 'error' | 'warning'): readonly LeftThing[] =>
    others
      .filter(({ severity }) => severity === kind)
      .map(({ message, range }) => ({ kind, words: message, range }));
  const [errors, warnings] = [things('error'), things('warning')];
  const open = gaps.map(({ kind, written, range }): LeftThing => ({ kind, words: written, range }));
  return {
    errors: errors.length,
    warnings: warnings.length,
    hints: others.length - errors.length - warnings.length,
    gaps: open.length,
    left: [...errors, ...warnings, ...open],
  };
}

/**
 * The command "Kiểm tra trước khi trình ký": says that the draft in front is ready, or lists what is left, each entry leading to its place.
 * Gives how the draft stands; undefined where there is none.
 */
export async function checkReadiness(
  client: BaseLanguageClient,
  document: vscode.TextDocument | undefined,
): Promise<Readiness | undefined> {
  const reviewed = document === undefined ? undefined : await reviewDraft(client, document.uri, NEVER);
  if (document === undefined || reviewed === undefined) {
    void vscode.window.showInformationMessage(sayInView('openDraftFirst'));
    return undefined;
  }
  if (!reviewed.review.checked) {
    void vscode.window.showInformationMessage(sayInView('notChecked'));
    return undefined;
  }
  const readiness = readReadiness(reviewed.review);
  if (readiness.left.length === 0) announceReady(document, readiness);
  else void pickLeft(client, document, readiness);
  return readiness;
}

function announceReady({ uri }: vscode.TextDocument, { hints }: Readiness): void {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const message = hints === 0 ? sayInView('ready', name) : sayInView('readyWithHints', name, hints);
  void vscode.window.showInformationMessage(message);
}

async function pickLeft(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  { errors, warnings, gaps, left }: Readiness,
): Promise<void> {
  // The place stands below: behind a long message it would be cut off.
  const items = left.map(({ kind, words, range }) => ({
    label: `${sayInView(kind)}: ${words}`,
    detail: sayInView('atLine', range.start.line + 1),
    range,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: sayInView('notReady', errors, warnings, gaps),
    placeHolder: sayInView('pickLeft'),
    matchOnDetail: true,
  });
  if (picked === undefined) return;
  const selection = client.protocol2CodeConverter.asRange(picked.range);
  await vscode.window.showTextDocument(document, { selection });
}
