import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  CodeActionRequest,
  CodeActionTriggerKind,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  RegistrationRequest,
  SemanticTokensRangeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { makeDraft } from '../draft';
import type { Figure } from '../figure';
import { createRandom } from '../random';
import { median, percentile } from '../statistics';

/** How long the draft is, in bytes of UTF-8. */
const BYTES = 20_000_000;
const KEYS = 40;
const MOST_MS = 100;
const GROUP = 'a key in a draft of 20 MB over stdio, with what an editor asks behind it';

/** What a key took until all was answered, in milliseconds. */
interface Answered {
  readonly clock: number;
  /** Processor time of the thread that answers; null where the system does not tell it. */
  readonly processor: number | null;
}

/** A server with a draft in its folder, and the place in it where somebody types. */
interface Desk {
  readonly connection: ProtocolConnection;
  readonly pid: number;
  readonly uri: string;
  readonly line: number;
  version: number;
  character: number;
}

const folder = mkdtempSync(join(tmpdir(), 'vanban-keys-'));
const server = spawn(process.execPath, [resolve('server/dist/server.cjs'), '--stdio'], {
  cwd: folder,
  stdio: ['pipe', 'pipe', 'inherit'],
});
let asked = new CancellationTokenSource();
let refreshed: () => void = () => undefined;
const desk = await openDesk(makeDraft(BYTES));
const whole = nextRefresh();
void pull(desk);
const before = await type(desk, KEYS / 2);
await whole;
await pull(desk);
const behind = await type(desk, KEYS);
await desk.connection.sendRequest(ShutdownRequest.type);
await desk.connection.sendNotification(ExitNotification.type);
await once(server, 'exit');
rmSync(folder, { recursive: true });
console.log(JSON.stringify([...describe('until the whole is checked', before), ...describe('then', behind)]));

/** Keys as a person types them: some fast, some behind a pause in which a check begins. */
async function type(where: Desk, keys: number): Promise<readonly Answered[]> {
  const next = createRandom(20);
  const answered: Answered[] = [];
  for (let key = 0; key < keys; key += 1) {
    await new Promise(done => {
      setTimeout(done, next(3) === 0 ? 300 + next(900) : 60 + next(140));
    });
    answered.push(await press(where));
  }
  return answered;
}

async function press(where: Desk): Promise<Answered> {
  const { connection, uri, line, pid } = where;
  const textDocument = { uri };
  const position = { line, character: where.character };
  const cpu = processorMs(pid);
  const start = performance.now();
  where.version += 1;
  await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: where.version },
    contentChanges: [{ range: { start: position, end: position }, text: 'a' }],
  });
  where.character += 1;
  void pull(where);
  const range = { start: { line: line - 20, character: 0 }, end: { line: line + 20, character: 0 } };
  const at = { textDocument, position: { line, character: where.character } };
  const context = { diagnostics: [], triggerKind: CodeActionTriggerKind.Automatic };
  await Promise.all(
    [
      connection.sendRequest(CompletionRequest.type, at),
      connection.sendRequest(DocumentHighlightRequest.type, at),
      connection.sendRequest(InlayHintRequest.type, { textDocument, range }),
      connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range }),
      connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start: position, end: position },
        context,
      }),
      connection.sendRequest(HoverRequest.type, at),
    ].map(answer => answer.catch(() => null)),
  );
  const ms = processorMs(pid);
  return { clock: performance.now() - start, processor: cpu === null || ms === null ? null : ms - cpu };
}

/** Asks for the findings; the next question takes this one back, as editors do. */
function pull({ connection, uri }: Desk): Promise<unknown> {
  asked.cancel();
  asked = new CancellationTokenSource();
  const params = { textDocument: { uri } };
  return connection.sendRequest(DocumentDiagnosticRequest.type, params, asked.token).catch(() => null);
}

function nextRefresh(): Promise<void> {
  return new Promise(done => {
    refreshed = done;
  });
}

/** Linux tells what a thread has run, in nanoseconds. */
function processorMs(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return null;
  }
}

async function openDesk(text: string): Promise<Desk> {
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(InlayHintRefreshRequest.type, () => undefined);
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshed();
  });
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still demands the field
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'drafts' }],
    capabilities: {
      workspace: {
        configuration: true,
        diagnostics: { refreshSupport: true },
        inlayHint: { refreshSupport: true },
      },
      textDocument: {
        diagnostic: {},
        hover: { contentFormat: ['markdown'] },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = pathToFileURL(join(folder, 'dai.vanban')).href;
  const textDocument = { uri, languageId: 'vanban', version: 1, text };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  const line =
    text.slice(0, text.length >> 1).split('\n').length + (text.charAt(text.length >> 1) === '\n' ? 2 : 0);
  const { pid } = server;
  if (pid === undefined) throw new Error('The server did not start.');
  return { connection, pid, uri, line, version: 1, character: 5 };
}

/** Held to the budget by processor time, where the system tells it: by the clock a shared machine measures its other guests. */
function describe(when: string, answered: readonly Answered[]): readonly Figure[] {
  const processor = answered.flatMap(answer => answer.processor ?? []);
  const budget = { kind: 'most', value: MOST_MS } as const;
  const clock = answered.map(answer => answer.clock);
  return [
    ...figures(`${when}, by the clock`, clock, processor.length === 0 ? budget : null),
    ...(processor.length === 0 ? [] : figures(`${when}, processor time`, processor, budget)),
  ];
}

function figures(name: string, samples: readonly number[], budget: Figure['budget']): readonly Figure[] {
  return [
    { group: GROUP, name: `${name}, median`, value: median(samples), unit: 'ms', budget },
    { group: GROUP, name: `${name}, p95`, value: percentile(samples, 0.95), unit: 'ms', budget },
  ];
}
