import { resolve, sep } from 'node:path';
import {
  createConfigurationFinder,
  isIgnored,
  layersFor,
  loadConfiguration,
  registerPaths,
  relativePath,
  spellingsOf,
  type Configuration,
  type ConfigurationProblem,
  type FoundConfiguration,
} from '../../config/index';
import { nodeReadNamed, nodeReadText } from '../../config/node';
import {
  createChecker,
  resolveSettings,
  RULES,
  type Checker,
  type Locale,
  type SettingsLayer,
} from '../../core/index';
import type { CheckFlags } from '../arguments/check-flags';
import { UsageError } from '../arguments/usage-error';
import { PHRASES } from '../wording/phrases';

/** How one file is to be checked. */
export type FileSettings =
  | {
      readonly kind: 'ready';
      readonly checker: Checker;
      readonly locale: Locale | null;
      /** Null where no configuration stands above the file. */
      readonly configuration: Configuration | null;
    }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'broken'; readonly problems: readonly ConfigurationProblem[] };

export interface SettingsOptions {
  readonly flags: Pick<CheckFlags, 'config' | 'inlineDirectives' | 'useIgnoreFiles'>;
  /** The strongest layer. */
  readonly layer: SettingsLayer;
  readonly cwd: string;
}

/** Finds the configuration of a file. Paths have "/" between folders. */
export type FindConfiguration = (path: string) => Promise<FoundConfiguration>;

/** Gives each file its settings. Files with the same settings share a checker, and with it what it remembers. */
export class SettingsSource {
  readonly #options: SettingsOptions;
  readonly #find: FindConfiguration;
  readonly #checkers = new Map<string, Checker>();

  constructor(options: SettingsOptions, find: FindConfiguration) {
    this.#options = options;
    this.#find = find;
  }

  async settingsFor(path: string, { isNamed }: { readonly isNamed: boolean }): Promise<FileSettings> {
    const plain = toPlainPath(path);
    const found = await this.#find(plain);
    switch (found.kind) {
      case 'none':
        return { kind: 'ready', checker: this.#checkerFor('', []), locale: null, configuration: null };
      case 'invalid':
        return { kind: 'broken', problems: found.problems };
      case 'valid':
        return this.#configured(found.configuration, plain, isNamed);
    }
  }

  /**
   * The registers that the configurations of some files name, whether anything is looked up there or not, in each way in which their letters
   * may be composed.
   */
  async registersOf(paths: readonly string[]): Promise<readonly string[]> {
    const found = await Promise.all(paths.map(path => this.#find(toPlainPath(path))));
    const configurations = new Set(found.flatMap(one => (one.kind === 'valid' ? [one.configuration] : [])));
    return [...configurations].flatMap(registerPaths).flatMap(spellingsOf);
  }

  #configured(configuration: Configuration, path: string, isNamed: boolean): FileSettings {
    const relative = relativePath(configuration, path);
    const obeysIgnores = !isNamed && this.#options.flags.useIgnoreFiles;
    if (obeysIgnores && isIgnored(configuration, relative)) return { kind: 'ignored' };
    const layers = layersFor(configuration, relative);
    const chosen = configuration.overrides.map(({ layer }) => (layers.includes(layer) ? '1' : '0'));
    const checker = this.#checkerFor(`${configuration.file}:${chosen.join('')}`, layers);
    return { kind: 'ready', checker, locale: configuration.locale, configuration };
  }

  #checkerFor(key: string, layers: readonly SettingsLayer[]): Checker {
    const known = this.#checkers.get(key);
    if (known !== undefined) return known;
    const { layer, flags } = this.#options;
    const settings = resolveSettings(RULES, [...layers, layer], { inlineDirectives: flags.inlineDirectives });
    const checker = createChecker(settings);
    this.#checkers.set(key, checker);
    return checker;
  }
}

/** Makes the source of settings that the flags ask for. */
export async function createSettingsSource(options: SettingsOptions): Promise<SettingsSource> {
  return new SettingsSource(options, await createFind(options.flags.config, options.cwd));
}

/** The way to the configuration of each file that the flags ask for. A configuration that was named must be there. */
export async function createFind(config: CheckFlags['config'], cwd: string): Promise<FindConfiguration> {
  switch (config.kind) {
    case 'none':
      return () => Promise.resolve({ kind: 'none' });
    case 'search': {
      const finder = createConfigurationFinder(nodeReadText);
      return path => finder.find(path);
    }
    case 'file': {
      const found = await loadConfiguration(toPlainPath(resolve(cwd, config.path)), nodeReadNamed);
      if (found.kind === 'none') throw new UsageError(PHRASES.noConfiguration(config.path));
      return () => Promise.resolve(found);
    }
  }
}

/** A path with "/" between folders, as configurations have them. */
export function toPlainPath(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
