import { DidChangeWatchedFilesNotification, type Connection } from 'vscode-languageserver';
import { RegisterLoader, type ConfigurationProblem, type LoadedRegister } from '../../config/index';
import type { Locale, Register } from '../../core/index';
import type { Abilities } from '../protocol/abilities';
import type { Host } from '../host/host';
import type { DraftSettings } from './draft-settings';
import { ProblemReporter } from './problem-reporter';

/** What the registers are read through, and told to. */
export interface RegistersContext {
  readonly connection: Connection;
  readonly host: Host;
  readonly abilities: Abilities;
}

/** Reads the registers that are in force for drafts, on first use, and tells what is wrong in them. */
export class Registers {
  readonly #context: RegistersContext;
  readonly #loader: RegisterLoader;
  readonly #reporter: ProblemReporter;
  /** The register files that were read, in the host's one spelling. */
  readonly #files = new Set<string>();
  readonly #told = new WeakSet<LoadedRegister>();

  constructor(context: RegistersContext) {
    this.#context = context;
    this.#loader = new RegisterLoader(context.host);
    this.#reporter = new ProblemReporter(context.connection, context.host);
  }

  /** The register under the settings of a draft. */
  async get({ configuration, locale }: DraftSettings): Promise<Register> {
    const loaded = await this.#loader.load(configuration);
    if (!this.#told.has(loaded)) {
      this.#told.add(loaded);
      if (loaded.isBuiltInMissing)
        this.#context.connection.console.warn('The built-in register cannot be read.');
      await this.#watch(loaded.files);
      await this.#tell(loaded.problems, loaded.files, locale);
    }
    return loaded.register;
  }

  /** True for a register file that some draft was judged by. */
  isRegister(uri: string): boolean {
    return this.#files.has(this.#context.host.canonicalUri(uri));
  }

  /** A register file, or a configuration that may name one, has changed. */
  async forget(): Promise<void> {
    this.#loader.forget();
    await Promise.all(this.#reporter.brokenFiles.map(file => this.#reporter.clearFile(file)));
  }

  async #tell(
    problems: readonly ConfigurationProblem[],
    files: readonly string[],
    locale: Locale,
  ): Promise<void> {
    const byFile = new Map<string, ConfigurationProblem[]>();
    for (const problem of problems) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
    for (const file of files) if (!byFile.has(file)) await this.#reporter.clearFile(file);
    for (const [file, own] of byFile) await this.#reporter.tellFile({ file, problems: own }, locale);
  }

  /** Asks the client to tell of changes in files that it was not asked about before. */
  async #watch(files: readonly string[]): Promise<void> {
    const { connection, host, abilities } = this.#context;
    const fresh = files.filter(file => !this.#files.has(host.canonicalUri(file)));
    for (const file of fresh) this.#files.add(host.canonicalUri(file));
    if (!abilities.registersWatchers || fresh.length === 0) return;
    const names = new Set(fresh.map(file => decodeURIComponent(file.slice(file.lastIndexOf('/') + 1))));
    const watchers = [...names].map(name => ({ globPattern: `**/${name}` }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}
