import type { Connection } from 'vscode-languageserver';
import {
  createConfigurationFinder,
  loadConfiguration,
  type Configuration,
  type ConfigurationFinder,
  type FoundConfiguration,
} from '../../config/index';
import { createChecker, type Checker, type Locale, type Settings } from '../../core/index';
import type { Abilities } from '../protocol/abilities';
import { describeError } from '../protocol/guard';
import type { Host } from '../host/host';
import { resolveDraftSettings, type DraftSettings } from './draft-settings';
import { readEditorSettings } from './editor-settings';
import { ProblemReporter } from './problem-reporter';

/** What the store asks and tells. */
export interface StoreContext {
  readonly connection: Connection;
  readonly host: Host;
  readonly abilities: Abilities;
}

/** Knows what is in force for each document, and keeps one checker for each distinct set of rules. */
export class SettingsStore {
  readonly #context: StoreContext;
  readonly #finder: ConfigurationFinder;
  readonly #reporter: ProblemReporter;
  readonly #known = new Map<string, Promise<DraftSettings>>();
  readonly #checkers = new Map<string, Checker>();
  /** The last good state of each configuration file; it stays in force while the file is broken. */
  readonly #lastGood = new Map<string, Configuration>();
  #pushedSection: unknown = null;
  /** The language for what concerns no document in particular: the one of the settings that were read last. */
  #locale: Locale = 'vi';
  #generation = 0;

  constructor(context: StoreContext) {
    this.#context = context;
    this.#finder = createConfigurationFinder(context.host.readText);
    this.#reporter = new ProblemReporter(context.connection, context.host);
  }

  /** The language for what concerns no document in particular. */
  get locale(): Locale {
    return this.#locale;
  }

  /** What is in force for a document, open or not, at the moment of the answer. */
  async get(uri: string): Promise<DraftSettings> {
    for (;;) {
      const settings = await this.#recall(uri);
      if (this.isCurrent(settings)) return settings;
    }
  }

  /** The configuration for a file that is not open. Nothing is told of it, and of thousands of files nothing is kept. */
  async findConfiguration(uri: string): Promise<Configuration | null> {
    const found = await this.#finder.find(uri);
    switch (found.kind) {
      case 'none':
        return null;
      case 'valid':
        return found.configuration;
      case 'invalid':
        return this.#lastGood.get(found.file) ?? null;
    }
  }

  /** What there is of a configuration for a file, a broken one included. Nothing is told of it. */
  lookFor(uri: string): Promise<FoundConfiguration> {
    return this.#finder.find(uri);
  }

  /** False once settings or a configuration file have changed since. */
  isCurrent({ generation }: DraftSettings): boolean {
    return generation === this.#generation;
  }

  /** A document was closed. */
  forget(uri: string): void {
    this.#known.delete(uri);
  }

  /** The editor's settings changed. `section` is what the client sent along; used where it cannot be asked. */
  changeEditorSettings(section: unknown): void {
    this.#pushedSection = section;
    this.#dropAll();
  }

  /** A configuration file changed, came or went. */
  async changeConfigurationFiles(): Promise<void> {
    this.#finder.forget();
    this.#dropAll();
    for (const file of this.#reporter.brokenFiles) {
      await this.#useFound(await loadConfiguration(file, this.#context.host.readText), file);
    }
  }

  #dropAll(): void {
    this.#generation += 1;
    this.#known.clear();
    this.#checkers.clear();
  }

  #recall(uri: string): Promise<DraftSettings> {
    const known = this.#known.get(uri);
    if (known !== undefined) return known;
    const fresh = this.#load(uri, this.#generation);
    this.#known.set(uri, fresh);
    return fresh;
  }

  async #load(uri: string, generation: number): Promise<DraftSettings> {
    const editor = await readEditorSettings(await this.#askSection(uri));
    this.#locale = editor.locale;
    await this.#reporter.tellEditor(editor);
    const found = await this.#finder.find(uri);
    const configuration = await this.#useFound(found, null);
    const resolved = resolveDraftSettings(uri, editor, configuration);
    return { ...resolved, checker: this.#checkerFor(resolved.settings), generation };
  }

  /** The configuration to go by, and what there is to tell of it. `file` is known where one was looked for. */
  async #useFound(found: FoundConfiguration, file: string | null): Promise<Configuration | null> {
    switch (found.kind) {
      case 'none':
        if (file !== null) await this.#reporter.clearFile(file);
        return null;
      case 'valid':
        this.#lastGood.set(found.configuration.file, found.configuration);
        await this.#reporter.clearFile(found.configuration.file);
        return found.configuration;
      case 'invalid':
        await this.#reporter.tellFile(found, this.#locale);
        return this.#lastGood.get(found.file) ?? null;
    }
  }

  async #askSection(uri: string): Promise<unknown> {
    const { connection, abilities } = this.#context;
    if (!abilities.answersConfiguration) return this.#pushedSection;
    try {
      return await connection.workspace.getConfiguration({ scopeUri: uri, section: 'vanban' });
    } catch (error) {
      // A client that cannot answer must not take the checking down with it: the defaults serve.
      connection.console.warn(`workspace/configuration: ${describeError(error)}`);
      return null;
    }
  }

  #checkerFor(settings: Settings): Checker {
    const key = JSON.stringify([
      settings.profile,
      settings.rules.map(({ rule, level, options }) => [rule.meta.id, level, options]),
    ]);
    const known = this.#checkers.get(key);
    if (known !== undefined) return known;
    const fresh = createChecker(settings);
    this.#checkers.set(key, fresh);
    return fresh;
  }
}
