import type { ConfigurationProblem } from '../../config/index';
import type { CheckResult, Locale } from '../../core/index';
import type { CheckFlags } from '../arguments/check-flags';
import { findTargets, type Target } from '../files/targets';
import type { Io } from '../io';
import { startProgress } from '../progress';
import { checkTarget, type Checked } from './check-target';
import { showFixes, writeFixes, type Delivered, type Delivery } from './deliver-fixes';
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
  #configured: Locale | null = null;

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
    const progress = await startProgress(targets.length, this.#io, this.#flags.progress);
    for (const target of targets) {
      await this.#checkOne(target);
      progress.advance();
    }
    progress.stop();
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
    const { checker } = settings;
    const options = { checker, flags: this.#flags, stopwatch: this.stopwatch, io: this.#io };
    const checked = await checkTarget(target, options);
    if (checked.kind === 'problem') {
      this.#tell([{ kind: 'file', problem: { path: target.path, message: checked.message } }]);
    } else await this.#take(target, checked);
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
