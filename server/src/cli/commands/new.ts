import { stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findNearest } from '../../config/index';
import {
  adviseOn,
  answersToValues,
  exportWord,
  fillTemplate,
  findTemplate,
  NOT_EXPORTED,
  TEMPLATES,
  type Locale,
  type Template,
  type TemplateAnswers,
} from '../../core/index';
import { errorCode } from '../../files/error-code';
import { isWordFile } from '../../files/draft-file';
import { readToday } from '../../node/today';
import { refuseSettings } from '../files/guard-output';
import { PACK_TOOLS } from '../files/pack-tools';
import type { NewDraft } from '../arguments/new-flags';
import { refuse, UsageError } from '../arguments/usage-error';
import type { ExitCode, Io } from '../terminal/io';
import { writeMessage } from '../terminal/write-text';
import { wordAdvice } from '../wording/advice-phrases';
import { PHRASES } from '../wording/phrases';
import { listTemplates } from '../reporters/template-list';

/** Starts a draft from a template; without a name, lists the templates. A file that exists is never overwritten. */
export async function runNew(asked: NewDraft, locale: Locale, io: Io): Promise<ExitCode> {
  if (asked.template === null) {
    io.stdout.write(listTemplates(TEMPLATES, locale));
    return 0;
  }
  const template = getTemplate(asked.template);
  const answers = { ...asked, date: asked.date ?? readToday(io.env) };
  const text = `${fillTemplate(template.body, answersToValues(answers)).trimEnd()}\n`;
  tellAdvice(template, answers, { locale, io });
  if (asked.out === null) io.stdout.write(text);
  else {
    refuse(refuseSettings(asked.out, io.cwd));
    const content = isWordFile(asked.out) ? toWord(text, template) : text;
    await createFile(resolve(io.cwd, asked.out), content, asked.out);
    writeMessage(io.stderr, PHRASES.draftCreated(asked.out)[locale]);
  }
  return 0;
}

/** A person may have a reason for all of it, so the draft is written all the same. */
function tellAdvice(
  template: Template,
  { issuer, date }: Pick<TemplateAnswers, 'issuer' | 'date'>,
  { locale, io }: { readonly locale: Locale; readonly io: Io },
): void {
  if (template.kind === 'section') return;
  for (const advice of adviseOn({ template, issuer, date, templates: TEMPLATES }))
    writeMessage(io.stderr, wordAdvice(advice, template.id, issuer ?? '')[locale]);
}

function getTemplate(id: string): Template {
  const template = findTemplate(id);
  if (template === undefined) throw new UsageError(PHRASES.unknownTemplate(id, findSimilar(id)));
  return template;
}

const MOST_SIMILAR = 4;

/** The names that a person may have meant: those that begin so, else the nearest by spelling. */
function findSimilar(id: string): readonly string[] {
  const ids = TEMPLATES.map(template => template.id);
  const beginning = ids.filter(other => other.startsWith(id.toLowerCase()));
  if (id !== '' && beginning.length > 0) return beginning.slice(0, MOST_SIMILAR);
  const nearest = findNearest(id, ids);
  return nearest === null ? [] : [nearest];
}

/** A new document as a Word file, in the form of its class. It is the person's own at once, so it has no mark of vanban. */
function toWord(text: string, { documentClass }: Template): Uint8Array {
  const wish = { documentClass: documentClass === 'any' ? null : documentClass, mark: '' };
  const made = exportWord(text, wish, PACK_TOOLS);
  if (made.kind === 'refused') throw new UsageError(NOT_EXPORTED);
  return made.value.bytes;
}

async function createFile(path: string, text: string | Uint8Array, named: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'EEXIST' && code !== 'EISDIR') throw new UsageError(PHRASES.draftUnwritable(named, code));
    const isFolder = (await stat(path)).isDirectory();
    throw new UsageError(isFolder ? PHRASES.draftIsFolder(named) : PHRASES.draftExists(named));
  }
}
