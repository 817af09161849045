import type { Locale } from '../../core/index';
import { readCommandTable } from '../arguments/command-table';
import type { Shell } from '../arguments/shells';
import { completeBash } from '../completion/bash';
import { completeFish } from '../completion/fish';
import { completePowerShell } from '../completion/powershell';
import { completeZsh } from '../completion/zsh';
import type { ExitCode, Io } from '../terminal/io';

const SCRIPTS = {
  bash: completeBash,
  zsh: completeZsh,
  fish: completeFish,
  powershell: completePowerShell,
} as const;

/** Prints the script that makes a shell complete commands, flags and their values. */
export function runCompletion(shell: Shell, locale: Locale, io: Io): ExitCode {
  io.stdout.write(SCRIPTS[shell](readCommandTable(locale)));
  return 0;
}
