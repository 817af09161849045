import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A server of files for VS Code in a browser: no VS Code runs in it, so that all extensions run in the browser. */
export interface WindowServer {
  /** "http://127.0.0.1:41234". */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** The folders that are served, by the first part of their paths. */
export interface ServedFolders {
  /** VS Code, as code-server brings it. */
  readonly vscode: string;
  /** The unpacked extension. */
  readonly extension: string;
  /** The virtual folder and the suites. */
  readonly files: string;
}

/** Settings of the workbench, and the extensions of VS Code that it takes along. */
export interface WindowOptions {
  readonly settings: Readonly<Record<string, unknown>>;
  /** Whether the suites run in it; a window for a person has none. */
  readonly runsTests: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Serves a window of VS Code with the extension, over a folder that lies on no disk. */
export async function startWindowServer(
  folders: ServedFolders,
  options: WindowOptions,
): Promise<WindowServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const origin = `http://${request.headers.host ?? ''}`;
    if (path === '/') void sendWindow(response, { folders, options, origin });
    else if (path === WORKBENCH) void sendWorkbench(response, folders);
    else sendFile(response, fileOf(folders, path));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** "/extension/package.json" → the file in the served folder; undefined for what is in none. */
function fileOf(folders: ServedFolders, path: string): string | undefined {
  const [, first = '', ...rest] = normalize(path).split('/');
  const folder = new Map<string, string>(Object.entries({ ...folders })).get(first);
  const file = folder === undefined ? undefined : join(folder, ...rest);
  return file !== undefined && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function sendFile(response: ServerResponse, file: string | undefined): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
}

const WORKBENCH = '/vscode/out/vs/code/browser/workbench/workbench.js';

/** The workbench of code-server takes the server of the page for one with an extension host, which keeps settings too. Here is none. */
const WITHOUT_SERVER: readonly (readonly [RegExp, string])[] = [
  [/remoteAuthority:location\.host/u, 'remoteAuthority:void 0'],
  [/(file\(this\.userDataPath\)\.with\(\{scheme:[\p{L}$_]+\.)vscodeRemote/u, '$1vscodeUserData'],
];

async function sendWorkbench(response: ServerResponse, { vscode }: ServedFolders): Promise<void> {
  const script = await readFile(join(vscode, WORKBENCH.slice('/vscode'.length)), 'utf8');
  response.setHeader('Content-Type', 'text/javascript');
  response.end(WITHOUT_SERVER.reduce((text, [from, to]) => text.replace(from, to), script));
}

interface SentWindow {
  readonly folders: ServedFolders;
  readonly options: WindowOptions;
  readonly origin: string;
}

async function sendWindow(response: ServerResponse, window: SentWindow): Promise<void> {
  const template = join(window.folders.vscode, 'out/vs/code/browser/workbench/workbench.html');
  const settings = JSON.stringify(workbenchOptions(window)).replaceAll('"', '&quot;');
  const page = (await readFile(template, 'utf8'))
    .replaceAll('{{WORKBENCH_WEB_CONFIGURATION}}', settings)
    .replaceAll('{{WORKBENCH_AUTH_SESSION}}', '')
    .replaceAll('{{WORKBENCH_WEB_BASE_URL}}', '/vscode')
    .replaceAll('{{WORKBENCH_NLS_FALLBACK_URL}}', '/vscode/out/nls.messages.js')
    .replaceAll('{{WORKBENCH_NLS_URL}}', '/vscode/out/nls.messages.js')
    .replaceAll('{{BASE}}', '')
    .replaceAll('{{VS_BASE}}', '');
  response.setHeader('Content-Type', 'text/html');
  response.end(page);
}

function workbenchOptions({ options, origin }: SentWindow): object {
  const at = (path: string): object => {
    const { protocol, host } = new URL(origin);
    return { scheme: protocol.slice(0, -1), authority: host, path };
  };
  return {
    folderUri: { scheme: 'ho-so-ao', path: '/ho-so' },
    additionalBuiltinExtensions: [
      at('/files/virtual-folder'),
      ...(options.runsTests ? [] : [at('/extension')]),
    ],
    developmentOptions: options.runsTests
      ? { extensions: [at('/extension')], extensionTestsPath: at('/files/virtual-folder/suites.js') }
      : {},
    configurationDefaults: options.settings,
    productConfiguration: {
      enableTelemetry: false,
      nameShort: 'VS Code',
      nameLong: 'VS Code',
      webviewContentExternalBaseUrlTemplate: `${origin}/vscode/out/vs/workbench/contrib/webview/browser/pre/`,
    },
    userDataPath: '/user',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
  };
}
