import {
  createConnection,
  ErrorCodes,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type Connection,
  type ResponseMessage,
} from 'vscode-languageserver/node';
import { createLifecycle, type Lifecycle } from '../lsp/protocol/lifecycle';
import { followFrames } from './frames';

/** The connection that the arguments of the process ask for: `--stdio`, `--node-ipc`, `--pipe` or `--socket`. */
export function connect(): Connection {
  const lifecycle = createLifecycle();
  const options = { messageStrategy: lifecycle.strategy };
  if (!process.argv.includes('--stdio')) return createConnection(ProposedFeatures.all, options);
  const reader = new StreamMessageReader(process.stdin);
  const writer = new StreamMessageWriter(process.stdout);
  reader.onError(() => void writer.write(PARSE_ERROR));
  endWithInput(lifecycle);
  endOnBrokenFrame();
  return createConnection(ProposedFeatures.all, reader, writer, options);
}

/** What is no JSON is answered, and the next message is read: JSON-RPC 2.0, § 5.1. */
const PARSE_ERROR: ResponseMessage = {
  jsonrpc: '2.0',
  id: null,
  error: { code: ErrorCodes.ParseError, message: 'no JSON' },
};

/** A client that is gone gets no answers. */
function endWithInput({ isEnded }: Lifecycle): void {
  const end = (): never => process.exit(isEnded() ? 0 : 1);
  process.stdin.once('end', end).once('close', end);
}

/** Behind a broken header no message begins anywhere. To listen on would be to be deaf, so the server ends; an editor starts another one. */
function endOnBrokenFrame(): void {
  const follow = followFrames();
  process.stdin.on('data', (piece: Buffer) => {
    const fault = follow(piece);
    if (fault === null) return;
    process.stderr.write(`vanban: ${fault}\n`, () => process.exit(1));
  });
}
