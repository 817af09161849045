import type { WorkspaceIndex } from '../../core/index';
import type { Target } from '../files/targets';
import type { HashBytes } from '../storage/hash';
import type { Judge } from '../judging/judge';
import type { Outcome } from '../judging/outcome';
import { surveyFile, type PlacedFacts, type Survey } from '../judging/survey';

/** Those who read and judge the files of a run: this thread, or several others. */
export interface Crew {
  /** How many files to hand in at once, so that nobody waits. */
  readonly width: number;
  readonly survey: (path: string) => Promise<Survey | null>;
  /** Tells what the files say of documents, before any is judged. `index` is made of `facts`. */
  readonly learn: (index: WorkspaceIndex, facts: readonly PlacedFacts[]) => void;
  readonly judge: (target: Target) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** This thread alone: quickest where there is little to do. */
export function createSoloCrew(judge: Judge, hash: HashBytes | null): Crew {
  return {
    width: 1,
    survey: path => Promise.resolve(surveyFile(path, hash)),
    learn: index => {
      judge.others = index;
    },
    judge: target => judge.judge(target),
    close: () => Promise.resolve(),
  };
}

/** Runs something on each item, up to `width` at a time, and gives the results in the order of the items. */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for (const item of items) {
    running.push(run(item));
    const first = running.length < width ? undefined : running.shift();
    if (first !== undefined) yield await first;
  }
  for (const left of running) yield await left;
}
