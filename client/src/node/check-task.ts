import * as vscode from 'vscode';
import { say } from '../wording/messages';

const TYPE = 'vanban';

/** The command line, as it lies in the extension. */
const PROGRAM = 'server/dist/cli.cjs';

/**
 * Offers the check of each opened folder as a task, whose findings a problem matcher puts among the problems. The program is the one of the
 * extension, and the Node that runs it the one of VS Code: nobody has to install anything.
 */
export function registerCheckTask(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? []).map(folder =>
        checkTask(extensionUri, folder, { type: TYPE }),
      ),
    resolveTask: ({ definition, scope }) =>
      isFolder(scope) ? checkTask(extensionUri, scope, definition) : undefined,
  });
}

function checkTask(
  extensionUri: vscode.Uri,
  folder: vscode.WorkspaceFolder,
  definition: vscode.TaskDefinition,
): vscode.Task {
  const path: unknown = definition['path'];
  const program = vscode.Uri.joinPath(extensionUri, PROGRAM).fsPath;
  const place = typeof path === 'string' && path !== '' ? path : '.';
  const args = [program, 'check', '--format', 'unix', '--no-progress', '--', place];
  const options = { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: '1' } };
  const execution = new vscode.ProcessExecution(process.execPath, args, options);
  const task = new vscode.Task(definition, folder, say('taskName'), TYPE, execution, `$${TYPE}`);
  task.group = vscode.TaskGroup.Build;
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent };
  return task;
}

function isFolder(scope: vscode.Task['scope']): scope is vscode.WorkspaceFolder {
  return typeof scope === 'object';
}
