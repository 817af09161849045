import { readFile } from 'node:fs/promises';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Browser, Page } from 'playwright-core';
import { PortMessageReader, PortMessageWriter } from 'vscode-languageserver-protocol/node';
import { launchBrowser } from '../../vscode/host/browser';
import type { ServerLink, ServerPlace } from './link';

const SCRIPT = new URL('../../../server/dist/server-worker.js', import.meta.url);

/** What the page does: it starts workers, hands on what is said to them, and tells what they say. */
const PAGE = `<!doctype html><script>
const workers = new Map();
// The script is kept in the page: it comes over once, and not for each server.
const script = fetch('/worker.js').then(answer => answer.blob());
async function start(id, before) {
  const url = URL.createObjectURL(new Blob([before, await script], { type: 'text/javascript' }));
  const worker = new Worker(url);
  worker.onmessage = ({ data }) => answer(id, data);
  workers.set(id, worker);
}
function send(id, message) { workers.get(id).postMessage(message); }
function end(id) { workers.get(id).terminate(); workers.delete(id); }
</script>`;

/** Put before the server: the clock of its worker stands still. */
const STAND_STILL = `day => {
  const Clock = Date;
  self.Date = class extends Clock { constructor(...given) { given.length === 0 ? super(day + 'T12:00:00') : super(...given); } };
}`;

/** Runs servers as workers in Chromium, those of one run in one page. */
export class WorkerServers {
  #opened: Promise<{ readonly browser: Browser; readonly page: Page }> | null = null;
  readonly #ports = new Map<number, MessagePort>();
  #started = 0;

  async start({ today }: ServerPlace): Promise<ServerLink> {
    const { page } = await (this.#opened ??= this.#open());
    const id = (this.#started += 1);
    const { port1: ours, port2: theirs } = new MessageChannel();
    this.#ports.set(id, theirs);
    const before = today === undefined ? '' : `(${STAND_STILL})('${today}');\n`;
    await page.evaluate(`start(${id}, ${JSON.stringify(before)})`);
    // Calls reach the page in the order in which they are made.
    theirs.on('message', (message: unknown) => void page.evaluate(`send(${id}, ${JSON.stringify(message)})`));
    const end = async (): Promise<number> => {
      await page.evaluate(`end(${id})`);
      this.#ports.delete(id);
      theirs.close();
      return 0;
    };
    return { reader: new PortMessageReader(ours), writer: new PortMessageWriter(ours), ended: end };
  }

  /** Ends the servers that no test has ended, too: a port that is open keeps the process of the tests alive. */
  async close(): Promise<void> {
    for (const port of this.#ports.values()) port.close();
    this.#ports.clear();
    await (await this.#opened)?.browser.close();
  }

  async #open(): Promise<{ readonly browser: Browser; readonly page: Page }> {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    const server = await readFile(SCRIPT, 'utf8');
    await page.route('**/*', route => {
      const { pathname } = new URL(route.request().url());
      if (pathname !== '/worker.js') return route.fulfill({ contentType: 'text/html', body: PAGE });
      return route.fulfill({ contentType: 'text/javascript', body: server });
    });
    await page.exposeFunction('answer', (id: number, message: unknown) => {
      this.#ports.get(id)?.postMessage(message);
    });
    await page.goto('http://vanban.test/');
    return { browser, page };
  }
}
