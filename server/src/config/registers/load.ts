import { createRegister, readBuiltIn, type Register, type RegisterSource } from '../../core/index';
import type { Configuration, ConfigurationProblem, ReadText, RegisterPath, TextRead } from '../configuration';
import { spellingsOf } from '../spellings';
import { MESSAGES } from './messages';
import type { RegisterFileRead } from './register-file';

/** A register with what was wrong in the files it was read from. */
export interface LoadedRegister {
  readonly register: Register;
  /** The register files, as the host writes paths: those that could not be read too. */
  readonly files: readonly string[];
  readonly problems: readonly ConfigurationProblem[];
  /** True where the built-in register should be there and cannot be read. */
  readonly isBuiltInMissing: boolean;
}

/** What one register gave, by the path that the configuration names, and the file that was read: its letters may be composed otherwise. */
interface OneRead extends RegisterFileRead {
  readonly named: string;
  readonly file: string;
}

/** What a loader asks of the place it runs in. */
export interface RegisterHost {
  readonly readText: ReadText;
  /** The packed form of the built-in register; null where it cannot be read. */
  readonly readBuiltInRegister: () => Promise<Uint8Array | null>;
}

/** Loads the registers that configurations name, and remembers them. Has a life: `forget` when a file of them changed. */
export class RegisterLoader {
  readonly #host: RegisterHost;
  readonly #known = new Map<string, Promise<LoadedRegister>>();
  #builtIn: Promise<RegisterSource | null> | null = null;

  constructor(host: RegisterHost) {
    this.#host = host;
  }

  /** The register under a configuration; without one, the built-in register alone. */
  load(configuration: Configuration | null): Promise<LoadedRegister> {
    const { file = '', registers = [], builtInRegister = true } = configuration ?? {};
    const key = JSON.stringify([registers.length === 0 ? '' : file, registers, builtInRegister]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fresh = this.#loadAll(file, registers, builtInRegister);
    this.#known.set(key, fresh);
    return fresh;
  }

  /** Drops the user's registers; the built-in one does not change. */
  forget(): void {
    this.#known.clear();
  }

  async #loadAll(
    file: string,
    registers: readonly RegisterPath[],
    usesBuiltIn: boolean,
  ): Promise<LoadedRegister> {
    const read = await this.#loadOwn(file, registers);
    const found = new Map(read.map(one => [one.named, one.file]));
    const builtIn = usesBuiltIn ? await (this.#builtIn ??= this.#loadBuiltIn()) : null;
    return {
      register: createRegister({ builtIn, own: read.flatMap(({ entries }) => entries) }),
      files: registers.map(({ path }) => found.get(resolvePath(file, path)) ?? resolvePath(file, path)),
      problems: read.flatMap(({ problems }) => problems),
      isBuiltInMissing: usesBuiltIn && builtIn === null,
    };
  }

  /** One after the other, and each file once: what they take together has a limit, however many a configuration names. */
  async #loadOwn(file: string, registers: readonly RegisterPath[]): Promise<readonly OneRead[]> {
    const read: OneRead[] = [];
    const seen = new Set<string>();
    let room = MOST_DOCUMENTS;
    for (const register of registers) {
      const path = resolvePath(file, register.path);
      if (seen.has(path)) continue;
      seen.add(path);
      const one = await this.#loadOne(file, register);
      read.push({ ...one, entries: one.entries.slice(0, room) });
      room -= one.entries.length;
      if (room >= 0) continue;
      const message = MESSAGES.tooManyDocuments(MOST_DOCUMENTS);
      return [...read, { ...one, entries: [], problems: [{ file, ...register.place, message }] }];
    }
    return read;
  }

  async #loadOne(configurationFile: string, { path, place }: RegisterPath): Promise<OneRead> {
    const named = resolvePath(configurationFile, path);
    const problemAtPath = (message: ConfigurationProblem['message']): OneRead => ({
      named,
      file: named,
      entries: [],
      problems: [{ file: configurationFile, ...place, message }],
    });
    if (!/\.(?:csv|json)$/iu.test(path)) return problemAtPath(MESSAGES.unknownForm(path));
    if (isOutOfReach(path)) return problemAtPath(MESSAGES.outOfReach(path));
    const { file, read } = await this.#readSpelt(configurationFile, path);
    switch (read.kind) {
      case 'absent':
        return problemAtPath(MESSAGES.missing(path));
      case 'unreadable':
        return problemAtPath(MESSAGES.unreadable(path, read.reason));
      case 'text': {
        const { readRegisterFile } = await import('./register-file');
        const name = path.slice(path.lastIndexOf('/') + 1);
        return { named, file, ...readRegisterFile(file, name, read.text) };
      }
    }
  }

  /** The file of a path in whichever way its letters are composed; the one that is written where there is none. */
  async #readSpelt(
    configurationFile: string,
    path: string,
  ): Promise<Pick<OneRead, 'file'> & { readonly read: TextRead }> {
    const [file = '', ...others] = spellingsOf(path).map(spelling =>
      resolvePath(configurationFile, spelling),
    );
    const read = await this.#host.readText(file);
    if (read.kind !== 'absent') return { file, read };
    for (const other of others) {
      const found = await this.#host.readText(other);
      if (found.kind !== 'absent') return { file: other, read: found };
    }
    return { file, read };
  }

  async #loadBuiltIn(): Promise<RegisterSource | null> {
    const packed = await this.#host.readBuiltInRegister();
    return packed === null ? null : readBuiltIn(packed);
  }
}

/** As many as one file may have: they take a quarter of a gigabyte. */
const MOST_DOCUMENTS = 100_000;

/** Another computer, which reading would send the user's name to, and names that mean devices on some systems. */
function isOutOfReach(path: string): boolean {
  return (
    /^(?:[\\/]{2}|\p{L}[\p{L}\p{N}+.-]+:)/u.test(path) ||
    /(?:^|[\\/])(?:con|prn|aux|nul|(?:com|lpt)\d)\.[^\\/]*$/iu.test(path)
  );
}

/** Where the registers of a configuration lie, as the host writes paths. */
export function registerPaths({ file, registers }: Configuration): readonly string[] {
  return registers.map(({ path }) => resolvePath(file, path));
}

/** A path of a configuration, relative to its folder: "../so/den.csv" beside "file:///a/b/vanban.config.json" → "file:///a/so/den.csv". */
function resolvePath(configurationFile: string, path: string): string {
  const plain = path.replaceAll('\\', '/');
  if (/^(?:\/|\p{L}:\/)/u.test(plain)) return isUri(configurationFile) ? `file://${rooted(plain)}` : plain;
  const folder = configurationFile.slice(0, configurationFile.lastIndexOf('/')).split('/');
  for (const part of plain.split('/')) {
    if (part === '..') folder.pop();
    else if (part !== '.' && part !== '')
      folder.push(isUri(configurationFile) ? encodeURIComponent(part) : part);
  }
  return folder.join('/');
}

function isUri(path: string): boolean {
  return path.includes('://');
}

function rooted(path: string): string {
  return path.startsWith('/') ? encodeURI(path) : `/${encodeURI(path)}`;
}
