import { startProcess, type ServerLink, type ServerPlace } from './link';
import type { WorkerServers } from './worker';

/** Which of the two servers a client speaks to. */
export type ServerKind = 'process' | 'worker';

/** The server of this run: `npm run test:worker` runs the tests of the language server against the worker. */
export function serverOfRun(): ServerKind {
  return process.env['VANBAN_TEST_SERVER'] === 'worker' ? 'worker' : 'process';
}

/** The browser of this process; loaded by those tests alone that need one. */
class Workers {
  #servers: Promise<WorkerServers> | null = null;

  async start(place: ServerPlace): Promise<ServerLink> {
    this.#servers ??= import('./worker').then(module => new module.WorkerServers());
    return (await this.#servers).start(place);
  }

  async close(): Promise<void> {
    await (await this.#servers)?.close();
  }
}

const workers = new Workers();

/** Starts a server of a kind. */
export async function startServer(kind: ServerKind, place: ServerPlace): Promise<ServerLink> {
  return kind === 'worker' ? workers.start(place) : startProcess(place);
}

/** Closes the browser of the workers, if there is one; the process of the tests would wait for it. */
export async function closeWorkers(): Promise<void> {
  await workers.close();
}

/** What a client tells a server of each kind beside its own options: where its register lies, if it has no disk. */
export function optionsOf(kind: ServerKind): object {
  const home = new URL('../../../server/dist', import.meta.url);
  return kind === 'worker' ? { servesFiles: true, home: home.href } : {};
}
