import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WorkspaceIndex } from '../../../core/index';
import type { Target } from '../../files/targets';
import type { Crew } from '../crew';
import type { JudgeBrief } from '../../judging/judge';
import { reasonOf, type Outcome } from '../../judging/outcome';
import type { Stopwatch } from '../../judging/stopwatch';
import type { PlacedFacts, Survey } from '../../judging/survey';
import {
  THREAD_ARGUMENT,
  type Answer,
  type Task,
  type ThreadBirth,
  type TimedAnswer,
  type ToThread,
} from './protocol';

/** Tasks that a thread has before it: one that it does, and one more so that it need not wait for this thread. */
const TASKS_AHEAD = 2;
/** How many files for each thread are under way at most: a long one must not hold up those behind it. */
const FILES_AHEAD = 64;

/** A task and who waits for it. */
interface Job {
  readonly task: Task;
  readonly settle: (answer: Answer) => void;
  /** What is said where the thread dies of the task. */
  readonly crash: (reason: string) => void;
}

interface Member {
  readonly worker: Worker;
  /** Handed over and not answered yet, the one that the thread is at first. */
  readonly jobs: Job[];
}

/**
 * Several threads of the same program. A thread that dies (it ran out of memory, say) is replaced: the file that it was at is told
 * as not checked, and all others are.
 */
export class ThreadCrew implements Crew {
  readonly width: number;
  readonly #count: number;
  readonly #birth: ThreadBirth;
  readonly #stopwatch: Stopwatch;
  readonly #waiting: Job[] = [];
  readonly #members = new Set<Member>();
  #facts: readonly PlacedFacts[] | null = null;

  /** What the threads spend is counted by `stopwatch`. */
  constructor(count: number, brief: JudgeBrief, stopwatch: Stopwatch) {
    this.width = count * FILES_AHEAD;
    this.#count = count;
    this.#birth = { vanban: 'check', brief };
    this.#stopwatch = stopwatch;
  }

  survey(path: string): Promise<Survey | null> {
    return new Promise(resolve => {
      this.#take({
        task: { kind: 'survey', path },
        settle: answer => {
          resolve(answer.kind === 'survey' ? answer.survey : null);
        },
        // What kills a thread here kills it again when the file is judged, and is told then.
        crash: () => {
          resolve(null);
        },
      });
    });
  }

  learn(_index: WorkspaceIndex, facts: readonly PlacedFacts[]): void {
    this.#facts = facts;
    for (const member of this.#members) tell(member, { kind: 'learn', facts });
  }

  judge(target: Target): Promise<Outcome> {
    return new Promise(resolve => {
      const crash = (reason: string): void => {
        resolve({ kind: 'crashed', reason });
      };
      this.#take({
        task: { kind: 'judge', target },
        settle: answer => {
          if (answer.kind === 'judge') resolve(answer.outcome);
          else crash('an answer to another question');
        },
        crash,
      });
    });
  }

  async close(): Promise<void> {
    const members = [...this.#members];
    this.#members.clear();
    await Promise.all(members.map(({ worker }) => worker.terminate()));
  }

  /** Threads start when there is something for them to do: with a cache there may be nothing. */
  #take(job: Job): void {
    this.#waiting.push(job);
    if (this.#members.size < this.#count) this.#hire();
    this.#handOut();
  }

  #handOut(): void {
    for (let ahead = 1; ahead <= TASKS_AHEAD; ahead += 1) {
      for (const member of this.#members) {
        const job = member.jobs.length < ahead ? this.#waiting.shift() : undefined;
        if (job === undefined) continue;
        member.jobs.push(job);
        tell(member, job.task);
      }
    }
  }

  #hire(): void {
    const worker = new Worker(join(__dirname, 'cli.cjs'), {
      argv: [THREAD_ARGUMENT],
      workerData: this.#birth,
      stdin: false,
    });
    const member: Member = { worker, jobs: [] };
    let reason = '';
    worker.on('message', ({ answer, spent }: TimedAnswer) => {
      this.#stopwatch.add(spent);
      member.jobs.shift()?.settle(answer);
      this.#handOut();
    });
    worker.on('error', error => {
      reason = reasonOf(error);
    });
    worker.on('exit', code => {
      this.#replace(member, reason === '' ? `exit ${code}` : reason);
    });
    this.#members.add(member);
    if (this.#facts !== null) tell(member, { kind: 'learn', facts: this.#facts });
  }

  /** The job that a thread was at is lost with it; those that it had not begun go to others. */
  #replace(member: Member, reason: string): void {
    if (!this.#members.delete(member)) return;
    const [lost, ...rest] = member.jobs;
    this.#waiting.unshift(...rest);
    lost?.crash(reason);
    if (this.#waiting.length > 0) this.#hire();
    this.#handOut();
  }
}

function tell({ worker }: Member, message: ToThread): void {
  worker.postMessage(message);
}
