import { ok, strictEqual } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';

/** Starts an extension, which must not have been at work yet, and tells the processor time of the extension host for it. */
async function measureStart(id: string): Promise<number> {
  const extension = vscode.extensions.getExtension(id);
  if (extension === undefined) throw new Error(`no extension ${id}`);
  strictEqual(extension.isActive, false);
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
