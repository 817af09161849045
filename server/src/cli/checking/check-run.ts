import { join } from 'node:path';
import type { ConfigurationProblem } from '../../config/index';
import type { CheckResult, Locale, SettingsLayer, WorkspaceIndex } from '../../core/index';
import type { CheckFlags } from '../arguments/check-flags';
import { findTargets, type Target } from '../files/targets';
import { readStdin, type Io } from '../terminal/io';
import { PHRASES } from '../wording/phrases';
import { startProgress } from '../terminal/progress';
import { RUN_PHRASES } from '../wording/run-phrases';
import type { ResultCache } from '../crew/cache/result-cache';
import { createSoloCrew, inOrder, type Crew } from '../crew/crew';
import { showFixes, writeFixes, type Delivered, type Delivery } from '../fixing/deliver-fixes';
import { guardRegisters, withoutReports } from './guard-reports';
import { FactStore } from './fact-store';
import type { HashBytes } from '../storage/hash';
import { createJudge, type Judge, type JudgeBrief } from '../judging/judge';
import type { Notice } from '../results/notice';
import type { Judged, Outcome, RegisterNotes } from '../judging/outcome';
import { keepReport, type FileReport } from '../results/report';
import { isFirstPart, takePart } from './shard';
import { Stopwatch } from '../judging/stopwatch';
import { findCompared, indexFacts, indexText } from '../judging/survey';
import { TextStore } from '../storage/text-store';
import { countThreads } from '../crew/threads/count';
import { withUnusedDirectives } from '../results/unused-directives';

export interface RunOptions {
  readonly flags: CheckFlags;
  /** The strongest layer of settings. */
  readonly layer: SettingsLayer;
  readonly io: Io;
  /** What earlier runs found; null where each file is checked anew. */
  readonly cache: ResultCache | null;
}

/** Goes through the files of one run and gathers what is to be told. */
export class CheckRun {
  /** What was found, in the order of the files. */
  reports: readonly FileReport[] = [];
  readonly notices: Notice[] = [];
  readonly stopwatch = new Stopwatch();
  characters = 0;
  /** The files that the arguments name, those of other parts of a divided run left out. */
  targets: readonly Target[] = [];
  /** True where standard output got a diff or a fixed draft, so that the report must go elsewhere. */
  hasTakenStdout: boolean;
  readonly #options: RunOptions;
  readonly #told = new Set<string>();
  readonly #reports: FileReport[] = [];
  readonly #texts = new TextStore();
  /** How many files fixes change, and how many findings they end. */
  readonly #fixed = { places: 0, files: 0 };
  /** How many of the targets settings leave out, or are what vanban wrote. */
  #ignored = 0;
  #configured: Locale | null = null;
  /** What the files say of documents; null where they are not compared. */
  #others: WorkspaceIndex | null = null;

  constructor(options: RunOptions) {
    this.#options = options;
    this.hasTakenStdout = options.flags.fix === 'diff';
  }

  /** One run speaks one language: that of the flag, else of the first configuration that chooses one. */
  get locale(): Locale {
    return this.#options.flags.locale ?? this.#configured ?? 'vi';
  }

  /** Lets the texts of the reports go; no report can be written any more. */
  close(): void {
    this.#texts.close();
  }

