/**
 * Runs in a copy of the checkout with mutants in it: loads the specs once, sees which tests reach which mutant, and runs those of each
 * with it switched on. Tells the process that started it of each. Arguments: the ids to try, joined by commas, and the specs.
 */
import Mocha from 'mocha';
import { SWITCH } from './plant';

export type Told =
  | { readonly kind: 'trying'; readonly id: number }
  | { readonly kind: 'killed' | 'survived' | 'unreached'; readonly id: number };

/** A mutant that is asked for more often than this in one test runs round and round. */
const MOST_CALLS = 5_000_000;

interface State {
  active: number | null;
  calls: number;
  test: string | null;
  /** The last test that came to each mutant. */
  readonly last: (string | undefined)[];
  readonly reached: Map<number, Set<string>>;
}

const state: State = { active: null, calls: 0, test: null, last: [], reached: new Map() };

function isMutant(id: number): boolean {
  if (state.active !== id) {
    // Asked millions of times: once for each test is enough.
    if (state.active === null && state.test !== null && state.last[id] !== state.test) note(id, state.test);
    return false;
  }
  state.calls += 1;
  if (state.calls > MOST_CALLS) throw new Error('runs round and round');
  return true;
}

Object.assign(globalThis, { [SWITCH]: isMutant });

function note(id: number, test: string): void {
  state.last[id] = test;
  const tests = state.reached.get(id) ?? new Set<string>();
  state.reached.set(id, tests.add(test));
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

const [ids = '', ...specs] = process.argv.slice(2);
const mocha = new Mocha({ timeout: 60_000, reporter: Silent, bail: false });
for (const spec of specs) mocha.addFile(spec);
mocha.cleanReferencesAfterRun(false);
await mocha.loadFilesAsync();

function runTests(): Promise<number> {
  return new Promise(resolve => {
    const runner = mocha.run(resolve);
    runner.on('test', test => {
      state.test = test.fullTitle();
      state.calls = 0;
    });
  });
}

const failures = await runTests();
if (failures > 0) throw new Error(`${failures} tests fail without a mutant.`);
mocha.bail(true);
for (const id of ids.split(',').map(Number)) {
  const tests = [...(state.reached.get(id) ?? [])];
  if (tests.length === 0) {
    tell({ kind: 'unreached', id });
    continue;
  }
  tell({ kind: 'trying', id });
  state.active = id;
  mocha.grep(new RegExp(`^(?:${tests.map(escape).join('|')})$`, 'u'));
  tell({ kind: (await runTests()) > 0 ? 'killed' : 'survived', id });
}
process.disconnect();

function escape(title: string): string {
  return title.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
