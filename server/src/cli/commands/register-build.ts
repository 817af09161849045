import { resolve } from 'node:path';
import { createDocument, readIdentity, type DocumentIdentity, type Locale } from '../../core/index';
import { isWrittenRegister, writeRegister } from '../../config/index';
import { errorCode } from '../../files/error-code';
import type { RegisterBuild } from '../arguments/register-call';
import { refuse, UsageError } from '../arguments/usage-error';
import { refuseOutput } from '../files/guard-output';
import type { FileProblem } from '../files/problem';
import { readDraft } from '../files/read-draft';
import { replaceWhole } from '../files/replace-whole';
import { findTargets } from '../files/targets';
import type { ExitCode, Io } from '../terminal/io';
import { writeText } from '../terminal/write-text';
import { PHRASES } from '../wording/phrases';
import { renderNotice } from '../reporters/notices';

/**
 * Makes a register out of the documents in a folder: what each says of itself at its top. Those without a number of their own are
 * listed on standard error; only a file that cannot be read is a failure.
 */
export async function runRegisterBuild(
  { folder, out, force }: RegisterBuild,
  locale: Locale,
  io: Io,
): Promise<ExitCode> {
  const { targets, problems } = await findTargets([folder], {
    cwd: io.cwd,
    patterns: [],
    useFiles: true,
    stdinName: null,
    errorOnUnmatched: true,
  });
  if (out !== null) {
    const inputs = targets.map(({ path }) => path);
    refuse(refuseOutput(out, { cwd: io.cwd, force, inputs, isOwn: isWrittenRegister }));
  }
  const read = targets.map(({ path }) => readOne(path));
  const failures = [...problems, ...read.flatMap(one => (one.kind === 'problem' ? [one.problem] : []))];
  const left = read.flatMap(one => (one.kind === 'unnumbered' ? [one.problem] : []));
  const identities = read.flatMap(one => (one.kind === 'document' ? [one.identity] : []));
  const csv = await writeRegister(identities, locale);
  if (out === null) writeText(io.stdout, csv);
  else await writeFileAt(resolve(io.cwd, out), csv, out);
  for (const problem of [...failures, ...left])
    io.stderr.write(renderNotice({ kind: 'file', problem }, locale, io.cwd));
  io.stderr.write(`${PHRASES.registerBuilt(identities.length, targets.length)[locale]}\n`);
  return failures.length > 0 ? 2 : 0;
}

type ReadOne =
  | { readonly kind: 'document'; readonly identity: DocumentIdentity }
  | { readonly kind: 'unnumbered' | 'problem'; readonly problem: FileProblem };

function readOne(path: string): ReadOne {
  const read = readDraft(path);
  if (read.kind === 'problem') return { kind: 'problem', problem: { path, message: read.message } };
  const identity = readIdentity(createDocument(read.draft.text));
  return identity === null
    ? { kind: 'unnumbered', problem: { path, message: PHRASES.noOwnSymbol } }
    : { kind: 'document', identity };
}

/** Spreadsheets take a file without a mark for one of an older encoding. */
const BYTE_ORDER_MARK = '\u{FEFF}';

async function writeFileAt(path: string, csv: string, named: string): Promise<void> {
  try {
    await replaceWhole(path, BYTE_ORDER_MARK + csv);
  } catch (error) {
    throw new UsageError(PHRASES.registerUnwritable(named, errorCode(error)));
  }
}
