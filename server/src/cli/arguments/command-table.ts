import type { Command as Program } from 'commander';
import { PROFILES, RULES, type Locale } from '../../core/index';
import { FORMATS, LIST_FORMATS } from './formats';
import { LOCALES } from './locale';
import { buildProgram } from './program';
import { SHELLS } from './shells';

/** One flag as it is declared: help, completion and docs/cli.md are made from the same declaration. */
export interface FlagRow {
  /** "-f"; null where the flag has no short form. */
  readonly short: string | null;
  /** "--format". */
  readonly long: string;
  /** How the help writes its value, "<name[=file]>"; null for a flag without one. */
  readonly value: string | null;
  readonly description: string;
  /** True where the value is the name of a file. */
  readonly takesFile: boolean;
  /** The words that the value may be; empty where it is a file, a number or free. */
  readonly words: readonly string[];
}

/** One command with its flags, those for help and language among them. */
export interface CommandRow {
  readonly name: string;
  readonly usage: string;
  readonly description: string;
  readonly flags: readonly FlagRow[];
  /** The words that may stand behind it; empty where it takes files or nothing. */
  readonly operands: readonly string[];
}

/** Every command as it is declared, in one language. */
export function readCommandTable(locale: Locale): readonly CommandRow[] {
  const program = buildProgram({ locale, onCall: () => undefined, output: {} });
  return program.commands.map(toRow);
}

function toRow(command: Program): CommandRow {
  const name = command.name();
  const help = command.createHelp();
  const flags = help.visibleOptions(command).map(({ short, long, flags: declared, description }) => ({
    short: short ?? null,
    long: long ?? '',
    value: /<.*$/u.exec(declared)?.[0] ?? null,
    takesFile: /<(?:tệp|file)>$/u.test(declared),
    description,
    words: wordsOf(name, long ?? ''),
  }));
  return {
    name,
    usage: command.usage(),
    description: command.description(),
    flags,
    operands: operandsOf(name),
  };
}

function wordsOf(command: string, flag: string): readonly string[] {
  switch (flag) {
    case '--format':
      return command === 'check' ? FORMATS : LIST_FORMATS;
    case '--profile':
      return PROFILES;
    case '--locale':
      return LOCALES;
    case '--concurrency':
      return ['auto'];
    default:
      return [];
  }
}

function operandsOf(command: string): readonly string[] {
  switch (command) {
    case 'explain':
      return RULES.map(({ meta }) => meta.id).sort();
    case 'completion':
      return SHELLS;
    case 'register':
      return ['build', 'check'];
    default:
      return [];
  }
}
