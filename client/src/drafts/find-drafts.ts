import * as vscode from 'vscode';

const DRAFT = /\.(?:vanban|txt|md)$/iu;

/** Whether a file may be a draft, by its name. */
export function isDraftName(name: string): boolean {
  return DRAFT.test(name);
}

/** Folders that hold no drafts: hidden ones, and installed packages. */
const NO_DRAFTS = /^(?:\..*|node_modules)$/u;

/**
 * The drafts of a folder and the folders in it, in the order of their names. The folders are walked here: a search by
 * the editor needs a search provider, which virtual file systems seldom have. Links are not followed.
 */
export async function findDrafts(
  folder: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  if (token.isCancellationRequested) return [];
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const found = [...entries]
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(async ([name, type]) => {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.File) return isDraftName(name) ? [uri] : [];
      return type === vscode.FileType.Directory && !NO_DRAFTS.test(name) ? findDrafts(uri, token) : [];
    });
  return (await Promise.all(found)).flat();
}
