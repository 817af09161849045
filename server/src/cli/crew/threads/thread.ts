import { isMainThread, parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { HashBytes } from '../../storage/hash';
import { createJudge, type Judge } from '../../judging/judge';
import { Stopwatch } from '../../judging/stopwatch';
import { indexFacts, surveyFile } from '../../judging/survey';
import {
  isThreadBirth,
  type Answer,
  type Task,
  type ThreadBirth,
  type TimedAnswer,
  type ToThread,
} from './protocol';

/** Runs this thread of a check; false where it is none, whatever it was called with. */
export function runIfThread(): boolean {
  if (isMainThread || parentPort === null || !isThreadBirth(workerData)) return false;
  void runThread(workerData, parentPort);
  return true;
}

/** The life of a thread: it answers one task after the other until its port is closed. */
async function runThread({ brief }: ThreadBirth, port: MessagePort): Promise<void> {
  const hash = brief.wantsTrace ? (await import('../../storage/hash')).hashBytes : null;
  const stopwatch = new Stopwatch();
  const judge = await createJudge(brief, {
    stopwatch,
    hash,
    readStdin: () => Promise.reject(new Error('Standard input belongs to the main thread.')),
  });
  let last = Promise.resolve();
  port.on('message', (message: ToThread) => {
    last = last.then(async () => {
      if (message.kind === 'learn') judge.others = indexFacts(message.facts);
      else {
        const answered = await answer(message, judge, hash);
        port.postMessage({ answer: answered, spent: stopwatch.take() } satisfies TimedAnswer);
      }
    });
  });
}

async function answer(task: Task, judge: Judge, hash: HashBytes | null): Promise<Answer> {
  switch (task.kind) {
    case 'survey':
      return { kind: 'survey', survey: surveyFile(task.path, hash) };
    case 'judge':
      return { kind: 'judge', outcome: await judge.judge(task.target) };
  }
}
