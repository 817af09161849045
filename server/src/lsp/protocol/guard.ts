import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
} from 'vscode-languageserver';

/** A request as the protocol hands it over. */
export type Handler<Params, Result> = (params: Params, token: CancellationToken) => Result | Promise<Result>;

/** The text changed while the answer was being made; the client asks again by itself. */
export function contentModified(): ResponseError {
  return new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
}

/** Throws the answer "cancelled" where the client no longer wants one. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/**
 * The one place around a request that catches. What was thrown as an answer goes out as it is; anything else is a bug
 * or a malformed request: it is logged, the client gets an error, and the server lives on.
 */
export function guardRequest<Params, Result>(
  connection: Connection,
  method: string,
  handle: Handler<Params, Result>,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, token) => {
    try {
      throwIfCancelled(token);
      return await handle(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(`${method}: ${describeError(error)}`);
      throw new ResponseError(ErrorCodes.InternalError, `vanban: ${method} failed`);
    }
  };
}

/** The same around work that nobody waits for: a notification, a publication. Never rejects. */
export function guardTask(connection: Connection, name: string, run: () => Promise<void>): void {
  run().catch((error: unknown) => {
    if (!(error instanceof ResponseError)) connection.console.error(`${name}: ${describeError(error)}`);
  });
}

/**
 * An error for the log: its name and where it was thrown. Not its message, which may quote the draft; drafts can be
 * confidential, and logs get sent around.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter(line => line.startsWith('    at '));
  return [error.name, ...frames].join('\n');
}
