import { spawnSync, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { limitMs } from '../helpers/limits';
import { ROOT } from '../package/shipped';

/** What an editor with the settings of `docs/editors.md` came to, in a draft with one wrong figure. */
export interface Trial {
  /** The findings that it shows, in words. */
  readonly findings: readonly string[];
  /** The titles of the fixes that it offers. */
  readonly fixes: readonly string[];
  /** The draft after the first of them was chosen and the file was saved. */
  readonly text: string;
}

/** An editor that is tried. */
export interface Editor {
  readonly name: string;
  /** The program: the first of these that there is. A variable may name another. */
  readonly programs: readonly string[];
  readonly variable: string;
  readonly howToInstall: string;
  /** Tries it in a folder, in which `draft` lies; `vanban` is on the PATH of `env`. */
  readonly attempt: (program: string, place: Place) => Promise<Trial>;
}

/** Where an editor is tried. */
export interface Place {
  readonly folder: string;
  readonly draft: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Finds the program of an editor; null where it is not installed. */
export function findProgram({ programs, variable }: Editor): string | null {
  const named = process.env[variable];
  const candidates = named === undefined ? programs : [named];
  return candidates.find(name => spawnSync(name, ['--version']).status === 0) ?? null;
}

/** The settings that the page shows: the nth block of code of a language. */
export async function readSettings(language: string, nth = 0): Promise<string> {
  const page = await readFile(join(ROOT, 'docs/editors.md'), 'utf8');
  const blocks = [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(?<code>.*?)^\`\`\`$`, 'gmsu'))];
  const code = blocks[nth]?.groups?.['code'];
  if (code === undefined) throw new Error(`docs/editors.md has no block of ${language}.`);
  return code;
}

/** Runs a program to its end, and says what it printed; ends it where it hangs. */
export function runToEnd(child: ChildProcess): Promise<string> {
  return new Promise((settle, refuse) => {
    let printed = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), limitMs('wait'));
    const take = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('error', refuse);
    child.once('close', () => {
      clearTimeout(timer);
      settle(printed);
    });
  });
}
