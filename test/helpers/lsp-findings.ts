import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import type { LspClient } from './lsp-client';

/** What a test says of a diagnostic: which rule and message, how bad, and the marked text. */
export interface FoundInEditor {
  readonly rule: string;
  readonly message: string;
  readonly severity: number;
  readonly text: string;
}

/** Diagnostics of an open document in the words of tests. */
export function found(
  client: LspClient,
  name: string,
  diagnostics: readonly Diagnostic[],
): readonly FoundInEditor[] {
  return diagnostics.map(({ code, data, severity, range }) => ({
    rule: String(code),
    message: messageIdOf(data),
    severity: severity ?? 0,
    text: client.textIn(name, range),
  }));
}

/** Pulls the diagnostics of an open document. */
export async function pullAll(client: LspClient, name: string): Promise<readonly Diagnostic[]> {
  const report = await client.pull(name);
  assert.equal(report.kind, 'full');
  return report.items;
}

/** Pulls, in the words of tests. */
export async function listFindings(client: LspClient, name: string): Promise<readonly FoundInEditor[]> {
  return found(client, name, await pullAll(client, name));
}

/** The message id that the server sends along with a diagnostic. */
export function messageIdOf(data: unknown): string {
  return typeof data === 'object' && data !== null && 'messageId' in data ? String(data.messageId) : '';
}
