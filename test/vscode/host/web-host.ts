import { launchBrowser } from './browser';
import { startCodeServer } from './code-server';
import { QUIET_SETTINGS, type TestRun, type VscodeHost } from './host';
import { runTestsInWindow } from './window';

/** The VS Code server and its web workbench in a headless browser, all of it from the npm registry. */
export async function createWebHost(): Promise<VscodeHost> {
  const browser = await launchBrowser();
  const run = async (request: TestRun): Promise<string> => {
    const server = await startCodeServer({ ...request, settings: QUIET_SETTINGS });
    try {
      const tests = { development: request.development, runner: request.tests };
      const place = { authority: server.authority, folder: request.folder, tests };
      return `${await runTestsInWindow(browser, place)}\n${server.child.output()}`;
    } finally {
      await server.stop();
    }
  };
  return {
    name: `VS Code web (code-server), Chromium ${browser.version()}`,
    run,
    stop: () => browser.close(),
  };
}