  async checkAll(): Promise<void> {
    const { flags, io } = this.#options;
    const { ignorePatterns: patterns, useIgnoreFiles: useFiles, targets: args, shard } = flags;
    const options = { ...flags, patterns, useFiles, cwd: io.cwd };
    const { targets: found, problems } = await this.stopwatch.time('find', () => findTargets(args, options));
    const targets = withoutReports(found, flags, io.cwd);
    if (isFirstPart(shard)) this.#tell(problems.map(problem => ({ kind: 'file', problem })));
    this.targets = takePart(targets, shard);
    const { cache } = this.#options;
    const hash = cache === null ? null : (await import('../storage/hash')).hashBytes;
    const tools = { stopwatch: this.stopwatch, readStdin: () => readStdin(io), hash };
    const judge = await createJudge(this.#brief, tools);
    await guardRegisters(targets, flags, { cwd: io.cwd, source: judge.source });
    const crew = await this.#openCrew(judge, targets, hash);
    try {
      await this.stopwatch.time('gather', () => this.#gather(targets, judge, crew));
      await this.#judgeAll(crew);
    } finally {
      await crew.close();
    }
    this.reports = this.#reports;
    // Of the other parts of a divided run nobody knows what their settings leave out.
    const isEmpty = shard === null ? this.targets.length === this.#ignored : found.length === 0;
    if (isEmpty && problems.length === 0 && flags.errorOnUnmatched && isFirstPart(shard))
      this.#tell([{ kind: 'file', problem: { path: args.join(' '), message: PHRASES.noDrafts } }]);
    this.#tellFixed();
    const leftOut = this.#others?.leftOut ?? 0;
    if (leftOut > 0 && isFirstPart(shard)) this.#tell([{ kind: 'left-out', count: leftOut }]);
  }

  get #brief(): JudgeBrief {
    const { flags, layer, io, cache } = this.#options;
    return { flags, layer, cwd: io.cwd, wantsTrace: cache !== null };
  }

  /** Threads and the cache are only loaded where they are wanted. */
  async #openCrew(judge: Judge, targets: readonly Target[], hash: HashBytes | null): Promise<Crew> {
    const { flags, cache } = this.#options;
    const threads = countThreads(flags, targets);
    const crew = threads < 2 ? createSoloCrew(judge, hash) : await this.#threadCrew(threads);
    if (cache === null) return crew;
    const { CachedCrew } = await import('../crew/cache/cached-crew');
    return new CachedCrew(crew, cache, judge);
  }

  async #threadCrew(count: number): Promise<Crew> {
    const { ThreadCrew } = await import('../crew/threads/thread-crew');
    return new ThreadCrew(count, this.#brief, this.stopwatch);
  }

  /** Reads what all files say of documents before any is judged, those of other parts too: so the order does not matter. */
  async #gather(targets: readonly Target[], judge: Judge, crew: Crew): Promise<void> {
    const compared = await findCompared(targets, judge.source);
    if (compared.length === 0) return;
    const facts = new FactStore(this.#texts);
    const surveys = inOrder(compared, crew.width, async ({ path }) => ({
      path,
      read: await crew.survey(path),
    }));
    for await (const { path, read } of surveys) {
      if (read !== null) facts.add(path, read.facts);
    }
    // A fix may write a symbol that only another file had before.
    const told = this.#options.flags.fix === 'none' ? facts.shared() : facts.all();
    this.#others = indexFacts(told);
    crew.learn(this.#others, told);
  }

  async #judgeAll(crew: Crew): Promise<void> {
    const progress = await startProgress(this.targets.length, this.#options.io, this.#options.flags.progress);
    const outcomes = inOrder(this.targets, crew.width, async target => ({
      target,
      outcome: await crew.judge(target),
    }));
    for await (const { target, outcome } of outcomes) {
      await this.#take(target, outcome);
      progress.advance();
    }
    progress.stop();
  }

  async #take(target: Target, outcome: Outcome): Promise<void> {
    const { path } = target;
    switch (outcome.kind) {
      case 'ignored':
        this.#ignored += 1;
        return;
      case 'broken':
        this.#tellConfiguration(outcome.problems);
        return;
      case 'problem':
        this.#tell([{ kind: 'file', problem: { path, message: outcome.message } }]);
        return;
      case 'crashed':
        this.#tell([{ kind: 'file', problem: { path, message: RUN_PHRASES.crashed(outcome.reason) } }]);
        return;
      case 'judged':
        await this.#takeJudged(target, outcome);
    }
  }

