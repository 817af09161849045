import { connect, type Socket } from 'node:net';
import { limitMs } from '../helpers/limits';

/** How WebDriver names a part of a page. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A part of a page. */
export interface ElementOfPage {
  readonly [ELEMENT]: string;
}

/**
 * What Firefox brings to be driven by, without another program: each message is its length in bytes, a colon and a list in JSON, a command
 * `[0, id, name, parameters]` or an answer `[1, id, error, result]`.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: readonly [unknown, unknown]) => void>();
  #left = Buffer.alloc(0);
  #last = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', chunk => {
      this.#left = Buffer.concat([this.#left, chunk]);
      this.#takeMessages();
    });
  }

  /** Connects to a Firefox that listens at a port, and begins a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((settle, refuse) => {
      socket.once('connect', settle);
      socket.once('error', refuse);
    });
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', {});
    return marionette;
  }

  /** Sends a command; what it gives. */
  async send(name: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const message = Buffer.from(JSON.stringify([0, id, name, parameters]));
    this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    const [error, result] = await new Promise<readonly [unknown, unknown]>(settle => {
      this.#waiting.set(id, settle);
    });
    if (error !== null) throw new Error(`${name}: ${JSON.stringify(error)}`);
    return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
  }

  /** Opens an address. */
  async open(address: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url: address });
  }

  /** What a function body gives in the page; `arguments` are what is handed over. */
  run(script: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.send('WebDriver:ExecuteScript', { script, args });
  }

  /** Asks until an expression is true in the page, or in the one that comes after it; what it is then. */
  async waitUntil(expression: string): Promise<unknown> {
    const limit = performance.now() + limitMs('wait');
    while (performance.now() < limit) {
      const is = await this.run(`return ${expression}`).catch((error: unknown) => {
        // A page that goes takes the question with it.
        if (!/Document was unloaded|browsing context/u.test(String(error))) throw error;
      });
      if (is) return is;
    }
    throw new Error(`This never came true: ${expression}`);
  }

  /** Presses keys in the part of the page that a selector finds. */
  async type(selector: string, text: string): Promise<void> {
    const element = (await this.send('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    })) as ElementOfPage;
    await this.send('WebDriver:ElementSendKeys', { id: element[ELEMENT], text });
  }

  /** Puts a text on the clipboard, as copying it elsewhere does. */
  async copy(text: string): Promise<void> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    await this.run(
      `Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(arguments[0]);`,
      text,
    );
    await this.send('Marionette:SetContext', { value: 'content' });
  }

  close(): void {
    this.#socket.destroy();
  }

  #takeMessages(): void {
    for (;;) {
      const colon = this.#left.indexOf(':');
      const end = colon + 1 + Number(this.#left.toString('latin1', 0, colon));
      if (colon === -1 || this.#left.length < end) return;
      const message = JSON.parse(this.#left.toString('utf8', colon + 1, end)) as unknown;
      this.#left = this.#left.subarray(end);
      // The first message greets, and answers nothing.
      if (!isAnswer(message)) continue;
      const [, id, error, result] = message;
      this.#waiting.get(id)?.([error, result]);
      this.#waiting.delete(id);
    }
  }
}

/** An answer to a command. */
type Answer = readonly [type: 1, id: number, error: unknown, result: unknown];

function isAnswer(message: unknown): message is Answer {
  return Array.isArray(message) && message.length === 4 && message[0] === 1;
}

/** Keys that have no letter. */
export const KEYS = { control: '\uE009', enter: '\uE007', none: '\uE000' } as const;
