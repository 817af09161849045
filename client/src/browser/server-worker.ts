import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type MessageTransports,
} from 'vscode-languageclient/browser';

/** The server as a worker. A new one ends the last: a worker does not end by itself, as a process does. */
export class ServerWorker {
  readonly #script: string;
  #worker: Worker | null = null;

  constructor(extensionUri: vscode.Uri) {
    this.#script = vscode.Uri.joinPath(extensionUri, 'server/dist/server-worker.js').toString(true);
  }

  /** The extension host puts a class of its own in the place of `Worker`, which the library would not know again: so not the worker itself. */
  start(): MessageTransports {
    this.end();
    const worker = new Worker(this.#script);
    this.#worker = worker;
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }

  end(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}
