import { createDocument, type Checker, type CheckResult, type Localized } from '../../core/index';
import type { CheckFlags } from '../arguments/check-flags';
import { decodeDraft, readDraft, type Draft, type DraftRead } from '../files/read-draft';
import type { Target } from '../files/targets';
import { readStdin, type Io } from '../io';
import { fixDraft, pickFix, type FixedDraft } from './fix-draft';
import type { Stopwatch } from './stopwatch';

/** What checking one target gave. */
export type Checked =
  | { readonly kind: 'problem'; readonly message: Localized }
  | {
      readonly kind: 'checked';
      readonly draft: Draft;
      readonly result: CheckResult;
      /** The draft with its fixes; null where no fixes were asked for. */
      readonly fixed: FixedDraft | null;
    };

export interface CheckOptions {
  readonly checker: Checker;
  readonly flags: Pick<CheckFlags, 'fix' | 'unsafeFixes'>;
  readonly stopwatch: Stopwatch;
  readonly io: Io;
}

/** Reads a target, checks it and works its fixes out. Writes nothing. */
export async function checkTarget(
  target: Target,
  { checker, flags, stopwatch, io }: CheckOptions,
): Promise<Checked> {
  const read = await stopwatch.time('read', () => readTarget(target, io));
  if (read.kind === 'problem') return read;
  const { draft } = read;
  if (flags.fix === 'none') {
    const result = await stopwatch.time('check', () => checkText(draft.text, checker));
    return { kind: 'checked', draft, result, fixed: null };
  }
  const fixed = await stopwatch.time('check', () => {
    return fixDraft(draft.text, checker, finding => pickFix(finding, { unsafe: flags.unsafeFixes }));
  });
  return { kind: 'checked', draft, result: fixed.before, fixed };
}

async function readTarget(target: Target, io: Io): Promise<DraftRead> {
  return target.kind === 'stdin' ? decodeDraft(await readStdin(io)) : readDraft(target.path);
}

function checkText(text: string, checker: Checker): CheckResult {
  const result = checker.check(createDocument(text));
  if (result === null) throw new Error('A check that nobody stopped gave no result.');
  return result;
}