  async #takeJudged(target: Target, judged: Judged): Promise<void> {
    const { path } = target;
    const { text, places, remarks, result, fixes } = judged;
    this.#configured ??= judged.locale;
    this.characters += judged.characters;
    if (judged.registers !== null) this.#tellRegisters(judged.registers);
    this.#tell(result.faults.map(fault => ({ kind: 'fault', path, fault })));
    const unfixed = fixes?.fixedWord?.remarks ?? [];
    this.#tell([...remarks, ...unfixed].map(message => ({ kind: 'remark', problem: { path, message } })));
    if (fixes === null) this.#report({ path, text, places }, result);
    else await this.#takeFixed(target, fixes);
  }

  async #takeFixed(
    { path, ...target }: Target,
    { draft, fixed, fixedWord }: NonNullable<Judged['fixes']>,
  ): Promise<void> {
    const after = fixedWord?.after ?? null;
    const { locale } = this;
    const delivered = await this.#deliver({
      target: { path, ...target },
      draft,
      text: fixed.text,
      after,
      locale,
    });
    if (delivered.kind === 'failed')
      this.#tell([{ kind: 'file', problem: { path, message: delivered.message } }]);
    if (delivered.kind === 'written') {
      // What the files behind it say of places in this one is to hold for the text that lies there now.
      if (this.#others !== null && fixed.text !== draft.text)
        indexText(this.#others, path, { text: fixed.text, word: after?.word ?? null });
      this.#report({ path, text: fixed.text, places: after?.word.places ?? null }, fixed.result);
    } else this.#report({ path, text: draft.text, places: draft.word?.places ?? null }, fixed.before);
    if (delivered.kind === 'failed') return;
    if (fixed.text !== draft.text) {
      this.#fixed.files += 1;
      this.#fixed.places += Math.max(1, fixed.before.findings.length - fixed.result.findings.length);
    }
    this.#tell(
      fixed.rolledBack.map(rolledBack => ({ kind: 'rolled-back', path, text: draft.text, rolledBack })),
    );
  }

  async #deliver(delivery: Delivery): Promise<Delivered> {
    if (delivery.target.kind === 'stdin') this.hasTakenStdout = true;
    const { flags, io } = this.#options;
    const deliver = flags.fix === 'diff' ? showFixes : writeFixes;
    return this.stopwatch.time('write', () => deliver(delivery, io));
  }

  #report(checked: Omit<FileReport, 'findings'>, result: CheckResult): void {
    const { reportUnusedDirectives } = this.#options.flags;
    const findings = reportUnusedDirectives ? withUnusedDirectives(result) : result.findings;
    this.#reports.push(keepReport({ ...checked, findings }, this.#texts));
  }

  #tellFixed(): void {
    const kind = this.#options.flags.fix === 'diff' ? 'would-fix' : 'fixed';
    if (this.#fixed.files > 0) this.#tell([{ kind, ...this.#fixed }]);
  }

  /** What is wrong with a register is told; its good lines stay in force. */
  #tellRegisters({ problems, isBuiltInMissing }: RegisterNotes): void {
    this.#tellConfiguration(problems);
    if (!isBuiltInMissing) return;
    const path = join(__dirname, 'register');
    this.#tellOnce('built-in register', [
      { kind: 'file', problem: { path, message: PHRASES.noBuiltInRegister } },
    ]);
  }

  /** A broken configuration is told once, however many drafts it stands above. */
  #tellConfiguration(problems: readonly ConfigurationProblem[]): void {
    if (problems.length === 0) return;
    this.#tellOnce(
      JSON.stringify(problems),
      problems.map(problem => ({ kind: 'configuration', problem })),
    );
  }

  #tellOnce(key: string, notices: readonly Notice[]): void {
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#tell(notices);
  }

  #tell(notices: readonly Notice[]): void {
    this.notices.push(...notices);
  }
}
