import type { Locale } from '../core/index';
import { parseArguments, type Command } from './arguments/parse';
import { guessLocale } from './arguments/locale';
import { UsageError } from './arguments/usage-error';
import { toLines } from './terminal/cells';
import type { ExitCode, Io } from './terminal/io';
import { PHRASES } from './wording/phrases';

/** Runs the command line. Never rejects: whatever goes wrong becomes a message and exit code 2. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const locale = guessLocale(args);
  try {
    return await execute(parseArguments(args, locale), locale, io);
  } catch (error) {
    io.stderr.write(`vanban: ${toLines(describe(error, locale))}\n`);
    if (io.env['VANBAN_DEBUG'] !== undefined && error instanceof Error)
      io.stderr.write(`${error.stack ?? ''}\n`);
    return 2;
  }
}

/** Each command is loaded when it is called, so that none pays for another at start. */
async function execute(command: Command, locale: Locale, io: Io): Promise<ExitCode> {
  switch (command.kind) {
    case 'help':
      (command.exitCode === 0 ? io.stdout : io.stderr).write(command.text);
      return command.exitCode;
    case 'version': {
      const { readVersion } = await import('./commands/version');
      io.stdout.write(`${readVersion()}\n`);
      return 0;
    }
    case 'check': {
      const { runCheck } = await import('./commands/check');
      return runCheck(command, io);
    }
    case 'annotate': {
      const { runAnnotate } = await import('./commands/annotate');
      return runAnnotate(command, io);
    }
    case 'export': {
      const { runExport } = await import('./commands/export');
      return runExport(command, io);
    }
    case 'import': {
      const { runImport } = await import('./commands/import');
      return runImport(command, io);
    }
    case 'rules': {
      const { runRules } = await import('./commands/rules');
      return runRules(command.format, locale, io);
    }
    case 'explain': {
      const { runExplain } = await import('./commands/explain');
      return runExplain(command.rule, locale, io);
    }
    case 'new': {
      const { runNew } = await import('./commands/new');
      return runNew(command, locale, io);
    }
    case 'config': {
      const { runConfig } = await import('./commands/config');
      return runConfig(command, locale, io);
    }
    case 'completion': {
      const { runCompletion } = await import('./commands/completion');
      return runCompletion(command.shell, locale, io);
    }
    case 'register-build': {
      const { runRegisterBuild } = await import('./commands/register-build');
      return runRegisterBuild(command, locale, io);
    }
    case 'register-check': {
      const { runRegisterCheck } = await import('./commands/register-check');
      return runRegisterCheck(command.file, locale, io);
    }
    case 'merge': {
      const { runMerge } = await import('./commands/merge');
      return runMerge(command, io);
    }
    case 'init': {
      const { runInit } = await import('./commands/init');
      return runInit(command, io);
    }
    case 'lsp': {
      const { runLsp } = await import('./commands/lsp');
      return runLsp();
    }
    case 'mcp': {
      const { runMcp } = await import('./commands/mcp');
      return runMcp();
    }
  }
}

function describe(error: unknown, locale: Locale): string {
  if (error instanceof UsageError) return error.localized[locale];
  const reason = error instanceof Error ? error.message.split('\n', 1).join('') : String(error);
  return PHRASES.internalFault(reason)[locale];
}
