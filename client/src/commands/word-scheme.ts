import * as vscode from 'vscode';
import { WORD_SCHEME } from '../drafts/selector';

/** The address under which a Word document is edited as a text. Where its file lies stands in the query, where that is no disk. */
export function toTextUri(file: vscode.Uri): vscode.Uri {
  return file.with({ scheme: WORD_SCHEME, query: file.scheme === 'file' ? '' : file.scheme });
}

/** The scheme of what the file of a Word document holds now. It is no draft: nothing is checked there. */
export const WORD_ON_DISK_SCHEME = 'vanban-docx-on-disk';

/** The address of what the file behind a text holds now. */
export function toDiskUri(text: vscode.Uri): vscode.Uri {
  return text.with({ scheme: WORD_ON_DISK_SCHEME });
}

/** The file behind either address. */
export function toFileUri(text: vscode.Uri): vscode.Uri {
  return text.with({ scheme: text.query === '' ? 'file' : text.query, query: '' });
}

/** The names under which Word marks a file that it has open: "~$o-cao.docx" for "bao-cao.docx". */
export function lockNames(name: string): readonly string[] {
  return [0, 1, 2].map(cut => `~$${name.slice(cut)}`);
}

/** How addresses go to the server and come back: it knows the file, so that its configuration and the other drafts of the folder count. */
export const URI_CONVERTERS = {
  code2Protocol: (uri: vscode.Uri): string => (uri.scheme === WORD_SCHEME ? toFileUri(uri) : uri).toString(),
  protocol2Code: (address: string): vscode.Uri => {
    const uri = vscode.Uri.parse(address);
    return /\.docx$/iu.test(uri.path) ? toTextUri(uri) : uri;
  },
} as const;
