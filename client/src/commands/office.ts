import * as vscode from 'vscode';

/** The office that writes: who issues its documents, and where. Empty where nobody has said so. */
export interface Office {
  readonly issuer: string;
  readonly place: string;
}

const LAST_OFFICE = 'lastOffice';

/** What the setting `vanban.office` says; it is not asked for any more. */
export function officeOfSettings(): Office {
  return readOffice(vscode.workspace.getConfiguration('vanban').get('office'));
}

/** What was answered for the last new document, on this machine. */
export function lastOffice(memory: vscode.Memento): Office {
  return readOffice(memory.get(LAST_OFFICE));
}

/** Keeps the answers for the next new document. */
export async function rememberOffice(memory: vscode.Memento, office: Office): Promise<void> {
  await memory.update(LAST_OFFICE, office);
}

/** Settings and memory may hold anything; what is no text counts as empty. */
function readOffice(value: unknown): Office {
  const parts = typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map();
  return { issuer: textOf(parts.get('issuer')), place: textOf(parts.get('place')) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
