import { ok, strictEqual } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';

/** What the host of extensions does in a twentieth of a second when it is at rest, in microseconds of processor time. */
const AT_REST_US = 2_000;
const LOOK_MS = 50;

/** A window that was opened just now starts its own extensions, in the same process. */
async function waitForRest(): Promise<void> {
  for (;;) {
    const before = process.cpuUsage();
    await new Promise(resolve => {
      setTimeout(resolve, LOOK_MS);
    });
    const { user, system } = process.cpuUsage(before);
    if (user + system <= AT_REST_US) return;
  }
}

/** Starts an extension, which must not have been at work yet, and tells the processor time of the extension host for it. */
async function measureStart(id: string): Promise<number> {
  const extension = vscode.extensions.getExtension(id);
  if (extension === undefined) throw new Error(`no extension ${id}`);
  strictEqual(extension.isActive, false);
  await waitForRest();
  const before = process.cpuUsage();
  await extension.activate();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('activation', () => {
  // The window has no draft open, so that nothing has started yet. The figures are for `npm run bench`, which prints them.
  it('begins with the extension at rest, and ends with the commands there', async () => {
    const empty = await measureStart('vanban-tests.empty');
    const ours = await measureStart('vanban.vanban');
    const measured = process.env['VANBAN_TEST_MEASURED'];
    if (measured !== undefined) writeFileSync(measured, JSON.stringify({ empty, ours }));
    ok((await vscode.commands.getCommands(true)).includes('vanban.checkWorkspace'));
  });
});
