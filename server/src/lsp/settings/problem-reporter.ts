import {
  DiagnosticSeverity,
  MessageType,
  ShowMessageNotification,
  type Connection,
} from 'vscode-languageserver';
import type { ConfigurationProblem, ConfigurationResult } from '../../config/index';
import type { Locale } from '../../core/index';
import { SOURCE } from '../drafts/convert';
import type { Host } from '../host/host';
import { wordsFor } from '../wording/words';
import type { EditorSettings } from './editor-settings';

/** A file with what is wrong with it. */
type BrokenFile = Pick<
  Extract<ConfigurationResult, { readonly kind: 'invalid' }>,
  'file' | 'problems' | 'isBlank'
>;

/**
 * Tells the user of broken configurations: each problem in the file itself, and the first of them once as a message,
 * not again until something about it has changed.
 */
export class ProblemReporter {
  readonly #connection: Connection;
  readonly #host: Host;
  /** What was last told of a file, or of the editor's settings. */
  readonly #told = new Map<string, string>();

  constructor(connection: Connection, host: Host) {
    this.#connection = connection;
    this.#host = host;
  }

  /** The files that are known to be broken. */
  get brokenFiles(): readonly string[] {
    return [...this.#told.keys()].filter(key => key !== EDITOR);
  }

  /** A file without any text may be one that is just being written: no message interrupts that. */
  async tellFile({ file, problems, isBlank }: BrokenFile, locale: Locale): Promise<void> {
    if (!this.#noteIfNew(file, problems)) return;
    await this.#connection.sendDiagnostics({
      uri: file,
      diagnostics: problems.map(problem => problemToDiagnostic(problem, locale)),
    });
    if (isBlank !== true) await this.#show(this.#host.nameOf(file), problems, locale);
  }

  /** The file is right again, or gone. */
  async clearFile(file: string): Promise<void> {
    if (this.#told.delete(file)) await this.#connection.sendDiagnostics({ uri: file, diagnostics: [] });
  }

  async tellEditor({ problems, locale }: EditorSettings): Promise<void> {
    if (problems.length === 0) this.#told.delete(EDITOR);
    else if (this.#noteIfNew(EDITOR, problems))
      await this.#show(wordsFor('settings', locale), problems, locale);
  }

  #noteIfNew(key: string, problems: EditorSettings['problems']): boolean {
    const now = JSON.stringify(problems);
    if (this.#told.get(key) === now) return false;
    this.#told.set(key, now);
    return true;
  }

  async #show(place: string, problems: EditorSettings['problems'], locale: Locale): Promise<void> {
    const [first] = problems;
    if (first === undefined) return;
    const others = problems.length - 1;
    const rest = others === 0 ? '' : ` (${wordsFor('andOthers', locale).replace('{count}', String(others))})`;
    const message = [place, first.key, first.message[locale]].filter(part => part !== '').join(': ') + rest;
    await this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message,
    });
  }
}

const EDITOR = 'editor';

function problemToDiagnostic({ line, column, span, message }: ConfigurationProblem, locale: Locale) {
  const start = { line: line - 1, character: column - 1 };
  return {
    // A span over several lines ends behind its first line: editors move such an end to the end of the line.
    range: { start, end: { line: start.line, character: start.character + span.end - span.start } },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code: 'configuration',
    message: message[locale],
  };
}
