/**
 * Runs in a copy of the checkout with mutants in it: loads the specs once, sees which tests reach which mutant, and runs those of each
 * with it switched on, until one notices. Tells the process that started it of each. Arguments: a file with the work.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Mocha from 'mocha';
import { SWITCH, type Numbered } from './plant';
import { inRounds, type TimedTest } from './reached';

/** What a worker is asked to do. */
export interface Work {
  readonly mutants: readonly Numbered[];
  readonly specs: readonly string[];
  /** So much processor time may be spent on one mutant. */
  readonly mostMs: number;
}

/**
 * `loading`: only reckoned with when the file is loaded, where nothing can be switched. `begins` tells of the tests
 * that fail without a mutant, of which none is asked.
 */
export type Told =
  | { readonly kind: 'alive' }
  | { readonly kind: 'begins'; readonly leavesOut: readonly string[] }
  | { readonly kind: 'killed' | 'survived' | 'unreached' | 'loading'; readonly id: number };

/** A mutant that is asked for more often than this in one test runs round and round. */
const MOST_CALLS = 5_000_000;

/** The process that started this one is told so often that nothing hangs, in milliseconds. */
const ALIVE_MS = 1_000;

/** Of so many tests one may fail without a mutant and is left out; where more fail, the checkout is broken. */
const TESTS_FOR_ONE_FAILING = 500;

/** A property is asked with so many values as come in this time, in milliseconds: what it notices it mostly notices soon. */
const PROPERTY_MS = 2_000;

interface State {
  active: number | null;
  calls: number;
  test: string | null;
  toldMs: number;
  /** The last test that came to each mutant. */
  readonly last: (string | undefined)[];
  readonly reached: Map<number, Set<string>>;
  readonly loading: Set<number>;
}

const state: State = {
  active: null,
  calls: 0,
  test: null,
  toldMs: 0,
  last: [],
  reached: new Map(),
  loading: new Set(),
};

function isMutant(id: number): boolean {
  if (state.active !== id) {
    // Asked millions of times: once for each test is enough.
    if (state.active === null && (state.test === null || state.last[id] !== state.test)) note(id);
    return false;
  }
  state.calls += 1;
  if (state.calls > MOST_CALLS) throw new Error('runs round and round');
  return true;
}

Object.assign(globalThis, { [SWITCH]: isMutant });

function note(id: number): void {
  if (state.test === null) {
    state.loading.add(id);
    return;
  }
  state.last[id] = state.test;
  const tests = state.reached.get(id) ?? new Set<string>();
  state.reached.set(id, tests.add(state.test));
}

function tell(told: Told): void {
  process.send?.(told);
}

/** What the tests say is of no interest here. */
class Silent extends Mocha.reporters.Base {
  override epilogue(): void {
    // Nothing is printed.
  }
}

/** The tests with one of these titles: much quicker than a pattern with thousands of alternatives. */
class OneOf extends RegExp {
  readonly #titles: ReadonlySet<string>;

  constructor(titles: readonly string[]) {
    super('', 'u');
    this.#titles = new Set(titles);
  }

  override test(title: string): boolean {
    return this.#titles.has(title);
  }
}

// Who started this one may have been ended.
process.once('disconnect', () => process.exit());
const { mutants, specs, mostMs } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Work;
// eslint-disable-next-line @typescript-eslint/no-deprecated -- the plugin in its place is for single properties
fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: PROPERTY_MS });
const mocha = new Mocha({ timeout: 600_000, reporter: Silent, bail: false });
for (const spec of specs) mocha.addFile(spec);
mocha.cleanReferencesAfterRun(false);
await mocha.loadFilesAsync();

const timed = new Map<string, TimedTest>();
const failed = new Set<string>();
await runTests();
if (failed.size > Math.max(1, timed.size / TESTS_FOR_ONE_FAILING))
  throw new Error(`Without a mutant there fail: ${[...failed].join('; ')}`);
tell({ kind: 'begins', leavesOut: [...failed] });
for (const title of failed) timed.delete(title);
mocha.bail(true);
for (const { id, mutant } of mutants) {
  const tests = [...(state.reached.get(id) ?? [])].flatMap(title => timed.get(title) ?? []);
  if (tests.length === 0) {
    tell({ kind: state.loading.has(id) ? 'loading' : 'unreached', id });
    continue;
  }
  state.active = id;
  tell({
    kind: (await isNoticed(inRounds(tests, { file: mutant.file, mostMs }))) ? 'killed' : 'survived',
    id,
  });
}
process.disconnect();

async function isNoticed(rounds: readonly string[][]): Promise<boolean> {
  for (const titles of rounds) {
    mocha.grep(new OneOf(titles));
    if ((await runTests()) > 0) return true;
  }
  return false;
}

function runTests(): Promise<number> {
  return new Promise(resolve => {
    const runner = mocha.run(resolve);
    let startUs = 0;
    runner.on('test', test => {
      state.test = test.fullTitle();
      state.calls = 0;
      startUs = process.cpuUsage().user;
      tellAlive();
    });
    runner.on('fail', test => {
      if (state.active === null) failed.add(test.fullTitle());
    });
    runner.on('test end', test => {
      if (state.active !== null) return;
      const [title, file] = [test.fullTitle(), (test.file ?? '').replaceAll('\\', '/')];
      const tookMs = (process.cpuUsage().user - startUs) / 1_000 + (timed.get(title)?.tookMs ?? 0);
      timed.set(title, { title, file, tookMs });
    });
  });
}

function tellAlive(): void {
  const nowMs = performance.now();
  if (nowMs - state.toldMs < ALIVE_MS) return;
  state.toldMs = nowMs;
  tell({ kind: 'alive' });
}
