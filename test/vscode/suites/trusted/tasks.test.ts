import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import * as vscode from 'vscode';
import { workspaceFolder, writeDraft } from '../support/drafts';

/** What the manifest says of the matcher; VS Code reads it the same way. */
interface Manifest {
  readonly contributes: {
    readonly problemPatterns: readonly { readonly name: string; readonly regexp: string }[];
    readonly problemMatchers: readonly { readonly name: string; readonly pattern: string }[];
  };
}

describe('the task', () => {
  it('is offered for the folder, and its program tells findings in lines that the matcher reads', async () => {
    await writeDraft('nhiem-vu/bao-cao.vanban', 'Đợt một có 402/756 người, chiếm 53,71%.\n');
    const [task, ...others] = await vscode.tasks.fetchTasks({ type: 'vanban' });
    if (task === undefined) throw new Error('no task');
    deepStrictEqual(others, []);
    strictEqual(task.name, 'Kiểm tra dự thảo trong thư mục');
    deepStrictEqual(task.problemMatchers, ['$vanban']);
    const { execution } = task;
    if (!(execution instanceof vscode.ProcessExecution)) throw new Error('no program');
    strictEqual(execution.options?.cwd, workspaceFolder().fsPath);
    const args = [...execution.args.slice(0, -1), 'nhiem-vu'];
    const printed = await run(execution.process, args, execution.options);
    const read = printed.split('\n').flatMap(line => matcher().exec(line)?.slice(1, 5) ?? []);
    deepStrictEqual(read.slice(1), ['1', '33', 'error']);
    ok(read[0]?.endsWith('bao-cao.vanban'), read[0]);
  });
});

function matcher(): RegExp {
  const manifest: unknown = vscode.extensions.getExtension('vanban.vanban')?.packageJSON;
  const { problemPatterns, problemMatchers } = (manifest as Manifest).contributes;
  deepStrictEqual(
    problemMatchers.map(({ name, pattern }) => [name, pattern]),
    [['vanban', '$vanban']],
  );
  return new RegExp(problemPatterns[0]?.regexp ?? '', 'u');
}

/** Runs a program as a task does; findings end it with 1. */
async function run(
  program: string,
  args: readonly string[],
  { cwd, env }: vscode.ProcessExecutionOptions = {},
): Promise<string> {
  return new Promise(resolve => {
    execFile(program, args, { cwd, env: { ...process.env, ...env } }, (_error, stdout) => {
      resolve(stdout);
    });
  });
}
