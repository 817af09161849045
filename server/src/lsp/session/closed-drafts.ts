import type { CancellationToken, Diagnostic, FileEvent } from 'vscode-languageserver';
import { findingsToDiagnostics } from '../drafts/convert';
import { throwIfCancelled } from '../protocol/guard';
import type { FolderStatusParams } from '../protocol/protocol';
import type { SessionParts } from './session-parts';
import { inspectText, type TextContext } from './inspect-text';

/** Larger files are no drafts that somebody writes: checking one would keep those who type waiting. */
const MAX_CLOSED_BYTES = 1_000_000;

/** How long nobody must have opened, edited or closed a draft before a closed one is checked. */
const QUIET_MS = 500;

/** After so many files it is told how far the check is. */
const TOLD_EVERY = 10;

/** What the check of closed drafts works with. */
export type ClosedDraftsContext = TextContext & Pick<SessionParts, 'host' | 'abilities'>;

/** What was found in a file that is not open. */
export interface ClosedReport {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Names this result; null for a file that is gone, or is not looked into. */
  readonly id: string | null;
}

interface Known {
  readonly id: string;
  readonly isCurrent: () => boolean;
}

/**
 * Checks the drafts of the client's folders that are not open, one after the other, while nobody types. Of each it keeps whether its
 * result still counts, and not the result: that is the client's.
 */
export class ClosedDrafts {
  readonly #context: ClosedDraftsContext;
  readonly #known = new Map<string, Known>();
  /** Drafts that were closed since they were last looked for, as the client spells them. */
  readonly #closed = new Set<string>();
  readonly #run = Date.now().toString(36);
  #stirredAtMs = 0;
  #count = 0;
  #change = makeSignal();
  #tell: (status: FolderStatusParams) => void = () => undefined;

  constructor(context: ClosedDraftsContext) {
    this.#context = context;
    const { drafts, workspace } = context;
    const stir = (): void => {
      this.#stirredAtMs = performance.now();
    };
    drafts.onDidChangeContent(stir);
    drafts.onDidClose(({ document: { uri } }) => {
      stir();
      this.#closed.add(uri);
      this.changed();
    });
    workspace.onDidChange(() => {
      this.changed();
    });
  }

  /** Calls when it is known how far the check is. One listener is kept. */
  onStatus(listener: (status: FolderStatusParams) => void): void {
    this.#tell = listener;
  }

  /** Something has changed that results may rest on: settings, other drafts. */
  changed(): void {
    const { resolve } = this.#change;
    this.#change = makeSignal();
    resolve();
  }

  /** Files have come, changed or gone. */
  changeFiles(changes: readonly FileEvent[]): void {
    for (const { uri } of changes) {
      const source = this.#context.host.canonicalUri(uri);
      for (const known of this.#known.keys()) {
        if (known === source || known.startsWith(`${source}/`)) this.#known.delete(known);
      }
    }
    this.changed();
  }

  /** Resolves with the next change, counted from the moment of the call. */
  nextChange(): Promise<void> {
    return this.#change.promise;
  }

  /** What the client does not know yet, by the results that it has. Throws the answer "cancelled". */
  async *look(told: ReadonlyMap<string, string>, token: CancellationToken): AsyncGenerator<ClosedReport> {
    const { workspace, abilities } = this.#context;
    await workspace.whenReady();
    throwIfCancelled(token);
    const files = workspace.files();
    const looked = files.slice(0, abilities.closedDrafts);
    const sources = new Set(looked);
    for (const source of this.#known.keys()) if (!sources.has(source)) this.#known.delete(source);
    yield* this.#gone(told, sources);
    yield* this.#lookInto(looked, { told, token, left: files.length - looked.length });
  }

  async *#lookInto(
    looked: readonly string[],
    { told, token, left }: { told: ReadonlyMap<string, string>; token: CancellationToken; left: number },
  ): AsyncGenerator<ClosedReport> {
    const { workspace } = this.#context;
    let checked = 0;
    for (const [index, source] of looked.entries()) {
      const known = this.#known.get(source);
      if (known?.isCurrent() === true && told.get(source) === known.id) continue;
      if (workspace.isOpen(source)) continue;
      if (checked % TOLD_EVERY === 0) this.#tell({ isChecking: true, looked: index, left });
      checked += 1;
      await this.#quiet(token);
      const report = await this.#check(source, token);
      if (!workspace.isOpen(source)) yield report;
    }
    this.#tell({ isChecking: false, looked: looked.length, left });
  }

  /** What the client has findings of, and which is looked into no more. */
  *#gone(told: ReadonlyMap<string, string>, looked: ReadonlySet<string>): Generator<ClosedReport> {
    const { host, workspace } = this.#context;
    const closed = [...this.#closed];
    this.#closed.clear();
    for (const uri of [...told.keys(), ...closed]) {
      const source = host.canonicalUri(uri);
      if (!looked.has(source) && !workspace.isOpen(source)) yield { uri, diagnostics: [], id: null };
    }
  }

  async #check(source: string, token: CancellationToken): Promise<ClosedReport> {
    const { host } = this.#context;
    const read = await host.readDraft(source, MAX_CLOSED_BYTES);
    if (read.kind !== 'text') return this.#keep(source, [], () => true);
    const { draft, settings, result, isCurrent } = await inspectText(
      this.#context,
      { uri: source, text: read.text },
      token,
    );
    const diagnostics = findingsToDiagnostics(draft, result?.findings ?? [], {
      host,
      locale: settings.locale,
    });
    return this.#keep(source, diagnostics, isCurrent);
  }

  #keep(source: string, diagnostics: readonly Diagnostic[], isCurrent: () => boolean): ClosedReport {
    this.#count += 1;
    const id = `${this.#run}-closed-${this.#count}`;
    this.#known.set(source, { id, isCurrent });
    return { uri: source, diagnostics, id };
  }

  async #quiet(token: CancellationToken): Promise<void> {
    for (;;) {
      const restMs = this.#stirredAtMs + QUIET_MS - performance.now();
      await new Promise(resolve => {
        setTimeout(resolve, Math.max(restMs, 0));
      });
      throwIfCancelled(token);
      if (restMs <= 0) return;
    }
  }
}

interface Signal {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

function makeSignal(): Signal {
  let resolve = (): void => undefined;
  const promise = new Promise<void>(done => {
    resolve = done;
  });
  return { promise, resolve };
}
