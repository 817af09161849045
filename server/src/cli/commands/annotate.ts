import { resolve } from 'node:path';
import {
  annotateWord,
  isAnnotatedCopy,
  NOT_ANNOTATED,
  remarkLines,
  type Locale,
  type Localized,
} from '../../core/index';
import { errorCode } from '../../files/error-code';
import type { AnnotateFlags } from '../arguments/annotate-flags';
import { readFlagsLayer } from '../arguments/rule-flags';
import { refuse, UsageError } from '../arguments/usage-error';
import { refuseOutput } from '../files/guard-output';
import { replaceWhole } from '../files/replace-whole';
import { PACK_TOOLS } from '../files/pack-tools';
import { createJudge } from '../judging/judge';
import type { Judged, Outcome } from '../judging/outcome';
import { Stopwatch } from '../judging/stopwatch';
import { getMeta } from '../reporters/common/meta-of';
import { renderNotice } from '../reporters/notices';
import type { Notice } from '../results/notice';
import { readStdin, type ExitCode, type Io } from '../terminal/io';
import { writeMessage } from '../terminal/write-text';
import { ANNOTATE_PHRASES } from '../wording/annotate-phrases';
import { PHRASES } from '../wording/phrases';
import { RUN_PHRASES } from '../wording/run-phrases';

/** Writes a copy of a Word file with its findings as comments, and with fixes as tracked changes where they are asked for. */
export async function runAnnotate(flags: AnnotateFlags, io: Io): Promise<ExitCode> {
  const { file, out, force } = flags;
  const isOwn = (_: string, tail: string): boolean => isAnnotatedCopy(tail);
  refuse(refuseOutput(out, { cwd: io.cwd, force, inputs: [file], isOwn }));
  const path = resolve(io.cwd, file);
  const outcome = await judgeFile(path, flags, io);
  const locale = flags.locale ?? (outcome.kind === 'judged' ? outcome.locale : null) ?? 'vi';
  const tell = (notices: readonly Notice[]): void => {
    for (const notice of notices) io.stderr.write(renderNotice(notice, locale, io.cwd));
  };
  const failures = failuresOf(outcome, path);
  if (outcome.kind !== 'judged' || failures.length > 0) {
    tell(failures);
    return 2;
  }
  const made = annotate(outcome, flags.track === 'none', locale);
  if (made.kind === 'failed') {
    tell([{ kind: 'file', problem: { path, message: made.message } }]);
    return 2;
  }
  await writeCopy(flags, made.bytes, io);
  tell(
    [...outcome.remarks, ...made.remarks].map(message => ({ kind: 'remark', problem: { path, message } })),
  );
  writeMessage(io.stderr, told(flags, made)[locale]);
  return 0;
}

async function judgeFile(path: string, flags: AnnotateFlags, io: Io): Promise<Outcome> {
  const brief = {
    flags: {
      ...flags,
      useIgnoreFiles: false,
      fix: 'diff',
      unsafeFixes: flags.track === 'preferred',
    },
    layer: await readFlagsLayer(flags),
    cwd: io.cwd,
    wantsTrace: false,
  } as const;
  const tools = { stopwatch: new Stopwatch(), readStdin: () => readStdin(io), hash: null };
  const judge = await createJudge(brief, tools);
  return judge.judge({ kind: 'file', path, isNamed: true });
}

/** Why there is nothing that could be written. */
function failuresOf(outcome: Outcome, path: string): readonly Notice[] {
  const failed = (message: Localized): readonly Notice[] => [{ kind: 'file', problem: { path, message } }];
  switch (outcome.kind) {
    case 'ignored':
      return failed(ANNOTATE_PHRASES.notWord);
    case 'broken':
      return outcome.problems.map(problem => ({ kind: 'configuration', problem }));
    case 'problem':
      return failed(outcome.message);
    case 'crashed':
      return failed(RUN_PHRASES.crashed(outcome.reason));
    case 'judged': {
      const word = outcome.fixes?.draft.word ?? null;
      if (word === null) return failed(ANNOTATE_PHRASES.notWord);
      return word.isReadOnly ? failed(NOT_ANNOTATED.readOnly) : [];
    }
  }
}

type Made =
  | { readonly kind: 'failed'; readonly message: Localized }
  | {
      readonly kind: 'made';
      readonly bytes: Uint8Array;
      readonly comments: number;
      readonly changes: number;
      readonly remarks: readonly Localized[];
    };

function annotate({ fixes, result }: Judged, isUntracked: boolean, locale: Locale): Made {
  const word = fixes?.draft.word ?? null;
  if (fixes === null || word === null) return { kind: 'failed', message: ANNOTATE_PHRASES.notWord };
  const notes = result.findings.map(finding => ({
    span: finding.span,
    lines: remarkLines(getMeta(finding.ruleId), finding, { text: word.text, locale }),
  }));
  const edits = isUntracked ? [] : (fixes.fixedWord?.proposed ?? []);
  const attempt = annotateWord(fixes.draft.bytes, { word, notes, edits }, PACK_TOOLS);
  if (attempt.kind === 'refused') return { kind: 'failed', message: NOT_ANNOTATED.broken };
  const { bytes, comments, known, unplaced, tracked, untracked } = attempt.value;
  const remarks = [
    ...(isUntracked ? [] : (fixes.fixedWord?.remarks ?? [])),
    ...(known > 0 ? [ANNOTATE_PHRASES.known(known)] : []),
    ...(unplaced > 0 ? [ANNOTATE_PHRASES.unplaced(unplaced)] : []),
    ...(untracked > 0 ? [ANNOTATE_PHRASES.untracked(untracked)] : []),
  ];
  return { kind: 'made', bytes, comments, changes: tracked.length, remarks };
}

async function writeCopy({ out }: AnnotateFlags, bytes: Uint8Array, { cwd }: Io): Promise<void> {
  try {
    await replaceWhole(resolve(cwd, out), bytes);
  } catch (error) {
    throw new UsageError(PHRASES.outputUnwritable(out, errorCode(error)));
  }
}

function told({ out, track }: AnnotateFlags, made: Extract<Made, { kind: 'made' }>): Localized {
  return track === 'none'
    ? ANNOTATE_PHRASES.written(out, made.comments)
    : ANNOTATE_PHRASES.writtenWithChanges(out, made.comments, made.changes);
}
