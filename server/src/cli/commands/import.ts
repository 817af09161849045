import { resolve } from 'node:path';
import { importWord, type Localized } from '../../core/index';
import { errorCode } from '../../files/error-code';
import { PACK_TOOLS } from '../files/pack-tools';
import type { ImportFlags } from '../arguments/import-flags';
import { refuse, UsageError } from '../arguments/usage-error';
import { refuseOutput } from '../files/guard-output';
import { readDraft } from '../files/read-draft';
import { replaceWhole } from '../files/replace-whole';
import { renderNotice } from '../reporters/notices';
import type { ExitCode, Io } from '../terminal/io';
import { writeMessage } from '../terminal/write-text';
import { EXPORT_PHRASES } from '../wording/export-phrases';
import { IMPORT_PHRASES } from '../wording/import-phrases';

/** Writes the text of a Word document as a draft, and tells what of the document is lost. */
export async function runImport(flags: ImportFlags, io: Io): Promise<ExitCode> {
  const { file, out, force } = flags;
  const locale = flags.locale ?? 'vi';
  // A draft has no mark that tells who made it.
  refuse(refuseOutput(out, { cwd: io.cwd, force, inputs: [file], isOwn: null }));
  const path = resolve(io.cwd, file);
  const tell = (kind: 'file' | 'remark', message: Localized): void => {
    io.stderr.write(renderNotice({ kind, problem: { path, message } }, locale, io.cwd));
  };
  const made = importFile(path);
  if (made.kind === 'failed') {
    tell('file', made.message);
    return 2;
  }
  await write(flags, made.text, io);
  for (const loss of made.losses) tell('remark', loss);
  writeMessage(io.stderr, IMPORT_PHRASES.written(out)[locale]);
  return 0;
}

type Made =
  | { readonly kind: 'failed'; readonly message: Localized }
  | { readonly kind: 'made'; readonly text: string; readonly losses: readonly Localized[] };

function importFile(path: string): Made {
  const read = readDraft(path);
  if (read.kind === 'problem') return { kind: 'failed', message: read.message };
  if (read.draft.word === null) return { kind: 'failed', message: IMPORT_PHRASES.notWord };
  const made = importWord(read.draft.bytes, PACK_TOOLS);
  return made.kind === 'refused' ? { kind: 'failed', message: made.reason } : { ...made, kind: 'made' };
}

async function write({ out }: ImportFlags, text: string, { cwd }: Io): Promise<void> {
  try {
    await replaceWhole(resolve(cwd, out), text);
  } catch (error) {
    throw new UsageError(EXPORT_PHRASES.unwritable(out, errorCode(error)));
  }
}
