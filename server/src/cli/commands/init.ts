import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CONFIGURATION_FILE } from '../../config/index';
import { errorCode } from '../../files/error-code';
import type { Init } from '../arguments/run-commands';
import { UsageError } from '../arguments/usage-error';
import { replaceWhole } from '../files/replace-whole';
import { chooseSettings, suggestIgnores } from '../init/choose';
import { INIT_PHRASES } from '../init/phrases';
import { renderConfiguration } from '../init/render';
import { surveyFolder } from '../init/survey-folder';
import { toLines } from '../terminal/cells';
import type { ExitCode, Io } from '../terminal/io';
import { displayPath } from '../terminal/path';

/** More suggestions than these are a list that nobody reads. */
const MOST_HINTS = 10;

/** Writes a configuration after looking at the folder, and says why it is as it is. */
export async function runInit({ folder, force, locale: asked }: Init, io: Io): Promise<ExitCode> {
  const locale = asked ?? 'vi';
  const root = resolve(io.cwd, folder);
  const survey = await surveyFolder(root);
  const choices = chooseSettings(survey, asked);
  const path = join(root, CONFIGURATION_FILE);
  await writeConfiguration(path, renderConfiguration(choices, locale), {
    force,
    shown: displayPath(path, io.cwd),
  });
  const hints = suggestIgnores(survey);
  const lines = [
    INIT_PHRASES.initWritten(displayPath(path, io.cwd))[locale],
    ...choices.map(({ key, value, reason }) => `  ${key}: ${[value].flat().join(', ')} – ${reason[locale]}`),
    ...(hints.length === 0 ? [] : [INIT_PHRASES.ignoreHints[locale]]),
    ...hints.slice(0, MOST_HINTS).map(({ line, reason }) => `  ${line} – ${reason[locale]}`),
    ...(hints.length > MOST_HINTS ? [`  ${INIT_PHRASES.andMore(hints.length - MOST_HINTS)[locale]}`] : []),
  ];
  io.stdout.write(toLines(lines.map(line => `${line}\n`).join('')));
  return 0;
}

async function writeConfiguration(
  path: string,
  text: string,
  { force, shown }: { readonly force: boolean; readonly shown: string },
): Promise<void> {
  try {
    if (force) await replaceWhole(path, text);
    else await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const code = errorCode(error);
    throw new UsageError(
      code === 'EEXIST'
        ? INIT_PHRASES.configurationExists(shown)
        : INIT_PHRASES.configurationUnwritable(shown, code),
    );
  }
}
