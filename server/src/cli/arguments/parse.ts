import { CommanderError, type Command as Program } from 'commander';
import type { Locale, Localized } from '../../core/index';
import { findNearest } from '../../config/index';
import { ANNOTATE_PHRASES } from '../wording/annotate-phrases';
import { EXPORT_PHRASES } from '../wording/export-phrases';
import { IMPORT_PHRASES } from '../wording/import-phrases';
import { PHRASES } from '../wording/phrases';
import { readAnnotateFlags, type AnnotateFlags } from './annotate-flags';
import type { Call } from './call';
import { readCheckFlags, type CheckFlags } from './check-flags';
import { readChoice } from './choice';
import { readConfigFlags, type ConfigFlags } from './config-flags';
import { readExportFlags, type ExportFlags } from './export-flags';
import { LIST_FORMATS, type ListFormat } from './formats';
import { readImportFlags, type ImportFlags } from './import-flags';
import { LOCALES } from './locale';
import { readNewDraft, type NewDraft } from './new-flags';
import { buildProgram } from './program';
import { readRegisterCall, type RegisterCall } from './register-call';
import { readInit, readMerge, type Init, type Merge } from './run-commands';
import { SHELLS, type Shell } from './shells';
import { findSwallowingFlag } from './swallowed-flag';
import { UsageError } from './usage-error';

/** What a person asked for. */
export type Command =
  | { readonly kind: 'help'; readonly text: string; readonly exitCode: 0 | 2 }
  | { readonly kind: 'version' }
  | ({ readonly kind: 'check' } & CheckFlags)
  | ({ readonly kind: 'annotate' } & AnnotateFlags)
  | ({ readonly kind: 'export' } & ExportFlags)
  | ({ readonly kind: 'import' } & ImportFlags)
  | { readonly kind: 'rules'; readonly format: ListFormat }
  | { readonly kind: 'explain'; readonly rule: string }
  | ({ readonly kind: 'new' } & NewDraft)
  | ({ readonly kind: 'config' } & ConfigFlags)
  | { readonly kind: 'completion'; readonly shell: Shell }
  | RegisterCall
  | ({ readonly kind: 'merge' } & Merge)
  | ({ readonly kind: 'init' } & Init)
  | { readonly kind: 'lsp' }
  | { readonly kind: 'mcp' };

/** Understands the arguments. Throws a `UsageError` that names what is wrong and the nearest that would be right. */
export function parseArguments(typed: readonly string[], locale: Locale): Command {
  const args = askForHelp(typed);
  const written: string[] = [];
  const calls: Command[] = [];
  const output = { writeOut: (text: string) => written.push(text), writeErr: () => undefined };
  const program = buildProgram({ locale, onCall: call => calls.push(readCall(call)), output });
  if (args.length === 0)
    return { kind: 'help', text: `${program.helpInformation().trimEnd()}\n`, exitCode: 2 };
  const [name = ''] = args;
  if (typed[0] === 'help' && !name.startsWith('-') && !program.commands.some(known => known.name() === name))
    throw unknownCommand(name, program);
  const swallowing = findSwallowingFlag(args, program);
  if (swallowing !== null) throw new UsageError(PHRASES.valueMissing(swallowing));
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return interpret(error, { args, program, text: `${written.join('').trimEnd()}\n` });
  }
  const [call] = calls;
  if (call === undefined) throw new Error('No command was called.');
  return call;
}

/** "vanban help", "vanban help check" and "vanban check --help" are one question. */
function askForHelp(args: readonly string[]): readonly string[] {
  return args[0] === 'help' ? [...args.slice(1), '--help'] : args;
}

function readCall(call: Call): Command {
  const { name, operands, flags } = call;
  const { locale, format, stdio } = flags;
  if (locale !== undefined) readChoice('--locale', String(locale), LOCALES);
  switch (name) {
    case 'check':
      return { kind: 'check', ...readCheckFlags(operands, flags) };
    case 'annotate':
      return { kind: 'annotate', ...readAnnotateFlags(call) };
    case 'export':
      return { kind: 'export', ...readExportFlags(call) };
    case 'import':
      return { kind: 'import', ...readImportFlags(call) };
    case 'rules':
      return { kind: 'rules', format: readChoice('--format', String(format ?? 'text'), LIST_FORMATS) };
    case 'explain':
      return { kind: 'explain', rule: operands[0] ?? '' };
    case 'new':
      return { kind: 'new', ...readNewDraft(operands, flags) };
    case 'config':
      return { kind: 'config', ...readConfigFlags(operands, flags) };
    case 'completion':
      return { kind: 'completion', shell: readChoice('vanban completion', operands[0] ?? '', SHELLS) };
    case 'register':
      return readRegisterCall(call);
    case 'merge':
      return { kind: 'merge', ...readMerge(call) };
    case 'init':
      return { kind: 'init', ...readInit(call) };
    case 'mcp':
      return { kind: 'mcp' };
    default:
      if (stdio !== true) throw new UsageError(PHRASES.stdioNeeded);
      return { kind: 'lsp' };
  }
}

interface Parse {
  readonly args: readonly string[];
  readonly program: Program;
  readonly text: string;
}

/** Commander speaks English and by exception; its codes say what happened. */
function interpret(error: CommanderError, { args, program, text }: Parse): Command {
  const command = program.commands.find(known => args.includes(known.name())) ?? program;
  switch (error.code) {
    case 'commander.helpDisplayed':
      return { kind: 'help', text, exitCode: 0 };
    case 'commander.version':
      return { kind: 'version' };
    case 'commander.unknownOption': {
      const flags = [...command.options.flatMap(({ long }) => long ?? []), '--help'];
      const flag = findUnknownFlag(args, command);
      throw new UsageError(PHRASES.unknownFlag(flag, findNearest(flag, flags)));
    }
    case 'commander.optionMissingArgument':
      throw new UsageError(PHRASES.valueMissing(args.at(-1) ?? ''));
    case 'commander.missingArgument':
      throw new UsageError(missingOperandOf(command));
    case 'commander.unknownCommand': {
      const name = args.find(arg => !arg.startsWith('-')) ?? '';
      throw unknownCommand(name, program);
    }
    case 'commander.excessArguments':
      throw new UsageError(PHRASES.tooManyArguments);
    default:
      throw new UsageError({ vi: error.message, en: error.message });
  }
}

function unknownCommand(name: string, program: Program): UsageError {
  const known = program.commands.map(command => command.name());
  return new UsageError(PHRASES.unknownCommand(name, findNearest(name, known)));
}

function missingOperandOf(command: Program): Localized {
  switch (command.name()) {
    case 'explain':
      return PHRASES.ruleMissing;
    case 'config':
      return PHRASES.configFileMissing;
    case 'annotate':
      return ANNOTATE_PHRASES.usage;
    case 'export':
      return EXPORT_PHRASES.usage;
    case 'import':
      return IMPORT_PHRASES.usage;
    default:
      return PHRASES.operandMissing(`vanban ${command.name()} ${command.usage()}`);
  }
}

function findUnknownFlag(args: readonly string[], { options }: Program): string {
  const known = new Set(['-h', '--help', ...options.flatMap(({ short, long }) => [short ?? '', long ?? ''])]);
  const names = args.filter(arg => arg.startsWith('-') && arg !== '-').map(arg => arg.split('=')[0] ?? arg);
  return names.find(name => !known.has(name)) ?? '';
}
