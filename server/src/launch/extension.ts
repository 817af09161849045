import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { runProgram } from './run-program';

/** What the bundle of the extension exports (client/src/node/main.ts). */
interface Program {
  readonly activate: (context: unknown, startServer: () => ChildProcess) => void;
  readonly deactivate: () => Promise<void>;
}

const SERVER = join(__dirname, '../../server/dist/server.cjs');

/** Empty until VS Code activates the extension. */
const running: Program[] = [];

/**
 * Called by VS Code when the first draft is opened or a command is used. A drafter waits then, so the server starts first: it is at work on another
 * processor while this one reads the bundle of the extension, most of which is the language client.
 */
export function activate(context: unknown): void {
  const started = [startServer()];
  const program = runProgram(join(__dirname, 'main-program.cjs'), {
    use: 'extension',
    isWorthKeeping: () => true,
  }) as Program;
  running.push(program);
  program.activate(context, () => started.pop() ?? startServer());
}

/** Called by VS Code when the window closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await running.pop()?.deactivate();
}

/** The Node that runs it is the one of VS Code: nobody has to install anything. */
function startServer(): ChildProcess {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const server = spawn(process.execPath, [SERVER, '--stdio'], { env, stdio: 'pipe' });
  // Whoever reads its output notices that there is none; without a listener the host of all extensions would end.
  server.on('error', () => undefined);
  return server;
}
