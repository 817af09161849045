import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { CONFIGURATION_FILE } from '../../config/index';
import { HEAD_LENGTH, isOwnReport, TAIL_LENGTH } from '../../files/own-report';
import { readEnds } from '../../files/read-regular';
import type { Localized } from '../../core/index';
import { PHRASES } from '../wording/phrases';
import { pathToBe } from './path-to-be';

/** What must hold before a file of the program's own is written over one that is there. */
export interface Guard {
  readonly cwd: string;
  /** Whether a file that vanban did not make may be replaced. */
  readonly force: boolean;
  /** What the run reads: never replaced, and neither is what a link among them points to. */
  readonly inputs: readonly string[];
  /**
   * True for the content of a file that vanban made, of the kind that is to be written: its first and its last letters. Null for a kind that
   * does not tell who made it.
   */
  readonly isOwn: ((head: string, tail: string) => boolean) | null;
}

/** What is said where the run would write over what it reads, or over what is not its own; null where it may write. */
export function refuseOutput(named: string, { cwd, force, inputs, isOwn }: Guard): Localized | null {
  const path = pathToBe(resolve(cwd, named));
  if (path.startsWith('/dev/')) return null;
  if (!isPresentFile(path)) return isSettings(path) ? PHRASES.outputIsSettings(named) : null;
  if (isSettings(path) || inputs.some(input => pathToBe(resolve(cwd, input)) === path))
    return PHRASES.outputIsInput(named);
  if (force) return null;
  if (isOwn === null) return PHRASES.outputExists(named);
  return isOwnFile(path, isOwn) ? null : PHRASES.outputNotOurs(named);
}

/** What is said of a name that only settings have, for what has a guard of its own for files that are there. */
export function refuseSettings(named: string, cwd: string): Localized | null {
  return refuseOutput(named, { cwd, force: true, inputs: [], isOwn: null });
}

/** `refuseOutput` for a report. One that is there may have another form. */
export function refuseReport(named: string, guard: Omit<Guard, 'isOwn'>): Localized | null {
  return refuseOutput(named, { ...guard, isOwn: isOwnReport });
}

/** True where two names mean one file. */
export function isSameFile(first: string, second: string): boolean {
  return pathToBe(first) === pathToBe(second);
}

/** What is said where two files that are to be written are one, by a link too; null where each is a file of its own. */
export function refuseTwice(named: readonly string[], cwd: string): Localized | null {
  const paths = named.map(name => pathToBe(resolve(cwd, name)));
  const twice = named.find((_, index) => paths.indexOf(paths[index] ?? '') !== index);
  return twice === undefined ? null : PHRASES.sameOutputFile(twice);
}

/** True for a file that holds a report of vanban. */
export function holdsReport(path: string): boolean {
  return isOwnFile(path, isOwnReport);
}

function isOwnFile(path: string, isOwn: NonNullable<Guard['isOwn']>): boolean {
  try {
    const [head, tail] = readEnds(path, HEAD_LENGTH * 2, TAIL_LENGTH * 2);
    const decoder = new TextDecoder();
    return isOwn(decoder.decode(head), decoder.decode(tail));
  } catch {
    return false;
  }
}

/** What cannot be looked at cannot be written either, nor can a folder; a pipe or a device cannot be lost. */
function isPresentFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isSettings(path: string): boolean {
  return basename(path) === CONFIGURATION_FILE || /^\.(?:git|vanban)ignore$/u.test(basename(path));
}
