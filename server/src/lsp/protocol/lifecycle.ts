import {
  ErrorCodes,
  Message,
  ResponseError,
  type Connection,
  type MessageStrategy,
  type RequestMessage,
} from 'vscode-languageserver';

/** Where a connection stands: nobody introduced himself yet, at work, told to shut down. */
type Stage = 'new' | 'running' | 'ended';

/** What a connection needs to keep its order, and whether it was told to shut down. */
export interface Lifecycle {
  readonly strategy: MessageStrategy;
  readonly isEnded: () => boolean;
}

/** A request under which what comes out of turn is answered; clients cannot mean it. */
const OUT_OF_TURN = 'vanban/outOfTurn';

/**
 * Lets pass what is in turn: first "initialize", once, and behind "shutdown" nothing but "exit". A request out of turn is answered with the
 * error that LSP 3.17 names for it (§ Lifecycle Messages), a notification is dropped.
 */
export function createLifecycle(): Lifecycle {
  let stage: Stage = 'new';
  const handleMessage: MessageStrategy['handleMessage'] = (message, next) => {
    const current = stage;
    if (Message.isRequest(message)) {
      if (isInTurn(message.method, current)) stage = stageAfter(message.method, current);
      else return next(outOfTurn(message, current));
    } else if (Message.isNotification(message)) {
      if (current !== 'running' && message.method !== 'exit') return undefined;
    }
    return next(message);
  };
  return { strategy: { handleMessage }, isEnded: () => stage === 'ended' };
}

function outOfTurn({ jsonrpc, id }: RequestMessage, stage: Stage): RequestMessage {
  return { jsonrpc, id, method: OUT_OF_TURN, params: [stage] };
}

/** Answers what the strategy found out of turn. */
export function refuseOutOfTurn(connection: Connection): void {
  connection.onRequest(OUT_OF_TURN, (stage: unknown) => {
    if (stage === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'not initialized yet');
    throw new ResponseError(ErrorCodes.InvalidRequest, 'not in turn');
  });
}

function isInTurn(method: string, stage: Stage): boolean {
  return stage === 'running' ? method !== 'initialize' : stage === 'new' && method === 'initialize';
}

function stageAfter(method: string, stage: Stage): Stage {
  if (method === 'initialize') return 'running';
  return method === 'shutdown' ? 'ended' : stage;
}
