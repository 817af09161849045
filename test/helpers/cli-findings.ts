/** What the tests read of a message in the JSON report. */
export interface JsonMessage {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: number;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly range: readonly [number, number];
  readonly related: readonly {
    readonly message: string;
    readonly range: readonly [number, number];
    /** Only where the place is in another file. */
    readonly filePath?: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  }[];
  readonly fix?: { readonly range: readonly [number, number]; readonly text: string };
  readonly suggestions: readonly {
    readonly title: string;
    readonly safety: string;
    readonly edits: readonly { readonly range: readonly [number, number]; readonly text: string }[];
  }[];
}

/** What the tests read of a file in the JSON report. */
export interface JsonFile {
  readonly filePath: string;
  readonly errorCount: number;
  readonly warningCount: number;
  readonly infoCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  readonly messages: readonly JsonMessage[];
}

/** Reads a JSON report. */
export function parseReport(stdout: string): readonly JsonFile[] {
  return JSON.parse(stdout) as readonly JsonFile[];
}

/** The findings of a file, each as "rule/message: marked text". */
export function describeFindings(file: JsonFile | undefined, text: string): readonly string[] {
  const messages = file?.messages ?? [];
  return messages.map(({ ruleId, messageId, range }) => `${ruleId} ${messageId}: ${text.slice(...range)}`);
}
