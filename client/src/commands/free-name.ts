import * as vscode from 'vscode';

/**
 * A name beside a file that no file has, or one that may be replaced: `nameOf` is given the name of the file without its ending, and
 * 1, 2, 3 ….
 */
export async function freeName(
  uri: vscode.Uri,
  nameOf: (name: string, number: number) => string,
  mayReplace: (candidate: vscode.Uri) => Promise<boolean> = () => Promise.resolve(false),
): Promise<vscode.Uri> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
  for (let number = 1; ; number += 1) {
    const candidate = vscode.Uri.joinPath(uri, '..', nameOf(name, number));
    if (!(await isThere(candidate)) || (await mayReplace(candidate))) return candidate;
  }
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
