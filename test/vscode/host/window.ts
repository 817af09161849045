import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { limitMs } from '../../helpers/limits';
import { CACHE } from './places';

export interface WindowPlace {
  /** Host and port of the VS Code server. */
  readonly authority: string;
  /** The folder or the workspace file to open. */
  readonly folder: string;
  /** The extension under development and the test runner for its host; null opens a window for a person. */
  readonly tests: { readonly development: string; readonly runner: string } | null;
}

/** The address of a VS Code window. */
export function windowAddress({ authority, folder, tests }: WindowPlace): string {
  const remote = (path: string): string => `vscode-remote://${authority}${path}`;
  const payload = [['skipWelcome', 'true']];
  if (tests !== null) {
    payload.push(['extensionDevelopmentPath', remote(tests.development)]);
    payload.push(['extensionTestsPath', remote(tests.runner)]);
  }
  const key = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [key]: folder, payload: JSON.stringify(payload) });
  return `http://${authority}/?${query.toString()}`;
}

/** Opens a window and runs the tests in it. Resolves with all that its extension host has printed. */
export async function runTestsInWindow(browser: Browser, place: WindowPlace): Promise<string> {
  const printed = await runTestsAt(browser, windowAddress(place), 'late.png');
  return printed.join('\n');
}

/**
 * Opens the window at an address and waits until its extension host has run the tests, or time runs out, of which a picture is kept: the
 * outcomes that the tests write tell which. Resolves with all that the host has printed.
 */
export async function runTestsAt(
  browser: Browser,
  address: string,
  latePicture: string,
): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const printed: string[] = [];
  // The workbench calls these two functions by their names.
  const workbench = new EventEmitter();
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    printed.push(args.map(String).join(' '));
  });
  await page.exposeFunction('codeAutomationExit', () => workbench.emit('exit'));
  const exit = once(workbench, 'exit', { signal: AbortSignal.timeout(limitMs('window')) });
  const late = exit.then(
    () => undefined,
    () => page.screenshot({ path: join(CACHE, latePicture) }),
  );
  page.setDefaultTimeout(limitMs('wait'));
  await Promise.all([late, page.goto(address)]);
  await page.close();
  return printed;
}
