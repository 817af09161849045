import type { BaseLanguageClient } from 'vscode-languageclient';

/** A line of the log for what failed and harms nobody. Without the message of the error, which may quote the draft. */
export function noteFailure(
  { outputChannel }: Pick<BaseLanguageClient, 'outputChannel'>,
  what: string,
  error: unknown,
): void {
  outputChannel.appendLine(`${what}: ${error instanceof Error ? error.name : ''}`);
}
