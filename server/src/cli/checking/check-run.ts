import { join } from 'node:path';
import { RegisterLoader, type Configuration, type ConfigurationProblem } from '../../config/index';
import { nodeReadText } from '../../config/node';
import type { CheckResult, Locale, Register, Surroundings, WorkspaceIndex } from '../../core/index';
import { readBuiltInRegister } from '../../node/built-in-register';
import type { CheckFlags } from '../arguments/check-flags';
import { findTargets, type Target } from '../files/targets';
import type { Io } from '../io';
import { PHRASES } from '../phrases';
import { startProgress } from '../progress';
import { checkTarget, type Checked } from './check-target';
import { showFixes, writeFixes, type Delivered, type Delivery } from './deliver-fixes';
import { gatherOthers, indexText } from './gather-others';
import type { Notice } from './notice';
import type { FileReport } from './report';
import type { SettingsSource } from './settings-source';
import { Stopwatch } from './stopwatch';

/** Goes through the files of one run and gathers what is to be told. */
export class CheckRun {
  readonly reports: FileReport[] = [];
  readonly notices: Notice[] = [];
  readonly stopwatch = new Stopwatch();
  characters = 0;
  /** True where standard output got a diff or a fixed draft, so that the report must go elsewhere. */
  hasTakenStdout: boolean;
  readonly #flags: CheckFlags;
  readonly #source: SettingsSource;
  readonly #io: Io;
  readonly #told = new Set<readonly ConfigurationProblem[]>();
  /** The bundle lies in server/dist, and the register beside it. */
  readonly #registers = new RegisterLoader({
    readText: nodeReadText,
    readBuiltInRegister: () => readBuiltInRegister(__dirname),
  });
  #configured: Locale | null = null;
  /** What the files say of documents; null where they are not compared. */
  #others: WorkspaceIndex | null = null;
  #isBuiltInMissing = false;

  constructor(flags: CheckFlags, source: SettingsSource, io: Io) {
    this.#flags = flags;
    this.#source = source;
    this.#io = io;
    this.hasTakenStdout = flags.fix === 'diff';
  }

  /** One run speaks one language: that of the flag, else of the first configuration that chooses one. */
  get locale(): Locale {
    return this.#flags.locale ?? this.#configured ?? 'vi';
  }

  async checkAll(): Promise<void> {
    const { stdinName, ignorePatterns: patterns, useIgnoreFiles: useFiles, targets: args } = this.#flags;
    const options = { stdinName, patterns, useFiles, cwd: this.#io.cwd };
    const { targets, problems } = await this.stopwatch.time('find', () => findTargets(args, options));
    this.#tell(problems.map(problem => ({ kind: 'file', problem })));
    this.#others = await this.stopwatch.time('gather', () => gatherOthers(targets, this.#source));
    const progress = await startProgress(targets.length, this.#io, this.#flags.progress);
    for (const target of targets) {
      await this.#checkOne(target);
      progress.advance();
    }
    progress.stop();
    const leftOut = this.#others?.leftOut ?? 0;
    if (leftOut > 0) this.#tell([{ kind: 'left-out', count: leftOut }]);
  }

  async #checkOne(target: Target): Promise<void> {
    const settings = await this.stopwatch.time('configure', () =>
      this.#source.settingsFor(target.path, target),
    );
    if (settings.kind === 'ignored') return;
    if (settings.kind === 'broken') {
      this.#tellConfiguration(settings.problems);
      return;
    }
    this.#configured ??= settings.locale;
    const { checker, configuration } = settings;
    const checked = await checkTarget(target, {
      checker,
      surroundings: this.#surroundingsOf(target),
      readRegister: () => this.#readRegister(configuration),
      flags: this.#flags,
      stopwatch: this.stopwatch,
      io: this.#io,
    });
    if (checked.kind === 'problem') {
      this.#tell([{ kind: 'file', problem: { path: target.path, message: checked.message } }]);
    } else await this.#take(target, checked);
  }

  #surroundingsOf({ kind, path }: Target): Surroundings {
    const others = kind === 'file' ? (this.#others?.othersThan(path) ?? null) : null;
    return { register: null, others };
  }

  /** The register under a configuration. What is wrong with it is told; its good lines stay in force. */
  async #readRegister(configuration: Configuration | null): Promise<Register> {
    const { register, problems, isBuiltInMissing } = await this.stopwatch.time('configure', () =>
      this.#registers.load(configuration),
    );
    this.#tellConfiguration(problems);
    if (isBuiltInMissing && !this.#isBuiltInMissing) {
      this.#isBuiltInMissing = true;
      const path = join(__dirname, 'register');
      this.#tell([{ kind: 'file', problem: { path, message: PHRASES.noBuiltInRegister } }]);
    }
    return register;
  }

  async #take(target: Target, checked: Extract<Checked, { kind: 'checked' }>): Promise<void> {
    const { draft, result, fixed } = checked;
    const { path } = target;
    this.characters += draft.text.length;
    this.#tell(result.faults.map(fault => ({ kind: 'fault', path, fault })));
    const delivered = fixed === null ? null : await this.#deliver({ target, draft, text: fixed.text });
    if (delivered?.kind === 'failed')
      this.#tell([{ kind: 'file', problem: { path, message: delivered.message } }]);
    if (fixed !== null && delivered?.kind === 'written') {
      // What the files behind it say of places in this one is to hold for the text that lies there now.
      if (this.#others !== null && fixed.text !== draft.text) indexText(this.#others, path, fixed.text);
      this.#report(path, fixed.text, fixed.result);
      this.#tell(
        fixed.rolledBack.map(rolledBack => ({ kind: 'rolled-back', path, text: draft.text, rolledBack })),
      );
    } else this.#report(path, draft.text, result);
  }

  async #deliver(delivery: Delivery): Promise<Delivered> {
    if (delivery.target.kind === 'stdin') this.hasTakenStdout = true;
    const deliver = this.#flags.fix === 'diff' ? showFixes : writeFixes;
    return this.stopwatch.time('write', () => deliver(delivery, this.#io));
  }

  /** The text is kept only where something of it is to be shown. */
  #report(path: string, text: string, { findings }: CheckResult): void {
    this.reports.push({ path, text: findings.length === 0 ? '' : text, findings });
  }

  /** A broken configuration is told once, however many drafts it stands above. */
  #tellConfiguration(problems: readonly ConfigurationProblem[]): void {
    if (this.#told.has(problems)) return;
    this.#told.add(problems);
    this.#tell(problems.map(problem => ({ kind: 'configuration', problem })));
  }

  #tell(notices: readonly Notice[]): void {
    this.notices.push(...notices);
  }
}
