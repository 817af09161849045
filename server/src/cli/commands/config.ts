import { dirname, resolve } from 'node:path';
import { isIgnored, relativePath, type Configuration } from '../../config/index';
import { createDocument, readTextKind, type Locale, type TextKind } from '../../core/index';
import type { ConfigFlags } from '../arguments/config-flags';
import { readFlagsLayer } from '../arguments/rule-flags';
import { readDraft } from '../files/read-draft';
import { createFind, toPlainPath } from '../judging/settings-source';
import { describeInForce, type InForce } from '../configuration/describe';
import { inForceToJson, inForceToText } from '../configuration/render';
import type { ExitCode, Io } from '../terminal/io';
import { renderNotice } from '../reporters/notices';
import { toLines } from '../terminal/cells';
import { pathInside } from '../terminal/path';

/** Prints what is in force for a file, and where each value comes from. The file need not exist yet. */
export async function runConfig(flags: ConfigFlags, locale: Locale, io: Io): Promise<ExitCode> {
  const file = resolve(io.cwd, flags.file);
  const plain = toPlainPath(file);
  const flagsLayer = await readFlagsLayer(flags);
  const find = await createFind(flags.config, io.cwd);
  const found = await find(plain);
  if (found.kind === 'invalid') {
    for (const problem of found.problems)
      io.stderr.write(renderNotice({ kind: 'configuration', problem }, locale, io.cwd));
    return 2;
  }
  const configuration = found.kind === 'valid' ? found.configuration : null;
  const relative = configuration === null ? plain : relativePath(configuration, plain);
  const ignoredBy = await findIgnoring(file, { configuration, relative, cwd: io.cwd });
  const textKind = kindOf(file);
  const inForce = describeInForce({ file, relative, configuration, flags, flagsLayer, ignoredBy, textKind });
  // The page speaks the language that the check would speak.
  const page = { locale: inForce.locale.value, cwd: io.cwd };
  if (flags.format === 'json') io.stdout.write(inForceToJson(inForce));
  else io.stdout.write(toLines(inForceToText(inForce, page)));
  return 0;
}

/** The kind of the text in a file; null where there is none, or it cannot be read. */
function kindOf(file: string): TextKind | null {
  const read = readDraft(file);
  return read.kind === 'problem' ? null : readTextKind(createDocument(read.draft.text));
}

interface Place {
  readonly configuration: Configuration | null;
  readonly relative: string;
  readonly cwd: string;
}

async function findIgnoring(
  file: string,
  { configuration, relative, cwd }: Place,
): Promise<InForce['ignoredBy']> {
  if (configuration !== null && isIgnored(configuration, relative)) return 'ignores';
  const { IgnoreTree } = await import('../../files/ignore-tree');
  const start = pathInside(file, cwd) === null ? dirname(file) : cwd;
  const tree = new IgnoreTree(start, { cwd, patterns: [], useFiles: true });
  return (await tree.isIgnored(file, false)) ? 'ignore-file' : null;
}
