import * as vscode from 'vscode';

/** A finding in words: what a test compares. */
export interface FindingInWords {
  readonly rule: string;
  readonly marked: string;
  readonly severity: 'Error' | 'Warning' | 'Information' | 'Hint';
}

/** The findings of this extension for a document, in the order of the text. */
export function findingsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'vanban');
  return found.sort((first, second) => first.range.start.compareTo(second.range.start));
}

/** Resolves with the findings of a document as soon as they are as wished. Mocha's time limit ends the wait. */
export async function waitForFindings(
  uri: vscode.Uri,
  isAsWished: (findings: readonly vscode.Diagnostic[]) => boolean = findings => findings.length > 0,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise(resolve => {
    const look = (): void => {
      const findings = findingsOf(uri);
      if (!isAsWished(findings)) return;
      listener.dispose();
      resolve(findings);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** Resolves with the findings of a document when they change next, and there are any. */
export async function nextFindings(uri: vscode.Uri): Promise<readonly vscode.Diagnostic[]> {
  return new Promise(resolve => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const findings = findingsOf(uri);
      if (findings.length === 0 || !uris.some(changed => changed.toString() === uri.toString())) return;
      listener.dispose();
      resolve(findings);
    });
  });
}

/** The one finding of a document, as soon as there is one. */
export async function waitForFinding(uri: vscode.Uri): Promise<vscode.Diagnostic> {
  const [finding, ...others] = await waitForFindings(uri);
  if (finding === undefined || others.length > 0) throw new Error(`${others.length + 1} findings, not one`);
  return finding;
}

/** The one finding of a document, as soon as it counts so much: the server has then read the settings that say so. */
export async function waitForSeverity(
  uri: vscode.Uri,
  severity: FindingInWords['severity'],
): Promise<vscode.Diagnostic> {
  const isAsWished = (found: vscode.Diagnostic): boolean =>
    found.severity === vscode.DiagnosticSeverity[severity];
  const [finding, ...others] = await waitForFindings(uri, findings => findings.some(isAsWished));
  if (finding === undefined || others.length > 0) throw new Error(`${others.length + 1} findings, not one`);
  return finding;
}

/** A finding as a test compares it. */
export function inWords(document: vscode.TextDocument, finding: vscode.Diagnostic): FindingInWords {
  const severity = vscode.DiagnosticSeverity[finding.severity] as FindingInWords['severity'];
  return { rule: ruleOf(finding), marked: document.getText(finding.range), severity };
}

/** The rule id: the code of the diagnostic, with or without a link. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
