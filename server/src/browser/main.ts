import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { createLifecycle } from '../lsp/protocol/lifecycle';
import { describeError } from '../lsp/protocol/guard';
import { startServer } from '../lsp/server';
import { createBrowserHost } from './host';

/** The version of the product, which the build puts in. */
declare const VANBAN_VERSION: string;

/** The scope that this runs in. */
declare const self: DedicatedWorkerGlobalScope;

/** The language server as a worker of a browser. It ends when whoever has made the worker ends it. */
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
  { messageStrategy: createLifecycle().strategy },
);

self.addEventListener('unhandledrejection', ({ reason }) => {
  connection.console.error(`unhandled: ${describeError(reason)}`);
});

startServer(connection, params => createBrowserHost(connection, params, VANBAN_VERSION));
