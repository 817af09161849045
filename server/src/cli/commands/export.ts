import { resolve } from 'node:path';
import {
  classInForce,
  createDocument,
  describeLeftOut,
  EXPORT_MARK,
  exportWord,
  isExportedDraft,
  NOT_EXPORTED,
  resolveSettings,
  RULES,
  type DocumentClass,
  type ExportedWord,
  type Locale,
  type Localized,
  type SettingsLayer,
} from '../../core/index';
import { layersFor, relativePath } from '../../config/index';
import { errorCode } from '../../files/error-code';
import { PACK_TOOLS } from '../files/pack-tools';
import type { ExportFlags } from '../arguments/export-flags';
import { refuse, UsageError } from '../arguments/usage-error';
import { refuseOutput } from '../files/guard-output';
import { readDraft } from '../files/read-draft';
import { replaceWhole } from '../files/replace-whole';
import { createFind, toPlainPath } from '../judging/settings-source';
import { renderNotice } from '../reporters/notices';
import type { Notice } from '../results/notice';
import type { ExitCode, Io } from '../terminal/io';
import { writeMessage } from '../terminal/write-text';
import { EXPORT_PHRASES } from '../wording/export-phrases';

/** Writes a draft as a Word document in the form of its class. */
export async function runExport(flags: ExportFlags, io: Io): Promise<ExitCode> {
  const { file, out, force } = flags;
  const isOwn = (_: string, tail: string): boolean => isExportedDraft(tail);
  refuse(refuseOutput(out, { cwd: io.cwd, force, inputs: [file], isOwn }));
  const path = resolve(io.cwd, file);
  const found = await findSettings(path, flags, io.cwd);
  const { locale } = found;
  const tell = (notices: readonly Notice[]): void => {
    for (const notice of notices) io.stderr.write(renderNotice(notice, locale, io.cwd));
  };
  if (found.kind === 'broken') {
    tell(found.notices);
    return 2;
  }
  const made = makeWord(path, found.layers);
  if (made.kind === 'failed') {
    tell([{ kind: 'file', problem: { path, message: made.message } }]);
    return 2;
  }
  await write(flags, made.bytes, io);
  tell(describeLeftOut(made).map(message => ({ kind: 'remark', problem: { path, message } })));
  writeMessage(io.stderr, EXPORT_PHRASES.written(out)[locale]);
  return 0;
}

type Found =
  | { readonly kind: 'broken'; readonly notices: readonly Notice[]; readonly locale: Locale }
  | { readonly kind: 'found'; readonly layers: readonly SettingsLayer[]; readonly locale: Locale };

/** What is in force for the draft: its configuration, and above it what the flags say. */
async function findSettings(path: string, { profile, locale }: ExportFlags, cwd: string): Promise<Found> {
  const plain = toPlainPath(path);
  const find = await createFind({ kind: 'search' }, cwd);
  const found = await find(plain);
  const own = profile === null ? [] : [{ profile }];
  if (found.kind === 'none') return { kind: 'found', layers: own, locale: locale ?? 'vi' };
  if (found.kind === 'invalid') {
    const notices = found.problems.map(problem => ({ kind: 'configuration', problem }) as const);
    return { kind: 'broken', notices, locale: locale ?? 'vi' };
  }
  const { configuration } = found;
  const layers = [...layersFor(configuration, relativePath(configuration, plain)), ...own];
  return { kind: 'found', layers, locale: locale ?? configuration.locale ?? 'vi' };
}

type Made =
  { readonly kind: 'failed'; readonly message: Localized } | ({ readonly kind: 'made' } & ExportedWord);

function makeWord(path: string, layers: readonly SettingsLayer[]): Made {
  const draft = readDraft(path);
  if (draft.kind === 'problem') return { kind: 'failed', message: draft.message };
  if (draft.draft.word !== null) return { kind: 'failed', message: EXPORT_PHRASES.isWord };
  const { text } = draft.draft;
  const wish = { documentClass: classOf(text, layers), mark: EXPORT_MARK };
  const made = exportWord(text, wish, PACK_TOOLS);
  if (made.kind === 'refused') return { kind: 'failed', message: NOT_EXPORTED };
  return { kind: 'made', ...made.value };
}

function classOf(text: string, layers: readonly SettingsLayer[]): DocumentClass {
  const settings = resolveSettings(RULES, layers, { inlineDirectives: true });
  return classInForce(createDocument(text), settings).documentClass;
}

async function write({ out }: ExportFlags, bytes: Uint8Array, { cwd }: Io): Promise<void> {
  try {
    await replaceWhole(resolve(cwd, out), bytes);
  } catch (error) {
    throw new UsageError(EXPORT_PHRASES.unwritable(out, errorCode(error)));
  }
}
