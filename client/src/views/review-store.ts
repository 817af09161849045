import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { REVIEW_REQUEST, type ReviewResult } from '../protocol/protocol';

/** A draft and what was found in it. */
export interface ReviewedDraft {
  readonly uri: vscode.Uri;
  readonly review: ReviewResult;
}

/** Asks the server for the review of a draft: of an open one as it is typed, of another one as its file has it. Undefined for what cannot be read. */
export async function reviewDraft(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<ReviewedDraft | undefined> {
  const text = isOpen(uri) ? null : await readText(uri);
  if (text === undefined) return undefined;
  const params = { uri: client.code2ProtocolConverter.asUri(uri), text };
  const review = await client.sendRequest<ReviewResult>(REVIEW_REQUEST, params, token);
  return { uri, review };
}

function isOpen(uri: vscode.Uri): boolean {
  const address = uri.toString();
  return vscode.workspace.textDocuments.some(document => document.uri.toString() === address);
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // No UTF-8, or gone meanwhile: the other drafts are reviewed all the same.
    return undefined;
  }
}
