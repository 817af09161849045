import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration, RegisterLoader } from '../../../config/index';
import type { Checker, OtherDrafts } from '../../../core/index';
import { writeExact } from '../../storage/exact-json';
import { hashBytes } from '../../storage/hash';

/** Gives short names to what results depend on. Lives as long as one run. */
export class DependencyHasher {
  readonly #registers: RegisterLoader;
  readonly #settings = new WeakMap<Checker, string>();
  readonly #registersOf = new Map<Configuration | null, Promise<string>>();

  constructor(registers: RegisterLoader) {
    this.#registers = registers;
  }

  /** Which rules run, how severe they are, with which options. */
  hashSettings(checker: Checker): string {
    const known = this.#settings.get(checker);
    if (known !== undefined) return known;
    const { profile, inlineDirectives, rules } = checker.settings;
    const inForce = rules.map(({ rule, level, options }) => [rule.meta.id, level, options]);
    const hash = hashBytes(JSON.stringify([profile, inlineDirectives, inForce]));
    this.#settings.set(checker, hash);
    return hash;
  }

  /** The bytes of all register files under a configuration, and the problems that are told of them. */
  hashRegisters(configuration: Configuration | null): Promise<string> {
    const known = this.#registersOf.get(configuration);
    if (known !== undefined) return known;
    const fresh = this.#hashAllRegisters(configuration);
    this.#registersOf.set(configuration, fresh);
    return fresh;
  }

  /** What other drafts say of some topics: symbols of documents, and totals. */
  hashAnswers(others: OtherDrafts | null, asked: readonly string[]): string {
    if (others === null || asked.length === 0) return '';
    return hashBytes(writeExact(asked.map(topic => [others.find(topic), others.findTotals(topic)])));
  }

  async #hashAllRegisters(configuration: Configuration | null): Promise<string> {
    const { files, problems, isBuiltInMissing } = await this.#registers.load(configuration);
    const usesBuiltIn = configuration?.builtInRegister ?? true;
    const builtIn = usesBuiltIn ? await hashFile(join(__dirname, 'register/central.packed')) : '';
    const own = await Promise.all(files.map(hashFile));
    return hashBytes(JSON.stringify([builtIn, files, own, problems, isBuiltInMissing]));
  }
}

async function hashFile(path: string): Promise<string> {
  return readFile(path).then(hashBytes, () => '');
}
