import {
  CONFIGURATION_FILE,
  type ConfigurationResult,
  type FoundConfiguration,
  type ReadText,
} from './configuration';

/** Finds configurations for drafts and remembers them. Has a life: `forget` when a configuration file changed. */
export interface ConfigurationFinder {
  /** The configuration of the nearest folder, upward from the file at `path`, that has one. */
  find(path: string): Promise<FoundConfiguration>;
  /** Drops everything remembered. */
  forget(): void;
}

/** Makes a finder over the files of a host. Each folder is looked into once. */
export function createConfigurationFinder(readText: ReadText): ConfigurationFinder {
  return new RememberingFinder(readText);
}

/** Reads one configuration file; `none` where there is no such file. */
export async function loadConfiguration(file: string, readText: ReadText): Promise<FoundConfiguration> {
  const read = await readText(file);
  switch (read.kind) {
    case 'absent':
      return { kind: 'none' };
    case 'unreadable': {
      const message = {
        vi: `Không đọc được tệp cấu hình: ${read.reason.vi}.`,
        en: `The configuration cannot be read: ${read.reason.en}.`,
      };
      return {
        kind: 'invalid',
        file,
        problems: [{ file, line: 1, column: 1, span: { start: 0, end: 0 }, key: '', message }],
      };
    }
    case 'text':
      return parse(file, read.text);
  }
}

class RememberingFinder implements ConfigurationFinder {
  readonly #readText: ReadText;
  readonly #known = new Map<string, Promise<FoundConfiguration>>();

  constructor(readText: ReadText) {
    this.#readText = readText;
  }

  find(path: string): Promise<FoundConfiguration> {
    const folder = parentOf(path);
    return folder === null ? Promise.resolve({ kind: 'none' }) : this.#findIn(folder);
  }

  forget(): void {
    this.#known.clear();
  }

  #findIn(folder: string): Promise<FoundConfiguration> {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const fresh = this.#lookInto(folder);
    this.#known.set(folder, fresh);
    return fresh;
  }

  async #lookInto(folder: string): Promise<FoundConfiguration> {
    const here = await loadConfiguration(`${folder}/${CONFIGURATION_FILE}`, this.#readText);
    if (here.kind !== 'none') return here;
    const above = parentOf(folder);
    return above === null ? here : this.#findIn(above);
  }
}

/** The folder of a path, without a slash at its end; null above the root: "C:/a" → "C:", "file:///a" → "file://". */
function parentOf(path: string): string | null {
  const slash = path.lastIndexOf('/');
  const parent = path.slice(0, Math.max(slash, 0));
  const isInsideScheme = parent.endsWith('/') && !parent.endsWith('://');
  return slash === -1 || isInsideScheme ? null : parent;
}

/** The parser and the validator are only loaded where there is something to parse. */
async function parse(file: string, text: string): Promise<ConfigurationResult> {
  const { parseConfiguration } = await import('./parse');
  return parseConfiguration(file, text);
}
