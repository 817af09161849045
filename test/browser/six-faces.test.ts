import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { parseReport } from '../helpers/cli-findings';
import { checkByAssistant } from '../helpers/faces/assistant';
import { checkInPage, openLibraryPage } from '../helpers/faces/chromium';
import { INVENTED_DRAFTS } from '../helpers/faces/drafts';
import { checkByEditor, checkFilesByEditor } from '../helpers/faces/editor';
import { faceOf, type FaceFinding, type FaceFindings } from '../helpers/faces/face';
import { facesOf, loadLibrary } from '../helpers/faces/library';
import { FOLDER_SETTINGS, LONE_DRAFTS } from '../helpers/faces/lone-drafts';
import { limitMs } from '../helpers/limits';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { runCli } from '../helpers/run-cli';
import { launchBrowser } from '../vscode/host/browser';

const DRAFTS: ReadonlyMap<string, string | Uint8Array> = new Map(Object.entries(LONE_DRAFTS));
const CONFIGURATION = { 'vanban.config.json': JSON.stringify(FOLDER_SETTINGS) };

/** Starts a server over a folder with these files. */
async function startOver(
  files: Readonly<Record<string, string | Uint8Array>>,
  server: 'process' | 'worker',
): Promise<LspClient> {
  return (await startClient({ files, server, settings: { enable: 'always' } })).client;
}

async function checkByCommandLine(cwd: string): Promise<FaceFindings> {
  const { stdout, stderr } = await runCli(['check', '-f', 'json', '.'], { cwd });
  strictEqual(stderr, '');
  return new Map(
    parseReport(stdout).map(({ filePath, messages }) => [relative(cwd, filePath), messages.map(faceOf)]),
  );
}

/** All that faces say of a finding, but what they count differently of a Word document: its lines, and the fixes that its file allows. */
function comparable(name: string, findings: readonly FaceFinding[] | undefined): unknown {
  if (!name.endsWith('.docx')) return findings;
  return findings?.map(({ ruleId, messageId, severity, message, range }) => ({
    ruleId,
    messageId,
    severity,
    message,
    range,
  }));
}

describe('command line, library on Node and in Chromium, server on a desktop and in a worker, assistant', function () {
  this.timeout(limitMs('window'));
  let browser: Browser;

  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  it('find the same in drafts of every kind, with the settings of their folder', async () => {
    const files = { ...LONE_DRAFTS, ...CONFIGURATION };
    const desktop = await startOver(files, 'process');
    const worker = await startOver(files, 'worker');
    try {
      const cwd = desktop.folder;
      const { checkAll, readWord } = await loadLibrary();
      const read = new Map(
        [...DRAFTS].map(([name, draft]) => [
          join(cwd, name),
          typeof draft === 'string' ? draft : readWord(draft),
        ]),
      );
      const names = new Map([...DRAFTS].map(([name]) => [name, '']));
      const page = await openLibraryPage(browser);
      const faces: Readonly<Record<string, FaceFindings>> = {
        'command line': await checkByCommandLine(cwd),
        'library in Chromium': facesOf(names, await checkInPage(page, DRAFTS, FOLDER_SETTINGS)),
        'server on a desktop': await checkFilesByEditor(DRAFTS, desktop),
        'server in a worker': await checkFilesByEditor(DRAFTS, worker),
        assistant: await checkByAssistant([...DRAFTS.keys()], cwd),
      };
      const expected = facesOf(names, [...(await checkAll(read, FOLDER_SETTINGS)).values()]);
      for (const [face, found] of Object.entries(faces)) {
        for (const name of DRAFTS.keys()) {
          deepStrictEqual(
            comparable(name, found.get(name)),
            comparable(name, expected.get(name)),
            `${face}: ${name}`,
          );
        }
      }
      const silent = [...expected].filter(([, findings]) => findings.length === 0).map(([name]) => name);
      deepStrictEqual(silent, ['trống.txt']);
    } finally {
      await desktop.stop();
      await worker.stop();
    }
  });

  it('the worker finds among the drafts of a folder what the desktop finds', async () => {
    const drafts = new Map(Object.entries(INVENTED_DRAFTS));
    const [desktop, worker] = [
      await startOver(INVENTED_DRAFTS, 'process'),
      await startOver(INVENTED_DRAFTS, 'worker'),
    ];
    try {
      const expected = await checkByEditor(drafts, desktop);
      const found = await checkByEditor(drafts, worker);
      const inFolder = (findings: FaceFindings, folder: string): string =>
        JSON.stringify([...findings]).replaceAll(folder, '');
      ok(
        [...expected.values()]
          .flat()
          .some(({ related }) => related.some(({ filePath }) => filePath !== null)),
      );
      strictEqual(inFolder(found, worker.folder), inFolder(expected, desktop.folder));
    } finally {
      await desktop.stop();
      await worker.stop();
    }
  });
});
