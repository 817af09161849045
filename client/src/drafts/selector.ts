import type * as vscode from 'vscode';

/** Languages whose documents may be drafts. The server decides which plain texts and Markdown files are. */
export const LANGUAGES = ['vanban', 'plaintext', 'markdown'] as const;

/** Word documents that are edited as texts. */
export const WORD_SCHEME = 'vanban-docx';

/** Files, new texts, remote files and repositories that are read without being cloned. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', WORD_SCHEME];

/** A language in a scheme, as both VS Code and the language client take it. */
export interface DraftFilter {
  readonly language: string;
  readonly scheme: string;
}

/**
 * The documents that are looked at. Schemes are named, because old revisions in a diff (`git:`), logs and input boxes
 * are plain text too; the schemes of the opened folders are added, so that any virtual file system works.
 */
export function draftSelector(folders: readonly vscode.WorkspaceFolder[] | undefined): DraftFilter[] {
  const schemes = new Set([...SCHEMES, ...(folders ?? []).map(folder => folder.uri.scheme)]);
  return [...schemes].flatMap(scheme => LANGUAGES.map(language => ({ language, scheme })));
}
