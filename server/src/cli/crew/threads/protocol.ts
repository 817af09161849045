import type { Target } from '../../files/targets';
import type { JudgeBrief } from '../../judging/judge';
import type { Outcome } from '../../judging/outcome';
import type { Spent } from '../../judging/stopwatch';
import type { PlacedFacts, Survey } from '../../judging/survey';

/** What a thread is born with. The mark tells it from threads that others start. */
export interface ThreadBirth {
  readonly vanban: 'check';
  readonly brief: JudgeBrief;
}

/** The argument that a thread is called with, so that other runs need not load what tells them that they are none. */
export const THREAD_ARGUMENT = '--as-thread';

/** What a thread is told. Tasks are answered in their order. */
export type ToThread = Task | { readonly kind: 'learn'; readonly facts: readonly PlacedFacts[] };

export type Task =
  { readonly kind: 'survey'; readonly path: string } | { readonly kind: 'judge'; readonly target: Target };

/** What a thread answers to one task. */
export type Answer =
  | { readonly kind: 'survey'; readonly survey: Survey | null }
  | { readonly kind: 'judge'; readonly outcome: Outcome };

/** What a thread sends: an answer, and what time it took. */
export interface TimedAnswer {
  readonly answer: Answer;
  readonly spent: Spent;
}

/** True where a value is what `vanban check` gives its threads at birth. */
export function isThreadBirth(value: unknown): value is ThreadBirth {
  return typeof value === 'object' && value !== null && 'vanban' in value && value.vanban === 'check';
}
